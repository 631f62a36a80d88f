import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config.ts';
import { prepare } from '../../src/worker.ts';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const root = join(home, 'tests/fixtures/components');
const config = resolveConfig({ cwd: root, home, jobs: 1 });

const types = ['policy-brief', 'report', 'meeting-summary', 'background-paper'];
const all = types.flatMap((type) => ['de', 'en', 'fr'].map((lang) => [type, lang] as const));

// Figures, charts, maps, options, boxes, citations, notes, points: none of what a plain text is made of stops it.
test.each(all)('%s, %s: every component stands in a plain text', async (type, lang) => {
  const text = readFileSync(join(root, `${lang}.md`), 'utf8').replace('type: background-paper', `type: ${type}`);
  // the words of a summary's quotations come from the room
  const source = type === 'meeting-summary' ? text.replace(/:::pullquote\n[^:]*:::\n/, '') : text;
  const { findings } = await prepare({ file: `${lang}.md`, source, root, config, draft: false });
  expect(findings.map(({ code, severity, variant, line, trace }) => [code, severity, variant, line, trace])).toEqual(
    [],
  );
});
