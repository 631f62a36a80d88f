import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { frontmatterSchema } from '../../src/brief/frontmatter.ts';
import { complete, read, shown } from './reading.ts';

const base = 'type: background-paper\nlang: de\ntitle: T\ndate: 2018-11-20\nbibliography: refs.bib\n';
const withKey = (line: string) => `---\n${base}${line}\n---\n\nText.\n`;

test('a complete frontmatter is read without a finding', () => {
  const brief = read(complete);
  expect(brief.drafts).toEqual([]);
  expect(brief.meta?.series?.number).toBe('2018/03');
  expect(brief.meta?.geo).toEqual(['NG', 'DE', 'NO']);
  expect(brief.bodyStart).toBe(complete.indexOf('\n# Wege'));
});

describe('a finding stands at the line and column of the YAML', () => {
  test.each([
    ['unknown key, near one', 'keyMesages: [a, b, c]', 'FM101 nearest 7:1 «keyMesages»'],
    ['two letters swapped', 'tpoics: [a]', 'FM101 nearest 7:1 «tpoics»'],
    ['other case and hyphen', 'Short-Title: a', 'FM101 nearest 7:1 «Short-Title»'],
    ['key of another level', 'minGroup: 5', 'FM101 elsewhere 7:1 «minGroup»'],
    ['unknown key', 'xyzzy: 5', 'FM101 plain 7:1 «xyzzy»'],
    ['unknown key within', 'imprint: {publisher: x, adress: y}', 'FM101 nearest 7:25 «adress»'],
    ['prototype', '__proto__: {polluted: true}', 'FM101 forbidden 7:1 «__proto__»'],
    ['constructor', 'constructor: {prototype: {a: 1}}', 'FM101 forbidden 7:1 «constructor»'],
    ['merge key is only a key', '<<: {title: x}', 'FM101 plain 7:1 «<<»'],
    ['number for text', 'version: 1.0', 'FM102 plain 7:10 «1.0»'],
    ['YAML 1.2: 012 is a number', 'version: 012', 'FM102 plain 7:10 «012»'],
    ['list without spaces', 'keywords:\n  -eins\n  -zwei', 'FM102 dash 8:3 «-eins\n  -zwei»'],
    ['text for list', 'keywords: eins, zwei', 'FM102 plain 7:11 «eins, zwei»'],
    ['list for mapping', 'imprint: [a]', 'FM102 plain 7:1 «imprint»'],
    ['text for number', 'confidentiality: {attendance: {total: viele}}', 'FM102 plain 7:39 «viele»'],
    ['key without value', 'subtitle:', 'FM102 empty 7:1 «subtitle»'],
    ['missing within', 'series: {number: "3"}', 'FM103 plain 7:1 «series»'],
    ['missing within a list', 'people:\n  - id: a\n    role: author', 'FM103 plain 8:5 «id»'],
    ['no such day', 'changes: [{date: 2018-02-30, note: x}]', 'FM104 day 7:18 «2018-02-30»'],
    ['German date', 'changes: [{date: 20.11.2018, note: x}]', 'FM104 meant 7:18 «20.11.2018»'],
    ['no leap day', 'changes: [{date: 1900-02-29, note: x}]', 'FM104 day 7:18 «1900-02-29»'],
    ['no such month', 'confidentiality: {meeting: {date: 2018-13}}', 'FM104 day-or-month 7:35 «2018-13»'],
    ['moment without offset', 'embargo: 2018-11-20T06:00', 'FM104 moment 7:10 «2018-11-20T06:00»'],
    ['value not in the list', 'status: gelungen', 'FM106 plain 7:9 «gelungen»'],
    ['value near one', 'status: finall', 'FM106 nearest 7:9 «finall»'],
    ['UK is GB', 'geo: [DE, UK]', 'FM106 country 7:11 «UK»'],
    ['schema of the future', 'schema: 2', 'FM106 plain 7:9 «2»'],
    ['key twice', 'keywords: [a]\nkeywords: [b]', 'FM109 key 8:1 «keywords»'],
    [
      'id twice',
      'people:\n  - {id: a, name: X Y, role: editor}\n  - {id: a, name: Z, role: editor}',
      'FM109 id 9:10 «a»',
    ],
    ['too long', `shortTitle: ${'x'.repeat(61)}`, `FM111 too-long 7:13 «${'x'.repeat(61)}»`],
    ['too few', 'keyMessages: [a, b]', 'FM111 too-few 7:1 «keyMessages»'],
    ['too many', 'keyMessages: [a, b, c, d, e, f, g, h]', 'FM111 too-many 7:1 «keyMessages»'],
    ['slug', 'slug: ../../etc', 'FM111 slug 7:7 «../../etc»'],
    ['reserved slug', 'slug: assets', 'FM111 slug 7:7 «assets»'],
    ['address', 'link: javascript:alert(1)', 'FM111 url 7:7 «javascript:alert(1)»'],
    ['file address', 'link: file:///etc/passwd', 'FM111 url 7:7 «file:///etc/passwd»'],
    ['doi with resolver', 'ids: {doi: "https://doi.org/10.1/x"}', 'FM111 doi 7:12 «"https://doi.org/10.1/x"»'],
    ['check digit of an ISBN', 'ids: {isbn: {pdf: 978-3-16-148410-1}}', 'FM111 isbn 7:19 «978-3-16-148410-1»'],
    ['check digit of an ISSN', 'series: {name: R, issn: 2749-1235}', 'FM111 issn 7:25 «2749-1235»'],
    ['absolute path', 'parent: /etc/passwd', 'FM111 path 7:9 «/etc/passwd»'],
    ['nothing but blanks', 'subtitle: "  "', 'FM111 empty 7:11 «"  "»'],
    ['undeclared publisher', 'imprint: {publisher: nobody}', 'FM113 plain 7:22 «nobody»'],
    ['undeclared affiliation', 'people: [{id: a, name: X, role: editor, affiliation: h}]', 'FM113 plain 7:54 «h»'],
    ['tag', 'subtitle: !!js/function "x"', 'FM107 tag 7:25 «"x"»'],
    ['alias without anchor', 'subtitle: *x', 'FM107 alias 7:11 «*x»'],
  ])('%s', (_name, line, finding) => {
    expect(shown(withKey(line))).toContain(finding);
  });

  test('check digits of an ORCID iD', () => {
    const person = (orcid: string) => withKey(`people: [{id: a, name: X, role: editor, orcid: ${orcid}}]`);
    expect(shown(person('0000-0002-1825-0098'))).toEqual(['FM111 orcid 7:48 «0000-0002-1825-0098»']);
    expect(shown(person('0000-0002-1694-233X'))).toEqual([]);
  });

  test('missing fields of every document are reported at the opening line', () => {
    expect(shown('---\nsubtitle: x\n---\n', /FM103/).slice(0, 4)).toEqual(Array(4).fill('FM103 plain 1:1 «---»'));
  });

  test('a misspelt key or role is one fault: what it stands for is not said to be missing, too', () => {
    const brief =
      '---\ntype: policy-brief\nlang: de\ntitel: T\ndate: 2018-11-20\npeople: [{id: a, name: X, role: autor}]\n---\n';
    const drafts = read(brief).drafts.map(({ code, data }) => `${code} ${data?.path}`);
    expect(drafts).toEqual(expect.arrayContaining(['FM101 title', 'FM106 people.0.role']));
    expect(drafts).not.toContain('FM103 title');
    expect(drafts).not.toContain('FM103 people');
  });

  test.each([
    ['untertitel: Was tun', 'FM101 nearest', 'untertitel', 'subtitle'],
    ['Kurztitel: Wege', 'FM101 nearest', 'Kurztitel', 'shortTitle'],
    ['sous-titre: Que faire', 'FM101 nearest', 'sous-titre', 'subtitle'],
    ['Mots-clés: [asile]', 'FM101 nearest', 'Mots-clés', 'keywords'],
    ['language: en', 'FM101 nearest', 'language', 'lang'],
    ['autorin: Ada Beispiel', 'FM101 listed', 'autorin', 'people'],
    ['author: Ada Beispiel', 'FM101 listed', 'author', 'people'],
    ['auteurs: [Ada Beispiel]', 'FM101 listed', 'auteurs', 'people'],
    ['ort: Musterstadt', 'FM101 elsewhere', 'ort', 'confidentiality.meeting.place'],
    ['confidentiality: {meeting: {ort: Musterstadt}}', 'FM101 nearest', 'ort', 'place'],
  ])('the key of everyday language is known, and which was meant: %s', (line, found, key, meant) => {
    const [draft] = read(withKey(line)).drafts.filter(({ code }) => code === 'FM101');
    expect([`${draft?.code} ${draft?.variant}`, draft?.data?.key, draft?.data?.nearest]).toEqual([found, key, meant]);
    expect(JSON.stringify(draft?.data)).not.toContain('Beispiel');
  });

  test('what such a key says is not missed at the head of the file, too', () => {
    const brief = '---\ntype: policy-brief\nlang: fr\ntitre: T\ndatum: 2018-11-20\nauteur: A B\n---\n';
    const missed = read(brief).drafts.flatMap(({ code, data }) => (code === 'FM103' ? [data?.path] : []));
    expect(missed).not.toEqual(expect.arrayContaining(['title']));
    expect(missed).not.toEqual(expect.arrayContaining(['date']));
    expect(missed).not.toEqual(expect.arrayContaining(['people']));
  });

  test('a value of everyday language is told which was meant, and the text is read as that', () => {
    const brief = read('---\ntype: Compte rendu\nlang: Français\ntitle: T\ndate: 2018-11-20\n---\n');
    expect(brief.drafts.slice(0, 2).map(({ data }) => data?.nearest)).toEqual(['meeting-summary', 'fr']);
    expect([brief.type, brief.lang]).toEqual(['meeting-summary', 'fr']);
    const role = read(withKey('people: [{id: a, name: X Y, role: Herausgeberin}]')).drafts[0];
    expect(role).toMatchObject({ code: 'FM106', variant: 'plain' });
  });

  test('unknown language and misspelt type, with what was meant', () => {
    const brief = read('---\ntype: meeting-sumary\nlang: klingon\ntitle: T\ndate: 2018-11-20\n---\n');
    const [type, lang] = [/FM106/, /FM105/].map((code) => brief.drafts.find((draft) => code.test(draft.code)));
    expect(type).toMatchObject({ variant: 'nearest', data: { nearest: 'meeting-summary' } });
    expect(lang).toMatchObject({ variant: 'plain', data: { allowed: 'de, en, fr' } });
    expect(brief.type).toBe('meeting-summary'); // linted as what it is, not as something laxer
    expect(brief.lang).toBe('de');
  });

  test('a message never repeats a key that could be a name', () => {
    const [finding] = read(withKey('Lindqvist Mara: x')).drafts;
    expect(JSON.stringify(finding?.data)).not.toContain('Lindqvist');
  });
});

