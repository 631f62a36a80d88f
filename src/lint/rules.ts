import type { Rule } from './check.ts';
import { slotRules } from './rules/slots.ts';

/** Every rule; what they find is sorted later, so the order means nothing. */
export const rules: readonly Rule[] = [...slotRules];
