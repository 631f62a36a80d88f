import type { Language } from '../../brief/brief.ts';
import { fold } from '../words/fold.ts';
import { type Gazetteer, isUnexplainedWord } from '../words/gazetteer.ts';
import { isHouseStyle, type NameWord } from './name-words.ts';

/** A text with its words and what the lists of its language say. */
export interface NameText {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly NameWord[];
  readonly lists: Gazetteer;
}

/** Words that stand together as those of a name do; indices into the words. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** capitalised words that are no initials */
  readonly proper: readonly number[];
  readonly initials: number;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const particles = split(
  'von van vom zu zum zur de del della di da das do dos du des le la der den ter ten bin ben ibn bint al el ad as ash at af av y e',
);
const articles = split('der den la le dem die');
/** Particles that only names have. */
const foreignParticles = split('van bin ben ibn bint al el ad as ash di da do dos du del della ter ten av');
/** The longest name, in words. */
const longest = 6;

/** Capitalised words, initials and particles that stand together, from word `i` on. */
export function phraseFrom(reader: NameText, i: number): Phrase | undefined {
  const { words } = reader;
  const proper: number[] = [];
  let initials = 0;
  let last = i - 1;
  for (let j = i; j < words.length && j - i < longest; j++) {
    const word = words[j] as NameWord;
    if (j > i && !word.joined) break;
    if (word.initial) initials++;
    else if (word.capital && !isHouseWord(reader, word) && (!word.acronym || isShouted(reader, j))) proper.push(j);
    else if (j > i && isParticle(word, words[j - 1] as NameWord)) continue;
    else break;
    last = j;
  }
  return proper.length === 0 || last < i ? undefined : { first: i, last, proper, initials };
}

const isHouseWord = ({ lists }: NameText, { text, key }: NameWord): boolean =>
  isHouseStyle(text) && !lists.given(key) && !lists.family(key);

/** Whether anything of a name can follow: a capital, a particle, or `, Given`. */
export function goesOn({ text, words }: NameText, i: number): boolean {
  const next = words[i + 1];
  if (next === undefined) return false;
  if (next.joined) return next.capital || particles.has(next.key);
  return next.capital && text[(words[i] as NameWord).end] === ',';
}

/** A short given name in capitals before a capitalised word: ADA Zwillenberg. Normalising leaves three letters alone. */
function isShouted({ words, lists }: NameText, at: number): boolean {
  const [word, next] = [words[at] as NameWord, words[at + 1]];
  if (word.text.length < 3 || next?.joined !== true || !next.capital) return false;
  return lists.given(word.key) && !lists.wordName(word.key);
}

/** A small word of a name. Articles only go on from another one: von der Leyen, but not "Solange der Status". */
function isParticle(word: NameWord, before: NameWord): boolean {
  if (!particles.has(word.key)) return false;
  return !articles.has(word.key) || particles.has(before.key);
}

/** Nothing but a particle of names may stand between: Osaze ben Ali, not "Verlust der Orientierung". */
export function beside({ words }: NameText, phrase: Phrase, at: number): boolean {
  const [one = 0, two = 0] = [phrase.proper[at], phrase.proper[at + 1]];
  return words.slice(one + 1, two).every((word) => word.initial || foreignParticles.has(word.key));
}

/** A given name, also a double one: Hans-Peter, Anne-Marie. */
export function isGiven(lists: Gazetteer, text: string): boolean {
  return text.split('-').every((part) => part.length > 1 && lists.given(fold(part)));
}

/** A word that no list explains, part by part. */
export function isUnexplained({ lang }: NameText, word: NameWord): boolean {
  return word.key.split('-').every((part) => part.length > 2 && isUnexplainedWord(part, lang));
}

/** A word of the language, a place, a house or an office. */
export function isKnownWord({ lists }: NameText, { key }: NameWord): boolean {
  if (key.length < 3 || lists.ordinary(key) || lists.place(key) || lists.placeStart(key)) return true;
  return lists.institution(key) || lists.office(key);
}

/** Konrad-Adenauer-Stiftung, Dublin-System: a compound whose last part is a noun. */
export function isCompound({ lists }: NameText, word: NameWord): boolean {
  const at = word.key.lastIndexOf('-');
  if (at < 0) return false;
  const tail = word.key.slice(at + 1);
  return (lists.institution(tail) || lists.ordinary(tail)) && !lists.family(tail);
}

/** Foundations, places and laws that bear a name: Robert Bosch Stiftung, Jordan Compact. Peter Berg is a person. */
export function isNamedAfter(reader: NameText, phrase: Phrase): boolean {
  const { words, lists, text } = reader;
  const own = words.slice(phrase.first, phrase.last + 1);
  if (own.slice(1).some((word, i) => isCompound(reader, word) || isHouse(reader, own.slice(0, i + 1), word)))
    return true;
  const next = words[phrase.last + 1];
  if (next?.joined && next.capital && lists.institution(next.key)) return true;
  if (text[(own.at(-1) as NameWord).end] === '-') return true;
  for (let n = own.length; n > 0; n--) {
    const key = own
      .slice(0, n)
      .map((word) => word.key)
      .join(' ');
    if (lists.publicName(key) || lists.publicName(key.replace(/s$/, ''))) return true;
  }
  return false;
}

/** An institution's noun, unless it is also a family name and nothing but given names stand before it. */
function isHouse({ lists }: NameText, before: readonly NameWord[], word: NameWord): boolean {
  if (!lists.institution(word.key)) return false;
  if (!lists.family(word.key)) return true;
  return !before.every(
    ({ text, key, initial, capital }) => initial || !capital || (isGiven(lists, text) && !lists.wordName(key)),
  );
}

/** Index of the last word of a name: it ends at a word of the language after the given and the family name. */
export function endOfName({ words, lists }: NameText, phrase: Phrase, titled: boolean): number {
  const first = words[phrase.proper[0] ?? phrase.first] as NameWord;
  const least = phrase.initials > 0 || (titled && !isGiven(lists, first.text)) ? 1 : 2;
  let count = 0;
  let last = phrase.first;
  let onlyGiven = true;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const word = words[at] as NameWord;
    if (!word.capital || word.initial) continue;
    const foreign = lists.ordinary(word.key) || lists.institution(word.key) || lists.office(word.key);
    // After Anna Maria a family name is due, even one that is a word: Anna Maria Koch.
    const due = onlyGiven && lists.family(word.key);
    if (count >= least && !due && (foreign || (count > least && !lists.family(word.key)))) return last;
    onlyGiven &&= isGiven(lists, word.text);
    count++;
    last = at;
  }
  return phrase.last;
}
