import { expect, test } from 'vitest';
import { projectYaml } from '../../src/brief/project-yaml.ts';
import { readYaml } from '../../src/brief/read-yaml.ts';
import { isTooDeep } from '../../src/brief/yaml-depth.ts';
import { readBrand } from '../../src/html/brand.ts';
import { readSpec } from '../../src/html/charts/spec.ts';
import { readOptions } from '../../src/html/data/options.ts';

const deep: readonly (readonly [string, string])[] = [
  ['brackets', '['.repeat(100_000)],
  ['brackets that quoted ones seem to close', '["]", '.repeat(5000)],
  ['mappings', '{a: '.repeat(5000)],
  ['lists in one line', '- '.repeat(20_000)],
  ['keys in one line', '? '.repeat(3000)],
];

test.each(deep)('%s by the thousand are refused in a moment, wherever YAML is read', (_, text) => {
  const bytes = new TextEncoder().encode(text).slice(0, 60_000);
  const before = performance.now();
  expect(readOptions(bytes, 'options.yml')).toEqual({ fault: 'yaml', data: { line: 1 } });
  expect(readSpec(bytes, [])).toEqual({ fault: 'syntax', data: { line: 1 } });
  expect(readYaml(text, 0).drafts).toMatchObject([{ code: 'FM110', variant: 'depth' }]);
  expect(() => projectYaml('glossary.yml', text)).toThrow('BP003');
  expect(() => readBrand(text, '_brand.yml')).toThrow('BP003');
  expect(performance.now() - before).toBeLessThan(2000);
});

test.each([
  ['a long list of short mappings', '- {level: bund, actor: x, text: y}\n'.repeat(2000)],
  ['brackets in quotation marks', `a: "${'['.repeat(5000)}"`],
  ['brackets in a block of text', `a: |\n  ${'['.repeat(5000)}\n`],
  ['brackets in a comment', `a: 1 # ${'['.repeat(5000)}\n`],
])('%s nest nothing', (_, text) => {
  expect(isTooDeep(text)).toBe(false);
});
