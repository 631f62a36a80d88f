import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { htmlReport } from '../../src/report/html.ts';
import { house, render } from './rendered.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const css = new TextDecoder().decode(house.assets.find((asset) => asset.path === 'house.css')?.bytes);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><rect width="50" height="10"/><text x="1" y="15">Wert</text></svg>';
const body = `Anfang mit [Verweis](https://example.org/sehr-lang/${'a'.repeat(120)}) und Anmerkung.[^1]

## Kapitel mit einem Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationswort

:margin[Am Rand.]Text mit *Betonung* und \`Code\`.

### Unterkapitel

:::pullquote
Ein Satz.
:::

:::table{source="Eigene Darstellung"}
Eine Tabelle

| Ort | Zahl | Bemerkung | Noch eine |
|---|---|---|---|
| Beispielstadt | 12,5 | lange Bemerkung ohne Ende | mehr |
:::

:::figure{src="a.svg" alt="Ein Balken" source="Eigene" credit="Muster" licence="CC-BY-4.0"}
Eine Abbildung
:::

:::box{title="Kasten"}
- eins[^1]
- zwei
:::

:::recommendation{addressee="bund" horizon="short"}
Etwas tun.
:::

[^1]: Quelle, <https://example.org/${'b'.repeat(90)}>.
`;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ browser: undefined, cacheFolders: [join(tmpdir(), 'briefpress-test-browser')] });
});
afterAll(() => browser.close());

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 768],
  ['dark', 360],
  ['light', 360],
] as const)('axe finds nothing at WCAG 2.2 AA, and nothing sticks out: %s, %d px', async (scheme, width) => {
  const page = await render(
    body,
    { subtitle: 'Ein Untertitel', abstract: 'Worum es geht.' },
    { 'a.svg': svg },
    { draft: width === 768, findings: [{ message: 'Etwas', line: 3, severity: 'block' }] },
  );
  const html = page.web
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace(/<link rel="(?:preload|stylesheet)"[^>]*>/g, '')
    .replace('</head>', `<style>${css}</style></head>`);
  expect(await judged(html, scheme, width)).toEqual({ violations: [], wide: width });
});

test.each([
  ['background-paper', 'light', 1440],
  ['one-pager', 'dark', 768],
  ['one-pager', 'light', 360],
  ['press-release', 'light', 1440],
  ['press-release', 'dark', 360],
] as const)('the same for a %s: %s, %d px', async (type, scheme, width) => {
  const page = await render(
    `${body}\n:::questions\n1. Was nun?\n:::\n`,
    {
      type,
      parent: 'b.md',
      link: `https://example.org/${'c'.repeat(60)}`,
      contact: '{name: Pressestelle, email: presse@example.org, phone: "030 0000"}',
      embargo: '2018-11-20T06:00+01:00',
      boilerplate: 'Über das Haus.',
      bibliography: 'refs.bib',
    },
    { 'a.svg': svg, 'b.md': '---\ntitle: B\n---\n' },
  );
  const html = page.web
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace(/<link rel="(?:preload|stylesheet)"[^>]*>/g, '')
    .replace('</head>', `<style>${css}</style></head>`);
  expect(await judged(html, scheme, width)).toEqual({ violations: [], wide: width });
});

test.each([
  ['light', 1440],
  ['dark', 360],
] as const)('the same for charts, their rows and matrices of options: %s, %d px', async (scheme, width) => {
  const page = await render(
    `:::chart{spec="c.json" data="d.csv" alt="Drei Balken" source="Eigene"}
Ein Diagramm
:::

:::table{src="d.csv" source="Eigene"}
Eine Tabelle
:::

:::options{src="o.yml" source="Eigene"}
Optionen
:::
`,
    {},
    {
      'c.json': '{"mark": "bar", "encoding": {"y": {"field": "Ort"}, "x": {"field": "Zahl", "type": "quantitative"}}}',
      'd.csv': 'Ort,Zahl,Monat\nAgadez,12000.5,2018-01\nTahoua,300,2018-02\n',
      'o.yml':
        '- option: Antrag\n  entries:\n    - {level: bund, actor: Visastellen, text: Mehr Personal}\n    - {level: eu, text: Plätze}\n',
    },
  );
  const html = page.web
    .replace(/<meta http-equiv[^>]*>/, '')
    .replace(/<link rel="(?:preload|stylesheet)"[^>]*>/g, '')
    .replace('<details ', '<details open ')
    .replace('</head>', `<style>${css}</style></head>`);
  expect(page.drafts).toEqual([]);
  expect(await judged(html, scheme, width)).toEqual({ violations: [], wide: width });
});

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)('the same for the HTML report of findings: %s, %d px', async (scheme, width) => {
  const source = `---\ntype: report\nlang: de\n---\n\nLaut Amina Weber fehlt ${'e'.repeat(90)}s, so das BMI 2018 in der Sitzung.\n`;
  const brief = parseBrief({
    file: `briefs/${'a'.repeat(60)}.md`,
    source,
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });
  const report = htmlReport([{ file: brief.file, source, findings: lintBrief(brief) }], 'de');
  expect(await judged(report.replace(/<meta http-equiv[^>]*>/, ''), scheme, width)).toEqual({
    violations: [],
    wide: width,
  });
});

/** What axe complains of, and how wide the page is laid out. */
async function judged(html: string, scheme: string, width: number): Promise<{ violations: unknown; wide: unknown }> {
  const tab = await browser.openTab();
  const { session } = tab;
  await session.send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  const run = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
  await run(axe);
  const violations = await run(
    'axe.run({ runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"] }).then(r => r.violations.map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).join(", ")))',
  );
  const wide = await run('document.documentElement.scrollWidth');
  await tab.close();
  return { violations, wide };
}

test('messages within the text are no section without a heading', async () => {
  const body = ':::key-messages\n1. Eins.\n2. Zwei.\n3. Drei.\n:::\n';
  const page = await render(body);
  expect(page.web).toMatch(/<div class="key-messages inside">/);
  expect(page.web).not.toMatch(/<section class="key-messages inside">/);
});
