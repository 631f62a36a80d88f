import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Draft } from '../../src/finding.ts';
import { foundText, messageOf, todoText } from '../../src/messages/messages.ts';

/** The frontmatter of a policy brief with `change` made to it. */
const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n`;
const base = ['type: policy-brief', 'lang: en', 'title: Title', 'date: 2018-11-20'];
const cells = (count: number, word: string) => `|${` ${word} |`.repeat(count)}\n`;

/** Sources that are wrong in one way each, by the code and variant they are meant for. */
const wrong: Record<string, string> = {
  'FM101 plain': front(...base, 'xylophone: 1'),
  'FM101 nearest': front(...base, 'titel: x'),
  'FM101 elsewhere': front(...base, 'minGroup: 5'),
  'FM101 forbidden': front(...base, '__proto__: {a: 1}'),
  'FM102 plain': front(...base, 'subtitle: [a]'),
  'FM102 empty': front(...base, 'subtitle:'),
  'FM102 root': front('- a'),
  'FM103 plain': front('type: report', 'lang: en', 'title: Title'),
  'FM103 type': front(...base),
  'FM103 type-or': front(...base),
  'FM104 day': front('type: report', 'lang: en', 'title: Title', 'date: 2018-02-30'),
  'FM104 day-or-month': front(...base, 'confidentiality: {meeting: {date: October}}'),
  'FM104 moment': front(...base, 'embargo: soon'),
  'FM105 plain': front('type: report', 'lang: xx', 'title: Title', 'date: 2018-11-20'),
  'FM106 nearest': front('type: polcy-brief', 'lang: en', 'title: Title', 'date: 2018-11-20'),
  'FM106 plain': front(...base, 'notes: sideways'),
  'FM103 type-role': front(...base),
  'FM106 country': front(...base, 'geo: [Q9]'),
  'FM107 tab': front(...base, 'series:', '\tname: x'),
  'FM107 quote': front(...base, 'subtitle: "x'),
  'FM107 colon': front(...base, 'subtitle: a: b'),
  'FM107 tag': front(...base, 'subtitle: !!js/function x'),
  'FM107 alias': front(...base, 'subtitle: *gone'),
  'FM108 plain': '---js\n{}\n---\nText.\n',
  'FM109 key': front(...base, 'title: Again'),
  'FM109 id': front(...base, 'organisations: [{id: a, name: A}, {id: a, name: B}]'),
  'FM110 depth': front(...base, `keywords: ${'['.repeat(200)}${']'.repeat(200)}`),
  'FM111 empty': front(...base, 'subtitle: " "'),
  'FM111 too-long': front(...base, `shortTitle: ${'long '.repeat(20)}`),
  'FM111 too-few': front(...base, 'keyMessages: [a]'),
  'FM111 too-many': front(...base, 'keyMessages: [a, b, c, d, e, f, g, h]'),
  'FM111 issn': front(...base, 'series: {name: S, issn: 2749-1235}'),
  'FM111 path': front(...base, 'bibliography: /etc/passwd'),
  'FM111 hash': front(
    ...base,
    'confidentiality: {onRecord: [{person: a, quoteHash: x, consent: {on: 2018-11-20, by: b}}]}',
  ),
  'FM112 plain': 'Text.\n',
  'FM113 plain': front(...base, 'contact: {person: nobody}'),
  'FM114 unclosed': '---\ntitle: x\n',
  'FM114 misplaced': '\n---\ntitle: x\n---\n',
  'FM114 trailing': '---\ntitle: x\n--- Text\n',
  'LIM404 rows': front(...base).replace('Text.', `${cells(2, 'a')}${cells(2, '-')}${cells(2, 'b').repeat(2500)}`),
  'LIM404 columns': front(...base).replace('Text.', `${cells(200, 'a')}${cells(200, '-')}`),
};

test('words of the frontmatter are mended as the rule they break says, names of files are not', () => {
  const finding = { variant: 'default', data: { rule: 'CHR301' } };
  const own = todoText({ code: 'CHR301', variant: 'default', data: {} }, 'en');
  expect(todoText({ ...finding, code: 'CHR501' }, 'en')).toBe(own);
  expect(own).toContain('`people`');
  expect(todoText({ ...finding, code: 'CHR503' }, 'en')).toBe('Choose another name.');
});

const defaults = { lang: 'en', type: 'policy-brief' } as const;
const draftsOf = (source: string): readonly Draft[] =>
  parseBrief({ file: 'briefs/a.md', source, defaults, limits: defaultLimits }).drafts;

/** What a reader sees must hold no place that was left unfilled, and no sentence with nothing in it. */
function expectFilled({ code, variant = 'default', data = {} }: Draft) {
  for (const ui of ['de', 'en'] as const) {
    for (const text of [foundText({ code, variant, data }, ui), todoText({ code, variant, data }, ui)]) {
      expect(text, `${code} ${variant}`).not.toMatch(/\{\w+\}|undefined|[„"][“"]| ([.;,])|: ?\.$/);
    }
    expect(messageOf(code, ui).title).not.toBe(code);
  }
}

describe('data of the findings fill their messages', () => {
  test.each(Object.entries(wrong))('%s', (name, source) => {
    const [code, variant] = name.split(' ');
    const drafts = draftsOf(source);
    expect(drafts.map((draft) => `${draft.code} ${draft.variant}`)).toContain(`${code} ${variant}`);
    for (const draft of drafts) expectFilled(draft);
  });

  test('a file that is too large', () => {
    const limits = { ...defaultLimits, sourceBytes: 10 };
    const [draft] = parseBrief({ file: 'a.md', source: 'A long line of text.', defaults, limits }).drafts;
    expect(draft?.code).toBe('LIM401');
    if (draft) expectFilled(draft);
  });

  test('terms are said in the reader’s language', () => {
    const [draft] = draftsOf(front(...base, 'subtitle: [a]'));
    const finding = { code: 'FM102', variant: 'plain', data: draft?.data ?? {} };
    expect(foundText(finding, 'de')).toBe('„subtitle“ braucht Text; hier steht eine Liste.');
    expect(foundText(finding, 'en')).toBe('"subtitle" should be text; this is a list.');
  });
});
