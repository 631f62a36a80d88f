import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Source } from '../brief/find.ts';

/** Languages there is a specimen in. */
export const specimenLanguages = ['de', 'en'] as const;

/**
 * The specimen: every component of a page once, as a policy brief and as a report (cover, contents, chapters).
 * @param home absolute path of the package, which it may read from
 */
export function specimens(home: string, lang: (typeof specimenLanguages)[number]): Source[] {
  const text = readFileSync(join(home, 'templates', 'specimen', `${lang}.md`), 'utf8');
  const report = text.replace(/^type: .*$/m, 'type: report').replace(/^slug: .*$/m, 'slug: brand-report');
  return [text, report].map((each, at) => ({
    file: posix.join('templates/specimen', at === 0 ? `${lang}.md` : `${lang}-report.md`),
    text: each,
    root: home,
  }));
}
