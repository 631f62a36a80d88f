import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cli = join(root, 'bin', 'briefpress.js');
const folder = join(root, 'tests', 'fixtures', 'leaky');

interface Plant {
  readonly code: string;
  readonly contains: string;
  readonly note: string;
  readonly channel: string;
  /** the words stand in a file beside the brief; the finding points at where it is called */
  readonly file?: string;
}
interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly trace?: { readonly rule?: string };
}

const twins = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', '').replaceAll('\\', '/'))
  .sort();
let findings: readonly Found[] = [];

beforeAll(() => {
  const run = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', folder], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(1);
  findings = JSON.parse(run.stdout).findings;
});

describe.each(twins)('the leaky twin %s', (twin) => {
  const source = readFileSync(join(folder, `${twin}.md`), 'utf8');
  const plants: readonly Plant[] = JSON.parse(readFileSync(join(folder, `${twin}.expected.json`), 'utf8'));
  const called = (plant: Plant) => (plant.file === undefined ? plant.contains : (plant.file.split('/').at(-1) ?? ''));
  const places = plants.map((plant) => {
    const start = source.indexOf(called(plant));
    return { plant, start, end: start + called(plant).length };
  });
  const blocks = () => findings.filter((one) => one.file.endsWith(`${twin}.md`) && one.severity === 'block');
  const touches = (one: Found, place: { start: number; end: number }) => one.start < place.end && place.start < one.end;

  test.each(places.map((place) => [place.plant.code, place.plant.note, place] as const))(
    'is refused for %s: %s',
    (code, _note, place) => {
      const there = blocks().filter((one) => touches(one, place));
      const wanted = code.replace('?', '').replace('xx', '');
      const named = there.filter(
        (one) =>
          one.code.startsWith(wanted) || one.trace?.rule === wanted || (wanted === 'CHR401' && one.code === 'CHR513'),
      );
      expect(named.map((one) => one.code)).not.toEqual([]);
    },
  );

  test('is refused for nothing else', () => {
    const others = blocks().filter((one) => !places.some((place) => touches(one, place)));
    expect(others.map((one) => `${one.code} line ${one.line}`)).toEqual([]);
  });
});
