import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';

const head = '---\ntype: policy-brief\nlang: de\ntitle: T\ndate: 2018-11-20\n---\n\n';
const parse = (body: string) => {
  const source = head + body;
  const input = {
    file: 'a.md',
    source,
    defaults: { lang: 'de', type: 'policy-brief' },
    limits: defaultLimits,
  } as const;
  return { source, drafts: parseBrief(input).drafts.filter(({ code }) => code === 'DOC212') };
};
const shown = (body: string) => {
  const { source, drafts } = parse(body);
  return drafts.map(({ variant, severity, start, end }) => `${variant} ${severity} ${source.slice(start, end)}`);
};
const mended = (body: string) => {
  const { source, drafts } = parse(body);
  const fix = drafts[0]?.fix;
  return fix && source.slice(head.length, fix.start) + fix.text + source.slice(fix.end);
};

describe('marks that would be printed', () => {
  test.each([
    [
      'an open box swallows the rest',
      ':::box[Kasten]\nText.\n\n## Danach\n\nText.\n',
      ['unclosed block :::box[Kasten]'],
    ],
    ['an empty one at the end', 'Text.\n\n:::box\n', ['unclosed block :::box']],
    ['an outer one, closed inside', '::::box\n:::pullquote\nText.\n:::\n', ['unclosed block ::::box']],
    ['in a quotation', '> :::box\n> Text.\n\nText.\n', ['unclosed block :::box']],
    ['an end too many', ':::box\nText.\n:::\n\n:::\n', ['closing block :::']],
    ['a space before the name', '::: box\nText.\n:::\n', ['opening block ::: box']],
    ['a block of pandoc', '::: {.note}\n\nText.\n\n:::\n', ['opening block ::: {.note}']],
    ['no space behind the signs', '##Ausgangslage\n\nText.\n', ['heading block ##Ausgangslage']],
    ['a space in the path', '![Ein Bild](Bild für.png)\n', ['image block ![Ein Bild](Bild für.png)']],
    [
      'a space in an address',
      'Siehe [hier](https://example.org/a b).\n',
      ['link block [hier](https://example.org/a b)'],
    ],
    ['too few columns', '| a | b |\n|---|\n| 1 | 2 |\n', ['table block |---|']],
    ['no line below the heads', '| a | b |\n| 1 | 2 |\n', ['rows block | a | b |']],
    ['points of a word processor', '•\tEins\n•\tZwei\n', ['bullet warn •\tEins']],
    ['the same in Windows', '•\tEins\r\n•\tZwei\r\n', ['bullet warn •\tEins']],
  ])('%s', (_, body, found) => {
    expect(shown(body)).toEqual(found);
  });

  test.each([
    ':::box[Kasten]\nText.\n:::\n',
    ':::box\n:::\n',
    '::::box\n:::pullquote\nText.\n:::\n::::\n\nText.\n',
    '> :::box\n> Text.\n> :::\n',
    ':::figure{src=a.svg alt="Ein Bild" source="Haus"}\nTitel\n:::',
    '#wohnen #bauen\n\nNummer ##5 und | ein Strich | allein.\n',
    '```\n##kein\n::: box\n| a |\n|---|\n```\n\n`::: box` beginnt nichts.\n',
    '![Bild](<Bild für.png>) und [hier](https://example.org/a%20b) [so](im Original)\n',
    '\\##Raute und \\![kein](Bild hier.png)\n',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    'Eins • zwei • drei, o wie schön.\n\n- • Punkt\n',
  ])('%j is what it is', (body) => {
    expect(shown(body).filter((one) => !one.startsWith('bullet'))).toEqual([]);
  });

  test.each([
    ['##Ausgangslage\n', '## Ausgangslage\n'],
    ['::: box\nText.\n:::\n', ':::box\nText.\n:::\n'],
    ['![Ein Bild](Bild für.png)\n', '![Ein Bild](<Bild für.png>)\n'],
    ['Dies:\n•\tEins\n·   Zwei\n', 'Dies:\n- Eins\n- Zwei\n'],
  ])('%j is mended', (body, text) => {
    expect(mended(body)).toBe(text);
    expect(shown(text)).toEqual([]);
  });
});
