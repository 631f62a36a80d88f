import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config.ts';
import { prepare } from '../../src/reading.ts';
import { words } from './rendered.ts';

const home = process.cwd();
const config = resolveConfig({ cwd: home, home, jobs: 1 });
const drafted = (source: string, draft = true) =>
  prepare({ file: 'briefs/en/paper.md', source, root: home, config, draft });

const wrong = `---
type: policy-brief
lang: en
title: Ways to work
date: 2018-13-45
titel: Ways
people:
  - {id: a, name: {given: Mara, family: Lindenthal}, role: autor}
  - {id: b, name: {given: Jo, family: Seeberg}, role: author, affiliation: nowhere}
recommendations:
  - {addressee: nobody, text: Do that.}
  - {addressee: bund, text: Do this., horizon: short}
ids: {doi: nonsense}
---

## Costs

Visas cost time.
`;

test('a draft shows what is right in a wrong frontmatter, and what is wrong with it', async () => {
  const { page, findings } = await drafted(wrong);
  const text = words(page?.web ?? '');
  for (const part of ['Ways to work', 'Jo Seeberg', 'Do this.', 'short term', 'Visas cost time.'])
    expect(text).toContain(part);
  expect(text).not.toContain('nonsense');
  for (const code of ['FM101', 'FM103', 'FM106', 'FM111', 'FM113'])
    expect(findings.filter(({ severity }) => severity === 'block').map((each) => each.code)).toContain(code);
  expect(page?.web).toMatch(/class="draft-findings"[\s\S]*Line 5[\s\S]*calendar date/);
  expect((await drafted(wrong, false)).page).toBeUndefined();
});

test('so does one without any, or with one that is no YAML', async () => {
  const bare = await drafted('# A report\n\nVisas cost time.\n');
  expect(words(bare.page?.web ?? '')).toContain('Visas cost time.');
  expect(bare.findings).toContainEqual(expect.objectContaining({ code: 'FM112', severity: 'block' }));
  const broken = await drafted(wrong.replace('Ways to work', '[Ways to work'));
  expect(words(broken.page?.web ?? '')).toContain('Visas cost time.');
  expect(broken.page?.web).toContain('draft-findings');
});

test('where the words begin is not known, there is none', async () => {
  expect((await drafted('---\ntype: policy-brief\nlang: en\n\nVisas cost time.\n')).page).toBeUndefined();
});

test('whatever stands under a key, there is a draft', async () => {
  const whole = readFileSync('briefs/en/mixed-migration.md', 'utf8');
  const head = whole.slice(0, whole.indexOf('\n---\n', 4));
  const keys = [...head.matchAll(/^([A-Za-z]+):/gm)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(15);
  for (const [at, key] of keys.entries()) {
    const value = ['7', '[{id: 3}, x]', '{a: {b: []}}', '', '~'][at % 5];
    const rest = head.replace(new RegExp(`^${key}:.*(?:\\n[ #-].*)*`, 'm'), `${key}: ${value}`);
    const { page } = await drafted(`${rest}\n---\n\nVisas cost time.\n`);
    expect(words(page?.web ?? ''), key).toContain('Visas cost time.');
  }
});
