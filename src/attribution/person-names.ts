import type { Language } from '../brief/brief.ts';
import { type Gazetteer, gazetteerOf, isUnexplainedWord } from './gazetteer.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { peoplePacks } from './packs/people.ts';
import { roomPacks } from './packs/rooms.ts';

/** A personal name in a text. */
export interface PersonName {
  /** offsets in the text, titles included */
  readonly start: number;
  readonly end: number;
  /** the name's own words as written, without titles and initials' stops */
  readonly words: readonly string[];
  readonly evidence: 'title' | 'office' | 'given' | 'initials' | 'reversed' | 'function' | 'unknown';
  /** stands after an office of state */
  readonly highOffice: boolean;
  /** stands after a word that places follow: in Novi Pazar */
  readonly perhapsPlace: boolean;
}

const particles = new Set(
  'von van vom zu zum zur de del della di da das do dos du des le la der den ter ten bin ben ibn bint al el ad as ash at af av y e'.split(
    ' ',
  ),
);
const articles = new Set(['der', 'den', 'la', 'le', 'dem', 'die']);
/** The longest name, in words. */
const longest = 6;

/**
 * Personal names without a dictionary that decides: a title and capitals, an office and a capital that is no word, a
 * given name and a capital, initials and a family name, `Family, Given`, `Name, head of …`, `Name (BMZ)`. What is named
 * after a person (foundations, systems, places) is none.
 */
export function findPersonNames(text: string, lang: Language): readonly PersonName[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const reader: Reader = { text, lang, words: nameWords(text), lists: gazetteerOf(lang) };
  const found: PersonName[] = [];
  for (let i = 0; i < reader.words.length; ) {
    const word = reader.words[i] as NameWord;
    const name = word.capital || reader.lists.honorific(word.key) ? nameAt(reader, i) : undefined;
    if (name === undefined) {
      i++;
      continue;
    }
    if (name.person) found.push(name.person);
    i = Math.max(name.next, i + 1);
  }
  return found;
}

interface Reader {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly NameWord[];
  readonly lists: Gazetteer;
}

/** A name from a word on, or what only looks like one and is skipped. */
interface Step {
  readonly person?: PersonName;
  readonly next: number;
}

interface Phrase {
  readonly first: number;
  readonly last: number;
  /** indices of capitalised words that are no initials */
  readonly proper: readonly number[];
  readonly initials: number;
}

function nameAt(reader: Reader, i: number): Step | undefined {
  const { lists, words } = reader;
  const word = words[i] as NameWord;
  if (lists.honorific(word.key) && (word.capital || word.key === 'dr' || word.key === 'prof')) return titled(reader, i);
  if (lists.office(word.key)) return held(reader, i);
  if (!goesOn(reader, i)) return undefined;
  const phrase = phraseFrom(reader, i);
  if (phrase === undefined) return undefined;
  if (isNamedAfter(reader, phrase)) return { next: phrase.last + 1 };
  return (
    givenAndFamily(reader, phrase) ??
    initialsAndFamily(reader, phrase) ??
    reversed(reader, phrase) ??
    described(reader, phrase) ??
    unexplained(reader, phrase)
  );
}

/** Whether anything of a name can follow: a capital, an initial, a particle, or `, Given`. */
function goesOn({ text, words }: Reader, i: number): boolean {
  const next = words[i + 1];
  if (next === undefined) return false;
  if (next.joined) return next.capital || particles.has(next.key);
  return next.capital && text[(words[i] as NameWord).end] === ',';
}

/** Capitalised words, initials and particles that stand together, from word `i` on. */
function phraseFrom(reader: Reader, i: number): Phrase | undefined {
  const { words } = reader;
  const proper: number[] = [];
  let initials = 0;
  let last = i - 1;
  for (let j = i; j < words.length && j - i < longest; j++) {
    const word = words[j] as NameWord;
    if (j > i && !word.joined) break;
    if (word.initial) initials++;
    else if (word.capital && (!word.acronym || isShouted(reader, j))) proper.push(j);
    else if (j > i && isParticle(word, words[j - 1] as NameWord)) continue;
    else break;
    last = j;
  }
  return proper.length === 0 || last < i ? undefined : { first: i, last, proper, initials };
}

