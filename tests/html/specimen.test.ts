import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { specimenLanguages, specimens } from '../../src/commands/brand.ts';
import { resolveConfig } from '../../src/config.ts';
import { loadHouse } from '../../src/html/house.ts';
import { prepare } from '../../src/worker.ts';

const home = process.cwd();
const brands = join(home, 'examples/brands');

test.each(specimenLanguages)('%s: the specimen has every directive and no finding', async (lang) => {
  for (const { file, text, root } of specimens(home, lang)) {
    const config = resolveConfig({ cwd: home, home, jobs: 1 });
    const { findings, page } = await prepare({ file, source: text, root, config, draft: false });
    expect(findings.map(({ code, variant }) => `${code} ${variant}`)).toEqual([]);
    for (const part of [
      'key-messages',
      'recommendation',
      'pullquote',
      'box',
      'options',
      'agreement',
      'contention',
      'open',
      'questions',
      'margin-note',
      'references',
      'notes',
    ])
      expect(page?.web).toMatch(new RegExp(`class="[^"]*\\b${part}\\b`));
    expect(page?.web).toContain('<svg');
  }
});

describe.each(readdirSync(brands))('the example brand %s', (name) => {
  const house = loadHouse({ root: join(brands, name), home });

  test('loads with its fonts, in light and in dark', () => {
    expect(house.assets.filter(({ path }) => path.endsWith('.woff2')).length).toBeGreaterThanOrEqual(6);
    expect(house.brand.light.paper).not.toBe(house.brand.dark.paper);
  });
});

test('the three look like three houses', () => {
  const all = readdirSync(brands).map((name) => loadHouse({ root: join(brands, name), home }).brand);
  expect(all).toHaveLength(3);
  for (const key of ['name', 'textFamily'] as const) expect(new Set(all.map((brand) => brand[key])).size).toBe(3);
  expect(new Set(all.map(({ light }) => light.primary)).size).toBe(3);
  expect(all.filter(({ guillemets }) => guillemets)).toHaveLength(1);
});
