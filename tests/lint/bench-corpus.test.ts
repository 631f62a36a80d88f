import { expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';

const corpus = new URL('../../bench/corpus.mjs', import.meta.url);

/** `file: CODE words` of every finding that blocks the n-th brief of the bench. */
async function blocked(n: number): Promise<string[]> {
  const { briefOf } = (await import(corpus.href)) as { briefOf: (n: number) => { path: string; text: string } };
  const { path, text: source } = briefOf(n);
  const brief = parseBrief({
    file: path,
    source,
    defaults: { lang: 'de', type: 'policy-brief' },
    limits: defaultLimits,
  });
  return lintBrief(brief)
    .filter(({ severity }) => severity === 'block')
    .map(({ code, start, end }) => `${path}: ${code} ${source.slice(start, end)}`);
}

test('the briefs the bench builds pass, since one that is refused is not measured', async () => {
  const found: string[] = [];
  for (let n = 1; n <= 20; n++) found.push(...(await blocked(n)));
  expect(found).toEqual([]);
});
