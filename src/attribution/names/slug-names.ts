import type { Language } from '../../brief/brief.ts';
import { languages } from '../../brief/vocabulary.ts';
import { barePacks } from '../packs/bare.ts';
import { linguaFranca } from '../packs/morphology.ts';
import type { Segment } from '../segments/segment.ts';
import { fold } from '../words/fold.ts';
import { type Gazetteer, gazetteerOf, isUnexplainedWord } from '../words/gazetteer.ts';
import { isForeignWord } from '../words/ordinary-words.ts';
import { isStranger } from '../words/strangers.ts';
import { isParticle } from './bare/reader.ts';

/** A name written in small letters, as file names, addresses and notes to oneself have it. */
export interface SlugName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const slugs = new Set(['file-name', 'slug', 'anchor', 'link-target', 'data']);
const loose = new Set(['comment', 'code', 'raw-html', 'html-attribute', 'svg', 'image-metadata', 'pdf-metadata']);
/** A run of letters; a capital after a small letter begins a new one. */
const piece = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])/gu;
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** A name whatever its case: foto-katrin-weber.jpg, KatrinWeber.png, "frau weber fragen". Stricter than in running text. */
export function slugNames(segment: Segment): readonly SlugName[] {
  const slug = slugs.has(segment.channel);
  if (!slug && !loose.has(segment.channel)) return [];
  const { text, lang } = segment;
  const lists = gazetteerOf(lang);
  const found: SlugName[] = [];
  let before: Piece | undefined;
  const ending = slug ? endingOf(text) : text.length;
  for (const match of text.matchAll(slug ? piece : word)) {
    if (match.index >= ending) break;
    const now = { start: match.index, end: match.index + match[0].length, key: fold(match[0]) };
    const beside = before !== undefined && adjacent(text.slice(before.end, now.start), slug);
    if (before !== undefined && beside && isName(lists, lang, before.key, now.key, slug)) {
      found.push({ start: before.start, end: now.end, words: [text.slice(before.start, before.end), match[0]] });
    } else if (slug && isRunTogether(lists, lang, now.key)) {
      found.push({ start: now.start, end: now.end, words: [match[0]] });
    }
    before = now;
  }
  return found;
}

/**
 * keynote-halvorsen, impuls-baumgarten-bmz, sissoko-at-podium: beside the noun of a turn or a place to speak a word that
 * nothing explains is whoever spoke; tariq-el-amrani: particles stand inside a name. Asked in a report of a meeting only:
 * elsewhere speeches are public.
 */
export function turnSlugs({ text, lang, channel }: Segment): readonly SlugName[] {
  if (!slugs.has(channel)) return [];
  const ending = endingOf(text);
  const pieces = [...text.matchAll(piece)]
    .filter(({ index }) => index < ending)
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length, key: fold(written) }));
  const isNext = (at: number): boolean => adjacent(text.slice(pieces[at - 1]?.end, pieces[at]?.start), true);
  const nameAt = (at: number, from: number): SlugName[] => {
    const name = pieces[at];
    if (name === undefined || !isStranger(name.key, lang)) return [];
    return [{ start: pieces[from]?.start ?? name.start, end: name.end, words: [text.slice(name.start, name.end)] }];
  };
  return pieces.flatMap(({ key, end }, at) => {
    let next = at + 1;
    while (isParticle(pieces[next]?.key ?? '') && isNext(next)) next++;
    if (next > at + 1 && isNext(next) && isGiven(gazetteerOf(lang), key)) return nameAt(next, at);
    if (languages.some((one) => barePacks[one].turns.test(key))) return isNext(at + 1) ? nameAt(at + 1, at + 1) : [];
    return languages.some((one) => barePacks[one].stages.test(text.slice(end))) ? nameAt(at, at) : [];
  });
}

/**
 * kosten-zwillenberg, 10.5072/halvorsen.2018: a word alone in the address of a document that nothing explains. What follows the last
 * slash is the document's own.
 */
