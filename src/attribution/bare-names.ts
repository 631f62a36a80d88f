import type { Language } from '../brief/brief.ts';
import { fold } from './fold.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { type BarePack, barePacks } from './packs/bare.ts';
import { isFunction } from './run.ts';
import { lexiconOf } from './slots.ts';
import { isStranger } from './strangers.ts';

/** A name without title, given name or entry in a list: where it stands says that it is somebody. */
export interface BareName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** A text and what is asked of it. */
interface Reader {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly NameWord[];
  readonly lists: Gazetteer;
  readonly pack: BarePack;
  readonly isCommon: (word: string) => boolean;
}

/** Words side by side that may be one name; indices into the words. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** The longest name, in words. */
const LONGEST = 3;
const SENTENCE = /(?:^|[.!?…:;•"„“”«»(]\s?|\n\s*|[–—] )$/u;
/** Nothing but list marks and arrows since the line began. */
const LINE = /(?:^|\n)[\s>*→\-–•#|\d.)]*$/u;
/** Haddad: …; Haddad (IOM): …; Haddad, IOM: …; Oduya – …; */
const LEAD = /^(?: \([^()\n]{1,60}\))?(?:, [^:.\n]{1,40})?\s?(?::|[–—]| - )/u;

/**
 * Names that only their place gives away: before a colon or a dash at the head of a line, in brackets behind a sentence,
 * as a bare subject, behind by/laut/sauf, beside a noun of stance. Every one is a word that nothing explains.
 *
 * @param isCommon folded words that the document uses as common nouns elsewhere
 * @param running  a line of the text, where words have no capitals for show
 */
export function findBareNames(
  text: string,
  lang: Language,
  isCommon: (word: string) => boolean,
  running = true,
): readonly BareName[] {
  if (!/\p{L}{3}/u.test(text)) return [];
  const words = nameWords(text);
  const reader: Reader = { text, lang, words, lists: gazetteerOf(lang), pack: barePacks[lang], isCommon };
  const found: BareName[] = [
    ...initialled(reader),
    ...smallTitled(reader),
    ...joinedTitled(reader),
    ...compounds(reader),
  ];
  const shouted = running && isShouted(reader);
  for (let at = 0; at < words.length; at++) {
    const run = runFrom(reader, at);
    if (run === undefined) continue;
    if (shouted || tests.some((test) => test(reader, run))) found.push(nameOf(reader, run));
    at = run.last;
  }
  return found;
}

const tests: readonly ((reader: Reader, run: Run) => boolean)[] = [
  isLead,
  isBracketed,
  isVoter,
  isSubject,
  isGoverned,
  isStanceOf,
  isPossessor,
];

const before = ({ text, words }: Reader, { first }: Run): string =>
  text.slice(Math.max(0, (words[first]?.start ?? 0) - 60), words[first]?.start);
const behind = ({ text, words }: Reader, { last }: Run): string =>
  text.slice(words[last]?.end, (words[last]?.end ?? 0) + 100);

/** A word that nothing explains and the names beside it. */
function runFrom(reader: Reader, at: number): Run | undefined {
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
  // D'autres: the capital belongs to the small word
  if (/^(?:\p{L}|Qu)['’]\p{Ll}/u.test(word.text) || isCommon(word.key)) return false;
  if (isFunction(lexiconOf(lang).look(word.text.toLowerCase()))) return false;
  const parts = word.key.replace(/^(?:[a-z]|qu)['’]/, '').split('-');
  if (parts.length === 1) return isStranger(parts[0] ?? '', lang);
  if (!word.text.split('-').every((part) => /^\p{Lu}\p{Ll}/u.test(part))) return false;
  const strange = parts.map((part) => isStranger(part, lang));
  return strange.includes(true) && parts.every((part, i) => strange[i] || lists.family(part) || lists.given(part));
}

function nameOf({ words }: Reader, { first, last }: Run): BareName {
  const own = words.slice(first, last + 1);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, words: own.map(({ text }) => text) };
}

/** **Haddad:** …; → Oduya – … */
function isLead(reader: Reader, run: Run): boolean {
  return LINE.test(before(reader, run)) && LEAD.test(behind(reader, run));
}

/** Widerspruch! (Onuoha) */
function isBracketed(reader: Reader, run: Run): boolean {
  const [left, right] = [before(reader, run), behind(reader, run)];
  if (!/\($/.test(left) || !/^(?:, [^()]{1,40})?\)/.test(right)) return false;
  return /[.!?"“”»] ?\($/.test(left);
}

/** Contre : Kervella; Dagegen: Bade, Terhorst. */
function isVoter(reader: Reader, run: Run): boolean {
  return (
    /:\s$/.test(before(reader, run)) && /^(?:[.;)\n]|$|, \p{Lu}| (?:und|and|et) \p{Lu})/u.test(behind(reader, run))
  );
}

/** Haddad shrugged; Danach winkte Terzioğlu ab. */
function isSubject(reader: Reader, run: Run): boolean {
  const { words, pack, lang, lists } = reader;
  if (!SENTENCE.test(before(reader, run))) return false;
  const next = words[run.last + 1];
  if (next === undefined || !next.joined || next.capital) return false;
  const lower = next.text.toLowerCase();
  const word = lexiconOf(lang).look(lower);
  if (word.preposition || word.conjunction || word.determiner || word.subordinator || word.relative) return false;
  // Ungeklärt ist, Strittig war: a predicate in front
  const name = words[run.last] as NameWord;
  const fronted = run.first === run.last && pack.predicates.test(name.key) && !lists.family(name.key);
  if (fronted || (word.noun !== undefined && word.auxiliary !== true)) return false;
  return pack.finite.test(lower) || word.auxiliary === true || word.modal === true;
}

/** by Whitcombe, sauf Kerbrat, geht auf das Konto von Wiegand, Für Terzioğlu war … */
function isGoverned(reader: Reader, run: Run): boolean {
  const left = before(reader, run);
  return reader.pack.before.test(left) || (reader.pack.opening.test(left) && /^,? \p{Ll}/u.test(behind(reader, run)));
}

/** the Okafor intervention, la proposition Kervella */
function isStanceOf({ words, pack, lang }: Reader, { first, last }: Run): boolean {
  const neighbour = lang === 'fr' ? words[first - 1] : lang === 'en' ? words[last + 1] : undefined;
  const joined = lang === 'fr' ? words[first]?.joined : neighbour?.joined;
  return neighbour !== undefined && joined === true && !neighbour.capital && pack.stances.test(neighbour.text);
}

/** Whitcombe's doubts; Terzioğlus Zweifel */
function isPossessor({ words, pack, lang, text }: Reader, { last }: Run): boolean {
  const word = words[last] as NameWord;
  const next = words[last + 1];
  if (next === undefined || text[word.end] !== ' ' || pack.belongings.test(next.text)) return false;
  if (lang === 'en') return /['’]s?$/.test(word.text) && !next.capital;
  return lang === 'de' && /[^s]s$/.test(word.text) && pack.stances.test(next.text);
}

/** WHITCOMBE TO SEND FIGURES: normalising leaves each long word its capital. In German all nouns have one: a verb must. */
function isShouted({ words, lang }: Reader): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  if (long.length < 3 || !long.every(({ capital }) => capital)) return false;
  if (lang !== 'de') return true;
  return long.slice(1).some(({ text }) => {
    const word = lexiconOf(lang).look(text.toLowerCase());
    return word.noun === undefined && (word.verbs !== undefined || word.otherVerb === true);
  });
}

/** der Tannert-Kompromiss, the Okafor-line */
function* compounds({ words, lang, pack, lists }: Reader): Iterable<BareName> {
  for (const word of words) {
    const cut = word.text.lastIndexOf('-');
    if (cut < 3 || !word.capital || !pack.stances.test(word.text.slice(cut + 1))) continue;
    const own = word.text.slice(0, cut);
    if (!/^\p{Lu}\p{Ll}/u.test(own)) continue;
    const parts = own.split('-').map(fold);
    if (parts.every((part) => isStranger(part, lang) || (parts.length > 1 && lists.family(part))))
      yield { start: word.start, end: word.start + cut, words: [own] };
  }
}

/** R.B. – not convinced; S.O.: too slow; N. B. s'y est opposé; MvdB (IOM): … */
function* initialled({ text, pack, words }: Reader): Iterable<BareName> {
  const listed = new Set(pack.abbreviations.split(' '));
  const expression =
    /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){2,3}(?=\s?(?:[:–—(]|- )|['’\p{Ll}])|(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,2}\p{Lu}(?= \(\p{Lu}{2,}\):)/gu;
  if (words.length === 0) return;
  for (const match of text.matchAll(expression)) {
    const start = match.index;
    const written = match[0].trimEnd();
    const bare = written.replace(/ /g, '');
    const small = /^['’\p{Ll}]/u.test(text.slice(start + match[0].length));
    // N.B. is nota bene unless a verb follows at once
    if (listed.has(bare) && !(small && /^(?:N\.B\.|P\.S\.)$/.test(bare) && written.includes(' '))) continue;
    if (!SENTENCE.test(text.slice(0, start)) && !LINE.test(text.slice(0, start))) continue;
    if (small && !/^s?\p{Ll}/u.test(text.slice(start + match[0].length))) continue;
    yield { start, end: start + written.length, words: [written] };
  }
}

/** dr. nuri, mme roussel, frau yıldız, ms. tran's */
function* smallTitled({ text, words, pack, lang, lists }: Reader): Iterable<BareName> {
  const titles = new Set(pack.titles.split(' '));
  for (let at = 0; at + 1 < words.length; at++) {
    const [title, name] = [words[at] as NameWord, words[at + 1] as NameWord];
    if (!titles.has(title.key) || name.capital || name.text.length < 3) continue;
    if (!/^\.? $/.test(text.slice(title.end, name.start))) continue;
    const key = fold(name.text.replace(/['’]s?$/u, ''));
    if (isStranger(key, lang) || (lists.family(key) && (!title.capital || text[title.end] === '.')))
      yield { start: title.start, end: name.end, words: [name.text] };
  }
}

/** Dr_Lammers, MsTran */
function* joinedTitled({ text, lang, lists }: Reader): Iterable<BareName> {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(?:Dr|Prof|Herr|Frau|Ms|Mr|Mrs|Mme|Mlle)[_.]?(\p{Lu}\p{Ll}{2,})/gu,
  )) {
    const key = fold(match[1] ?? '');
    if (isStranger(key, lang) || (lists.family(key) && !lists.ordinary(key)))
      yield { start: match.index, end: match.index + match[0].length, words: [match[1] ?? ''] };
  }
}