describe('broken YAML is reported in the right line', () => {
  test.each([
    ['title: Eins: zwei', 'FM107 colon 2:8 «Eins: zwei»'],
    ['a: 1\ntitle: "offen\nb: 2', 'FM107 quote 3:8 «"offen»'],
    ['title: "offen\nb: "zwei"', 'FM107 quote 2:8 «"offen»'],
    ['a:\n  c: "offen\n  d: "zwei"\ne: "drei"', 'FM107 quote 3:6 «"offen»'],
    ['a: 1\nlist: [eins, zwei\nb: 2', 'FM107 bracket 4:1 «b: 2»'],
    ['a:\n\tb: 1', 'FM107 tab 3:1 «\tb: 1»'],
    ['a:\n  - b\n c: 1', 'FM107 indent 3:5 «b»'],
    ['title: @home', 'FM107 start 2:8 «@home»'],
    ['title: "\\q"', 'FM107 escape 2:9 «\\q"»'],
    ['title ohne Doppelpunkt\nb: 1', 'FM107 no-colon 2:1 «title ohne Doppelpunkt»'],
    ['a: 1\n...\nb: 2', 'FM107 documents 4:1 «b: 2»'],
  ])('%j', (yaml, finding) => {
    expect(shown(`---\n${yaml}\n---\n`, /FM107/)).toContain(finding);
  });

  test('a key without its colon is told once, and not at each line below it', () => {
    const people = 'people\n  - {id: a, name: {given: A, family: B}}\n  - {id: b, name: C}\n';
    expect(shown(`---\ntitle: T\n${people}lang: de\n---\n`)).toEqual(['FM107 no-colon 3:1 «people»']);
    expect(shown(`---\n${people}b: 1\nc: zwei: drei\n---\n`, /FM107/)).toHaveLength(2);
  });

  test('and nothing is said about fields that may stand in the unreadable part', () => {
    expect(shown('---\ntitle: Eins: zwei\n---\n')).toHaveLength(1);
  });

  test('the body is still read, and so are the people that could be', () => {
    const brief = read('---\ntitle: T\npeople:\n  - {id: a, name: X Y}\nb: "offen\n---\nText\n');
    expect(brief.tree.children).toHaveLength(1);
    expect(brief.loose.people).toEqual([{ id: 'a', name: 'X Y' }]);
    expect(brief.meta).toBeUndefined();
  });
});

