import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codes, failures } from '../../src/messages/en.ts';
import { block, boundary } from '../rule/cases.ts';
import { triggers } from './triggers/index.ts';
import type { Trigger } from './triggers/trigger.ts';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/briefpress.js');
let folder = '';
let found: ReadonlyMap<string, ReadonlySet<string>> = new Map();

const provable = Object.entries(triggers).filter(([code, { proof }]) => code in codes && proof === undefined);
/** Some things only German says, and English readers see it in German. */
const finding = provable.filter(([, { text, german }]) => text !== undefined || german === undefined);
const german = provable.filter(([, trigger]) => trigger.german !== undefined);
const broken = Object.entries(triggers).filter(([, { command }]) => command !== undefined);
const proved = Object.entries(triggers).filter(([, { proof }]) => proof !== undefined);

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const sample = [
  'title: Waiting for a visa',
  'series: {name: Sample Briefs, number: "2018/05"}',
  'people: [{id: a, name: {given: Mara, family: Lindenthal}, role: author, public: true}]',
  'organisations: [{id: hmp, name: House for Migration Policy, role: publisher}]',
  'keyMessages: [Visas take long., Courses cost much., Places are few.]',
  'recommendations: [{addressee: bund, text: Decide sooner.}]',
  'imprint: {publisher: hmp, responsible: a, address: "1 Sample Street, Sampletown"}',
  'licence: CC-BY-4.0',
  'date: 2018-12-03',
  'version: "1.0"',
  'confidentiality: {rule: chatham-house, meeting: {date: 2018-10, place: Berlin}, attendance: {total: 30, sectors: {ministries: 9}, minGroup: 5}}',
];

/** The sample's frontmatter with lines of a trigger in the place of its own. */
function headOf(lines: readonly string[]): string {
  const keys = new Set(lines.map((line) => line.split(':')[0]));
  return [...sample.filter((line) => !keys.has(line.split(':')[0])), ...lines].join('\n');
}

function sourceOf({ source, head, text, made, type = 'policy-brief', counterpart }: Trigger, lang: string): string {
  const whole = source ?? (made?.().startsWith('---') ? made() : undefined);
  if (whole !== undefined) return whole;
  const own = head?.split('\n') ?? [];
  const given = (key: string, line: string) => (own.some((one) => one.startsWith(`${key}:`)) ? [] : [line]);
  const pair = counterpart === undefined ? [] : given('translations', 'translations: {de: fassung.md}');
  const lines = [...given('type', `type: ${type}`), ...given('lang', `lang: ${lang}`), ...pair, ...own];
  return `---\n${headOf(lines)}\n---\n\n${made?.() ?? text ?? 'Visas take long.'}\n`;
}

function writeTrigger(at: string, trigger: Trigger, lang: string): void {
  const name = trigger.name ?? `${at.toLowerCase()}.md`;
  write(`briefs/${at}/${name}`, sourceOf(trigger, lang));
  for (const [path, text] of Object.entries(trigger.files ?? {})) write(`briefs/${at}/${path}`, text);
  if (trigger.counterpart !== undefined) {
    const head = headOf([
      'type: policy-brief',
      'lang: de',
      `translations: {en: ${name}}`,
      `slug: ${at.toLowerCase()}-de`,
    ]);
    write(`briefs/${at}/fassung.md`, `---\n${head}\n---\n\n${trigger.counterpart}\n`);
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-triggers-'));
  write('package.json', '{}');
  for (const [code, trigger] of finding) writeTrigger(code, trigger, 'en');
  for (const [code, trigger] of german) writeTrigger(`${code}-de`, { ...trigger, text: trigger.german ?? '' }, 'de');
  const by = new Map<string, Set<string>>();
  // each tells something the other does not: what a reading guesses, and what rendering comes upon
  for (const verb of [['lint'], ['build', '--draft', '--only', 'html']]) {
    const { stdout, stderr } = spawnSync(process.execPath, [bin, ...verb, '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C' },
    });
    if (stdout === '') throw new Error(stderr);
    for (const { file, code } of JSON.parse(stdout).findings as { file: string; code: string }[]) {
      const at = file.split('/')[1] ?? '';
      by.set(at, (by.get(at) ?? new Set()).add(code));
    }
  }
  found = by;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every code has an example', () => {
  const shown = new Set([...Object.keys(triggers), ...[...block, ...boundary].map(({ expect: code }) => code)]);
  expect([...Object.keys(codes), ...Object.keys(failures)].filter((code) => !shown.has(code))).toEqual([]);
  const every = [...provable, ...broken, ...proved].map(([code]) => code);
  expect(Object.keys(triggers).filter((code) => !every.includes(code))).toEqual([]);
});

test.each(finding)('%s is found in its example', (code) => {
  expect([...(found.get(code) ?? [])]).toContain(code);
});

test.each(german)('%s is found in its German example', (code) => {
  expect([...(found.get(`${code}-de`) ?? [])]).toContain(code);
});

test.each(broken)('%s is what its command ends with', (code, { command = '', files = {} }) => {
  const project = mkdtempSync(join(tmpdir(), 'briefpress-breaks-'));
  try {
    const all = { 'package.json': '{}', 'briefs/a.md': sourceOf({}, 'en'), ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    if (command.includes('--changed')) execFileSync('git', ['init', '-q'], { cwd: project });
    const { status, stderr } = spawnSync(process.execPath, [bin, ...command.split(' ').slice(2)], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: project, LANG: 'C' },
    });
    expect(stderr).toContain(code);
    expect(status).toBe(2);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

describe('what takes more than a text', () => {
  test.each(proved)('%s is brought about by a test that names it', (code, { proof = '' }) => {
    expect(readFileSync(join(root, proof), 'utf8')).toContain(code);
  });
});
