import type { Language } from '../../brief/brief.ts';
import { nameWords } from '../names/name-words.ts';
import type { Segment } from '../segments/segment.ts';
import { lexiconOf } from './lexicons.ts';

const built = new WeakMap<readonly Segment[], Map<Language, ReadonlySet<string>>>();

/**
 * Folded words that a document uses as common nouns: behind an article (German), with a small letter (English, French).
 * What stands so elsewhere is no name.
 */
export function commonWords(segments: readonly Segment[], language: Language): (word: string) => boolean {
  let known = built.get(segments);
  if (known === undefined) {
    known = new Map();
    built.set(segments, known);
  }
  let words = known.get(language);
  if (words === undefined) {
    words = collect(segments, language);
    known.set(language, words);
  }
  const found = words;
  return (word) => found.has(word);
}

function collect(segments: readonly Segment[], language: Language): ReadonlySet<string> {
  const { look, pack } = lexiconOf(language);
  const common = new Set<string>();
  for (const { text, lang, channel } of segments) {
    if (lang !== language || /^(?:file-name|slug|anchor|link-target)$/.test(channel)) continue;
    const words = nameWords(text);
    words.forEach(({ key, capital, joined }, at) => {
      if (!pack.nounsCapitalised) {
        if (!capital) common.add(key);
      } else if (capital && joined && look(words[at - 1]?.text.toLowerCase() ?? '').determiner !== undefined)
        common.add(key);
    });
  }
  return common;
}

const things = new WeakMap<readonly Segment[], ReadonlySet<string>>();

/** Folded words that a document shows to be called so behind a noun for a thing: la librairie Flair, the Matomo tool. */
export function namedThings(segments: readonly Segment[]): ReadonlySet<string> {
  const known = things.get(segments);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const { text, lang } of segments) {
    const { sets, pack } = lexiconOf(lang);
    const step = pack.order === 'svo' && pack.headFirst !== true ? -1 : 1;
    const words = nameWords(text);
    words.forEach(({ text: noun, joined }, at) => {
      const other = sets.branded.has(noun.toLowerCase()) ? words[at + step] : undefined;
      if (other?.capital === true && (step > 0 ? other.joined : joined)) found.add(other.key);
    });
  }
  things.set(segments, found);
  return found;
}
