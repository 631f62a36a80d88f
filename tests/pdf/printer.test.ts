import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { openPrinter, type Print, type Printer } from '../../src/pdf/printer.ts';
import { stampPdf } from '../../src/pdf/stamp.ts';
import { brief, config, documentOf, house, meta, png, svg, useBomb } from './fixture.ts';

let browser: OpenBrowser;
let printer: Printer;
let server: Server;
let requests: string[];
let local: string;
const limit = { timeout: 30_000 };

beforeAll(async () => {
  requests = [];
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser(config);
  printer = await openPrinter(browser, house, { tabs: 2 });
});

afterAll(async () => {
  await printer?.close();
  await browser?.close();
  server?.close();
});

const codes = ({ problems }: Print): string[] => problems.map(({ code, variant }) => `${code} ${variant}`).sort();

async function textOf(print: Print): Promise<string> {
  const { content } = await stampPdf(print.pdf ?? new Uint8Array(), meta);
  return content.blocks.map(({ text }) => text).join('\n');
}

test('a brief prints without any problem', async () => {
  const print = await printer.print(brief, limit);
  expect(print.problems).toEqual([]);
  const { problems, content } = await stampPdf(print.pdf ?? new Uint8Array(), meta);
  expect(problems).toEqual([]);
  expect(content.pages).toBeGreaterThan(1);
});

describe('nothing leaves', () => {
  /** Every way of asking for something that was ever found in a page; `@` is the address asked for. */
  const ways = [
    '<img src="@">',
    '<img srcset="@ 2x">',
    '<picture><source srcset="@"><img src="assets/f.svg"></picture>',
    '<svg><image href="@"/></svg>',
    '<svg><use href="@#x"/></svg>',
    '<svg><filter id="f"><feImage href="@"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>',
    '<iframe src="@"></iframe>',
    '<iframe srcdoc="<img src=@>"></iframe>',
    '<object data="@"></object>',
    '<embed src="@">',
    '<video poster="@"></video>',
    '<audio src="@" autoplay></audio>',
    '<link rel="stylesheet" href="@">',
    '<link rel="prefetch" href="@">',
    '<link rel="dns-prefetch" href="@">',
    '<base href="@"><img src="x.png">',
    '<meta http-equiv="refresh" content="0;url=@">',
    '<style>@import "@"; p { background: url("@") }</style>',
    '<p style="background: url(@)">x</p>',
    '<table background="@"><tr><td>x</td></tr></table>',
    '<input type="image" src="@">',
    '<form action="@"><input autofocus></form>',
    '<script src="@"></script>',
    '<script>fetch("@")</script>',
    '<img src="x" onerror="fetch(\'@\')">',
    '<svg onload="fetch(\'@\')"></svg>',
    '<a href="@" ping="@">x</a>',
    '<template><img src="@"></template>',
  ];

  test('over the network', async () => {
    for (const way of ways) await printer.print(documentOf(`<p>x</p>${way.replaceAll('@', `${local}/leak`)}`), limit);
    const pageStyle = `@import "${local}/leak"; @font-face { font-family: Leak; src: url("${local}/leak") }
      p { background: url("${local}/leak"); font-family: Leak } @page { @top-left { content: url("${local}/leak") } }`;
    await printer.print(documentOf('<p>x</p>', { pageStyle }), limit);
    expect(requests).toEqual([]);
  });

  test('from the disk', async () => {
    for (const way of ways) {
      const print = await printer.print(documentOf(`<p>x</p>${way.replaceAll('@', 'file:///etc/passwd')}`), limit);
      expect(await textOf(print)).not.toMatch(/root:/);
    }
  });

  test('and each try is told', async () => {
    const body = `<img src="${local}/a.png" alt="" data-at="10-20"><iframe srcdoc="leak"></iframe><img src="assets/none.png" alt="">`;
    const print = await printer.print(documentOf(body), limit);
    expect(codes(print)).toEqual(['PAGE501 element', 'PAGE501 missing', 'PAGE501 request']);
    expect(print.problems.find(({ variant }) => variant === 'request')).toMatchObject({
      target: `${local}/a.png`,
      at: { start: 10, end: 20 },
    });
    expect(await textOf(print)).not.toMatch(/leak/);
  });
});

