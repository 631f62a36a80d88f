import { notePacks } from '../../attribution/packs/notes.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import type { Hit, Rule } from '../check.ts';
import type { Context } from '../context.ts';
import { isPrivate } from '../public-notes.ts';
import { isCovered } from '../scope.ts';

/** A source line is short, begins with what it is, and gives a year or says that it is one. */
const sourceLine = { length: 200, from: 24, year: /(?:19|20)\d\d\)?\.?$/ };
const parenthesis = /\(([^()]{5,160})\)/g;

/** CHR401: a source nobody can look up, in a note, a source line or a parenthesis. */
export const privateSources: Rule = {
  code: 'CHR401',
  *run(segments, context) {
    for (const [index, segment] of segments.entries()) {
      if (context.regime !== 'unter-eins' && !isCovered(segment, context)) continue;
      yield* hitsIn(segment, index, context);
    }
  },
};

function* hitsIn(segment: Segment, index: number, context: Context): Iterable<Hit> {
  if (segment.text === '' || segment.channel === 'link-target') return;
  const note = segment.kind === 'footnote' || isEntry(segment);
  const hit = (start: number, end: number): Hit => ({
    code: 'CHR401',
    variant: note ? 'note' : 'source',
    severity: 'block',
    segment: index,
    start,
    end,
    trace: { regime: context.regime },
  });
  // the expressions are costly, and a paragraph is no source line
  if ((note || segment.text.length <= sourceLine.length) && isPrivate(segment)) {
    const cue = cueIn(segment.text, segment);
    if (cue !== undefined && (note || isSourceLine(segment, cue.start))) {
      yield hit(cue.start, cue.end);
      return;
    }
  }
  if (note) return;
  for (const match of segment.text.matchAll(parenthesis)) {
    const cue = cueIn(match[1] ?? '', segment);
    if (cue !== undefined && cue.start < 12) yield hit(match.index + 1 + cue.start, match.index + 1 + cue.end);
  }
}

/** One source of a list: the mark of a citation covers all its words. */
function isEntry({ text, marks }: Segment): boolean {
  return marks.some(({ kind, start, end }) => kind === 'citation' && start === 0 && end === text.length);
}

function isSourceLine({ text, lang }: Segment, cue: number): boolean {
  if (cue > sourceLine.from) return false;
  return sourceLine.year.test(text) || notePacks[lang].sourceWords.test(text);
}

function cueIn(text: string, segment: Segment): { start: number; end: number } | undefined {
  const { privateSources: expression, talks } = notePacks[segment.lang];
  // the first of the two: a talk on the margins of a meeting is one from its first word on
  const [found] = [expression.exec(text), talks.exec(text)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  if (found === undefined) return undefined;
  const start = found.index + (/^[^\p{L}]*/u.exec(found[0])?.[0].length ?? 0);
  return { start, end: found.index + found[0].trimEnd().length };
}
