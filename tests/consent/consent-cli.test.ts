import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
let project = '';

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'briefpress consent-'));
  mkdirSync(join(project, 'briefs'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(args: readonly string[], input = '', env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [cli, ...args, '--ui', 'en'], {
    cwd: project,
    encoding: 'utf8',
    input,
    env: { PATH: process.env.PATH ?? '', HOME: project, ...env },
  });
}

const quote = (words: string) => `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
people:
  - {id: aw, name: Amina Weber, role: expert, public: true}
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4}
  attendance: {total: 30, minGroup: 3}
---

Amina Weber sagte: „${words}“
`;

function codes(words: string, args: readonly string[] = [], env: Record<string, string> = {}): string[] {
  writeFileSync(join(project, 'briefs/a.md'), quote(words));
  const { findings } = JSON.parse(run(['lint', '--format', 'json', ...args], '', env).stdout);
  const blocking = findings.filter(
    ({ code, severity }: { code: string; severity: string }) => severity === 'block' && code.startsWith('CHR'),
  );
  return blocking.map(({ code }: { code: string }) => code);
}

const add = [
  'consent',
  'add',
  '--person',
  'aw',
  '--language',
  'de',
  '--scope',
  'a',
  '--from',
  '2018-10-20',
  '--until',
  '2019-12-31',
];
const wording = 'Ohne *Geld* vom Bund –\nschaffen wir das nicht!';

describe.sequential('briefpress consent add', () => {
  test('records the hash of a wording, not the wording', () => {
    expect(codes('Ohne Geld vom Bund schaffen wir das nicht.')).toContain('CHR101');
    const { status, stdout, stderr } = run([...add, '--evidence', 'Mail vom 20. Oktober'], wording);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [file = ''] = readdirSync(join(project, 'consents'));
    expect(stdout).toContain(`consents/${file}`);
    const text = readFileSync(join(project, 'consents', file), 'utf8');
    expect(text).toMatch(/^quoteHash: [0-9a-f]{64}$/m);
    expect(text).not.toMatch(/Geld|schaffen/);
    expect(codes('Ohne Geld vom Bund schaffen wir das nicht.')).toEqual([]);
    expect(codes('Ohne Geld vom Land schaffen wir das nicht.')).toContain('CHR101');
  });

  test('the day comes from --today or SOURCE_DATE_EPOCH, never from a clock', () => {
    const words = 'Ohne Geld vom Bund schaffen wir das nicht.';
    expect(codes(words, ['--today', '2019-12-31'])).toEqual([]);
    expect(codes(words, ['--today', '2020-01-01'])).toContain('CHR101');
    expect(codes(words, [], { SOURCE_DATE_EPOCH: '1577836800' })).toContain('CHR101');
    expect(codes(words, ['--today', '2018-12-01'], { SOURCE_DATE_EPOCH: '1577836800' })).toEqual([]);
    expect(run(['lint', '--today', '2019-02-30']).status).toBe(2);
  });

  test.each(['yesterday', '-1', '1577836800.5', '2018-11-20', '999999999999999'])(
    'a SOURCE_DATE_EPOCH of %s stops, and says so',
    (value) => {
      const { status, stderr, stdout } = run(['lint'], '', { SOURCE_DATE_EPOCH: value });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('BP002');
      expect(stderr).toContain(`SOURCE_DATE_EPOCH is "${value}"`);
      expect(run(['lint', '--today', '2018-12-01'], '', { SOURCE_DATE_EPOCH: value }).status).not.toBe(2);
    },
  );

  test('what is missing is said, and nothing is written', () => {
    const before = readdirSync(join(project, 'consents'));
    for (const [args, input] of [
      [add, wording],
      [[...add, '--evidence', 'x'], ' '],
      [[...add, '--evidence', 'x', '--scope', 'No Slug'], wording],
    ] as const) {
      const { status, stderr } = run(args, input);
      expect(status).toBe(2);
      expect(stderr).toContain('BP002');
    }
    expect(readdirSync(join(project, 'consents'))).toEqual(before);
  });
});
