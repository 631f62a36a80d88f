import { type Found, slotFromPhrase } from '../constructions/found.ts';
import type { Segment } from '../segments/segment.ts';
import { identified } from '../sentences/phrase-kind.ts';
import { type Parsed, parse, type Text } from '../sentences/sentence.ts';
import { readUnits } from '../sentences/units.ts';

/** A heading of more words is no name. */
const LONGEST = 8;

/**
 * Over whose words a heading, or a paragraph that is all in bold, stands: `### Bundesnetzagentur`.
 * @returns undefined where it is a topic, anybody or a sentence
 */
export function titleOf({ kind, channel, marks }: Segment, text: Text): Found | undefined {
  const last = text.tokens.length - 1;
  if (
    last < 0 ||
    last > LONGEST ||
    (kind === 'heading' ? channel !== 'heading' : channel !== 'text' || !isBold(marks, text))
  )
    return undefined;
  const { units } = parse(text, readUnits(text, { first: 0, last }));
  const [only, ...rest] = units;
  const { phrase } = only ?? {};
  if (phrase === undefined || only?.governed !== undefined || !rest.every(({ kind: mark }) => mark === 'mark'))
    return undefined;
  // Kommunen, Gutachter: all of a kind are a topic
  if (phrase.plural === true || (phrase.kind === 'role' && phrase.definite !== true)) return undefined;
  return identified.has(phrase.kind)
    ? slotFromPhrase(phrase, { construction: 'heading', cue: 'title', ...phrase })
    : undefined;
}

/** A paragraph that stands for a heading. */
const isBold = (marks: Segment['marks'], { tokens }: Text): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      kind === 'emphasis' &&
      start <= (tokens[0]?.start ?? -1) &&
      end >= (tokens.findLast(({ kind: one }) => one === 'word')?.end ?? Infinity),
  );

/** Die Fristen seien zu kurz: told by hearsay, but for the heading above it; not what is told of the house itself. */
export function underTitle(
  found: readonly Found[],
  title: Found | undefined,
  { units, text }: Parsed,
): readonly Found[] {
  if (
    title === undefined ||
    units.some(({ kind, first }) => kind === 'pronoun' && text.words[first]?.pronoun === 'personal')
  )
    return found;
  return found.map((one) =>
    one.hearsay && one.construction === 'reported-mood'
      ? {
          ...one,
          construction: 'heading',
          head: title.head,
          identifying: title.identifying,
          hearsay: false,
          carried: true,
        }
      : one,
  );
}
