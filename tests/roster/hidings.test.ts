import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexOf, sealIndex } from '../../src/roster/roster-index.ts';
import { keysOf } from '../../src/roster/secret.ts';
import { hidings } from '../hidings/hidings.ts';
import { testKey } from './people.ts';

const cli = join(import.meta.dirname, '../../bin/briefpress.js');
const folder = mkdtempSync(join(tmpdir(), 'briefpress-roster-hidings-'));
let findings: { file: string; code: string; severity: string }[] = [];
let said = '';

beforeAll(() => {
  const keys = keysOf(testKey);
  if (keys === undefined) throw new Error('no key');
  // nobody of this name exists
  const list = [{ name: 'Ruprecht Zwillenberg', also: ['Ruprecht Zwillenbürger'] }];
  mkdirSync(join(folder, 'roster'));
  writeFileSync(
    join(folder, 'roster/msg-4.index.json'),
    sealIndex(indexOf('msg-4', list, keys), keys, new Uint8Array()),
  );
  for (const [index, { body = 'Text.', meta, file = 'brief', files = {} }] of hidings.entries()) {
    const own = join(folder, 'briefs', `hiding-${index}`);
    mkdirSync(own, { recursive: true });
    const source = `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
${meta === undefined ? '' : `${meta}\n`}confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

${body}
`;
    writeFileSync(join(own, `${file}.md`), source);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(own, name), bytes);
  }
  const run = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', '--reveal'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { PATH: process.env.PATH ?? '', HOME: folder, BRIEFPRESS_ROSTER_KEY: testKey },
  });
  said = run.stdout + run.stderr;
  findings = JSON.parse(run.stdout).findings;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a name of the roster, hidden', () => {
  test.each(hidings.map(({ id }, index) => [id, index] as const))('%s', (_, index) => {
    const own = findings.filter(({ file }) => file.startsWith(`briefs/hiding-${index}/`));
    expect(own.filter(({ code, severity }) => code === 'CHR305' && severity === 'block')).not.toEqual([]);
  });

  test('is not revealed, not even on request', () => {
    expect(said.match(/.{0,80}(?:zwillenb|ruprecht).{0,80}/giu) ?? []).toEqual([]);
  });
});
