import { type NameWord, nameWords } from '../../attribution/names/name-words.ts';
import { type Segment, sourceRange } from '../../attribution/segments/segment.ts';
import { gazetteerOf } from '../../attribution/words/gazetteer.ts';
import { findQuotations } from '../../attribution/words/quotations.ts';
import { isStranger, properNoun } from '../../attribution/words/strangers.ts';
import { tokenise } from '../../attribution/words/tokens.ts';
import type { Channel, Draft } from '../../finding.ts';
import { sentenceSpans } from '../sentence-spans.ts';
import { figuresIn } from './numbers.ts';
import { holds, knows, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What a one-pager or press release says for itself: its text, and those fields of the frontmatter that are printed as such. */
const spoken: ReadonlySet<Channel> = new Set([
  'text',
  'heading',
  'table',
  'quote',
  'caption',
  'footnote',
  'alt',
  'link-text',
  'directive',
  'data',
]);
const spokenFields = /^(?:title|subtitle|abstract|keyMessages\.\d+|recommendations\.\d+\.text)$/;

/** What is found in words: normalised offsets in a segment. */
interface Hit {
  readonly variant: 'number' | 'name' | 'quotation' | 'claim';
  readonly start: number;
  readonly end: number;
}

/**
 * DOC222 for whatever a document says that the one it is drawn from does not: numbers, names and quotations block;
 * a sentence with too many words of its own is a warning. Words put together otherwise are not seen.
 * @param parent texts of the other document, normalised
 * @param own texts a document may always repeat: its publisher, its contact
 */
export function derivedDrafts(
  segments: readonly Segment[],
  parent: readonly string[],
  own: readonly string[],
): Draft[] {
  const [first] = segments;
  if (first === undefined) return [];
  const known = vocabularyOf([...parent, ...own], first.lang);
  return segments.filter(isSpoken).flatMap((segment) =>
    hitsIn(segment, known).map(
      ({ variant, start, end }): Draft => ({
        code: 'DOC222',
        variant,
        severity: variant === 'claim' ? 'warn' : 'block',
        ...sourceRange(segment, start, end),
        data: {},
      }),
    ),
  );
}

function isSpoken({ channel, label = '' }: Segment): boolean {
  return channel === 'frontmatter' ? spokenFields.test(label) : spoken.has(channel);
}

function hitsIn(segment: Segment, known: Vocabulary): Hit[] {
  const quotations = quotationHits(segment, known);
  const hits = [...quotations, ...numberHits(segment, known), ...nameHits(segment, known)];
  const claims = claimHits(segment, known).filter(
    (claim) => !hits.some(({ start, end }) => start >= claim.start && end <= claim.end),
  );
  return [...hits, ...claims].sort((a, b) => a.start - b.start);
}

/** Quotations of three words and more that do not stand there word for word. */
function quotationHits({ text }: Segment, known: Vocabulary): Hit[] {
  const tokens = tokenise(text, new Set());
  return findQuotations(text, tokens).flatMap(({ first, last }): Hit[] => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? text.length;
    const words = text.slice(start, end);
    const length = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return length < 3 || holds(known, words) ? [] : [{ variant: 'quotation', start, end }];
  });
}

function numberHits({ text, lang }: Segment, known: Vocabulary): Hit[] {
  return figuresIn(text, lang)
    .filter(({ value }) => !known.figures.has(value))
    .map(({ start, end }) => ({ variant: 'number', start, end }));
}

/** Words that are written large because they name somebody, a place or a house; side by side they are one name. */
function nameHits({ text, lang }: Segment, known: Vocabulary): Hit[] {
  const hits: { variant: 'name'; start: number; end: number }[] = [];
  for (const word of nameWords(text)) {
    if (!isName(word, lang) || knows(known, word.key)) continue;
    const last = hits.at(-1);
    if (last !== undefined && word.joined && word.start - last.end <= 1) last.end = word.end;
    else hits.push({ variant: 'name', start: word.start, end: word.end });
  }
  return hits;
}

function isName({ key, capital, acronym, initial }: NameWord, lang: Segment['lang']): boolean {
  if (!capital || initial) return false;
  if (acronym) return true;
  const lists = gazetteerOf(lang);
  if (lists.place(key) || properNoun(key) !== undefined) return true;
  return key.length > 2 && (isStranger(key, lang) || (lists.given(key) && !lists.ordinary(key)));
}

/** Shorter ones are headings and labels. */
const CLAIM_WORDS = 6;
/** As many words of its own a sentence may have, and no more than this share of all. */
const OWN_WORDS = 2;
const OWN_SHARE = 0.3;

/** Sentences most of whose longer words do not occur in the other document. */
function claimHits({ text }: Segment, known: Vocabulary): Hit[] {
  return sentenceSpans(text).flatMap(({ start, end }): Hit[] => {
    const words = nameWords(text.slice(start, end)).filter(({ key }) => key.length > 3);
    const strange = words.filter(({ key }) => !knows(known, key));
    const few = words.length < CLAIM_WORDS || strange.length <= OWN_WORDS;
    return few || strange.length / words.length <= OWN_SHARE ? [] : [{ variant: 'claim', start, end }];
  });
}
