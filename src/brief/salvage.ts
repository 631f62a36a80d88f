import type * as z from 'zod';
import type { Brief } from './brief.ts';
import { type Frontmatter, schemaWith } from './frontmatter.ts';
import type { OwnType } from './own-types.ts';

/** Values that are taken out before nothing is kept at all: hostile frontmatter is wrong everywhere. */
const most = 200;

/** Where the words begin is not known, or they are not all there. */
const unread: ReadonlySet<string> = new Set(['FM108', 'FM110', 'LIM401', 'LIM402', 'LIM404']);

/**
 * The brief as a draft shows it: with all of its frontmatter that is right, where the whole is not. Only pages are made of it,
 * and pages ask for each value; what is judged is the brief itself.
 * @returns undefined when not even its words could be read
 */
export function draftable(brief: Brief): Brief | undefined {
  if (brief.meta !== undefined) return brief;
  if (brief.drafts.some(({ code, variant }) => unread.has(code) || (code === 'FM114' && variant !== 'trailing')))
    return undefined;
  return { ...brief, meta: salvaged(brief.loose, brief.ownType) };
}

function salvaged(loose: Readonly<Record<string, unknown>>, ownType: OwnType | undefined): Frontmatter | undefined {
  const value = structuredClone({ ...loose });
  const schema = schemaWith(ownType === undefined ? [] : [ownType]).partial();
  for (let taken = 0; taken < most; taken++) {
    const result = schema.safeParse(value);
    // what every document has, a page does without
    if (result.success) return result.data as Frontmatter;
    for (const issue of inOrder(result.error.issues)) takeOut(value, issue);
  }
  return undefined;
}

/** Entries of a list from its end on: taking one out moves those behind it. */
function inOrder(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return [...issues].reverse();
}

function takeOut(root: Record<PropertyKey, unknown>, issue: z.core.$ZodIssue): void {
  if (issue.code === 'unrecognized_keys') {
    const holder = at(root, issue.path);
    for (const key of issue.keys) if (isHolder(holder)) delete holder[key];
    return;
  }
  // a value that is missing takes with it what cannot be without it
  for (let length = issue.path.length; length > 0; length--) {
    const holder = at(root, issue.path.slice(0, length - 1));
    const key = issue.path[length - 1] ?? '';
    if (!isHolder(holder) || !Object.hasOwn(holder, key)) continue;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return;
  }
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (isHolder(value) && Object.hasOwn(value, key) ? value[key] : undefined), root);
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