test('scripts do not run', async () => {
  const body = `<p id="p">before</p><script>document.getElementById("p").textContent = "after"</script>
    <svg onload='document.getElementById("p").textContent = "after"'></svg><details open ontoggle='document.getElementById("p").textContent = "after"'></details>`;
  expect(await textOf(await printer.print(documentOf(body), limit))).toMatch(/before/);
});

test('two briefs with the same image path each get their own image', async () => {
  const print = async (label: string): Promise<string> => {
    const assets = [svg('assets/f.svg', `<text x="10" y="50">${label}</text>`)];
    return textOf(await printer.print(documentOf('<p>x</p><img src="assets/f.svg" alt="f">', { assets }), limit));
  };
  expect(await print('eins')).toMatch(/eins/);
  expect(await print('zwei')).toMatch(/zwei/);
});

test('asset paths may hold anything a file name may hold', async () => {
  const path = 'assets/Bild & Ton (1) +ä.svg';
  const assets = [svg(path, '<rect width="10" height="10"/>')];
  const src = path.replaceAll('&', '&amp;');
  expect((await printer.print(documentOf(`<img src="${src}" alt="b">`, { assets }), limit)).problems).toEqual([]);
});

describe('what cannot be painted is told', () => {
  test('broken and data: images', async () => {
    const assets = [{ path: 'assets/b.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) }];
    const print = await printer.print(documentOf('<img src="assets/b.png" alt="" data-at="3-9">', { assets }), limit);
    expect(print.problems).toMatchObject([{ code: 'PAGE502', at: { start: 3, end: 9 }, target: 'assets/b.png' }]);
    const data = await printer.print(documentOf('<img src="data:image/svg+xml,<svg/>" alt="">'), limit);
    expect(codes(data)).not.toEqual([]);
  });

  test('an image of 400 megapixels, in bounded time', async () => {
    const assets = [png('assets/huge.png', 20_000, 20_000)];
    const print = await printer.print(documentOf('<img src="assets/huge.png" alt="">', { assets }), { timeout: 4000 });
    expect(codes(print).length).toBeGreaterThan(0);
  });

  test('an image of 50,000 px width, which shrinks the whole page', async () => {
    const assets = [png('assets/wide.png', 50_000, 20)];
    const print = await printer.print(documentOf('<p>x</p><img src="assets/wide.png" alt="">', { assets }), limit);
    const { problems } = await stampPdf(print.pdf ?? new Uint8Array(), meta);
    expect(problems).toMatchObject([{ code: 'PAGE504', variant: 'shrunk', severity: 'block' }]);
  });

  test('a word wider than the page, with its place', async () => {
    const print = await printer.print(documentOf(`<p>x</p><p data-at="5-305">${'Donau'.repeat(60)}</p>`), limit);
    expect(print.problems).toMatchObject([{ code: 'PAGE504', variant: 'wide', at: { start: 5, end: 305 } }]);
    const { problems } = await stampPdf(print.pdf ?? new Uint8Array(), meta);
    expect(problems).toMatchObject([{ code: 'PAGE504', variant: 'shrunk', severity: 'block' }]);
  });

  test('a word wider than the page, by its own rule and not by one that only fills margin boxes', async () => {
    const css = `${house.printCss} @page { @top-left { content: "x" } }`;
    const other = await openPrinter(browser, { ...house, printCss: css });
    const doc = documentOf(`<p data-at="5-90">${'Donau'.repeat(17)}</p>`, { pageStyle: 'p{font-size:11pt}' });
    const print = await other.print(doc, limit);
    await other.close();
    expect(print.problems).toMatchObject([{ code: 'PAGE504', variant: 'wide', at: { start: 5, end: 90 } }]);
  });

  test('notes in the margin are not too wide, the page being meant that way', async () => {
    const pageStyle = '.text{width:110mm} .note{float:right;clear:right;width:40mm;margin-right:-50mm}';
    const body = `<div class="text" data-at="1-2"><p data-at="3-4">Text <span class="note" data-at="5-6">Randnotiz dazu</span> und mehr davon.</p></div>`;
    expect((await printer.print(documentOf(body, { pageStyle }), limit)).problems).toEqual([]);
  });

  test('characters that stand in no font', async () => {
    const print = await printer.print(documentOf('<p>Zeichen: \u4E2D\u6587</p>'), limit);
    const { problems } = await stampPdf(print.pdf ?? new Uint8Array(), meta);
    expect(problems).toMatchObject([{ code: 'PAGE505', variant: 'glyph', data: { page: 1, count: 2 } }]);
  });

  test('a font face that cannot be loaded', async () => {
    const css = `${house.printCss} @font-face { font-family: "Lost"; src: url(fonts/lost.woff2) }`;
    const other = await openPrinter(browser, { ...house, printCss: css });
    const print = await other.print(documentOf('<p>x</p>'), limit);
    await other.close();
    expect(print.problems).toMatchObject([{ code: 'PAGE505', variant: 'font', data: { family: 'Lost' } }]);
  });
});

describe('a page that hangs or crashes', () => {
  test('is given up after its time, and the next one prints', async () => {
    for (const body of [`<svg>${useBomb(13)}</svg>`, '<img src="assets/b.svg" alt="">']) {
      const doc = documentOf(`<p>x</p>${body}`, { assets: [svg('assets/b.svg', useBomb(13))] });
      const started = performance.now();
      const print = await printer.print(doc, { timeout: 1500 });
      expect(print).toMatchObject({ pdf: undefined, problems: [{ code: 'PAGE506', variant: 'time' }] });
      expect(performance.now() - started).toBeLessThan(6000);
    }
    expect((await printer.print(brief, limit)).problems).toEqual([]);
    expect(renderers(browser.pid ?? 0).length, 'hung renderers are gone').toBeLessThanOrEqual(3);
  });

  test.runIf(process.platform === 'linux')('is printed again in a new tab when its renderer was killed', async () => {
    const doc = documentOf(`<p>x</p><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(3000)}</table>`);
    const printing = printer.print(doc, limit);
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const pid of renderers(browser.pid ?? 0)) process.kill(pid, 'SIGKILL');
    expect((await printing).pdf?.length).toBeGreaterThan(1000);
  });

  test.runIf(process.platform === 'linux')('ends in a failure when the browser itself is gone', async () => {
    const other = await openBrowser(config);
    const lost = await openPrinter(other, house);
    process.kill(other.pid ?? 0, 'SIGKILL');
    await expect(lost.print(brief, limit)).rejects.toMatchObject({ code: 'BP005' });
    await other.close();
  });
});

describe('the same document gives the same bytes', () => {
  const stamped = async (from: Printer): Promise<Buffer> => {
    const { pdf } = await from.print(brief, limit);
    return Buffer.from((await stampPdf(pdf ?? new Uint8Array(), meta)).pdf);
  };

  test('whatever was printed before, in either tab, in another browser', async () => {
    const first = await stamped(printer);
    await Promise.all(
      [1, 2, 3].map((n) => printer.print(documentOf(`<table><tr><th scope="col">${n}</th></tr></table>`), limit)),
    );
    const both = await Promise.all([stamped(printer), stamped(printer)]);
    const other = await openBrowser(config);
    const fresh = await stamped(await openPrinter(other, house));
    await other.close();
    for (const bytes of [...both, fresh]) expect(bytes.equals(first)).toBe(true);
  });

  test('wherever the system keeps its fonts and whatever its clock and locale', async () => {
    const first = await stamped(printer);
    const saved = { ...process.env };
    Object.assign(process.env, {
      TZ: 'Pacific/Apia',
      LANG: 'tr_TR.UTF-8',
      FONTCONFIG_FILE: '/dev/null',
      HOME: '/nonexistent',
    });
    const other = await openBrowser(config);
    const bytes = await stamped(await openPrinter(other, house));
    await other.close();
    for (const key of ['TZ', 'LANG', 'FONTCONFIG_FILE', 'HOME']) {
      if (saved[key] === undefined) delete process.env[key];
      else process.env[key] = saved[key];
    }
    expect(bytes.equals(first)).toBe(true);
  });
});

function renderers(browserPid: number): number[] {
  const found: number[] = [];
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const profile = readFileSync(`/proc/${browserPid}/cmdline`, 'utf8').match(/--user-data-dir=([^\0]+)/)?.[1];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      if (profile !== undefined && command.includes('--type=renderer') && isBelow(Number(name), browserPid))
        found.push(Number(name));
    } catch {
      // it ended while we looked
    }
  }
  return found;
}

function isBelow(pid: number, ancestor: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === ancestor) return true;
    const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
    at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  }
  return false;
}
