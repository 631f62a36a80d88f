import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, fixBriefs } from '../../src/commands/fix.ts';
import type { Finding, Fix } from '../../src/finding.ts';

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-fix-'));
  mkdirSync(join(folder, 'briefs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'briefs/a.md');
const read = () => readFileSync(file(), 'utf8');

function finding(text: string, words: string, instead: string, safe = false): Finding & { readonly fix: Fix } {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    code: 'CHR101',
    variant: 'default',
    severity: 'block',
    file: 'briefs/a.md',
    start,
    end,
    line: 1,
    column: 1,
    data: {},
    fix: { start, end, text: instead, safe },
  };
}

describe('writing what was accepted', () => {
  // a byte-order mark, CRLF, a character of two units and one of combining marks
  const text = '\ufeff# Ort 🏛\r\n\r\nLaut Weber fehlt e\u0301s, laut Koch nicht.\r\n\r\n';
  const briefOf = (findings: readonly Finding[], words = text, name = 'briefs/a.md') => ({
    source: { file: name, text: words, root: folder },
    checked: { file: name, source: words, findings },
  });

  test('only what was accepted changes, to the byte, and the permissions stay', async () => {
    writeFileSync(file(), text);
    chmodSync(file(), 0o640);
    const findings = [finding(text, 'Weber', 'jemand'), finding(text, 'Koch', 'jemand')];
    const answers: Answer[] = ['leave', 'apply'];
    const applied = await fixBriefs([briefOf(findings)], () => answers.shift() ?? 'leave');
    expect(applied).toBe(1);
    expect(read()).toBe(text.replace('Koch', 'jemand'));
    expect(statSync(file()).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, 'briefs'))).toEqual(['a.md']);
  });

  test('a stop leaves the rest, in this brief and in the next, and keeps what was accepted', async () => {
    writeFileSync(file(), text);
    const findings = [finding(text, 'Weber', 'jemand'), finding(text, 'Koch', 'jemand')];
    const other = briefOf(findings, text, 'briefs/none.md');
    const answers: Answer[] = ['apply', 'stop'];
    await fixBriefs([briefOf(findings), other], () => answers.shift() ?? 'apply');
    expect(read()).toBe(text.replace('Weber', 'jemand'));
  });

  test('of two fixes of the same words one is asked for when it is accepted', async () => {
    writeFileSync(file(), text);
    const findings = [finding(text, 'Weber fehlt', 'x'), finding(text, 'Weber', 'y')];
    let asked = 0;
    await fixBriefs([briefOf(findings)], () => {
      asked++;
      return 'apply';
    });
    expect(asked).toBe(1);
    expect(read()).toBe(text.replace('Weber fehlt', 'x'));
  });

  test('a file somebody has written to meanwhile is left alone', async () => {
    writeFileSync(file(), `${text}mehr\n`);
    const run = fixBriefs([briefOf([finding(text, 'Koch', 'jemand')])], () => 'apply');
    await expect(run).rejects.toMatchObject({ code: 'BP007', data: { reason: 'changed', path: 'briefs/a.md' } });
    expect(read()).toBe(`${text}mehr\n`);
    expect(readdirSync(join(folder, 'briefs'))).toEqual(['a.md']);
  });

  test('what is no UTF-8 is not written back', async () => {
    const bytes = Buffer.from([0x4b, 0xf6, 0x63, 0x68]);
    writeFileSync(file(), bytes);
    const broken = { ...finding('K\ufffdch', 'ch', 'x'), code: 'CHR101' };
    const notUtf8: Finding = { ...broken, code: 'SRC101', start: 1, end: 2 };
    expect(await fixBriefs([briefOf([notUtf8, broken], 'K\ufffdch')], () => 'apply')).toBe(0);
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });
});

describe('lint --fix', () => {
  const brief = (body: string) => `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

${body}
`;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [cli, 'lint', ...args], { cwd: folder, encoding: 'utf8', input: '' });

  test('without a terminal it says what to do, and changes nothing', () => {
    const source = brief('Laut Weber fehlen Plätze.');
    writeFileSync(file(), source);
    const { status, stdout, stderr } = run('--fix', '--ui', 'en');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--yes');
    expect(read()).toBe(source);
    expect(run('--yes').status).toBe(2);
  });

  test('--yes applies what cannot change the meaning, and nothing else; what is left is reported', () => {
    const body = 'Unter den Chatham House Rules trat\u200bfen sich alle. Ge\u0001heim. Laut Weber fehlen Plä\u200btze.';
    writeFileSync(file(), brief(body));
    const { status, stdout, stderr } = run('--fix', '--yes', '--ui', 'en', '--format', 'json');
    expect(stderr).toBe('Changes applied: 4.\n');
    expect(read()).toBe(brief('Unter der Chatham House Rule tratfen sich alle. Geheim. Laut Weber fehlen Plätze.'));
    const { findings } = JSON.parse(stdout) as { findings: { code: string; fix?: Fix }[] };
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain('CHR101');
    expect(codes.filter((code) => /^(?:SRC|CHR610)/.test(code))).toEqual([]);
    expect(status).toBe(1);
    const start = read().indexOf('Weber');
    expect(findings.find(({ code }) => code === 'CHR101')?.fix).toEqual({
      start,
      end: start + 'Weber'.length,
      text: 'einer teilnehmenden Person',
      safe: false,
    });
  });

  test('SARIF offers it as a fix, and names nobody', () => {
    writeFileSync(file(), brief('Laut Weber fehlen Plätze.'));
    const { stdout } = run('--format', 'sarif', '--ui', 'en');
    expect(stdout).not.toContain('Weber');
    const results = JSON.parse(stdout).runs[0].results as { ruleId: string; fixes?: unknown }[];
    const at = read().indexOf('Weber');
    expect(results.find(({ ruleId }) => ruleId === 'CHR101')?.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'briefs/a.md' },
            replacements: [
              {
                deletedRegion: {
                  charOffset: at,
                  charLength: 5,
                  startLine: 12,
                  startColumn: 6,
                  endLine: 12,
                  endColumn: 11,
                },
                insertedContent: { text: 'einer teilnehmenden Person' },
              },
            ],
          },
        ],
      },
    ]);
  });
});
