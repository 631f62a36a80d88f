import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { gateTables } from '../../src/gate/tables.ts';
import { geometry } from '../../src/html/charts/geometry/europe.ts';
import { loadHouse } from '../../src/html/house.ts';
import { labelsFor } from '../../src/html/labels/labels.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import { lintBrief } from '../../src/lint/lint.ts';
import { codes, house, render, words } from './rendered.ts';

const call = (attributes: string) => `:::chart{${attributes} data="d.csv" alt="Karte" source="Eigene"}\nEin Titel\n:::`;
const map = (data: string, attributes = 'map="africa"', lang = 'de') =>
  render(call(attributes), { lang }, { 'd.csv': data, 'c.json': '{}' });

const numbers = 'Land,Anteil der Geflüchteten\nUG,3.2%\nSDN,2.2%\nKE,\nCV,0.5%\nZA,0.2%\n';

/** Colours of the shapes on a page, without what legend and names add. */
const shapes = (html: string) => [...html.matchAll(/<path[^>]*fill="(#[\da-f]{6})"/g)].map(([, fill]) => fill);

describe('a map', () => {
  test('shows countries by class, with a legend and the rows behind it', async () => {
    const page = await map(numbers, 'map="africa" classes="1 3"');
    expect(codes(page)).toEqual([]);
    expect(page.web).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Karte"/);
    const { primary } = house.brand.light;
    expect(shapes(page.web).filter((fill) => fill === primary)).toHaveLength(1);
    const text = words(page.web).replaceAll('\u00a0', ' ');
    expect(text).toContain('Anteil der Geflüchteten unter 1 % 1 % bis unter 3 % 3 % und mehr keine Angaben');
    expect(text).toContain('Uganda 3,2 % Sudan 2,2 % Kenia Kap Verde 0,5 % Südafrika 0,2 %');
    expect(text).toContain('Quelle: Eigene. Grenzen: Natural Earth, ohne Stellungnahme');
    expect(page.print.body).toContain('aria-label="Karte"');
  });

  test('shows no field of the house’s own paper on a white sheet', async () => {
    const ivory = loadHouse({ root: join(process.cwd(), 'examples/brands/garten'), home: process.cwd() });
    const page = await render(call('map="africa"'), {}, { 'd.csv': numbers }, {}, ivory);
    const { paper } = ivory.brand.light;
    expect(paper).not.toBe('#ffffff');
    expect(shapes(page.print.body)).toContain(paper);
    expect(page.print.body).toMatch(/class="picture-frame drawn[^"]*"/);
    expect(ivory.printCss).toContain(`.drawn [fill="${paper}"]{fill:#fff}.drawn [stroke="${paper}"]{stroke:#fff}`);
  });

  test('has words and numbers of the language', async () => {
    const text = words((await map('c,Part\nUG,12000\nSD,400\n', 'map="africa" classes="10500.5"', 'fr')).web);
    expect(text.replace(/\s/g, ' ')).toContain('moins de 10 500,5 10 500,5 et plus pas de données');
    expect(text).toContain('Ouganda');
    const english = words((await map('c,Share\nUG,1.5\nSD,0.4\n', 'map="africa" classes="1"', 'en')).web);
    expect(english).toContain('under 1 1 and over no data');
  });

  test('makes up to five classes where nobody says where they begin', async () => {
    const rows = 'DZ AO BJ BW BF BI CM CF TD CG'.split(' ').map((code, n) => `${code},${n * n * 10}`);
    const text = words((await map(`Land,Menschen\n${rows.join('\n')}\n`)).web);
    expect(text).toContain('unter 40 40 bis unter 150 150 bis unter 350 350 bis unter 650 650 und mehr');
  });

  test('shows words in the order of the file, and names as the author writes them', async () => {
    const csv = 'Land,Staat,Visum\nXK,Kosovo,nötig\nMK,Mazedonien,frei\nAL,Albanien,frei\n';
    const page = await map(csv, 'map="western-balkans"');
    expect(codes(page)).toEqual([]);
    expect(words(page.web)).toContain('Visum nötig frei keine Angaben');
    expect(page.web).toContain('>Mazedonien</text>');
    expect(page.tables[0]?.rows).toEqual([
      ['Staat', 'Visum'],
      ['Kosovo', 'nötig'],
      ['Mazedonien', 'frei'],
      ['Albanien', 'frei'],
    ]);
  });

  test('shows islands that are too small to see as dots, and Crimea, Cyprus and Somalia whole', async () => {
    const page = await map('c,x\nMT,1\nDE,2\n', 'map="europe" classes="2"');
    expect([...page.web.matchAll(/<path[^>]*transform="translate\([\d.,]+\)"[^>]*fill="(#[\da-f]{6})"/g)]).not.toEqual(
      [],
    );
    expect(pathHolds(geometry.lands.UA?.rings ?? '', crimea)).toBe(true);
    expect(pathHolds(geometry.lands.RU?.rings ?? '', crimea)).toBe(false);
  });

  test('is the same bytes every time', async () => {
    expect((await map(numbers)).web).toBe((await map(numbers)).web);
  });

  test('is drawn from the geometry that scripts/maps.mjs makes', { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/maps.mjs', '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

/** Simferopol on the map of Europe, in tenths of a pixel. */
const crimea = [2787, 2260] as const;

/** Whether one of the rings lies around a point. */
function pathHolds(rings: string, [x, y]: readonly [number, number]): boolean {
  return rings.split(';').some((ring) => {
    const steps = ring.split(' ').map(Number);
    const points: [number, number][] = [];
    for (let n = 0; n < steps.length; n += 2) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0];
      points.push([lastX + (steps[n] ?? 0), lastY + (steps[n + 1] ?? 0)]);
    }
    let inside = false;
    for (const [index, [ax, ay]] of points.entries()) {
      const [bx, by] = points[(index + 1) % points.length] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
    return inside;
  });
}

describe('what is wrong is found', () => {
  test.each([
    ['a name nobody knows', 'a,b\nUG,1\n', 'map="afrika"', ['DOC243 map-nearest']],
    ['a name far from any', 'a,b\nUG,1\n', 'map="mars"', ['DOC243 map']],
    ['a map and a specification', 'a,b\nUG,1\n', 'map="africa" spec="c.json"', ['DOC243 map-spec']],
    ['one column', 'a\nUG\n', 'map="africa"', ['DOC243 map-columns']],
    ['no code', 'a,b\nUganda,1\n', 'map="africa"', ['DOC243 map-country']],
    ['a country twice', 'a,b\nUG,1\nUGA,2\n', 'map="africa"', ['DOC243 map-twice']],
    ['words among numbers', 'a,b\nUG,1\nKE,viele\n', 'map="africa"', ['DOC243 map-mixed']],
    ['too many words', 'a,b\nUG,a\nKE,b\nTZ,c\nRW,d\nBI,e\nSD,f\nSS,g\n', 'map="africa"', ['DOC243 map-kinds']],
    ['classes that fall', 'a,b\nUG,1\n', 'map="africa" classes="5 3"', ['DOC243 map-classes']],
    ['classes of words', 'a,b\nUG,viel\n', 'map="africa" classes="5"', ['DOC243 map-classes']],
    ['a country elsewhere', 'a,b\nUG,1\nUS,2\n', 'map="africa"', ['DOC243 map-outside']],
    ['nothing but a name', 'a,b\nUG,1\n', 'map=""', ['DOC243 map']],
  ])('%s', async (_, data, attributes, found) => {
    expect(codes(await map(data, attributes))).toEqual(found);
  });

  test('classes without a map', async () => {
    const bar = '{"mark": "bar", "encoding": {"x": {"field": "a"}}}';
    const page = await render(call('spec="c.json" classes="5"'), {}, { 'd.csv': 'a,b\nUG,1\n', 'c.json': bar });
    expect(codes(page)).toEqual(['DOC243 map-classes']);
  });

  test('at its line', async () => {
    const page = await map('a,b\nUG,1\n\nKenia,2\n');
    expect(page.drafts[0]?.data).toEqual({ line: 4 });
  });
});

describe('words on a map pass the gate', () => {
  const summary = parseBrief({
    file: 'a.md',
    source: '---\ntype: meeting-summary\nlang: de\ntitle: T\ndate: 2018-11-20\n---\n',
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });

  test.each([
    ['a name of its own', 'Land,Staat,x\nUG,Ottilie Brunnquell betonte den Mangel,1\nKE,Kenia,2\n', 2],
    ['a value', 'Land,x\nUG,offen\nKE,Ottilie Brunnquell betonte den Mangel\n', 3],
    ['the head that stands above the legend', 'Land,Ottilie Brunnquell betonte den Mangel\nUG,1\n', 1],
  ])('%s', async (_, data, line) => {
    const page = await map(data);
    const found = gateTables(page.tables, contextOf(summary, {}, [])).filter(({ severity }) => severity === 'block');
    expect(found.map(({ code, data: { line: at } = {} }) => `${code} ${at}`)).toContain(`CHR507 ${line}`);
  });
});

describe.each(['de', 'en', 'fr'] as const)('names of countries (%s)', (lang) => {
  test('are no names of persons where a column is headed with "Name"', async () => {
    const { countries } = labelsFor(lang);
    const rows = Object.values(countries).map((name) => `| ${name} | 1 |`);
    const source = `---\ntype: policy-brief\nlang: ${lang}\ntitle: T\n---\n\n| Name | n |\n|---|---|\n${rows.join('\n')}\n`;
    const brief = parseBrief({ file: 'a.md', source, defaults: { lang, type: 'policy-brief' }, limits: defaultLimits });
    const lines = lintBrief(brief)
      .filter(({ code }) => code === 'CHR302')
      .map(({ start }) => source.slice(start).split('\n')[0]);
    // Jordan may be somebody, too
    expect(lines.filter((each) => !each?.startsWith('Jordan'))).toEqual([]);
  });
});
