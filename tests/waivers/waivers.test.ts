import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Finding } from '../../src/finding.ts';
import { waive, waiversOf } from '../../src/lint/waivers.ts';

const front = (type: string) => `---
type: ${type}
lang: de
title: Zugang und Schutz
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4}
  attendance: {total: 30, minGroup: 3}
---

`;
const ok = '<!-- briefpress-waive CHR601 reason="Gruppe ist groß genug" by="ib" until="2027-01-31" -->';

function read(body: string, { type = 'meeting-summary', day = '2018-11-05' } = {}) {
  const source = front(type) + body;
  const brief = parseBrief({ file: 'a.md', source, defaults: { lang: 'de', type }, limits: defaultLimits });
  const { waivers, drafts } = waiversOf(brief, day);
  return { source, waivers, said: drafts.map(({ code, variant }) => `${code} ${variant}`) };
}

describe('a waiver', () => {
  test('covers the block after it', () => {
    const { source, waivers, said } = read(`Davor.\n\n${ok}\n\nEin Absatz.\nNoch eine Zeile.\n\nDanach.`);
    expect(said).toEqual([]);
    expect(waivers.map(({ blockStart, blockEnd }) => source.slice(blockStart, blockEnd))).toEqual([
      'Ein Absatz.\nNoch eine Zeile.',
    ]);
  });

  test('two in a row cover the same block; one in a list item or quotation covers what follows there', () => {
    const two = read(`${ok}\n\n${ok.replace('601', '603')}\n\nText.`);
    expect(two.waivers.map(({ code }) => code)).toEqual(['CHR601', 'CHR603']);
    expect(new Set(two.waivers.map(({ blockStart }) => blockStart)).size).toBe(1);
    expect(read(`> ${ok}\n>\n> Zitat.`).waivers).toHaveLength(1);
  });

  test.each([
    [ok.replace(' by="ib"', ''), 'WV101 by'],
    [ok.replace('by="ib"', 'by="Iris Berger"'), 'WV101 by'],
    [ok.replace(/ reason="[^"]*"/, ''), 'WV101 reason'],
    [ok.replace(/reason="[^"]*"/, 'reason="egal"'), 'WV101 reason'],
    [ok.replace('2027-01-31', '2027-02-31'), 'WV101 until'],
    [ok.replace(' until="2027-01-31"', ''), 'WV101 until'],
    [ok.replace('by=', 'from='), 'WV101 syntax'],
    [ok.replace('CHR601', 'CHR601 CHR602'), 'WV101 syntax'],
    [ok.replace('CHR601', 'all'), 'WV101 syntax'],
    [ok.replace('-->', 'x="y" x="z" -->'), 'WV101 syntax'],
    [ok.replace('briefpress-waive', 'Briefpress-Waive'), 'WV101 syntax'],
    [ok.replace('CHR601', 'CHR101'), 'WV103 default'],
    [ok.replace('CHR601', 'CHR104'), 'WV103 default'],
    [ok.replace('CHR601', 'CHR201'), 'WV103 default'],
    [ok.replace('CHR601', 'CHR302'), 'WV103 default'],
    [ok.replace('CHR601', 'CHR305'), 'WV103 default'],
    [ok.replace('CHR601', 'CHR306'), 'WV103 default'],
    [ok.replace('CHR601', 'PAGE503'), 'WV103 other'],
    [ok.replace('CHR601', 'RES301'), 'WV103 other'],
    [ok.replace('CHR601', 'FM101'), 'WV103 other'],
  ])('%s: %s, and nothing is waived', (comment, expected) => {
    const { waivers, said } = read(`${comment}\n\nText.`);
    expect({ waivers, said }).toEqual({ waivers: [], said: [expected] });
  });

  test('at the end, or inside a paragraph, has no block', () => {
    expect(read(`Text.\n\n${ok}`).said).toEqual(['WV101 place']);
    expect(read(`Text ${ok} weiter.\n\nText.`).said).toEqual(['WV101 place']);
  });

  test('expires', () => {
    expect(read(`${ok}\n\nText.`, { day: '2027-01-31' }).said).toEqual([]);
    expect(read(`${ok}\n\nText.`, { day: '2027-02-01' })).toMatchObject({ waivers: [], said: ['WV102 default'] });
  });

  test('for verbatim words may stand in a policy brief', () => {
    expect(read(`${ok.replace('601', '201')}\n\nText.`, { type: 'policy-brief' }).said).toEqual([]);
  });

  test('in another channel never covers what cannot be waived', () => {
    const { waivers } = read(`${ok.replace('601', '502')}\n\nText.`);
    const [{ blockStart: start = 0 } = {}] = waivers;
    const base = {
      file: 'a.md',
      variant: 'default',
      start,
      end: start + 1,
      line: 1,
      column: 1,
      data: {},
      severity: 'block' as const,
    };
    const finding = (rule: string): Finding => ({
      ...base,
      code: 'CHR502',
      trace: { rule, channel: 'alt', layer: 'markdown' },
    });
    expect(waive([finding('CHR101'), finding('CHR305'), finding('CHR303')], waivers, 'meeting-summary')).toMatchObject({
      waived: 1,
    });
  });
});

describe.sequential('through the command line', () => {
  const cli = join(import.meta.dirname, '../../bin/briefpress.js');
  let project = '';
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'briefpress waivers-'));
    mkdirSync(join(project, 'briefs'));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  function run(args: readonly string[], env: Record<string, string> = {}) {
    const base = { PATH: process.env.PATH ?? '', HOME: project };
    return spawnSync(process.execPath, [cli, ...args, '--ui', 'en'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...base, ...env },
    });
  }
  const lint = (body: string, env: Record<string, string> = {}) => {
    writeFileSync(join(project, 'briefs/a.md'), front('meeting-summary') + body);
    return JSON.parse(run(['lint', '--format', 'json'], env).stdout);
  };
  const codes = (report: { findings: { code: string; severity: string }[] }) =>
    report.findings
      .filter(({ code }) => !/^(?:DOC|FM|CHR609)/.test(code))
      .map(({ code, severity }) => `${code} ${severity}`);
  const key = { BRIEFPRESS_ROSTER_KEY: `brk1-${'C'.repeat(43)}` };
  const speaker = 'Das BMI betonte, dass die Mittel fehlten.';
  const group = 'Die Kommunen betonten, dass die Mittel fehlten.';

  test('what is waived is counted, what is not needed is said', () => {
    const before = lint(group);
    expect(before.waived).toBe(0);
    const [first = ''] = codes(before);
    const code = first.split(' ')[0] ?? '';
    expect(['CHR105', 'CHR601']).toContain(code);
    const after = lint(`${ok.replace('CHR601', code)}\n\n${group}`);
    expect({ waived: after.waived, codes: codes(after) }).toEqual({ waived: 1, codes: [] });
    const moved = lint(`${ok.replace('CHR601', code)}\n\nText.\n\n${group}`);
    expect(codes(moved)).toContain('WV104 warn');
    expect(codes(moved)).toContain(first);
  });

  test('a baseline turns what is there into notes, and nothing else', () => {
    const [found = ''] = codes(lint(group));
    const code = found.split(' ')[0] ?? '';
    expect(run(['lint', '--update-baseline']).status).toBe(2);
    expect(existsSync(join(project, '.briefpress-baseline.json'))).toBe(false);
    expect(run(['lint', '--update-baseline'], key)).toMatchObject({ stderr: '' });
    const text = readFileSync(join(project, '.briefpress-baseline.json'), 'utf8');
    expect(text).not.toMatch(/CHR|Kommunen|betonten/);
    expect(codes(lint(group, key))).toEqual([`${code} info`]);
    expect(codes(lint(group))).toEqual([found]);
    expect(codes(lint(`${group}\n\n${group}`, key))).toEqual([`${code} info`, found]);
    expect(codes(lint(group.replace('Mittel', 'Gelder'), key))).toEqual([found]);
  });

  test('no baseline lets through what can never be waived', () => {
    lint(speaker);
    run(['lint', '--update-baseline'], key);
    expect(codes(lint(speaker, key))).toEqual(['CHR103 block']);
  });
});
