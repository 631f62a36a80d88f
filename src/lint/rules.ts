import type { Rule } from './check.ts';
import { attendees } from './rules/attendees.ts';
import { byline } from './rules/byline.ts';
import { contacts } from './rules/contacts.ts';
import { guestLists } from './rules/guest-lists.ts';
import { inventory } from './rules/inventory.ts';
import { privateSources } from './rules/private-sources.ts';
import { roster } from './rules/roster.ts';
import { rosterCounts } from './rules/roster-counts.ts';
import { ruleNote } from './rules/rule-note.ts';
import { signature } from './rules/signature.ts';
import { singleOut } from './rules/single-out.ts';
import { slotRules } from './rules/slots.ts';
import { spelledOut } from './rules/spelled-out.ts';
import { undeclaredNames } from './rules/undeclared-names.ts';
import { verbatim } from './rules/verbatim.ts';

/** Every rule; what they find is sorted later, so the order means nothing. */
export const rules: readonly Rule[] = [
  ...slotRules,
  ...undeclaredNames,
  ...attendees,
  guestLists,
  contacts,
  privateSources,
  verbatim,
  signature,
  spelledOut,
  byline,
  singleOut,
  roster,
  rosterCounts,
  ruleNote,
  inventory,
];
