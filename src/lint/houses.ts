import { nameWords } from '../attribution/names/name-words.ts';
import { roomPacks, roomWords } from '../attribution/packs/rooms.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import type { Phrase } from '../attribution/sentences/phrase.ts';
import { findSentences } from '../attribution/sentences/sentences.ts';
import { readUnits } from '../attribution/sentences/units.ts';
import { fold } from '../attribution/words/fold.ts';
import { gazetteerOf } from '../attribution/words/gazetteer.ts';
import { lexiconOf } from '../attribution/words/lexicons.ts';
import { readText } from '../attribution/words/read-text.ts';
import { properNoun } from '../attribution/words/strangers.ts';
import type { Context } from './context.ts';
import type { Span } from './spans.ts';

/**
 * Houses named in a segment: short names in capitals, declared organisations, and proper names whose last word is an
 * organisation (Auswärtiges Amt, Federal Foreign Office). Kinds of houses (Ministerien, NGOs) are none.
 */
export function housesIn(segment: Segment, context: Context): readonly Span[] {
  const { text, lang } = segment;
  const common = roomWords(lang).commonAcronyms;
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

/** Houses by their place in a sentence: phrases the attribution engine reads as one house or as a name, not kinds of them. */
export function housesNamed({ text, lang }: Segment): readonly Span[] {
  const read = readText({ text, lang });
  const { tokens, words } = read;
  const { rule } = roomPacks[lang];
  const spans: Span[] = [];
  const add = (phrase: Phrase | undefined): void => {
    if (phrase === undefined) return;
    // the Chatham House Rule is no house
    if (rule.test(text.slice(tokens[phrase.first]?.start, tokens[phrase.last]?.end))) return;
    add(phrase.possessor);
    add(phrase.complement);
    const span = { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.head]?.end ?? text.length };
    if (isOneHouse(phrase)) spans.push(span);
  };
  // die Lufthansa und die Bahn: an article of the plural as well
  const isKnown = (head: number): boolean => properNoun(fold(tokens[head]?.lower ?? '')) === 'organisation';
  const isOneHouse = ({ kind, first, head, determiner, plural, complement, possessor }: Phrase): boolean => {
    if (kind !== 'organisation' && kind !== 'name') return false;
    if (isKnown(head)) return true;
    const proper = tokens.some(
      ({ capital }, at) => at > 0 && at >= first && at <= head && capital && words[at]?.noun === undefined,
    );
    // das Ministerium, the housing office: one house, whose noun has a capital only in German
    const told = complement !== undefined || possessor !== undefined;
    const noun = tokens[head]?.capital === true || (told && !read.lexicon.pack.nounsCapitalised);
    return proper || (noun && determiner?.definite === true && plural !== true);
  };
  for (const sentence of findSentences(tokens, words, read.quotations))
    for (const unit of readUnits(read, sentence)) add(unit.phrase);
  return spans;
}
