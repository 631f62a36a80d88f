import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const dist = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-bytecode-'));
  for (const file of ['load.js', 'worker.cjs', 'worker.bytecode']) cpSync(join(dist, file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether V8 refuses the bytecode beside the bundle, and what the bundle offers. */
function loaded(): string {
  const script = `const { load, tune } = await import(${JSON.stringify(pathToFileURL(join(folder, 'load.js')).href)});
    tune();
    const { exports, script } = load('worker');
    console.log(script.cachedDataRejected, Object.keys(exports).join());`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout.trim();
}

test('the bytecode of the bundle is of use to this version of Node', () => {
  expect(loaded()).toBe('false finish,lint,outline,prepare');
});

test('bytecode that is not of this bundle is left alone', () => {
  writeFileSync(join(folder, 'worker.bytecode'), 'not bytecode');
  expect(loaded()).toBe('true finish,lint,outline,prepare');
});

test('the bundles hold nothing that needs two bytes a character', () => {
  for (const name of ['cli', 'worker', 'charts'])
    expect(readFileSync(join(dist, `${name}.cjs`), 'utf8').match(/[\u0080-\uffff].{0,20}/)?.[0], name).toBe(undefined);
});
