import type { Language } from '../brief/brief.ts';
import { fold } from './fold.ts';
import { type Gazetteer, gazetteerOf, isUnexplainedWord } from './gazetteer.ts';
import { isForeignWord } from './ordinary-words.ts';
import type { Segment } from './segment.ts';

/** A name written in small letters, as file names, addresses and notes to oneself have it. */
export interface SlugName {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const slugs = new Set(['file-name', 'slug', 'anchor', 'link-target', 'data']);
const loose = new Set(['comment', 'code', 'raw-html', 'html-attribute', 'svg', 'image-metadata', 'pdf-metadata']);
const word = /\p{L}[\p{L}\p{M}]*/gu;

/** Given name and family name side by side, whatever their case: foto-katrin-weber.jpg. Stricter than in running text. */
export function slugNames(segment: Segment): readonly SlugName[] {
  const slug = slugs.has(segment.channel);
  if (!slug && !loose.has(segment.channel)) return [];
  const { text } = segment;
  const lists = gazetteerOf(segment.lang);
  const english = gazetteerOf('en');
  const found: SlugName[] = [];
  let before: { start: number; end: number; key: string } | undefined;
  for (const match of text.matchAll(word)) {
    const now = { start: match.index, end: match.index + match[0].length, key: fold(match[0]) };
    if (before !== undefined && adjacent(text.slice(before.end, now.start), slug)) {
      const given = isGiven(lists, before.key) && !english.wordName(before.key) && isFamily(lists, now.key, slug);
      if (given || (slug && isUnexplainedPair(lists, segment.lang, before.key, now.key))) {
        found.push({ start: before.start, end: now.end, words: [text.slice(before.start, before.end), match[0]] });
      }
    }
    before = now;
  }
  return found;
}

function adjacent(gap: string, slug: boolean): boolean {
  return slug ? /^(?:[-_ .+]|, )$/.test(gap) : gap === ' ';
}

/** Two words nothing explains, one of which some list has as a name. */
function isUnexplainedPair(lists: Gazetteer, lang: Language, one: string, two: string): boolean {
  if (one.length < 4 || two.length < 4 || !isUnexplainedWord(one, lang) || !isUnexplainedWord(two, lang)) return false;
  return [one, two].some((word) => spellings(word).some((form) => lists.given(form) || lists.family(form)));
}

/** Umlauts may be spelled out: oezlem. */
function spellings(key: string): readonly string[] {
  const short = key.replace(/([aou])e/g, '$1');
  return short === key ? [key] : [key, short];
}

function isGiven(lists: Gazetteer, key: string): boolean {
  if (key.length < 3 || lists.wordName(key) || lists.place(key) || lists.ordinary(key)) return false;
  return spellings(key).some((form) => lists.given(form));
}

function isFamily(lists: Gazetteer, key: string, slug: boolean): boolean {
  if (key.length < 3 || lists.place(key) || lists.institution(key)) return false;
  const foreign = isForeignWord('en', key);
  const known = lists.ordinary(key) || foreign;
  const listed = spellings(key).some((form) => lists.family(form));
  return slug ? !known || (listed && !foreign) : listed && !known;
}
