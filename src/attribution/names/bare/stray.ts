import { morphologies } from '../../packs/morphology.ts';
import { isFunction } from '../../sentences/run.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { fold } from '../../words/gazetteer.ts';
import type { Word } from '../../words/lexicon.ts';
import { lexiconOf, packOf } from '../../words/lexicons.ts';
import { properNoun } from '../../words/strangers.ts';
import type { NameWord } from '../name-words.ts';
import { isTitleOfWork } from '../title-of-work.ts';
import { looksLikeName } from './places.ts';
import { before, type Reader, type Run } from './reader.ts';

/** How far a sentence is looked through on each side; a line may be as long as the file. */
const NEAR = 300;

const START = /(?:^|[.!?…:](?:["”»’)]| ?»)?\s?|\n\s*|[“„«"(]\s?)$/u;

/**
 * Between Lindqvistsson and Okwuosa; rires lorsque Desrosières-Lamy a comparé: in a report of a meeting a word that
 * nothing explains is somebody, wherever it stands, unless what stands beside it makes it a thing or a place.
 */
export function isStray(reader: Reader, run: Run): boolean {
  const { words, running, lang, pack, text } = reader;
  const [first, last] = [words[run.first] as NameWord, words[run.last] as NameWord];
  if (!running || /['’]s?$/u.test(last.text) || text[first.start - 1] === '-') return false;
  const left = before(reader, run);
  const capitalised = packOf(lang).nounsCapitalised;
  // in German any noun has its capital, elsewhere the first word of a sentence
  if ((capitalised || START.test(left)) && !looksLikeName(reader, run)) return false;
  // Industrieller Kern: only what looks so in each of two German words
  if (capitalised && run.last > run.first && !looksLikeName(reader, { first: run.last, last: run.last })) return false;
  // Ukrainians, Akteurinnen
  if (isFrom(first.key) || morphologies[lang].groups?.test(last.key) === true) return false;
  if (pack.sites.test(left) || isDated(reader, run) || isThingBefore(reader, run) || isThingBehind(reader, run))
    return false;
  return !isTitleOfWork(reader, run.first) && !isBesideKnown(reader, run);
}

/** Keynes warned in 1919: history or a citation. */
function isDated({ text, words }: Reader, { first, last }: Run): boolean {
  const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  const left = text.slice(Math.max(0, from - NEAR), from);
  const start = Math.max(left.lastIndexOf('. '), left.lastIndexOf('\n'), 0);
  const right = text.slice(to, to + NEAR);
  const stop = right.search(/[.!?](?: |$)|\n/);
  return /(?<!\d)1[5-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)|\bet al\b/.test(
    left.slice(start) + right.slice(0, stop < 0 ? NEAR : stop),
  );
}

/** the Ramsar, le rapport Spinetta, das Quartier Vauban: an article, an adjective or a noun in front; a trade is somebody's. */
function isThingBefore({ words, lang }: Reader, { first }: Run): boolean {
  const [before, own] = [words[first - 1], words[first]];
  if (before === undefined || own?.joined !== true) return false;
  const known = lexiconOf(lang).look(before.text.toLowerCase());
  if (known.noun?.class === 'role' || known.noun?.class === 'generic') return false;
  if (known.determiner !== undefined) return !(known.preposition === true || known.relative === true);
  if (before.capital) return true;
  const verbal =
    known.verbs !== undefined || known.auxiliary === true || known.modal === true || known.otherVerb === true;
  return !isFunction(known) && !verbal;
}

/** Laffer curves, Dodd-Frank Act: in front of a noun. */
function isThingBehind({ words, lang, pack }: Reader, { last }: Run): boolean {
  const next = words[last + 1];
  if (next?.joined !== true) return false;
  if (next.capital) return true;
  const known = lexiconOf(lang).look(next.text.toLowerCase());
  return !isFunction(known) && !isVerbal(known) && !pack.finite.test(next.text);
}

const isVerbal = ({ verbs, auxiliary, modal, otherVerb }: Word): boolean =>
  verbs !== undefined || auxiliary === true || modal === true || otherVerb === true;

/** DAAD and Fulbright, Google und Meta: one of several houses or places. */
function isBesideKnown({ words, lang, lists, text }: Reader, { first, last }: Run): boolean {
  const near = [-2, -1, 1, 2].map((step) => ({ step, word: words[step < 0 ? first + step : last + step] }));
  return near.some(({ step, word }) => {
    if (word?.capital !== true) return false;
    const own = words[step < 0 ? first : last] as NameWord;
    const gap = step < 0 ? text.slice(word.end, own.start) : text.slice(own.end, word.start);
    const between = gap.replace(/[\s,;/]/g, '');
    if (between !== '' && lexiconOf(lang).look(between.toLowerCase()).conjunction !== true) return false;
    return word.acronym || lists.place(word.key) || lists.town(word.key) || properNoun(fold(word.key)) !== undefined;
  });
}
