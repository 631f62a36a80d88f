import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocking, brief, type Ended, expectClear, openProject, type Project } from './project.ts';

/** One call over all hostile texts: each must get its own finding, and none may cost the others theirs. */
let project: Project;
let end: Ended;
const executed = () => join(project.folder, 'executed');

const code = (fence: string) => `${fence}\n{ title: require('node:fs').writeFileSync('executed', '') }\n---\n\nText.\n`;
const laughs = (i: number): string => `l${i}: &l${i} [${i === 0 ? 'ha' : Array(9).fill(`*l${i - 1}`)}]`;

/** text, and what must block it: `code line` */
const frontmatter: Record<string, readonly [string, RegExp]> = {
  '---js': [code('---js'), /^FM108 1$/],
  '---javascript': [code('---javascript'), /^FM108 1$/],
  '--- js': [code('--- js'), /^FM108 1$/],
  '---coffee': [code('---coffee'), /^FM108 1$/],
  '---json': [code('---json'), /^FM108 1$/],
  'a tag that is code': [brief('', 'subtitle: !!js/function "function () { process.exit(3) }"'), /^FM107 6$/],
  'a billion laughs': [brief('', Array.from({ length: 12 }, (_, i) => laughs(i)).join('\n')), /FM110/],
  'brackets without end': [brief('', `keywords: ${'['.repeat(20_000)}`), /^FM110 1$/],
  'a prototype as key': [brief('', '__proto__: {severity: info}'), /^FM101 6$/],
};

const bombs: Record<string, string> = {
  '1.5 kB of >': '>'.repeat(1500),
  '16 kB of "- tab"': '-\t'.repeat(8000),
  '40 kB of [a](b)': '[a](b)'.repeat(6700),
  '40 kB of [': '['.repeat(40_000),
  '40 kB of *a': '*a'.repeat(20_000),
  '40 kB of nested emphasis': `${'*a **b '.repeat(3000)}${'** *'.repeat(3000)}`,
  'a list 500 deep': Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  'directives 200 deep': Array.from({ length: 200 }, (_, i) => `${':'.repeat(203 - i)}box`).join('\n'),
  '10,000 notes that call each other': Array.from({ length: 10_000 }, (_, i) => `[^${i}]: [^${i + 1}]`).join('\n\n'),
  '2 MB of backticks': `a ${'`'.repeat(2_000_000)}`,
  '40 kB of <a': '<a'.repeat(20_000),
  '1 MB of table': `| a |\n|---|\n${'| b |\n'.repeat(160_000)}`,
  '5 MB of words': 'Wort '.repeat(1_000_000),
};

/** Lines that a reading which compares everything with everything does not finish. */
const lines: Record<string, string> = {
  '200 kB of attributions': 'Laut Anna Weber fehlen Plätze. '.repeat(6500),
  '200 kB of verbs': 'sagte '.repeat(33_000),
  '200 kB of speakers': 'sagte Weber und '.repeat(12_500),
  '200 kB of one word': 'Weber-'.repeat(33_000),
  '200 kB of letters': 'a'.repeat(200_000),
  '200 kB of spaces before a word': `${' '.repeat(200_000)}x`,
  '60 kB of titles': 'Dr. '.repeat(15_000),
};

const harmless: Record<string, string> = {
  clean: brief(),
  empty: '',
  'line ends': '\n'.repeat(100_000),
};

const names = [frontmatter, bombs, lines, harmless].flatMap(Object.keys);
const fileOf = (name: string) => `briefs/case-${names.indexOf(name)}.md`;

beforeAll(async () => {
  project = openProject();
  for (const [name, [text]] of Object.entries(frontmatter)) project.write(fileOf(name), text);
  for (const [name, body] of Object.entries({ ...bombs, ...lines })) project.write(fileOf(name), brief(body));
  for (const [name, text] of Object.entries(harmless)) project.write(fileOf(name), text);
  project.write('briefs/bytes.md', Buffer.concat([Buffer.from(brief()), Buffer.from([0xff, 0xfe, 0x80])]));
  end = await project.run(['lint'], { limit: 240_000 });
}, 250_000);
afterAll(() => project.remove());

test('the call ends in bounded time, with findings and nothing else to say', () => {
  expectClear(end, 1);
  expect(end.stderr).toBe('');
  expect(JSON.parse(end.stdout).files).toBe(names.length + 1);
});

describe('frontmatter', () => {
  test.each(Object.entries(frontmatter))('%s', (name, [, expected]) => {
    const found = blocking(end, fileOf(name));
    expect(found.join('\n')).toMatch(expected);
    expect(existsSync(executed())).toBe(false);
  });
});

describe('a Markdown bomb is refused for its size or depth, or read', () => {
  test.each(Object.keys(bombs))('%s', (name) => {
    const found = blocking(end, fileOf(name));
    expect(found.filter((each) => !/^(LIM40[1-4]|DOC\d+) /.test(each))).toEqual([]);
  });

  test.each([
    '1.5 kB of >',
    '16 kB of "- tab"',
    '40 kB of [a](b)',
    'a list 500 deep',
    '1 MB of table',
    '5 MB of words',
  ])('%s is refused', (name) => {
    expect(blocking(end, fileOf(name)).join()).toMatch(/LIM40[1-4] /);
  });
});

describe('beside the bombs', () => {
  test.each(Object.keys(harmless))('%s is read as ever', (name) => {
    expect(blocking(end, fileOf(name))).toEqual([]);
  });

  test('bytes that are no text are refused', () => {
    expect(blocking(end, 'briefs/bytes.md').join()).toMatch(/SRC101/);
  });
});

test.each(Object.keys(lines))('%s is read to its end', (name) => {
  const codes = end.findings.filter(({ file }) => file === fileOf(name)).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('LIM'))).toEqual([]);
});
