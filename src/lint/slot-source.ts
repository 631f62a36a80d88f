import { functionPacks } from '../attribution/packs/functions.ts';
import { notePacks } from '../attribution/packs/notes.ts';
import type { Segment } from '../attribution/segment.ts';
import type { Slot } from '../attribution/slot.ts';
import type { Trace } from '../finding.ts';
import type { Context } from './context.ts';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Whether a slot cites a published source that resolves (RULE.md, "Principle", 2): a citation key of the bibliography,
 * a note that names a public source, the year in brackets behind the speaker, or a named document with its year. The
 * source must stand in the slot's own sentence; words that put the sentence into the room undo it.
 */
export function citationOf(slot: Slot, segment: Segment, context: Context): NonNullable<Trace['citation']> {
  const sentence = segment.text.slice(slot.sentenceStart, slot.sentenceEnd);
  const { privateSources } = notePacks[segment.lang];
  if (isInRoom(segment, slot) || privateSources.test(sentence)) return 'none';
  const calls = segment.marks.filter(
    ({ kind, start }) =>
      (kind === 'footnote' || kind === 'citation') && start > slot.sentenceStart && start <= slot.sentenceEnd,
  );
  const resolves = calls.some(({ kind, target }) =>
    kind === 'footnote' ? context.publicNotes.has(target) : context.citationKeys.has(target),
  );
  if (resolves || slot.year || isNamedDocument(sentence, segment)) return 'resolved';
  return calls.length > 0 ? 'unresolved' : 'none';
}

function isNamedDocument(sentence: string, { lang }: Segment): boolean {
  return year.test(sentence) && notePacks[lang].documents.test(sentence);
}

/** Whether the slot's sentence says that it happened in the room. */
export function isInRoom(segment: Segment, slot: Slot): boolean {
  return functionPacks[segment.lang].room.test(segment.text.slice(slot.sentenceStart, slot.sentenceEnd));
}
