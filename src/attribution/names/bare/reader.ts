import type { Language } from '../../../brief/brief.ts';
import type { BarePack } from '../../packs/bare.ts';
import { isFunction } from '../../sentences/run.ts';
import type { Gazetteer } from '../../words/gazetteer.ts';
import { lexiconOf } from '../../words/lexicons.ts';
import { isStranger } from '../../words/strangers.ts';
import { isHouseStyle, type NameWord } from '../name-words.ts';

/** A name without title, given name or entry in a list: where it stands says that it is somebody. */
export interface BareName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** A text and what is asked of it. */
export interface Reader {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly NameWord[];
  readonly lists: Gazetteer;
  readonly pack: BarePack;
  /** folded words that the document uses as common nouns elsewhere */
  readonly isCommon: (word: string) => boolean;
  /** whether capitals stand for a house or a term, so that they are nobody's initials */
  readonly isHouse: (written: string) => boolean;
  /** a line of the text, where words have no capitals for show */
  readonly running: boolean;
  /** a heading */
  readonly heading: boolean;
  /** what is in bold or italics */
  readonly emphasis: readonly { readonly start: number; readonly end: number }[];
}

/** Words side by side that may be one name; indices into the words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The longest name, in words. */
const LONGEST = 3;
const PARTICLES = new Set('van von vander ter ten bin ibn ben al el di da do dos du de der den la le'.split(' '));
/** de, el: a small word inside a name. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
/** Particles that are no other word of a language read here. */
const ONLY_NAMES = new Set('van ter ten bin ibn ben al el di da do dos'.split(' '));

/** The text before the name, its particles not counted: Pour van der Meulen. */
export function before({ text, words }: Reader, { first }: Run): string {
  let from = first;
  while (from > 0 && words[from]?.joined && PARTICLES.has(words[from - 1]?.text ?? '')) from--;
  while (from < first && !ONLY_NAMES.has(words[from]?.text ?? '')) from++;
  const end = words[from]?.start ?? 0;
  return text.slice(Math.max(0, end - 60), end);
}

/** The text behind the name. */
export function behind({ text, words }: Reader, { last }: Run): string {
  const from = words[last]?.end ?? 0;
  return text.slice(from, from + 100);
}

/** A word that nothing explains and the names beside it. */
export function runFrom(reader: Reader, at: number): Run | undefined {
  if (!isStrangeWord(reader, at)) return undefined;
  const { words, lists } = reader;
  let last = at;
  while (last + 1 < words.length && last - at < LONGEST - 1) {
    const next = words[last + 1] as NameWord;
    if (!next.joined || !next.capital || !(isStrangeWord(reader, last + 1) || lists.family(next.key))) break;
    last++;
  }
  return { first: at, last };
}

/** Haddad, Terzioğlus, Köhler-Nagy; not Tannert-Kompromiss, whose last part is a word. */
function isStrangeWord({ words, lang, lists, text, isCommon }: Reader, at: number): boolean {
  const word = words[at] as NameWord;
  if (!word.capital || word.acronym || word.key.length < 3 || text[word.end] === '-') return false;
  // SuedLink, AnkER: a house style, no name, unless McGrath or DeVries
  if (isHouseStyle(word.text)) return false;
  // D'autres: the capital belongs to the small word
  if (/^(?:\p{L}|(?:Lors|Puis|Quoi|Jus|Pres)?[Qq]u)['’]\p{Ll}/u.test(word.text) || isCommon(word.key)) return false;
  if (isImperative(words, at, lang)) return false;
  if (isFunction(lexiconOf(lang).look(word.text.toLowerCase()))) return false;
  const parts = word.key.replace(/^(?:[a-z]|qu)['’]/, '').split('-');
  if (parts.length === 1) return isStranger(parts[0] ?? '', lang);
  if (!word.text.split('-').every((part) => /^\p{Lu}\p{Ll}/u.test(part))) return false;
  const strange = parts.map((part) => isStranger(part, lang));
  // Desrosières-Lamy: beside a stranger what looks like a word, and is none, is a name
  const unlisted = (part: string): boolean => !lists.ordinary(part) && !lists.place(part) && !lists.town(part);
  return strange.includes(true) && parts.every((part, i) => strange[i] || isListed(lists, part) || unlisted(part));
}

/** Listez les critères: an imperative at the head of a line and what should be done; Gonzalez les a convaincus is somebody. */
function isImperative(words: readonly NameWord[], at: number, lang: Language): boolean {
  const { look, pack } = lexiconOf(lang);
  const [word, next, behind] = [words[at] as NameWord, words[at + 1], words[at + 2]];
  if (pack.headEndings?.test(word.key) !== true || next?.joined !== true || next.capital) return false;
  const [article, noun] = [look(next.text.toLowerCase()), look(behind?.text.toLowerCase() ?? '')];
  return (
    article.determiner !== undefined && behind?.joined === true && noun.auxiliary !== true && noun.verbs === undefined
  );
}

const isListed = (lists: Gazetteer, part: string): boolean => lists.family(part) || lists.given(part);

/** A run of words as a name, in offsets of the text. */
export function nameOf({ words }: Reader, { first, last }: Run): BareName {
  const own = words.slice(first, last + 1);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, words: own.map(({ text }) => text) };
}
