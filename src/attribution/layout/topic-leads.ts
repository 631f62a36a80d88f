import type { Segment } from '../segments/segment.ts';
import type { Slot } from '../slot.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';

/** A word alone at the head of an item, with its stop or colon. */
const LEAD = /^(\p{Lu}[\p{L}-]+)\s?[.:]/u;

/**
 * - **Rückhalt.** … - **Moore.** … - **Wald.** …: items that all begin with a word of the language, one of which nobody is called, are
 * about these; where every one is somebody's name as well (Koch, Winter), they may be who spoke.
 */
export function isTopicLead(segments: readonly Segment[], { segment, construction, start }: Slot): boolean {
  const own = segments[segment];
  if (construction !== 'colon' || own?.kind !== 'list-item' || start !== 0 || !LEAD.test(own.text)) return false;
  const { ordinary, family, given } = gazetteerOf(own.lang);
  const leads = segments
    .filter(({ kind, parent, heading }) => kind === 'list-item' && parent === own.parent && heading === own.heading)
    .map(({ text }) => fold(LEAD.exec(text)?.[1] ?? ''));
  return leads.every((word) => ordinary(word)) && leads.some((word) => !family(word) && !given(word));
}
