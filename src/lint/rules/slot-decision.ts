import type { Segment } from '../../attribution/segments/segment.ts';
import type { Slot } from '../../attribution/slot.ts';
import type { Severity } from '../../finding.ts';
import type { Context } from '../context.ts';
import {
  citationOf,
  isAuthor,
  isBackground,
  isConsented,
  isDeclaredFunction,
  isExplained,
  isHouseItself,
  isMeeting,
  isOwnBio,
  isOwnHouse,
  isPublicText,
  isRoom,
  sectorSize,
} from './slot-evidence.ts';

/** What a slot amounts to. */
export interface Verdict {
  readonly code: string;
  readonly variant: string;
  readonly severity: Severity;
  readonly context: 'session' | 'general';
  readonly citation: 'none' | 'unresolved' | 'resolved';
  readonly data?: Readonly<Record<string, number>>;
}

/** Everything the table below asks of a slot. */
interface Case {
  readonly slot: Slot;
  readonly context: Context;
  readonly session: boolean;
  readonly citation: Verdict['citation'];
  readonly segment: Segment;
  readonly heading: Segment | undefined;
}

type Outcome = Pick<Verdict, 'code' | 'severity'> & Partial<Pick<Verdict, 'variant' | 'data'>>;

/** A row passes with `undefined` and leaves the question to the next row with `'next'`. */
type Row = (one: Case) => Outcome | undefined | 'next';

/** Who may be in the smallest group, where nobody said (RULE.md, `attendance.minGroup`). */
const MIN_GROUP = 5;
const block = (code: string, more: Partial<Outcome> = {}): Outcome => ({ code, severity: 'block', ...more });
const warn = (code: string, more: Partial<Outcome> = {}): Outcome => ({ code, severity: 'warn', ...more });

/** What a public body did in a named year; a view without a verb is dated by nothing. */
const ACTS = new Set(['verb-frame', 'verb-final', 'relative', 'passive-agent']);

/** In a document whose kind the sentence names, or in a text of the house's. */
const isWritten = ({ inDocument, construction }: Slot): boolean => inDocument || construction === 'in-text';
/** What hosts and moderators do not do: feel, take a side, pull a face. */
const VIEWS = new Set(['felt', 'gesture', 'mind', 'camp', 'side', 'vote', 'heard', 'focus', 'impression']);
const REFERRING = new Set(['according-to', 'so', 'view-of']);

/** Whoever refers to one text as a source has to say which: laut der Studie, so der Bericht; not laut Studien. */
const isReferred = ({ construction, plural }: Slot): boolean => REFERRING.has(construction) && plural !== true;