describe('no engine runs', () => {
  test.each(['---js', '--- js', '---javascript', '---JavaScript', '---coffee', '---json', '---toml', '---evil'])(
    '%s',
    (fence) => {
      const touched = globalThis as { pwned?: boolean };
      const brief = read(`${fence}\n(globalThis.pwned = true, {title: 'x'})\n---\nText\n`);
      expect(touched.pwned).toBeUndefined();
      expect(brief.drafts[0]).toMatchObject({ code: 'FM108', start: 0, end: fence.length });
      expect(brief.meta).toBeUndefined();
      expect(brief.loose).toEqual({});
    },
  );

  test('also when gray-matter has seen the text before', () => {
    const source = '---js\n{}\n---\n';
    read(source);
    expect(read(source).drafts.map(({ code }) => code)).toEqual(['FM108']);
  });

  test.each(['---yaml', '---yml', '---   ', '---\r'])('%j is YAML', (fence) => {
    expect(read(complete.replace('---', fence)).drafts).toEqual([]);
  });

  test('a dash line that quotes somebody is no frontmatter', () => {
    expect(shown('--- sagte die Ministerin\n\nText\n\n---\n')).toEqual(['FM112 plain 1:1 «»']);
  });
});

describe('fences', () => {
  test.each([
    ['never closed', '---\ntitle: a\n\nText\n', 'FM114 unclosed 1:1 «---»'],
    ['words behind the closing one', '---\ntitle: a\n--- Text\n', 'FM114 trailing 3:4 « Text»'],
    ['not at the beginning', '\n---\ntitle: a\n---\n', 'FM114 misplaced 2:1 «---»'],
    ['words above it', 'Entwurf\n---\ntitle: a\n---\n', 'FM114 misplaced 2:1 «---»'],
    ['a long dash', '—\ntitle: a\n—\n', 'FM114 dashes 1:1 «—»'],
    ['a block of code', '```yaml\ntitle: a\n```\n', 'FM114 dashes 1:1 «```yaml»'],
    ['no line at all', 'title: a\ndate: 2018-11-20\n\nText\n', 'FM114 no-open 1:1 «title: a»'],
  ])('%s', (_name, source, finding) => {
    expect(shown(source, /FM114/)).toEqual([finding]);
  });

  test('a line between paragraphs begins none', () => {
    expect(shown('Text\n\n---\n\nTitle: mehr\n', /FM114/)).toEqual([]);
    expect(shown('Title: so heißt es, und so weiter.\n', /FM114/)).toEqual([]);
  });

  test('a date that can mean one day only is mended, others are not', () => {
    const fixOf = (date: string) => read(withKey(`embargo: ${date}`)).drafts.find(({ code }) => code === 'FM104')?.fix;
    expect(fixOf('3. 1. 2018')?.text).toBe('2018-01-03');
    expect(fixOf('2018/1/3')?.text).toBe('2018-01-03');
    for (const date of ['1/3/2018', '31.2.2018', '3. Januar 2018']) expect(fixOf(date)).toBeUndefined();
  });

  test('a list that is none is one fault', () => {
    expect(shown(withKey('keyMessages:\n  -eins\n  -zwei\n  -drei'))).toHaveLength(1);
  });

  test('of a file in UTF-16 nothing is said but that', () => {
    const decode = (bytes: Buffer) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(shown(decode(Buffer.from(`\ufeff${complete}`, 'utf16le')))).toEqual(['SRC101 utf-16 1:1 «\ufffd»']);
    expect(shown(decode(Buffer.from(complete, 'utf16le')))).toEqual(['SRC101 utf-16 1:1 «-»']);
  });

  test('words that belong to no frontmatter are in the tree, so that they are linted', () => {
    expect(JSON.stringify(read('---\ntitle: a\n--- Geheim\n').tree)).toContain('Geheim');
    expect(JSON.stringify(read('---\nGeheim\n').tree)).toContain('Geheim');
    expect(JSON.stringify(read('\n---\ntitle: Geheim\n---\n').tree)).toContain('Geheim');
  });

  test('Windows line ends and a byte-order mark change nothing but the offsets', () => {
    const source = `\ufeff${complete.replaceAll('\n', '\r\n')}`;
    const brief = read(source);
    expect(brief.drafts).toEqual([]);
    expect(brief.meta).toEqual(read(complete).meta);
    for (const { value, start, end } of brief.metaStrings) expect(source.slice(start, end)).toContain(value);
    expect(source.slice(brief.tree.children[0]?.position?.start.offset)).toBe('# Wege\r\n');
  });
});

