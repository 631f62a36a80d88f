import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Hiding, hidings } from './hidings.ts';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');
const folder = mkdtempSync(join(tmpdir(), 'briefpress-hidings-'));

interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
}
let findings: readonly Found[] = [];
const sources = new Map<Hiding, { file: string; source: string }>();

function brief({ body = 'Text.', meta }: Hiding): string {
  return `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
${meta === undefined ? '' : `${meta}\n`}confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

${body}
`;
}

beforeAll(() => {
  for (const [index, hiding] of hidings.entries()) {
    const own = `hiding-${index}`;
    mkdirSync(join(folder, own));
    const file = `${own}/${hiding.file ?? 'brief'}.md`;
    const source = brief(hiding);
    writeFileSync(join(folder, file), source);
    for (const [name, bytes] of Object.entries(hiding.files ?? {})) writeFileSync(join(folder, own, name), bytes);
    sources.set(hiding, { file, source });
  }
  const run = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(run.stderr).toBe('');
  findings = JSON.parse(run.stdout).findings;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a hidden name is found where it stands', () => {
  test.each(hidings.map((hiding) => [hiding.id, hiding] as const))('%s', (_id, hiding) => {
    const { file, source } = sources.get(hiding) ?? { file: '', source: '' };
    const blocks = findings.filter(
      (one) => one.file.endsWith(file) && one.code.startsWith('CHR') && one.severity === 'block',
    );
    expect(blocks).not.toEqual([]);
    if (hiding.plant === undefined) return;
    const start = source.indexOf(hiding.plant);
    const end = start + hiding.plant.length;
    expect(blocks.some((one) => one.start < end && start < one.end)).toBe(true);
  });
});

test.each(['pretty', 'sarif', 'junit', 'github', 'gitlab', 'html'])(
  'and no report shows it: %s',
  (format) => {
    const { stdout } = spawnSync(process.execPath, [cli, 'lint', '--format', format, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const shown = stdout
      .split('\n')
      .filter((line) => /zwillenb/i.test(line.replaceAll(/[\w./-]*beitrag-ruprecht-zwillenberg\.md/g, '')));
    expect(shown).toEqual([]);
  },
  30_000,
);
