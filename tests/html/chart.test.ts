import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/html/colour.ts';
import { loadHouse } from '../../src/html/house.ts';
import { codes, frontmatter, house, render, words } from './rendered.ts';

const csv = 'Ort,Plätze,Monat\nNiamey,1200.5,2018-01\nAgadez,40000,2018-02\nTahoua,25400,2018-03\n';
const bar = {
  mark: 'bar',
  encoding: {
    y: { field: 'Ort', type: 'nominal', sort: null, axis: { title: null } },
    x: { field: 'Plätze', type: 'quantitative' },
  },
};
const call = ':::chart{spec="c.json" data="d.csv" alt="Drei Balken" source="Eigene"}\nViele Plätze\n:::';
const chart = (spec: unknown, data = csv, lang = 'de') =>
  render(call, { lang }, { 'c.json': typeof spec === 'string' ? spec : JSON.stringify(spec), 'd.csv': data });

describe('a chart', () => {
  test('is a drawing of the house with words, an alternative and its rows', async () => {
    const page = await chart(bar);
    expect(codes(page)).toEqual([]);
    expect(page.web).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Drei Balken"/);
    expect(page.web).toContain('fill="#0b4f5c"');
    expect(page.web).toContain('>Agadez</text>');
    expect(words(page.web)).toContain('Abbildung 1 Viele Plätze');
    expect(words(page.web)).toContain('Daten zur Abbildung Ort Plätze Monat Niamey 1.200,5 Januar 2018');
    expect(page.print.body).toContain('>Agadez</text>');
    expect(page.print.body).not.toContain('Daten zur Abbildung');
    expect(page.tables[0]?.rows[2]).toEqual(
      ['Agadez', '40.000,0', 'Februar 2018'].map((cell) => cell.replace(',0', '')),
    );
  });

  test('has numbers and months of the language', async () => {
    const line = {
      mark: 'line',
      encoding: {
        x: { field: 'Monat', type: 'temporal', axis: { format: '%B %Y', tickCount: 3 } },
        y: { field: 'Plätze', type: 'quantitative' },
      },
    };
    const german = await chart(line);
    expect(german.web).toContain('>Februar 2018</text>');
    expect(german.web).toContain('>40.000</text>');
    const french = await chart(line, csv, 'fr');
    expect(french.web).toContain('>février 2018</text>');
  });

  test('sets a column of months or years as months or years', async () => {
    const over = (field: string, mark = 'bar') => ({
      mark,
      encoding: { x: { field, type: 'temporal' }, y: { field: 'Plätze', type: 'quantitative' } },
    });
    const texts = async (spec: object, data = csv) =>
      [...(await chart(spec, data)).web.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
        text.replace(/<tspan[^>]*>(\d+)<\/tspan>/g, ' $1').replace(/<[^>]*>/g, ''),
      );
    expect(await texts(over('Monat'))).toEqual(expect.arrayContaining(['Jan. 2018', 'März 2018', 'Monat']));
    expect(await texts(over('Monat', 'line'))).toEqual(expect.arrayContaining(['Jan. 2018', 'März 2018', 'Monat']));
    const bars = [...(await chart(over('Monat'))).web.matchAll(/<path d="M[\d.,]+h([\d.]+)v[^>]*fill="#0b4f5c"/g)];
    expect(bars.map(([, width]) => Number(width) > 100)).toEqual([true, true, true]);
    const years = 'Jahr,Plätze\n2015,10\n2016,20\n2017,40\n';
    expect(await texts(over('Jahr', 'line'), years)).toEqual(expect.arrayContaining(['2015', '2017', 'Jahr']));
  });

  test('names bars of months and years below their middles, and keeps the place of one without a row', async () => {
    const places = async (cells: readonly string[]) => {
      const encoding = {
        x: { field: 'Zeit', type: 'temporal', title: null },
        y: { field: 'Plätze', type: 'quantitative' },
      };
      const { web } = await chart(
        { mark: 'bar', encoding },
        `Zeit,Plätze\n${cells.map((cell) => `${cell},5\n`).join('')}`,
      );
      const names = [
        ...web.matchAll(
          /text-anchor="middle" transform="translate\(([\d.]+),[\d.]+\)"[^>]*>(?:<tspan>)?(\d{4}|\p{L}+)/gu,
        ),
      ];
      const bars = [...web.matchAll(/<path d="M([\d.]+),[\d.]+h([\d.]+)v[^>]*fill="#0b4f5c"/g)];
      return {
        names: new Map(names.map(([, x, name]) => [name, Math.round(Number(x))])),
        bars: bars.map(([, x, width]) => Math.round(Number(x) + Number(width) / 2)),
      };
    };
    const years = await places(['2014', '2015', '2017']);
    expect([...years.names.keys()]).toEqual(['2014', '2015', '2016', '2017']);
    for (const [at, year] of ['2014', '2015', '2017'].entries())
      expect(Math.abs((years.bars[at] ?? 0) - (years.names.get(year) ?? 0))).toBeLessThanOrEqual(1);
    const months = await places(['2017-12', '2018-02']);
    expect([...months.names.keys()]).toEqual(['Dez', 'Jan', 'Feb']);
    expect(Math.abs((months.bars[1] ?? 0) - (months.names.get('Feb') ?? 0))).toBeLessThanOrEqual(1);
  });

  test('leaves room for its words as wide as the house sets them', async () => {
    const wide = loadHouse({ root: join(process.cwd(), 'examples/brands/garten'), home: process.cwd() });
    const long = 'Regierungsbezirk mit langem Namen';
    const data = csv.replace('Tahoua', long);
    const files = { 'c.json': JSON.stringify(bar), 'd.csv': data };
    const longest = ({ web }: { web: string }) =>
      Math.max(
        ...[...web.matchAll(/<path d="M[\d.]+,[\d.]+h([\d.]+)v[^>]*fill="#[\da-f]{6}"/g)].map(([, bar]) => Number(bar)),
      );
    const [narrow, broad] = [await render(call, {}, files), await render(call, {}, files, {}, wide)].map(longest);
    // the name takes 169 and 192 px at this size, by the tables of Source Sans 3 and Bitter
    expect((narrow ?? 0) - (broad ?? 0)).toBeGreaterThan(15);
  });

  test('has colours for the dark, unless somebody chose its own', async () => {
    expect((await chart(bar)).web).toMatch(/class="picture-frame drawn chart"/);
    expect((await chart({ ...bar, mark: { type: 'bar', color: '#123456' } })).web).toMatch(
      /class="picture-frame chart"/,
    );
    const css = new TextDecoder().decode(house.assets.find(({ path }) => path === 'house.css')?.bytes);
    const { light, dark } = house.brand;
    const rules = /@media screen and \(prefers-color-scheme:dark\)\{(\.drawn.*)/.exec(css)?.[1] ?? '';
    expect(rules).toContain(`.drawn [fill="${light.primary}"]{fill:${dark.primary}}`);
    const grounds = [...rules.matchAll(/\.drawn \[stroke="(#\w+)"\]\{stroke:(#\w+)\}/g)];
    expect(grounds.length).toBeGreaterThan(10);
    for (const [, from = '', to = ''] of grounds)
      if (contrast(from, light.paper) >= 4.5) expect(contrast(to, dark.paper)).toBeGreaterThan(3);
  });

  test('keeps its legend clear of the title of the y axis, which lies above it', async () => {
    const columns = (title: string | null) => ({
      mark: 'bar',
      encoding: {
        x: { field: 'Ort', type: 'nominal' },
        y: { field: 'Plätze', type: 'quantitative', axis: { title } },
        color: { field: 'Monat', type: 'nominal' },
      },
    });
    const legend = (html: string) => {
      const [, top, height] = /translate\(0,(-\d+)\)"><path d="M0,0h\d+v(\d+)h/.exec(html) ?? [];
      return Number(top) + Number(height);
    };
    const { web } = await chart(columns('Plätze im Jahr'));
    const foot = Number(/translate\(0,(-\d+)\)"[^>]*>Plätze im Jahr</.exec(web)?.[1]);
    const size = 11;
    expect(legend(web)).toBeLessThan(foot - size);
    expect(legend((await chart(columns(null))).web)).toBeGreaterThan(foot - size);
  });

  test('can be told apart without colour: surfaces by their lightness, lines with a legend by their dashes', async () => {
    const series = (mark: string, more: object = {}) => ({
      mark,
      encoding: {
        x: { field: 'Plätze', type: 'quantitative' },
        y: { field: 'Plätze', type: 'quantitative' },
        color: { field: 'Ort', type: 'nominal', ...more },
      },
    });
    const { web } = await chart(series('bar'));
    const three = [...new Set([...web.matchAll(/<path[^>]*fill="(#[\da-f]{6})"/g)].map(([, fill = '']) => fill))];
    expect(three).toHaveLength(3);
    for (const [at, one] of three.entries())
      for (const other of three.slice(at + 1)) expect(contrast(one, other)).toBeGreaterThan(1.3);
    const dashed = /stroke-dasharray="7[ ,]3"/;
    expect((await chart(series('line'))).web).toMatch(dashed);
    expect((await chart(series('line', { legend: null }))).web).not.toMatch(dashed);
    expect((await chart(series('bar', { scale: { range: ['#123456', '#234567', '#345678'] } }))).web).toContain(
      '#234567',
    );
  });

  test('is the same bytes every time, and in every time zone', async () => {
    const first = await chart({ layer: [bar, { ...bar, mark: { type: 'text', dx: 4 } }] });
    await chart(bar);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await chart({ layer: [bar, { ...bar, mark: { type: 'text', dx: 4 } }] });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(again.web).toBe(first.web);
  });

  test('may be written in YAML', async () => {
    expect(codes(await chart('mark: bar\nencoding:\n  y: {field: Ort, type: nominal}\n'))).toEqual([]);
  });
});

describe('what is missing', () => {
  test.each([
    [':::chart{data="d.csv" alt="A" source="S"}\nT\n:::', ['DOC243 no-spec']],
    [':::chart{spec="c.json" alt="A" source="S"}\nT\n:::', ['DOC243 no-data']],
    [':::chart{spec="c.json" data="d.csv"}\nT\n:::', ['DOC201 figure', 'DOC202 figure']],
    [':::chart{spec="weg.json" data="d.csv" alt="A" source="S"}\nT\n:::', ['RES301 missing']],
    [':::chart{spec="https://example.org/c.json" data="d.csv" alt="A" source="S"}\nT\n:::', ['RES307 remote']],
    [':::chart{spec="c.json" data="e.csv" alt="A" source="S"}\nT\n:::', ['DOC241 ragged']],
  ])('%s', async (body, found) => {
    const files = { 'c.json': JSON.stringify(bar), 'd.csv': csv, 'e.csv': 'a,b\n1\n' };
    expect(codes(await render(body, {}, files))).toEqual(found);
  });
});

const encoding = bar.encoding;

/** Each would load, run, hang or fill the memory, were it drawn. */
const hostile: readonly (readonly [what: string, spec: unknown, code: string])[] = [
  ['data from elsewhere', { ...bar, data: { url: 'https://example.org/x.csv' } }, 'denied'],
  ['data of its own', { ...bar, data: { sequence: { start: 0, stop: 1e9 } } }, 'denied'],
  [
    'data in a lookup',
    { ...bar, transform: [{ lookup: 'Ort', from: { data: { url: 'file:///etc/passwd' } } }] },
    'transform',
  ],
  ['a picture', { ...bar, mark: { type: 'image', url: 'https://example.org/a.png' } }, 'mark'],
  ['a link', { ...bar, encoding: { ...encoding, href: { value: 'https://example.org' } } }, 'denied'],
  ['an expression', { ...bar, transform: [{ calculate: 'sequence(1e9)', as: 'x' }] }, 'denied'],
  ['a condition in words', { ...bar, transform: [{ filter: 'datum.x > sequence(1e9).length' }] }, 'denied'],
  ['a signal', { ...bar, params: [{ name: 'p', expr: 'p + 1' }] }, 'denied'],
  ['a signal in a width', { ...bar, width: { signal: 'width + 1' } }, 'denied'],
  [
    'a label computed',
    { ...bar, encoding: { y: { field: 'Ort', axis: { labelExpr: 'repeat("x", 1e9)' } } } },
    'denied',
  ],
  ['bins without end', { ...bar, encoding: { x: { field: 'Plätze', bin: { step: 1e-9 } } } }, 'denied'],
  ['ticks without end', { ...bar, encoding: { x: { field: 'Plätze', axis: { tickCount: 1e9 } } } }, 'number'],
  [
    'ticks of seconds',
    { ...bar, encoding: { x: { field: 'Monat', axis: { tickCount: { interval: 'second', step: 1 } } } } },
    'denied',
  ],
  [
    'a logarithm without end',
    { ...bar, encoding: { x: { field: 'Plätze', scale: { type: 'log', base: 1.0000001 } } } },
    'denied',
  ],
  [
    'a format that fills the memory',
    { ...bar, encoding: { x: { field: 'Plätze', axis: { format: '0999999999d' } } } },
    'format',
  ],
  ['a picture too large', { ...bar, height: 1e9 }, 'number'],
  ['views without end', { repeat: ['Ort'], spec: bar, mark: 'bar' }, 'denied'],
  ['layers without end', { layer: Array.from({ length: 200 }, () => bar) }, 'shape'],
  [
    'a tree without end',
    JSON.stringify({ ...bar, x: 0 }).replace('0', `${'['.repeat(2000)}${']'.repeat(2000)}`),
    'syntax',
  ],
  ['aliases without end', 'a: &a [x]\nb: [*a, *a]\nmark: bar\n', 'syntax'],
  ['a look of its own', { ...bar, config: { background: 'red' } }, 'denied'],
  ['no chart', [], 'shape'],
  ['no JSON', '{"mark": ', 'syntax'],
  ['a column that is not there', { ...bar, encoding: { x: { field: 'Plaetze' } } }, 'field-nearest'],
  [
    'what does not fit',
    { mark: 'bar', encoding: { x: { field: 'Ort', type: 'nonsense', scale: { type: 'nonsense' } } } },
    'drawing',
  ],
];

describe('a specification that could load, run or hang is a finding at its line', () => {
  test.each(hostile)('%s', async (_, spec, variant) => {
    const page = await chart(typeof spec === 'string' ? spec : JSON.stringify(spec, null, 2));
    expect(codes(page)).toEqual([`DOC243 ${variant}`]);
    const source = frontmatter({ lang: 'de' }) + call;
    expect(source.slice(page.drafts[0]?.start, page.drafts[0]?.end)).toBe('"c.json"');
    expect(page.web).not.toContain('<svg');
  });

  test('and marks without end are counted before they are drawn', async () => {
    const heads = Array.from({ length: 100 }, (_, n) => `c${n}`);
    const data = `${heads.join(',')}\n${`${heads.map(() => '1').join(',')}\n`.repeat(1000)}`;
    const spec = {
      transform: [{ fold: heads, as: ['k', 'v'] }],
      encoding: { x: { field: 'k' }, y: { field: 'v', type: 'quantitative' } },
      layer: [{ mark: 'point' }, { mark: 'point' }],
    };
    const page = await chart(spec, data);
    expect(codes(page)).toEqual(['DOC243 marks']);
    expect(page.drafts[0]?.data).toEqual({ found: 200_000, limit: 20_000 });
  });

  test('and that line is named', async () => {
    const page = await chart('{\n  "mark": "bar",\n  "encoding": {\n    "x": {"field": "Platze"}\n  }\n}\n');
    expect(page.drafts[0]?.data).toEqual({ line: 4, nearest: 'Plätze' });
  });
});
