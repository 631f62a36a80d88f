import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What scripts/bundle.mjs does to the compiler of Markdown: one context for all events. */
const packages = readdirSync('node_modules').filter((name) => name.startsWith('mdast-util-'));
const sources = packages.flatMap((name) => {
  const folder = join('node_modules', name, 'lib');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [join(name, file), readFileSync(join(folder, file), 'utf8')] as const);
});

test('the compiler is built with one context for all events', () => {
  const built = readFileSync('dist/worker.cjs', 'latin1');
  expect(built).toContain('context.sliceSerialize=');
  expect(built).not.toMatch(/\.\.\.context\d*,sliceSerialize/);
});

test.each(sources)('nothing in %s writes to the context that it is handed', (_, source) => {
  expect(source).not.toMatch(/\bthis\.\w+\s*(?:[-+*/|&?]{0,3}=)(?!=)/);
});
