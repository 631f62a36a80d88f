import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import type { Browser, Page } from 'puppeteer-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ordinaryBrowser } from '../ordinary-browser.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const out = mkdtempSync(join(tmpdir(), 'briefpress Handbuch '));
let browser: Browser;
let tab: Page;
let server: Server;

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** As any host of plain files does. */
function serve(): Promise<Server> {
  const host = createServer(({ url = '/' }, answer) => {
    const path = join(out, decodeURIComponent(new URL(url, 'http://host').pathname));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!existsSync(file)) return answer.writeHead(404).end();
    const type = types[file.split('.').at(-1) ?? ''];
    return answer.writeHead(200, type === undefined ? {} : { 'Content-Type': type }).end(readFileSync(file));
  });
  return new Promise((resolve) => host.listen(0, '127.0.0.1', () => resolve(host)));
}

beforeAll(async () => {
  const made = spawnSync(process.execPath, [join(home, 'scripts/site.mjs'), '--out', out], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  server = await serve();
  browser = await ordinaryBrowser();
  tab = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true, force: true });
});

const open = (page: string, on: Page = tab) =>
  on.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${page}`, { waitUntil: 'load' });
const type = async (words: string) => {
  await tab.keyboard.press('/');
  await tab.keyboard.type(words);
  await tab.waitForFunction('document.getElementById("count").textContent !== ""');
};
const told = () => tab.$eval('#count', (count) => count.textContent);
const first = () => tab.$eval('#results a', (link) => [link.textContent, link.getAttribute('href')]);

/** Pages by their path, with their ids and the addresses they lead to. */
function pagesIn(): Map<string, { ids: Set<string>; links: string[] }> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return new Map(
    names.map((name) => {
      const [ids, links] = [new Set<string>(), [] as string[]];
      visit(fromHtml(readFileSync(join(out, name), 'utf8')), 'element', ({ properties: { id, href, src } }) => {
        if (typeof id === 'string') ids.add(id);
        for (const link of [href, src]) if (typeof link === 'string') links.push(link);
      });
      return [join(out, name), { ids, links }];
    }),
  );
}

test('there is a page for each code in both languages, and every link leads somewhere', () => {
  const pages = pagesIn();
  const codes = readdirSync(join(home, 'docs/codes')).filter((name) => /^[A-Z]+\d+\.md$/.test(name));
  const missing = codes
    .map((name) => name.slice(0, -3).toLowerCase())
    .flatMap((code) => [code, `${code}-de`])
    .filter((slug) => !pages.has(join(out, slug, 'index.html')));
  expect(missing).toEqual([]);
  const broken: string[] = [];
  for (const [page, { links }] of pages)
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      const [path = '', fragment] = link.split('#');
      const plain = path === '' ? page : join(dirname(page), path);
      const target = existsSync(plain) && statSync(plain).isDirectory() ? join(plain, 'index.html') : plain;
      const found = existsSync(target) && (fragment === undefined || pages.get(target)?.ids.has(fragment) !== false);
      if (!found) broken.push(`${page.slice(out.length)} ${link}`);
    }
  expect(broken).toEqual([]);
});

test('the search finds a code and a word in the language of the page, by keyboard alone', async () => {
  await open('');
  await type('chr104');
  expect(await first()).toEqual([expect.stringMatching(/^CHR104: /), 'chr104/']);
  await tab.keyboard.press('ArrowDown');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  expect(await tab.title()).toMatch(/^CHR104: .* · briefpress$/);
  expect(new URL(tab.url()).pathname).toBe('/chr104/');

  await open('schreiben/');
  await type('teilnehmerlisten');
  expect(await told()).toMatch(/^\d+ Treffer$/);
  expect((await first())[1]).toBe('../teilnehmerliste/');
});

test('umlauts may be typed without, Escape puts the results away, and what is nowhere is said to be', async () => {
  await open('chr101-de/');
  await type('prufung');
  expect(await told()).toMatch(/^\d+ Treffer$/);
  await tab.keyboard.press('Escape');
  expect(await tab.evaluate('document.getElementById("results").hidden')).toBe(true);
  expect(await tab.evaluate('document.activeElement.id')).toBe('query');
  await tab.evaluate('document.getElementById("query").value = ""');
  await tab.keyboard.type('qqqqxyzzy');
  await tab.waitForFunction('document.getElementById("count").textContent === "Nichts gefunden."');
});

test('a page of the manual has no day and nobody cites it; its list of pages closes by keyboard', async () => {
  for (const page of ['writing/', 'chr101-de/']) {
    await open(page);
    expect(await tab.$$eval('time, .reading-time, #citation, #imprint', (found) => found.length)).toBe(0);
  }
  await tab.focus('.pages summary');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect(await tab.evaluate('document.activeElement.closest(".pages nav") !== null')).toBe(true);
  await tab.keyboard.press('Escape');
  expect(await tab.$eval('.pages', (list) => list.hasAttribute('open'))).toBe(false);
  expect(await tab.evaluate('document.activeElement.localName')).toBe('summary');
});

test('the table of all keys shows each of its columns on a screen of 1280 pixels', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await open('frontmatter/', page);
  const over = await page.$$eval('.scroll', (frames) => frames.map((one) => one.scrollWidth - one.clientWidth));
  expect(over.length).toBeGreaterThan(2);
  expect(Math.max(...over)).toBeLessThanOrEqual(1);
  await page.close();
});

test('without script the pages are all there, and no search that would not answer', async () => {
  const plain = await browser.newPage();
  await plain.setJavaScriptEnabled(false);
  await open('writing/', plain);
  const tree = fromHtml(await plain.content());
  const seen = { search: true, links: 0, words: '' };
  visit(tree, 'element', ({ properties, tagName }) => {
    if (properties.id === 'search') seen.search = properties.hidden !== true;
    if (tagName === 'a' && /^\.\.\/[a-z-]+\/$/.test(String(properties.href))) seen.links++;
  });
  visit(tree, 'text', ({ value }) => {
    seen.words += value;
  });
  expect(seen.search).toBe(false);
  expect(seen.links).toBeGreaterThan(15);
  expect(seen.words).toContain('Reading a finding');
  await plain.close();
});

test.each(['light', 'dark'])('axe finds nothing, with the results and the list of pages open (%s)', async (scheme) => {
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const page of ['', 'schreiben/', 'codes/']) {
    await open(page);
    await type('frontmatter');
    await tab.evaluate(axe);
    expect(await tab.evaluate(judge)).toEqual([]);
    await tab.keyboard.press('Escape');
    await tab.$eval('.pages', (list) => list.setAttribute('open', ''));
    await tab.evaluate(axe);
    expect(await tab.evaluate(judge)).toEqual([]);
  }
});

const judge =
  'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ target }) => target.join(" "))))';