/** A short given name in capitals before a capitalised word: ADA Zwillenberg. Normalising leaves three letters alone. */
function isShouted({ words, lists }: Reader, at: number): boolean {
  const [word, next] = [words[at] as NameWord, words[at + 1]];
  return (
    word.text.length > 2 && next?.joined === true && next.capital && lists.given(word.key) && !lists.wordName(word.key)
  );
}

/** A small word of a name. Articles only go on from another one: von der Leyen, but not "Solange der Status". */
function isParticle(word: NameWord, before: NameWord): boolean {
  if (!particles.has(word.key)) return false;
  return !articles.has(word.key) || particles.has(before.key);
}

/** Dr. Amina Weber, Frau Weber, Herr Minister Weber. */
function titled(reader: Reader, i: number): Step | undefined {
  const { words, lists } = reader;
  let at = afterTitle(reader, i);
  while (at < words.length && (words[at] as NameWord).joined && isTitle(reader, at)) at = afterTitle(reader, at);
  const next = words[at];
  if (next === undefined || !near(reader, at)) return undefined;
  const phrase = phraseFrom(reader, at);
  if (phrase === undefined) return undefined;
  const head = words[phrase.proper[0] ?? at] as NameWord;
  if (lists.institution(head.key)) return undefined;
  // "jede Frau Anspruch": the word before and the word after make it a common noun.
  const before = words[i - 1];
  const common = before !== undefined && lists.determiner(before.key) && words[i]?.joined === true;
  if (common && at === i + 1 && lists.ordinary(head.key)) return undefined;
  return make(reader, i, cut(reader, phrase, true), 'title');
}

/** Botschafter Okoro, President Musterfrau: the next word must not be a word of the language or a place. */
function held(reader: Reader, i: number): Step | undefined {
  const { words, lists } = reader;
  let at = afterTitle(reader, i);
  while (at < words.length && (words[at] as NameWord).joined && isTitle(reader, at)) at = afterTitle(reader, at);
  const head = words[at];
  if (head === undefined || !near(reader, at)) return undefined;
  const phrase = phraseFrom(reader, at);
  if (phrase === undefined || isNamedAfter(reader, phrase)) return undefined;
  const strong = phrase.proper.length > 1 && lists.given(head.key) && !lists.wordName(head.key);
  const first = words[phrase.proper[0] ?? at] as NameWord;
  if (
    !strong &&
    (lists.ordinary(first.key) || lists.place(first.key) || lists.placeStart(first.key) || isCompound(reader, first))
  )
    return undefined;
  return make(reader, i, cut(reader, phrase, true), 'office');
}

function isTitle(reader: Reader, at: number): boolean {
  const word = reader.words[at] as NameWord;
  return reader.lists.honorific(word.key) || (reader.lists.office(word.key) && word.capital);
}

/** Index of the first word after a title, its stop and its tail (a. D.). */
function afterTitle(reader: Reader, i: number): number {
  const { text, words, lang } = reader;
  const { titleTails } = peoplePacks[lang];
  let end = (words[i] as NameWord).end;
  if (text[end] === '.') end++;
  for (let n = 0; n < 3; n++) {
    titleTails.lastIndex = end;
    const tail = titleTails.exec(text);
    if (tail === null) break;
    end += tail[0].length;
  }
  let next = i + 1;
  while (next < words.length && (words[next] as NameWord).start < end) next++;
  return next;
}

/** Whether nothing but a title's tail, a stop and a space separates a word from the title before it. */
function near(reader: Reader, at: number): boolean {
  const { text, words } = reader;
  const gap = text.slice((words[at - 1] as NameWord).end, (words[at] as NameWord).start);
  return /^[.)]? ?$/.test(gap);
}

/** Jan Schneider, Aïssatou N. Lehnert, Farouk Ben Slimane, Ursula von der Leyen. */
function givenAndFamily(reader: Reader, phrase: Phrase): Step | undefined {
  const { words, lists } = reader;
  const [one, two] = phrase.proper;
  if (one !== phrase.first || one === undefined || two === undefined) return undefined;
  const [first, second] = [words[one] as NameWord, words[two] as NameWord];
  if (!isGiven(lists, first.text)) return undefined;
  const both = !lists.ordinary(second.key) && lists.family(second.key);
  const weak = lists.wordName(first.key) || lists.place(first.key) || lists.placeStart(first.key);
  if (weak && !both) return undefined;
  if (lists.institution(second.key) || isCompound(reader, second)) return undefined;
  if (lists.place(second.key) && !lists.family(second.key)) return undefined;
  return make(reader, phrase.first, cut(reader, phrase, false), 'given');
}

