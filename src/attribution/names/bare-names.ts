import type { Language } from '../../brief/brief.ts';
import { barePacks } from '../packs/bare.ts';
import { gazetteerOf } from '../words/gazetteer.ts';
import { formedNames } from './bare/forms.ts';
import { places } from './bare/places.ts';
import { type BareName, nameOf, type Reader, runFrom } from './bare/reader.ts';
import { isStray } from './bare/stray.ts';
import { nameWords } from './name-words.ts';

export type { BareName } from './bare/reader.ts';

/**
 * Names that only their place or shape gives away: before a colon or a dash at the head of a line, in brackets behind a
 * sentence, as a bare subject, behind by/laut/sauf, beside a noun of stance, in small letters behind a title, as initials.
 */
export function findBareNames(
  text: string,
  lang: Language,
  more: Pick<Reader, 'isCommon' | 'running' | 'heading' | 'emphasis' | 'isHouse'>,
): readonly BareName[] {
  if (!/\p{L}{3}/u.test(text) || barePacks[lang].imprint.test(text)) return [];
  const reader: Reader = {
    text,
    lang,
    words: nameWords(text),
    lists: gazetteerOf(lang),
    pack: barePacks[lang],
    ...more,
  };
  const found: BareName[] = [...formedNames(reader)];
  for (let at = 0; at < reader.words.length; at++) {
    const run = runFrom(reader, at);
    if (run === undefined) continue;
    if (places.some((place) => place(reader, run)) || isStray(reader, run)) found.push(nameOf(reader, run));
    at = run.last;
  }
  return found;
}
