import type { Segment } from '../segments/segment.ts';
import { identified } from '../sentences/phrase-kind.ts';
import { parse, type Text } from '../sentences/sentence.ts';
import { readUnits } from '../sentences/units.ts';
import type { Token } from '../words/tokens.ts';

/** Run-in headings are short; a longer emphasised opening is a sentence. */
const LONGEST = 8;
/** Whom a label names; a place stands for its people, and what no list knows may be a house. */
const WHO: ReadonlySet<string> = new Set([...identified, 'sector', 'place', 'unknown']);
const KINDS = new Set<Segment['kind']>(['paragraph', 'list-item']);

/**
 * `**Hafenamt.** Die Fristen …`, `**Hafenamt** – die Fristen …` and `**Hafenamt**` over or before its words:
 * an emphasised opening without a verb is a label, whatever mark closes it, and is read as the colon it stands for.
 * @returns the text with a colon behind its run-in heading, or the text itself where it has none
 */
export function withRunIn(text: Text, { kind, channel, marks }: Segment): Text {
  if (!KINDS.has(kind) || channel !== 'text') return text;
  const mark = marks.find((one) => one.kind === 'emphasis' && one.start <= (text.tokens[0]?.start ?? -1));
  const last = mark === undefined ? -1 : text.tokens.findLastIndex(({ end }) => end <= mark.end);
  if (mark === undefined || last < 0 || last > LONGEST || last === text.tokens.length - 1) return text;
  const inside = text.tokens[last] as Token;
  const ends = inside.kind === 'terminal' ? last : last + 1;
  if (!isLabel(text, ends - 1) || !isSomebody(text, ends - 1)) return text;
  const next = text.tokens[ends] as Token;
  if (next.text === '.' || next.kind === 'dash') return replaced(text, ends, 1, next);
  const broken = marks.some(
    ({ kind: other, start }) => other === 'break' && start >= inside.start && start <= next.start,
  );
  // a capital in mid-sentence that no noun and no name has: another sentence begins
  const begins = text.words[ends]?.determiner !== undefined || text.words[ends]?.pronoun !== undefined;
  return next.capital && (broken || begins) ? replaced(text, ends, 0, { ...next, end: next.start }) : text;
}

/** No sentence, no list: words and nothing else, none of them a verb in small letters. */
function isLabel({ tokens, words }: Text, last: number): boolean {
  if (last < 0) return false;
  return tokens.slice(0, last + 1).every(({ kind, capital }, at) => {
    const word = words[at];
    return kind === 'word' && (capital || !word?.verbs || word.determiner !== undefined || word.preposition === true);
  });
}

/** One house, office or group, or two of them side by side; participation of citizens is a topic. */
function isSomebody(text: Text, last: number): boolean {
  const { units } = parse(text, readUnits(text, { first: 0, last }));
  const [who, joint, other, ...more] = units;
  const one = who?.phrase !== undefined && who.governed === undefined && WHO.has(who.phrase.kind);
  return (
    one &&
    more.length === 0 &&
    (joint === undefined || (joint.kind === 'conjunction' && WHO.has(other?.phrase?.kind ?? '')))
  );
}

const colonAt = ({ start, end }: Token): Token => ({
  kind: 'colon',
  start,
  end,
  text: ':',
  lower: ':',
  capital: false,
  possessive: false,
});

/** Quotations are kept by their tokens and move with them. */
function replaced(text: Text, at: number, count: number, place: Token): Text {
  const by = 1 - count;
  const tokens = text.tokens.toSpliced(at, count, colonAt(place));
  const words = text.words.toSpliced(at, count, {});
  const quotations = text.quotations.map((one) =>
    one.first >= at ? { ...one, first: one.first + by, last: one.last + by } : one,
  );
  return { ...text, tokens, words, quotations, quoteAt: new Map(quotations.map((one) => [one.first, one])) };
}
