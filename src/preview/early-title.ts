import type { Source } from '../brief/find.ts';
import { readFrontmatter } from '../brief/read-frontmatter.ts';
import type { Config } from '../config.ts';
import { withoutNames } from '../roster/without-names.ts';

/** The title a brief gives itself, for the list until its page is there; undefined where it has none, or one that names a participant. */
export function earlyTitle({ text }: Source, { rosters }: Config): string | undefined {
  const { title } = readFrontmatter(text).loose;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  return withoutNames(title, rosters?.indexes ?? []) === title ? title.trim() : undefined;
}
