import type { Language } from '../../brief/brief.ts';
import type { Frontmatter } from '../../brief/frontmatter.ts';
import { peopleIn, personOf } from './people.ts';

/** Whom the public may ask about a publication. */
export interface ContactView {
  /** the office, the person, or both */
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

/** The declared contact, else somebody in that role, else the publisher's own mailbox; null where there is none. */
export function contactView(
  meta: Frontmatter | undefined,
  lang: Language,
  set: (text: string) => string,
): ContactView | null {
  const given = meta?.contact;
  const person = personOf(given?.person, meta, lang) ?? (given ? null : peopleIn('contact', meta, lang)[0]) ?? null;
  const office = given?.name === undefined ? undefined : set(given.name);
  const found = {
    name: [person?.name, office].filter((each) => each !== undefined).join(', ') || null,
    email: given?.email ?? person?.email ?? meta?.imprint?.email ?? null,
    phone: given?.phone ?? meta?.imprint?.phone ?? null,
    url: given?.url ?? null,
  };
  return Object.values(found).every((each) => each === null) ? null : found;
}
