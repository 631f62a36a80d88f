import * as z from 'zod';
import { countries, sectors } from '../brief/vocabulary.ts';

const words = z.string().trim().min(1).max(200);

/** Somebody who was in the room. Never leaves memory but encrypted. */
export const participantSchema = z.strictObject({
  /** given names first; `Family, Given` is read as well */
  name: words,
  /** other spellings, maiden names, names in another script */
  also: z.array(words).optional(),
  role: words.optional(),
  affiliation: words.optional(),
  country: z.enum(countries).optional(),
  sector: z.enum(sectors).optional(),
  gender: z.enum(['f', 'm', 'd']).optional(),
});

export type Participant = z.infer<typeof participantSchema>;

/** The columns of a list, in the order in which they are asked for. */
export const columns = ['name', 'role', 'affiliation', 'country', 'sector', 'gender', 'also'] as const;
