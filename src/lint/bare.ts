import { type BareName, findBareNames } from '../attribution/names/bare-names.ts';
import { roomWords } from '../attribution/packs/rooms.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import { commonWords } from '../attribution/words/common-words.ts';
import { fold } from '../attribution/words/fold.ts';
import { gazetteerOf } from '../attribution/words/gazetteer.ts';
import { isStranger } from '../attribution/words/strangers.ts';
import type { Context } from './context.ts';

const ADDRESSES = /^(?:file-name|slug|anchor|link-target|bibliography)$/;
const LINES = /^(?:paragraph|list-item|quote|code)$/;
/** Channels in which a name alone says whose words stand beside it. */
const SIGNING = /^(?:directive|caption|title|footnote)$/;

/** Names that only their place gives away, in one segment of a report of a meeting. */
export function bareIn(segments: readonly Segment[], segment: Segment, context: Context): readonly BareName[] {
  if (ADDRESSES.test(segment.channel)) return [];
  const signed = signature(segment);
  // notes cite authors
  if (signed !== undefined || segment.kind === 'footnote') return signed === undefined ? [] : [signed];
  return findBareNames(segment.text, segment.lang, {
    isCommon: commonWords(segments, segment.lang),
    running: LINES.test(segment.kind),
    heading: segment.kind === 'heading',
    emphasis: segment.marks.filter(({ kind }) => kind === 'emphasis'),
    isHouse: (written) => isHouse(written, segment, context),
  });
}

/** `title="Weber"`; a cell that holds initials. Bylines with a house are found by rules/byline.ts. */
function signature({ text, lang, kind, channel, column = 0 }: Segment): BareName | undefined {
  if (kind === 'table-cell' && column > 0 && /^(?:\p{Lu}\.\s?){1,3}$/u.test(text))
    return { start: 0, end: text.trimEnd().length, words: [text] };
  const name = SIGNING.test(channel) ? /^(\p{Lu}\p{Ll}[\p{L}'’-]+)\.?$/u.exec(text)?.[1] : undefined;
  if (name === undefined) return undefined;
  const key = fold(name);
  return isStranger(key, lang) || isFamily(key, lang) ? { start: 0, end: name.length, words: [name] } : undefined;
}

/** Weber is a trade, too, but nobody's title. */
function isFamily(key: string, lang: Segment['lang']): boolean {
  const lists = gazetteerOf(lang);
  return lists.family(key) && !lists.ordinary(key) && !lists.place(key);
}

/** Acronyms of houses and terms are nobody's initials. */
function isHouse(written: string, { lang }: Segment, { organisations, terms = [] }: Context): boolean {
  return roomWords(lang).commonAcronyms.has(written) || organisations.includes(written) || terms.includes(written);
}
