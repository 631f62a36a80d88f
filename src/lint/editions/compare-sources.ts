import { type Segment, sourceRange } from '../../attribution/segments/segment.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Span } from '../../brief/span.ts';
import type { Draft } from '../../finding.ts';
import { differs, type Edition, sectionPairs } from './edition.ts';

/** Where a source is called: a citation by its key, a note by its label. */
interface Call {
  readonly kind: 'citation' | 'footnote';
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

/** DOC305: sources that one edition cites and the other does not, and notes that one section has more of. */
export function sourceDrafts(here: Edition, there: Edition): Draft[] {
  return [...citationDrafts(here, there), ...noteDrafts(here, there)];
}

function citationDrafts(here: Edition, there: Edition): Draft[] {
  const [a, b] = [here, there].map(({ brief, sections }) => firstOnes(callsIn({ brief, sections }, 'citation'))) as [
    Call[],
    Call[],
  ];
  const [keysHere, keysThere] = [a, b].map((calls) => new Set(calls.map(({ target }) => target))) as [
    Set<string>,
    Set<string>,
  ];
  const { start, end } = here.sections[0] ?? { start: 0, end: 0 };
  const place = { start, end };
  return [
    ...a
      .filter(({ target }) => !keysThere.has(target))
      .map((call) =>
        differs(there, 'DOC305', 'default', { start: call.start, end: call.end, other: there.sections[0]?.start ?? 0 }),
      ),
    ...b
      .filter(({ target }) => !keysHere.has(target))
      .map((call) => differs(there, 'DOC305', 'missing', { ...place, other: call.start })),
  ];
}

function noteDrafts(here: Edition, there: Edition): Draft[] {
  const pairs = sectionPairs(here, there);
  if (pairs === undefined) return [];
  return pairs.flatMap(([own, other]) => {
    const [a, b] = [
      callsIn({ brief: here.brief, sections: [own] }, 'footnote'),
      callsIn({ brief: there.brief, sections: [other] }, 'footnote'),
    ] as const;
    if (a.length === b.length) return [];
    const labels = new Set(b.map(({ target }) => target));
    const extra = a.length > b.length ? (a.find(({ target }) => !labels.has(target)) ?? a.at(-1)) : undefined;
    const { start, end } = extra ?? own;
    return [differs(there, 'DOC305', 'notes', { start, end, other: other.start, here: a.length, there: b.length })];
  });
}

function callsIn({ brief, sections }: Pick<Edition, 'brief' | 'sections'>, kind: Call['kind']): Call[] {
  return sections.flatMap(({ units }) =>
    units.flatMap(({ segment }) =>
      segment.marks
        .filter((mark) => mark.kind === kind)
        .map(({ target, start }) => ({ kind, target, ...placeOf(brief, segment, start, target) })),
    ),
  );
}

/** A call leaves no text behind: it is looked for behind the character before it. */
function placeOf({ source }: Brief, segment: Segment, at: number, target: string): Span {
  const last = Math.max(1, Math.min(at, segment.text.length));
  const before = sourceRange(segment, last - 1, last);
  const start = source.indexOf(target, before.start);
  return start === -1 || start > before.end + farthest ? before : { start, end: start + target.length };
}

/** Characters between a call and the word before it: other keys of one citation. */
const farthest = 400;

function firstOnes(calls: readonly Call[]): Call[] {
  const first = new Map<string, Call>();
  for (const call of calls) if (!first.has(call.target)) first.set(call.target, call);
  return [...first.values()];
}