describe('bombs', () => {
  test.each([
    [
      'billion laughs',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`)
        .join('\n')}`,
      'FM110',
    ],
    ['an alias to itself', 'a: &a\n  - *a', 'FM110'],
    ['brackets', `a: ${'['.repeat(5000)}`, 'FM110'],
    ['closed brackets', `a: ${'['.repeat(60)}${']'.repeat(60)}`, 'FM110'],
    ['dashes', `a:\n  ${'- '.repeat(5000)}x`, 'FM110'],
    ['indentation', Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'FM110'],
    ['many keys', Array.from({ length: 2900 }, (_, at) => `k${at}: [${'1,'.repeat(15)}1]`).join('\n'), 'FM110'],
    ['many lines', 'a: 1\n'.repeat(4000), 'FM110'],
    ['many blanks', `a: 1\n${' \n'.repeat(2900)}b: 1`, 'FM101'],
    ['one long line', `a: "${'x'.repeat(200_000)}"`, 'FM110'],
    ['one map of very many keys', `a: {${Array.from({ length: 15_000 }, (_, at) => `k${at}: 1`).join(', ')}}`, 'FM1'],
  ])('%s ends soon, with a finding', (_name, yaml, code) => {
    const before = performance.now();
    const codes = read(`---\n${yaml}\n---\nText\n`).drafts.map((draft) => draft.code);
    expect(codes.some((found) => found.startsWith(code))).toBe(true);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test('nothing reaches a prototype', () => {
    read('---\n__proto__: {polluted: 1}\na: {__proto__: {polluted: 1}, "__proto__": 2}\n---\n');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(read('---\na: {__proto__: {b: 1}}\n---\n').loose.a)).toBe(Object.prototype);
  });
});

describe('what a type must have', () => {
  const needs = (type: string, more = '', body = '') =>
    shown(`---\ntype: ${type}\nlang: de\ntitle: T\ndate: 2018-11-20\n${more}---\n${body}`, /FM103/).length;

  test.each([
    ['policy-brief', 6],
    ['report', 5],
    ['meeting-summary', 4],
    ['background-paper', 1],
    ['one-pager', 6],
    ['press-release', 6],
  ])('%s lacks %i things', (type, missing) => {
    expect(needs(type)).toBe(missing);
  });

  test('directives in the body count', () => {
    const body = ':::key-messages\n- a\n:::\n\n:::recommendation{addressee=bund}\nHandeln.\n:::\n';
    expect(needs('policy-brief', '', body)).toBe(4);
  });

  test('authors may be a person or an organisation', () => {
    expect(needs('policy-brief', 'organisations: [{id: h, name: Haus, role: author}]\n')).toBe(5);
    expect(needs('policy-brief', 'people: [{id: h, name: Haus, role: patron}]\n')).toBe(6);
  });

  test('the place is the deepest part that exists', () => {
    const source =
      '---\ntype: meeting-summary\nlang: de\ntitle: T\ndate: 2018-11-20\nconfidentiality:\n  rule: chatham-house\n  meeting:\n    place: Bonn\n---\n';
    expect(shown(source)).toEqual(['FM103 type 8:3 «meeting»', 'FM103 type 6:1 «confidentiality»']);
  });
});

describe('every string has its place', () => {
  test('quotes included, comments too', () => {
    const source =
      '---\ntitle: "Eins # kein Kommentar" # ein Kommentar\nabstract: |\n  Zwei\n  Zeilen\npeople:\n  - name: Ada Beispiel\nabbreviations: {EUAA: Asylagentur}\n# Schluss\n---\n';
    const brief = read(source);
    const text = ({ path, start, end }: { path: string; start: number; end: number }) => [
      path,
      source.slice(start, end),
    ];
    expect(brief.metaStrings.map(text)).toEqual([
      ['title', '"Eins # kein Kommentar"'],
      ['abstract', '|\n  Zwei\n  Zeilen\n'],
      ['people.0.name', 'Ada Beispiel'],
      ['abbreviations.EUAA', 'EUAA'],
      ['abbreviations.EUAA', 'Asylagentur'],
    ]);
    expect(brief.metaComments.map(text)).toEqual([
      ['#', '# ein Kommentar'],
      ['#', '# Schluss'],
    ]);
  });
});

test('the JSON Schema for editors is the schema', () => {
  const committed = JSON.parse(readFileSync(new URL('../../schemas/frontmatter.schema.json', import.meta.url), 'utf8'));
  const made = JSON.parse(JSON.stringify(z.toJSONSchema(frontmatterSchema, { io: 'input' })));
  expect(committed.properties).toEqual(made.properties);
  expect(committed.required).toEqual(made.required);
  expect(committed.additionalProperties).toBe(false);
});
