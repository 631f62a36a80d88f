import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { block, boundary, type Case, pass } from './cases.ts';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');
const all = [...block, ...boundary, ...pass];
const folder = mkdtempSync(join(tmpdir(), 'briefpress-rule-'));

interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
}
let findings: readonly Found[] = [];

function brief({ lang, text, meta, type = 'meeting-summary' }: Case): string {
  return `---
type: ${type}
lang: ${lang}
title: ${lang === 'de' ? 'Zugang und Schutz' : 'Access and protection'}
date: 2018-11-05
people:
  - {id: donoghue, name: {given: David, family: Donoghue}, role: patron, public: true}
  - {id: schneider, name: {given: Jan, family: Schneider}, honorific: Dr., role: adviser, public: true}
${meta === undefined ? '' : `${meta}\n`}confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 9, io: 5, civil-society: 6, academia: 4, business: 3, local: 3}, minGroup: 5}
---

${text}
`;
}

beforeAll(() => {
  for (const [index, one] of all.entries()) writeFileSync(join(folder, `case-${index}.md`), brief(one));
  const run = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', '--ui', 'en', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.stderr).toBe('');
  findings = JSON.parse(run.stdout).findings;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Rule findings of one case; what a short test brief lacks as a document is no matter here. */
function codes(one: Case): string[] {
  const file = `case-${all.indexOf(one)}.md`;
  return findings
    .filter((finding) => finding.file.endsWith(`/${file}`) || finding.file === file)
    .filter(({ code, severity }) => code.startsWith('CHR') && code !== 'CHR610' && severity !== 'info')
    .map(({ code, severity }) => `${code} ${severity}`);
}

function verdict(one: Case): void {
  const found = codes(one);
  if (one.expect === 'pass') expect(found).toEqual([]);
  else if (one.expect === 'warn') {
    expect(found.filter((entry) => entry.endsWith(' block'))).toEqual([]);
    expect(found.some((entry) => entry.endsWith(' warn'))).toBe(true);
  } else expect(found.some((entry) => entry.startsWith(one.expect) && entry.endsWith(' block'))).toBe(true);
}

describe('RULE.md, block table', () => {
  test.each(block.map((one) => [one.row, one.lang, one.text, one] as const))('%s %s: %s', (_row, _lang, _text, one) =>
    verdict(one),
  );
});
describe('RULE.md, boundary cases', () => {
  test.each(boundary.map((one) => [one.row, one.lang, one.text, one] as const))(
    '%s %s: %s',
    (_row, _lang, _text, one) => verdict(one),
  );
});
describe('RULE.md, pass list', () => {
  test.each(pass.map((one) => [one.row, one.lang, one.text, one] as const))('%s %s: %s', (_row, _lang, _text, one) =>
    verdict(one),
  );
});
