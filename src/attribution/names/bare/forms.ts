import { isFunction } from '../../sentences/run.ts';
import { fold } from '../../words/fold.ts';
import { lexiconOf, packOf } from '../../words/lexicons.ts';
import { isStranger } from '../../words/strangers.ts';
import type { NameWord } from '../name-words.ts';
import { LINE, SENTENCE } from './places.ts';
import type { BareName, Reader } from './reader.ts';
import { smallStrangers, titled } from './small.ts';

/** Names in a shape of their own, wherever they stand. */
export function* formedNames(reader: Reader): Iterable<BareName> {
  yield* initialled(reader);
  yield* signatures(reader);
  yield* smallTitled(reader);
  yield* smallSubjects(reader);
  yield* smallNames(reader);
  yield* smallStrangers(reader);
  yield* titled(reader);
  yield* joinedTitled(reader);
  yield* compounds(reader);
  yield* cited(reader);
  yield* minuted(reader);
}

/** Minutes: T. Oyelaran-Hughes. Prise de notes : Fl. Guivarc'h */
function* minuted({ text, pack, lists }: Reader): Iterable<BareName> {
  for (const match of text.matchAll(/(?<=: ?)((?:\p{Lu}\p{Ll}?\. ?)?)(\p{Lu}\p{Ll}[\p{L}'’-]+)(?=\.?\s*(?:$|\n))/gu)) {
    const [written, initial, name = ''] = match;
    if (!pack.signed.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const key = fold(name);
    if (initial === '' && (lists.place(key) || lists.ordinary(key) || lists.institution(key))) continue;
    yield { start: match.index, end: match.index + written.length, words: [name] };
  }
}

/** Rosenqvist et al. were unconvinced; with a year, here or elsewhere in the paragraph, it is a citation. */
function* cited({ text }: Reader): Iterable<BareName> {
  if (!text.includes(' et al')) return;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}[\p{L}'’-]+) et al\.?/gu)) {
    const [written, name = ''] = match;
    const published = text.split(written).some((rest, at) => at > 0 && /^[, ]{0,2}\(?(?:19|20)\d\d/.test(rest));
    // (Miller et al.): a source all the same
    const bracketed = text[match.index - 1] === '(' && text[match.index + written.length] === ')';
    if (!published && !bracketed) yield { start: match.index, end: match.index + written.length, words: [name] };
  }
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

/** schneider meinte: a family name without its capital at the head of a sentence, and a verb behind it. */
function* smallSubjects({ text, words, lang, lists }: Reader): Iterable<BareName> {
  const { look } = lexiconOf(lang);
  for (let at = 0; at + 1 < words.length; at++) {
    const [name, next] = [words[at] as NameWord, words[at + 1] as NameWord];
    if (name.capital || name.key.length < 4 || !next.joined || next.capital || !lists.family(name.key)) continue;
    if (
      !/(?:^|[.!?] )$/.test(text.slice(0, name.start)) ||
      (!packOf(lang).nounsCapitalised && lists.ordinary(name.key))
    )
      continue;
    const [own, verb] = [look(name.text.toLowerCase()), look(next.text.toLowerCase())];
    if (isFunction(own) || own.verbs !== undefined || own.otherVerb === true) continue;
    const said = verb.verbs?.some(({ form, plural }) => form === 'finite' && plural !== true) === true;
    if (said && verb.noun === undefined) yield { start: name.start, end: name.end, words: [name.text] };
  }
}

/** (AW) behind a sentence, Protokoll: AW, Danke an A. W. */
function* signatures({ text, pack, isHouse }: Reader): Iterable<BareName> {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}.])(?:\p{Lu}{2,3}|(?:\p{Lu}\. ?){1,2}\p{Lu}\.)(?![\p{L}\p{N}-])/gu,
  )) {
    const [written] = match;
    const left = text.slice(Math.max(0, match.index - 40), match.index);
    const right = text.slice(match.index + written.length);
    const stopped = written.includes('.');
    if (pack.abbreviations.split(' ').includes(written.replace(/ /g, '')) || isHouse(written)) continue;
    const closing = /[.!?“”"»] ?\($/.test(left) && written.length === 2 && /^\)\.?\s*(?:$|\n|\p{Lu})/u.test(right);
    const signs = pack.signed.test(left) && (stopped || (/: ?$/.test(left) && /^\.?\s*(?:$|\n)/.test(right)));
    if (closing || signs) yield { start: match.index, end: match.index + written.length, words: [written] };
  }
}

/** anna weber: a given name that is no word, and a family name behind it. */
function* smallNames({ words, lang, lists }: Reader): Iterable<BareName> {
  for (let at = 0; at + 1 < words.length; at++) {
    const [given, family] = [words[at] as NameWord, words[at + 1] as NameWord];
    // d'Alaska: nobody's family name is elided
    if (
      given.capital ||
      family.capital ||
      !family.joined ||
      /^(?:\p{L}|qu)['’]/u.test(family.text) ||
      given.key.length < 4 ||
      family.key.length < 4
    )
      continue;
    if (!lists.given(given.key) || lists.ordinary(given.key) || lists.wordName(given.key) || lists.place(given.key))
      continue;
    if ((lists.family(family.key) || isStranger(family.key, lang)) && !lists.given(family.key))
      yield { start: given.start, end: family.end, words: [given.text, family.text] };
  }
}
