import type { Segment } from '../../attribution/segments/segment.ts';
import { fold } from '../../attribution/words/fold.ts';
import { gazetteerOf } from '../../attribution/words/gazetteer.ts';
import type { Hit, Rule } from '../check.ts';
import type { Context } from '../context.ts';
import { nameHit } from '../name-hit.ts';
import { isCovered } from '../scope.ts';

/** Fewer letters make words by chance: columns A, B, C. */
const least = 4;

/** CHR301: a name spelled out, with a letter to each cell, item or paragraph. */
export const spelledOut: Rule = {
  code: 'CHR301',
  *run(segments, context) {
    for (let at = 0; at < segments.length; at++) {
      const first = segments[at] as Segment;
      const letters = lettersFrom(segments, at);
      if (letters.length < least || !isCovered(first, context)) continue;
      if (isNamed(letters, first)) yield nameHit(first, context, { variant: 'default', index: at, start: 0, end: 1 });
      at += letters.length - 1;
    }
    yield* downColumns(segments, context);
  },
};

/** The same down a column of a table, whatever the cells beside it hold. */
function* downColumns(segments: readonly Segment[], context: Context): Iterable<Hit> {
  const columns = new Map<number, { letters: string; index: number }>();
  for (const [index, segment] of segments.entries()) {
    const { kind, row = 0, column = 0 } = segment;
    const begins = kind !== 'table-cell' || (row === 0 && column === 0);
    if (begins && columns.size > 0) {
      yield* namedIn(segments, context, columns);
      columns.clear();
    }
    if (kind !== 'table-cell' || row === 0) continue;
    const letter = segment.text.trim();
    const known = columns.get(column);
    if (/^\p{L}$/u.test(letter))
      columns.set(column, { letters: `${known?.letters ?? ''}${letter}`, index: known?.index ?? index });
  }
  yield* namedIn(segments, context, columns);
}

function* namedIn(
  segments: readonly Segment[],
  context: Context,
  columns: ReadonlyMap<number, { letters: string; index: number }>,
): Iterable<Hit> {
  // with one column alone the cells stand one behind another and are read already
  for (const { letters, index } of columns.values()) {
    const first = segments[index] as Segment;
    const alone = segments[index + 1]?.kind === 'table-cell' && segments[index + 1]?.column === first.column;
    if (letters.length >= least && !alone && isCovered(first, context) && isNamed(letters, first))
      yield nameHit(first, context, { variant: 'default', index, start: 0, end: 1 });
  }
}

/** The letters of segments that hold one each, one behind another. */
function lettersFrom(segments: readonly Segment[], from: number): string {
  let letters = '';
  for (let at = from; at < segments.length; at++) {
    const text = segments[at]?.text.trim() ?? '';
    if (!/^\p{L}$/u.test(text)) break;
    letters += text;
  }
  return letters;
}

/** A name anywhere among the letters, in whatever order they are read. */
function isNamed(letters: string, { lang }: Segment): boolean {
  const lists = gazetteerOf(lang);
  const forward = fold(letters);
  const backward = [...forward].reverse().join('');
  return [forward, backward].some((word) => {
    for (let from = 0; from <= word.length - least; from++)
      for (let to = from + least; to <= word.length; to++) {
        const part = word.slice(from, to);
        if ((lists.family(part) || lists.given(part)) && !lists.ordinary(part)) return true;
      }
    return false;
  });
}