/** RULE.md from top to bottom: the first row that knows the case decides. */
const ROWS: readonly Row[] = [
  // stable pseudonyms link remarks to one person
  ({ slot }) => (slot.construction === 'pseudonym' ? warn('CHR611') : 'next'),
  // off the record: nothing from the room, anonymous speakers either
  ({ slot, context, session }) =>
    context.regime === 'unter-drei' && slot.head === 'generic' && session && !slot.procedural
      ? block('CHR104', { variant: 'off-the-record' })
      : 'next',
  ({ slot, segment }) => (slot.head === 'generic' || isAuthor(slot, segment) ? undefined : 'next'),
  ({ slot, segment, context }) => (isMeeting(slot, segment, context) ? undefined : 'next'),
  // what houses did before the meeting
  ({ slot, segment, heading }) => (isBackground(slot, segment, heading) ? undefined : 'next'),
  // published statements; but words from the room are not published by a note
  ({ slot, citation }) => (citation === 'resolved' && !slot.room ? undefined : 'next'),
  ({ slot, segment, context }) => (isConsented(slot, segment, context) ? undefined : 'next'),
  ({ slot, segment, context }) => (slot.procedural && isDeclaredFunction(slot, segment, context) ? undefined : 'next'),
  // a declared person may be mentioned and do what hosts do; so may whom or what the glossary explains
  ({ slot, segment, context }) =>
    slot.construction === 'denied' &&
    !VIEWS.has(slot.cue) &&
    (isDeclaredFunction(slot, segment, context) || (slot.head === 'name' && isExplained(slot, segment, context)))
      ? undefined
      : 'next',
  ({ slot, segment, context }) => (isOwnBio(slot, segment, context) ? undefined : 'next'),
  // background talks: agreed descriptions pass
  ({ slot, segment, context }) => {
    if (context.regime !== 'unter-zwei' || slot.head === 'name') return 'next';
    const words = segment.text.slice(slot.start, slot.end).toLowerCase();
    return context.agreedDescriptions.some((agreed) => words.includes(agreed.toLowerCase())) ? undefined : 'next';
  },
  ({ slot, session }) => {
    if (!slot.hearsay) return 'next';
    return session ? warn('CHR603') : undefined;
  },
  // outside the room they are whom the sentence before was about, and nobody is named there
  ({ slot, session }) => {
    if (slot.head !== 'pronoun' || slot.carried) return 'next';
    return session ? warn('CHR602') : undefined;
  },
  ({ slot }) => (slot.head === 'pronoun' ? block('CHR602', { variant: 'carried' }) : 'next'),
  // a document says things without being in the room; without a source it is worth a look
  ({ slot, segment, citation, context }) => {
    if (slot.head !== 'document') return 'next';
    if (isPublicText(slot, segment)) return undefined;
    // ein neuer Policy Brief: the publication a press release is about
    if (context.type === 'press-release' && !context.session && slot.definite === false) return undefined;
    if (citation === 'resolved' || slot.dated || slot.carried) return undefined;
    // its very words, or one paper nobody can look up, may come from the room
    if (
      context.session &&
      (slot.quote !== undefined || isReferred(slot) || (slot.definite === false && slot.plural === false))
    )
      return block('CHR605', { variant: 'document' });
    return slot.definite === false || slot.construction === 'according-to'
      ? warn('CHR605', { variant: 'document' })
      : undefined;
  },
  ({ slot, segment, citation, context, session }) => {
    if (slot.head !== 'organisation') return 'next';
    if (isHouseItself(slot, segment, context)) return undefined;
    if (
      !slot.room &&
      slot.dated &&
      ((slot.publicBody && ACTS.has(slot.construction)) || (isWritten(slot) && citation !== 'unresolved'))
    )
      return undefined;
    if (session) return slot.procedural ? block('CHR103', { variant: 'procedural' }) : block('CHR103');
    // a separate ministry would create responsibility: none there is
    if (slot.definite === false && slot.identifying.length === 0) return undefined;
    return isOwnHouse(slot, segment, context) || slot.procedural ? undefined : warn('CHR605');
  },
  ({ slot, segment, context }) => {
    if (slot.head !== 'sector') return 'next';
    return bySize(slot, segment, context, 'CHR105', 'CHR601');
  },
  // one office holder of several is a description; eine Bürgermeisterin
  ({ slot, segment, context }) => {
    if (slot.head !== 'role' || (slot.definite !== false && !slot.identifying.includes('unique'))) return 'next';
    if (slot.identifying.length > 0) {
      return slot.identifying.every((one) => one === 'region')
        ? warn('CHR104', { variant: 'region' })
        : block('CHR104');
    }
    return bySize(slot, segment, context, 'CHR104', 'CHR601');
  },
  ({ slot }) => {
    if (
      slot.head !== 'description' &&
      !(slot.head === 'role' && slot.identifying.length > 0 && slot.definite === false)
    )
      return 'next';
    return slot.identifying.every((one) => one === 'region') ? warn('CHR104', { variant: 'region' }) : block('CHR104');
  },
  ({ slot, segment }) => {
    if (slot.head !== 'name') return 'next';
    const initials = /^(?:(?:\p{Lu}\.\s*){1,3}|\p{Lu}{2})$/u.test(segment.text.slice(slot.start, slot.end));
    return initials ? block('CHR608') : block('CHR101');
  },
  ({ slot }) => (slot.head === 'role' ? block('CHR102') : 'next'),
  () => block('CHR104', { variant: 'unknown' }),
];

/** Decides one slot; undefined when it passes. */
export function decide(slot: Slot, segments: readonly Segment[], context: Context): Verdict | undefined {
  const segment = segments[slot.segment] as Segment;
  if (context.regime === 'unter-eins' || !inScope(segment, context)) return undefined;
  const session = context.session || slot.reported || isRoom(slot, segments);
  const citation = citationOf(slot, segment, context);
  const one: Case = { slot, context, session, citation, segment, heading: segments[segment.heading] };
  for (const row of ROWS) {
    const outcome = row(one);
    if (outcome === 'next') continue;
    if (outcome === undefined) return undefined;
    const carried = slot.carried && slot.head !== 'pronoun';
    return {
      ...outcome,
      variant: variantOf(outcome, session, slot),
      ...(carried ? { code: 'CHR612' } : {}),
      context: session ? 'session' : 'general',
      citation,
    };
  }
  return undefined;
}

/** Where no meeting is told of, the words say what helps there: a public source. */
const GENERAL: ReadonlySet<string> = new Set(['CHR101', 'CHR102', 'CHR104', 'CHR105']);
const PLAIN: ReadonlySet<string> = new Set(['default', 'undeclared']);

/** In a report of a meeting whoever is told of at all is in the room: nothing was said there. */
const TOLD: ReadonlySet<string> = new Set(['CHR102', 'CHR103']);

function variantOf({ code, variant = 'default' }: Outcome, session: boolean, { construction }: Slot): string {
  if (session && variant === 'default' && construction === 'denied' && TOLD.has(code)) return 'told';
  return !session && GENERAL.has(code) && PLAIN.has(variant) ? 'general' : variant;
}

/** `appliesTo` limits the Rule to named sections ("or part thereof"). */
function inScope(segment: Segment, context: Context): boolean {
  return context.appliesTo === undefined || segment.sections.some((id) => context.appliesTo?.includes(id));
}

/** A group of declared size is a warning from `minGroup` on. */
function bySize(slot: Slot, segment: Segment, context: Context, small: string, large: string): Outcome {
  const minGroup = context.attendance?.minGroup ?? MIN_GROUP;
  const size = sectorSize(slot, segment, context);
  if (size !== undefined && size >= minGroup) return warn(large, { data: { size, minGroup } });
  return block(
    small,
    size === undefined ? { variant: small === 'CHR105' ? 'undeclared' : 'role' } : { data: { size, minGroup } },
  );
}
