import { expect, test } from 'vitest';
import { manualFrom, withManual } from '../../src/report/manual-place.ts';

test('a page of the manual is named where the package has it', () => {
  expect(manualFrom('/a', '/a/node_modules/briefpress')).toBe('node_modules/briefpress/docs');
  expect(manualFrom('/a/briefs', '/a/node_modules/briefpress')).toBe('/a/node_modules/briefpress/docs');
  expect(manualFrom('/work/briefpress', '/work/briefpress')).toBe('docs');
  expect(manualFrom('/elsewhere', '/work/briefpress')).toBe('docs');
  const words = 'Siehe docs/de/vorspann.md, docs/codes/FM101.md und output/docs/x.md.';
  expect(withManual(words, 'docs')).toBe(words);
  expect(withManual(words, 'm/docs')).toBe('Siehe m/docs/de/vorspann.md, m/docs/codes/FM101.md und output/docs/x.md.');
});