export function loneSlugs({ text, channel }: Segment): readonly SlugName[] {
  if (!slugs.has(channel)) return [];
  const [from, ending] = [text.lastIndexOf('/') + 1, endingOf(text)];
  return [...text.matchAll(piece)].flatMap(({ index, 0: written }) => {
    const key = fold(written);
    const strange =
      index >= from &&
      index < ending &&
      key.length > 4 &&
      // an address may be in another language than the text: endnotes-fr
      languages.every((lang) => spellings(key).every((form) => isStranger(form, lang)) && !isInflected(key, lang));
    return strange ? [{ start: index, end: index + written.length, words: [written] }] : [];
  });
}

/** gemischte: a word of the lists with one or two letters more. */
const isInflected = (key: string, lang: Language): boolean =>
  [-1, -2].some((end) => key.length + end > 4 && gazetteerOf(lang).ordinary(key.slice(0, end)));

/** What a file is, says nothing of whom: where the last part of its name begins, or the end. */
function endingOf(text: string): number {
  const at = text.search(
    /\.(?:json|ya?ml|csv|tsv|bib|md|html?|pdf|svg|png|jpe?g|webp|gif|docx?|xlsx?|pptx?|txt|mp[34])$/i,
  );
  return at < 0 ? text.length : at;
}

function adjacent(gap: string, slug: boolean): boolean {
  return slug ? /^(?:[-_ .+]?|, )$/.test(gap) : gap === ' ' || gap === '. ';
}

function isName(lists: Gazetteer, lang: Language, one: string, two: string, slug: boolean): boolean {
  if (isGiven(lists, one) && isFamily(lists, lang, two, slug)) return true;
  const named = isFamily(lists, lang, two, false) || (two.length > 3 && isUnexplainedWord(two, lang));
  if ((lists.honorific(one) || (slug && lists.office(one))) && one.length > 1 && named) return true;
  return slug && isUnexplainedPair(lists, lang, one, two);
}

/** Umlauts may be spelled out: oezlem. */
function spellings(key: string): readonly string[] {
  const short = key.replace(/([aou])e/g, '$1');
  return short === key ? [key] : [key, short];
}

function isGiven(lists: Gazetteer, key: string): boolean {
  if (key.length < 3 || lists.wordName(key) || gazetteerOf(linguaFranca).wordName(key)) return false;
  if (lists.place(key) || lists.ordinary(key)) return false;
  return spellings(key).some((form) => lists.given(form));
}

function isFamily(lists: Gazetteer, lang: Language, key: string, slug: boolean): boolean {
  if (key.length < 3 || lists.place(key) || lists.institution(key)) return false;
  const foreign = lang !== linguaFranca && isForeignWord(linguaFranca, key);
  const known = lists.ordinary(key) || foreign;
  const listed = spellings(key).some((form) => lists.family(form));
  return slug ? !known || (listed && !foreign) : listed && !known;
}

/** Two words nothing explains, one of which some list has as a name. */
function isUnexplainedPair(lists: Gazetteer, lang: Language, one: string, two: string): boolean {
  if (one.length < 4 || two.length < 4 || !isUnexplained(one, lang) || !isUnexplained(two, lang)) return false;
  return [one, two].some((key) => spellings(key).some((form) => lists.given(form) || lists.family(form)));
}

/** traeger-daten: a word with its umlaut spelled out is one. */
function isUnexplained(key: string, lang: Language): boolean {
  return spellings(key).every((form) => isUnexplainedWord(form, lang));
}

/** katrinweber: a given and a family name in one word that is no word. */
function isRunTogether(lists: Gazetteer, lang: Language, key: string): boolean {
  if (key.length < 9 || key.length > 30 || lists.given(key) || lists.family(key)) return false;
  if (!isUnexplained(key, lang)) return false;
  for (let cut = 4; cut <= key.length - 4; cut++) {
    const [given, family] = [key.slice(0, cut), key.slice(cut)];
    if (isGiven(lists, given) && lists.family(family) && isFamily(lists, lang, family, false)) return true;
  }
  return false;
}
