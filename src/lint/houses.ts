import { gazetteerOf } from '../attribution/gazetteer.ts';
import { nameWords } from '../attribution/name-words.ts';
import { roomPacks } from '../attribution/packs/rooms.ts';
import type { Segment } from '../attribution/segment.ts';
import { lexiconOf } from '../attribution/slots.ts';
import type { Language } from '../brief/brief.ts';
import type { Context } from './context.ts';
import type { Span } from './spans.ts';

/**
 * Houses named in a segment: short names in capitals, declared organisations, and proper names whose last word is an
 * organisation (Auswärtiges Amt, Federal Foreign Office). Kinds of houses (Ministerien, NGOs) are none.
 */
export function housesIn(segment: Segment, context: Context): readonly Span[] {
  const { text, lang } = segment;
  const common = commonAcronyms(lang);
  const lexicon = lexiconOf(lang);
  const lists = gazetteerOf(lang);
  const found: Span[] = [];
  const words = nameWords(text);
  words.forEach((word, i) => {
    if (word.acronym) {
      if (!common.has(word.text) && !common.has(word.text.toUpperCase())) found.push(word);
      return;
    }
    if (!word.capital || lexicon.look(word.text.toLowerCase()).noun?.class !== 'organisation') return;
    const before = words[i - 1];
    const adjective = before?.capital === true && word.joined && !before.acronym && before.start > 0;
    if (adjective || (!lexicon.pack.nounsCapitalised && i > 0 && !lists.ordinary(word.key))) {
      found.push({ start: adjective ? (before?.start ?? word.start) : word.start, end: word.end });
    }
  });
  for (const name of context.organisations) {
    const at = name.length > 2 ? text.indexOf(name) : -1;
    if (at >= 0 && !found.some((span) => span.start < at + name.length && at < span.end))
      found.push({ start: at, end: at + name.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

const acronyms = new Map<Language, ReadonlySet<string>>();

/** Capitals everybody knows, which name no house that could have been in the room. */
export function commonAcronyms(lang: Language): ReadonlySet<string> {
  let common = acronyms.get(lang);
  if (common === undefined) {
    common = new Set(roomPacks[lang].commonAcronyms.split(' '));
    acronyms.set(lang, common);
  }
  return common;
}
