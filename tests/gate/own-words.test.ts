import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachKind, writeCorpus } from '../../scripts/accessible/corpus.mjs';
import { type Config, resolveConfig } from '../../src/config.ts';
import { prepare } from '../../src/worker.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let root: string;
let config: Config;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefpress-own-words-'));
  writeCorpus(root);
  config = resolveConfig({ cwd: root, home, jobs: 1 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const plain = eachKind().filter(({ name }) => name.endsWith('endnotes'));

// Labels, disclaimers and the Rule note are the product's own words: they must never stop a document.
test.each(plain.map(({ name, text }) => [name, text] as const))(
  '%s: no word of the house is held for a leak',
  async (name, source) => {
    const { findings } = await prepare({
      file: `briefs/${name}.md`,
      source,
      root,
      config,
      draft: false,
    });
    expect(findings.filter(({ code }) => code.startsWith('CHR'))).toEqual([]);
  },
);
