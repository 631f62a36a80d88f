import { type Segment, sourceRange } from '../../attribution/segments/segment.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Channel, Draft } from '../../finding.ts';
import { pointAt } from '../../place.ts';
import { type Amount, amountsIn, offered } from './amounts.ts';
import { type Part, partsOf } from './parts.ts';

/** One edition of a document, as far as another can be held against it. */
export interface Edition {
  readonly brief: Brief;
  /** what stands before the first heading, and below each one; notes stand apart */
  readonly sections: readonly Section[];
  /** notes by their label */
  readonly notes: ReadonlyMap<string, Unit>;
  /** printed fields of the frontmatter by their path */
  readonly fields: ReadonlyMap<string, Unit>;
  readonly parts: readonly Part[];
  /** 1-based line of an offset */
  readonly lineOf: (offset: number) => number;
}

export interface Section {
  /** how many headings stand above its own */
  readonly depth: number;
  /** UTF-16 offset of its heading, or of the body */
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
}

/** A paragraph, heading, cell, caption: what a translation keeps together. */
export interface Unit {
  readonly segment: Segment;
  /** what kind of unit it is; units of two editions belong together where these come in one order */
  readonly kind: string;
  readonly amounts: () => readonly Amount[];
  /** numbers it says, in figures or in words */
  readonly offers: () => ReadonlySet<string>;
}

const spoken: ReadonlySet<Channel> = new Set([
  'text',
  'heading',
  'table',
  'quote',
  'caption',
  'alt',
  'title',
  'directive',
]);
const printed = /^(?:title|subtitle|abstract|keyMessages\.\d+|recommendations\.\d+\.text|changes\.\d+\.note|embargo)$/;

/** What two language editions of a brief are compared by. */
export function editionOf(brief: Brief, segments: readonly Segment[], starts: readonly number[]): Edition {
  const fields = new Map<string, Unit>();
  const notes = new Map<string, Unit>();
  for (const segment of segments) {
    const { channel, label = '' } = segment;
    if (channel === 'frontmatter' && printed.test(label)) fields.set(label, unitOf(segment));
    if (channel === 'footnote' && !notes.has(label)) notes.set(label, unitOf(segment));
  }
  return {
    brief,
    sections: sectionsOf(brief, segments),
    notes,
    fields,
    parts: partsOf(brief),
    lineOf: (offset) => pointAt(brief.source, starts, offset).line,
  };
}

function sectionsOf({ bodyStart, source }: Brief, segments: readonly Segment[]): Section[] {
  const sections: { depth: number; start: number; end: number; units: Unit[] }[] = [];
  const first = bodyStart + Math.max(0, source.slice(bodyStart).search(/\S/));
  let open = { depth: 0, start: first, end: Math.min(first + 1, source.length), units: [] as Unit[] };
  sections.push(open);
  for (const segment of segments) {
    if (segment.text.trim() === '' || !spoken.has(segment.channel)) continue;
    if (segment.channel === 'heading') {
      const { start, end } = sourceRange(segment, 0, segment.text.length);
      open = { depth: segment.sections.length, start, end, units: [] };
      sections.push(open);
    }
    open.units.push(unitOf(segment));
  }
  return sections;
}

function unitOf(segment: Segment): Unit {
  const { text, lang, channel, kind, row, column } = segment;
  let amounts: readonly Amount[] | undefined;
  let offers: ReadonlySet<string> | undefined;
  return {
    segment,
    kind: [channel, kind, row, column].join(' '),
    amounts: () => (amounts ??= amountsIn(text, lang)),
    offers: () => (offers ??= offered(text, lang)),
  };
}

/** Sections of two editions that belong together; undefined where their headings do not. */
export function sectionPairs(here: Edition, there: Edition): [Section, Section][] | undefined {
  const { sections } = there;
  if (here.sections.length !== sections.length) return undefined;
  const pairs = here.sections.map((section, at): [Section, Section] => [section, sections[at] ?? section]);
  return pairs.every(([a, b]) => a.depth === b.depth) ? pairs : undefined;
}

/** A finding about an edition, with the place in the other. */
export function differs(
  there: Edition,
  code: string,
  variant: string,
  { start, end, other, ...data }: { start: number; end: number; other: number; [key: string]: string | number },
): Draft {
  const line = there.lineOf(other);
  return { code, variant, severity: 'warn', start, end, data: { ...data, edition: there.brief.lang, line } };
}
