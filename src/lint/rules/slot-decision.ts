import { functionPacks } from '../../attribution/packs/functions.ts';
import type { Segment } from '../../attribution/segment.ts';
import type { Slot } from '../../attribution/slot.ts';
import { lexiconOf } from '../../attribution/slots.ts';
import { wordingHash } from '../../attribution/wording.ts';
import type { Head, Severity, Trace } from '../../finding.ts';
import type { Context } from '../context.ts';
import { isCovered, isPublished } from '../scope.ts';
import { citationOf, isInRoom } from '../slot-source.ts';

/** What a slot amounts to. */
export interface Verdict {
  readonly code: string;
  readonly variant: string;
  readonly severity: Severity;
  readonly context: 'session' | 'general';
  readonly citation: NonNullable<Trace['citation']>;
  readonly suggestion: string;
}

type Outcome = Pick<Verdict, 'code' | 'variant' | 'severity'>;

const block = (code: string, variant: string): Outcome => ({ code, variant, severity: 'block' });
const warn = (code: string, variant: string): Outcome => ({ code, variant, severity: 'warn' });

/** Decides one slot as RULE.md's tables do; undefined when it passes. */
export function decide(slot: Slot, segment: Segment, context: Context): Verdict | undefined {
  if (!isCovered(segment, context) || isPublished(segment, slot.start, slot.end, context)) return undefined;
  if (isConsented(slot, segment, context)) return undefined;
  const where = context.session || isInRoom(segment, slot) ? 'session' : 'general';
  const citation = citationOf(slot, segment, context);
  if (citation === 'resolved') return undefined;
  const outcome = byRegime(slot, segment, context, where);
  if (outcome === undefined) return undefined;
  return { ...outcome, context: where, citation, suggestion: suggestionFor(slot, segment) };
}

function byRegime(slot: Slot, segment: Segment, context: Context, where: 'session' | 'general'): Outcome | undefined {
  if (context.regime === 'unter-drei' && where === 'session' && slot.head === 'generic' && !slot.procedural) {
    return block('CHR104', 'off-the-record');
  }
  if (context.regime === 'unter-zwei' && slot.head !== 'name' && isAgreed(slot, segment, context)) return undefined;
  return byHead[slot.head](slot, segment, context, where);
}

type Decide = (slot: Slot, segment: Segment, context: Context, where: 'session' | 'general') => Outcome | undefined;

const byHead: Readonly<Record<Head, Decide>> = {
  name: (slot, segment, context) =>
    slot.procedural && isDeclaredName(slot, segment, context) ? undefined : block('CHR101', 'name'),
  role: (slot, segment, context) => {
    if (isDeclaredFunction(slot, segment, context)) return slot.procedural ? undefined : block('CHR102', 'declared');
    const narrow = slot.identifying.some((kind) => kind !== 'region');
    if (narrow) return block('CHR104', 'identifying');
    return slot.definite === true ? block('CHR102', 'role') : block('CHR104', 'unique');
  },
  organisation: (slot, _segment, _context, where) => {
    if (slot.procedural) return undefined;
    return where === 'session' ? block('CHR103', 'organisation') : warn('CHR605', 'organisation');
  },
  description: (slot) =>
    slot.identifying.length > 0 && slot.identifying.every((kind) => kind === 'region')
      ? warn('CHR104', 'region')
      : block('CHR104', 'identifying'),
  sector: (slot, segment, context) => sectorOutcome(slot, segment, context),
  unknown: () => block('CHR104', 'unknown'),
  pronoun: () => warn('CHR602', 'pronoun'),
  generic: () => undefined,
  document: () => undefined,
};

/** A sector hides its speakers when the declared group is large enough (RULE.md, CHR105 and CHR601). */
function sectorOutcome(slot: Slot, segment: Segment, context: Context): Outcome {
  const { attendance } = context;
  const phrase = phraseOf(slot, segment);
  const key = Object.entries(functionPacks[segment.lang].sectors).find(([, stems]) => holds(phrase, stems))?.[0];
  const size = key === undefined ? undefined : attendance?.sectors[key];
  if (size === undefined) return block('CHR105', 'undeclared');
  return size >= (attendance?.minGroup ?? 5) ? warn('CHR601', 'sector') : block('CHR105', 'small');
}

function isDeclaredFunction(slot: Slot, segment: Segment, context: Context): boolean {
  const phrase = phraseOf(slot, segment);
  const { functions } = functionPacks[segment.lang];
  return context.people.some(({ role, public: known }) => known && holds(phrase, functions[role] ?? ''));
}

function isDeclaredName(slot: Slot, segment: Segment, context: Context): boolean {
  const phrase = phraseOf(slot, segment);
  return context.people.some(
    ({ names, public: known }) => known && names.some((name) => phrase.includes(name.toLowerCase())),
  );
}

function isAgreed(slot: Slot, segment: Segment, context: Context): boolean {
  const phrase = phraseOf(slot, segment);
  return context.agreedDescriptions.some((agreed) => phrase.includes(agreed.toLowerCase()));
}

function isConsented(slot: Slot, segment: Segment, context: Context): boolean {
  if (slot.quote === undefined || context.consented.size === 0) return false;
  return context.consented.has(wordingHash(segment.text.slice(slot.quote.start, slot.quote.end)));
}

const phraseOf = (slot: Slot, segment: Segment): string => segment.text.slice(slot.start, slot.end).toLowerCase();

/** Whether one of the beginnings, separated by |, begins a word of the phrase. */
function holds(phrase: string, stems: string): boolean {
  if (stems === '') return false;
  return stems
    .split('|')
    .some((stem) => phrase.startsWith(stem) || phrase.includes(` ${stem}`) || phrase.includes(`-${stem}`));
}

/** A neutral wording in the text's language. */
function suggestionFor({ construction, plural }: Slot, { lang }: Segment): string {
  const { person, group, impersonal, view } = lexiconOf(lang).pack.suggestions;
  if (/^(?:according|stance|preposition|so|as)/.test(construction)) return view;
  if (/^(?:nominal|passive|colon|heading|beside)/.test(construction)) return impersonal;
  return plural === true ? group : person;
}
