import { type NameWord, nameWords, withoutPossessive } from '../names/name-words.ts';
import { barePacks } from '../packs/bare.ts';
import type { Segment } from '../segments/segment.ts';
import { fold, gazetteerOf } from './gazetteer.ts';
import { endsIn, type Lexicon, type Word } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { isStranger } from './strangers.ts';

const ADDRESSES = /^(?:file-name|slug|anchor|link-target)$/;
const NOBODY: ReadonlySet<string> = new Set();
const shown = new WeakMap<readonly Segment[], ReadonlySet<string>>();

/**
 * Folded words that a document shows to be places or ships beside a noun for one (der Pegel Kaub, the port of Walvis),
 * and nowhere to be somebody: with a title, a house in brackets, a verb of saying.
 */
export function shownPlaces(segments: readonly Segment[]): ReadonlySet<string> {
  const known = shown.get(segments);
  if (known !== undefined) return known;
  const places = new Set<string>();
  for (const segment of segments) if (!ADDRESSES.test(segment.channel)) addPlaces(segment, places);
  const found = places.size === 0 ? NOBODY : places;
  for (const segment of segments) if (places.size > 0) dropPeople(segment, places);
  shown.set(segments, found);
  return found;
}

/** Whether a word as written is one of these places, also in the genitive. */
export const isShownPlace = (places: ReadonlySet<string>, word: string): boolean =>
  places.size > 0 && withoutPossessive(word).some((form) => places.has(fold(form)));

function addPlaces({ text, lang }: Segment, places: Set<string>): void {
  const lexicon = lexiconOf(lang);
  const words = nameWords(text);
  words.forEach((word, at) => {
    if (!isSite(lexicon, word)) return;
    for (const name of [...namesBeside(lexicon, words, at), ...namesListed(text, words, at)]) {
      const lists = gazetteerOf(lang);
      if (name.acronym || name.key.length < 4 || lists.family(name.key) || lists.given(name.key)) continue;
      if (isStranger(name.key, lang)) places.add(name.key);
    }
  });
}

/** Pegel, Rheinpegel, port. */
const isSite = ({ sets, pack }: Lexicon, { text, capital }: NameWord): boolean => {
  if (pack.nounsCapitalised && !capital) return false;
  const lower = text.toLowerCase();
  return sets.siteNouns.has(lower) || (pack.nounsCapitalised && endsIn(lower, sets.siteNouns));
};

/** der Pegel Kaub; the port of Walvis, the Walvis harbour; le barrage de Roselend. */
function namesBeside({ sets, pack }: Lexicon, words: readonly NameWord[], at: number): readonly NameWord[] {
  const [before, next, behind] = [words[at - 1], words[at + 1], words[at + 2]];
  const found: NameWord[] = [];
  if (next?.joined && next.capital) found.push(next);
  // der Tanker Stolt Kaub
  if (next?.joined && next.capital && behind?.joined && behind.capital) found.push(behind);
  if (pack.nounsCapitalised) return found;
  if (next?.joined && sets.genitives.has(next.key) && behind?.joined && behind.capital) found.push(behind);
  const own = words[at]?.joined === true && before?.capital === true && !/['’]s?$/u.test(before.text);
  if (own && pack.headFirst !== true) found.push(before);
  return found;
}

/** drei Tagebaue: Garzweiler, Hambach und Inden */
function namesListed(text: string, words: readonly NameWord[], at: number): readonly NameWord[] {
  const found: NameWord[] = [];
  const colon = words[at + 1];
  if (colon === undefined || text.slice(words[at]?.end, colon.start) !== ': ') return found;
  for (let next = at + 1; next < words.length; next++) {
    const [word, behind] = [words[next] as NameWord, text.slice(words[next]?.end)];
    if (word.capital) found.push(word);
    else if (found.length === 0 || !/^ \p{Lu}/u.test(behind)) return [];
    if (/^[.;)\n]|^$/.test(behind)) return found;
    if (word.capital && !/^(?:, | \p{Ll})/u.test(behind)) return [];
  }
  return found;
}

function dropPeople({ text, lang }: Segment, places: Set<string>): void {
  const words = nameWords(text);
  words.forEach((word, at) => {
    if (!word.capital) return;
    for (const form of withoutPossessive(word.text).map(fold))
      if (places.has(form) && isSomebody({ text, lang }, words, at)) places.delete(form);
  });
}

const PEOPLE = new Set<string>(['role', 'person', 'generic', 'sector']);

/** Frau Kaub, J. Kaub, Minister Kaub; Kaub (BMZ), Kaub: …; Kaub sagte, sagte Kaub; Kaubs Einwand. */
function isSomebody({ text, lang }: Pick<Segment, 'text' | 'lang'>, words: readonly NameWord[], at: number): boolean {
  const [word, before, next] = [words[at] as NameWord, words[at - 1], words[at + 1]];
  const { look } = lexiconOf(lang);
  const lists = gazetteerOf(lang);
  if (before !== undefined && word.joined) {
    const known = look(before.text.toLowerCase());
    const titled = lists.honorific(before.key) || lists.office(before.key) || before.initial;
    const given = before.capital && lists.given(before.key);
    if (titled || given || known.honorific || PEOPLE.has(known.noun?.class ?? '') || isSaid(known)) return true;
  }
  const behind = text.slice(word.end, word.end + 30);
  if (/^ \(\p{Lu}[\p{Lu}\d&-]+\)|^, \p{Lu}{2,}[\s:)]/u.test(behind)) return true;
  if (/^\s?:/.test(behind) && /(?:^|\n)\P{L}*$/u.test(text.slice(Math.max(0, word.start - 30), word.start)))
    return true;
  if (next?.joined !== true) return false;
  const stance = /['’]?s$/u.test(word.text) && barePacks[lang].stances.test(next.text);
  return stance || isSaid(look(next.text.toLowerCase()));
}

/** A finite verb of saying. */
const isSaid = ({ verbs }: Word): boolean =>
  verbs?.some(({ verb, form, beside }) => form === 'finite' && verb.frame === 'say' && beside.length === 0) === true;