/** A given name, also a double one: Hans-Peter, Anne-Marie. */
function isGiven(lists: Gazetteer, text: string): boolean {
  const parts = text.split('-');
  return parts.every((part) => part.length > 1 && lists.given(keyOf(part)));
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');
}

/** J. Schneider, J.-P. Okoro. German abbreviations (z. B. Deutschland) and numbered headings (A. Ziele) are none. */
function initialsAndFamily(reader: Reader, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  const first = words[phrase.first] as NameWord;
  if (!first.initial || phrase.proper.length === 0) return undefined;
  const before = words[phrase.first - 1];
  if (before !== undefined && first.start - before.end <= 2 && text[before.end] === '.' && before.text.length <= 3)
    return undefined;
  const name = words[phrase.proper[0] ?? 0] as NameWord;
  if (lists.place(name.key) || isCompound(reader, name)) return undefined;
  const heading = phrase.first === 0 && first.start === 0;
  const listed = !lists.ordinary(name.key) && (lists.family(name.key) || (!heading && isUnexplained(name)));
  if (!listed && (phrase.initials < 2 || lists.ordinary(name.key))) return undefined;
  return make(reader, phrase.first, cut(reader, phrase, false), 'initials');
}

/** Schneider, Jan: in lists. */
function reversed(reader: Reader, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  if (phrase.proper.length !== 1 || phrase.initials > 0) return undefined;
  const [family, given] = [words[phrase.last] as NameWord, words[phrase.last + 1]];
  if (given === undefined || !given.capital || text.slice(family.end, given.start) !== ', ') return undefined;
  if (lists.ordinary(family.key) || lists.place(family.key)) return undefined;
  if (!lists.family(family.key) && !isUnexplained(family)) return undefined;
  if (!isGiven(lists, given.text) || lists.wordName(given.key) || lists.place(given.key)) return undefined;
  if (!/^(?:[.,;:()/]|$| \()/.test(text.slice(given.end))) return undefined;
  return make(reader, phrase.first, phrase.last + 1, 'reversed');
}

/** Nkechi Obiora, Leiterin des Referats; Nkechi Obiora (BMZ): words nobody knows, said to be somebody. */
function described(reader: Reader, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  const own = phrase.proper.map((at) => words[at] as NameWord);
  if (own.length < 2 || own.length > 4 || own.some((word) => isKnownWord(reader, word))) return undefined;
  const last = words[phrase.last] as NameWord;
  const rest = text.slice(last.end, last.end + 60);
  const next = words[phrase.last + 1];
  const house = /^ \((\p{Lu}[\p{Lu}\d&-]{1,9}|\p{Lu}[\p{L} -]{2,40})\)/u.exec(rest)?.[1];
  const initialsOf = own.map((word) => word.text[0]).join('');
  const role = /^, /.test(rest) && next !== undefined && (lists.functional(next.key) || lists.office(next.key));
  if (!role && (house === undefined || house.startsWith(initialsOf))) return undefined;
  return make(reader, phrase.first, phrase.last, 'function');
}

/** Two or three capitalised words side by side that no list explains in any language. */
function unexplained(reader: Reader, phrase: Phrase): Step | undefined {
  const own = phrase.proper.map((at) => reader.words[at] as NameWord);
  const from = own.findIndex((word) => isUnexplained(word));
  let to = from;
  while (to + 1 < own.length && beside(reader, phrase, to) && isUnexplained(own[to + 1] as NameWord)) to++;
  if (from < 0 || to === from || to - from > 2) return undefined;
  const head = own[from] as NameWord;
  const opens = head.start === 0 || /[.!?:;–"„“»(] ?$/.test(reader.text.slice(0, head.start));
  if (opens && !own.slice(from, to + 1).some(({ key }) => reader.lists.given(key) || reader.lists.family(key)))
    return undefined;
  return make(reader, phrase.proper[from] as number, phrase.proper[to] as number, 'unknown');
}

/** Nothing but a particle of names may stand between: Osaze ben Ali, not "Verlust der Orientierung". */
function beside(reader: Reader, phrase: Phrase, at: number): boolean {
  const [one = 0, two = 0] = [phrase.proper[at], phrase.proper[at + 1]];
  return reader.words.slice(one + 1, two).every((word) => word.initial || foreignParticles.has(word.key));
}

const foreignParticles = new Set(
  'van bin ben ibn bint al el ad as ash di da do dos du del della ter ten av'.split(' '),
);
function isUnexplained(word: NameWord): boolean {
  return word.key.split('-').every((part) => part.length > 2 && isUnexplainedWord(part));
}

function isKnownWord({ lists }: Reader, word: NameWord): boolean {
  const { key } = word;
  return (
    lists.ordinary(key) || lists.place(key) || lists.placeStart(key) || lists.institution(key) || lists.office(key)
  );
}

/** Konrad-Adenauer-Stiftung, Dublin-System: a compound whose last part is a noun. */
function isCompound({ lists }: Reader, word: NameWord): boolean {
  const at = word.key.lastIndexOf('-');
  if (at < 0) return false;
  const tail = word.key.slice(at + 1);
  return lists.institution(tail) || (lists.ordinary(tail) && !lists.family(tail));
}

/** Foundations, places and laws that bear a name: Robert Bosch Stiftung, Universität Max Mustermann stays one word off. */
function isNamedAfter(reader: Reader, phrase: Phrase): boolean {
  const { words, lists, text } = reader;
  const own = words.slice(phrase.first, phrase.last + 1);
  if (own.slice(1).some((word) => lists.institution(word.key) || isCompound(reader, word))) return true;
  const last = own.at(-1) as NameWord;
  const next = words[phrase.last + 1];
  if (next?.joined && next.capital && lists.institution(next.key)) return true;
  if (text[last.end] === '-') return true;
  for (let n = own.length; n > 0; n--) {
    const key = own
      .slice(0, n)
      .map((word) => word.key)
      .join(' ');
    if (lists.publicName(key) || lists.publicName(key.replace(/s$/, ''))) return true;
  }
  return false;
}

/** Where a phrase stops being a name: at a word of the language after the given and the family name. */
function cut(reader: Reader, phrase: Phrase, titled: boolean): number {
  const { words, lists } = reader;
  const first = words[phrase.proper[0] ?? phrase.first] as NameWord;
  const least = phrase.initials > 0 || (titled && !isGiven(lists, first.text)) ? 1 : 2;
  let count = 0;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const word = words[at] as NameWord;
    if (!word.capital || word.initial) continue;
    const foreign = lists.ordinary(word.key) || lists.institution(word.key) || lists.office(word.key);
    if (count >= least && (foreign || (count > least && !lists.family(word.key)))) return at - 1;
    count++;
  }
  return phrase.last;
}

function make(reader: Reader, first: number, last: number, evidence: PersonName['evidence']): Step {
  const { words, lists } = reader;
  let from = first;
  let high = false;
  while (from > 0 && words[from]?.joined && isTitleBefore(reader, from - 1)) from--;
  for (let at = from; at < last; at++) high ||= lists.highOffice((words[at] as NameWord).key);
  const own = words.slice(first, last + 1).filter((word) => !isTitleWord(reader, word));
  const person: PersonName = {
    start: (words[from] as NameWord).start,
    end: (words[last] as NameWord).end,
    words: own.map((word) => word.text),
    evidence,
    highOffice: high,
    perhapsPlace: evidence === 'unknown' && isLocative(reader, from),
  };
  return { person, next: last + 1 };
}

function isLocative({ words, lang, text }: Reader, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || text.slice(before.end, words[at]?.start) !== ' ') return false;
  return roomPacks[lang].locatives.split(' ').includes(before.text.toLowerCase());
}

function isTitleBefore({ words, lists }: Reader, at: number): boolean {
  const word = words[at] as NameWord;
  return lists.honorific(word.key);
}

function isTitleWord({ lists, lang, text }: Reader, word: NameWord): boolean {
  const { titleTails } = peoplePacks[lang];
  titleTails.lastIndex = word.start;
  return (
    lists.honorific(word.key) ||
    lists.office(word.key) ||
    (word.text.length === 1 && text[word.end] === '.' && titleTails.test(text))
  );
}
