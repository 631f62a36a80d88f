import type { Segment } from '../../attribution/segment.ts';
import type { Slot } from '../../attribution/slot.ts';
import { lexiconOf } from '../../attribution/slots.ts';
import type { Head, Severity } from '../../finding.ts';
import type { Context } from '../context.ts';

/** What a slot amounts to. */
export interface Verdict {
  readonly code: string;
  readonly variant: string;
  readonly severity: Severity;
  readonly context: 'session' | 'general';
  readonly citation: 'none' | 'unresolved' | 'resolved';
  readonly suggestion: string;
}

interface Row {
  readonly code: string;
  readonly session: Severity | 'pass';
  readonly general: Severity | 'pass';
}

/** RULE.md, table "Block": what fills the slot decides; where it stands sets the weight. */
const TABLE: Readonly<Record<Head, Row>> = {
  name: { code: 'CHR101', session: 'block', general: 'block' },
  role: { code: 'CHR102', session: 'block', general: 'block' },
  organisation: { code: 'CHR103', session: 'block', general: 'warn' },
  description: { code: 'CHR104', session: 'block', general: 'block' },
  unknown: { code: 'CHR104', session: 'block', general: 'block' },
  sector: { code: 'CHR105', session: 'block', general: 'block' },
  generic: { code: '', session: 'pass', general: 'pass' },
  document: { code: '', session: 'pass', general: 'pass' },
  pronoun: { code: 'CHR602', session: 'warn', general: 'warn' },
};

/** Decides one slot; undefined when it passes. */
export function decide(slot: Slot, segment: Segment, context: Context): Verdict | undefined {
  if (context.regime === 'unter-eins') return undefined;
  const row = TABLE[slot.head];
  const where = context.session ? 'session' : 'general';
  const severity = row[where];
  if (severity === 'pass') return undefined;
  const code = row.code === 'CHR103' && where === 'general' ? 'CHR605' : row.code;
  return {
    code,
    variant: slot.head,
    severity,
    context: where,
    citation: 'none',
    suggestion: lexiconOf(segment.lang).pack.suggestions.impersonal,
  };
}
