import * as z from 'zod';
import { day, hash, id, words } from '../brief/values.ts';
import { languages } from '../brief/vocabulary.ts';

/**
 * One consent: this person may be quoted with this wording. The wording itself stands in the published text and nowhere
 * else. `person` is the id of `people` in the frontmatter.
 */
export const consentSchema = z.strictObject({
  person: id,
  /** sha-256 of the normalised wording, hexadecimal */
  quoteHash: hash,
  language: z.enum(languages),
  /** slug of the publication it was given for, id of its series, or `any` */
  scope: id,
  from: day,
  /** last day */
  until: day.optional(),
  /** where the consent itself is kept: a letter, a mail; not its text */
  evidence: words,
  /** the day it was taken back: from then on it covers nothing, whatever the date of the brief */
  revoked: day.optional(),
});

export type Consent = z.infer<typeof consentSchema>;

/** What a consent is judged by. */
export interface Occasion {
  readonly slug: string;
  readonly series: string | undefined;
  readonly language: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** Whether a consent covers a publication. Days compare as text (ISO 8601-1, 5.2.2.1). */
export function covers(consent: Consent, { slug, series, language, day }: Occasion): boolean {
  if (consent.revoked !== undefined || consent.language !== language) return false;
  if (consent.scope !== 'any' && consent.scope !== slug && consent.scope !== series) return false;
  return consent.from <= day && (consent.until === undefined || day <= consent.until);
}
