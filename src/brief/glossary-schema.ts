import * as z from 'zod';
import { url, words } from './values.ts';

const also = z.array(words).optional().describe('Further spellings, in full. · Weitere Schreibweisen, ausgeschrieben.');

/** `glossary.yml`: what a project decides once, so that no author has to decide it again in every brief. */
export const glossarySchema = z.strictObject({
  persons: z
    .array(
      z.strictObject({
        name: words.describe('Name in full. · Voller Name.'),
        also,
        ref: url.describe(
          'Where anybody can see that the person is known to the public. · Wo jeder sehen kann, dass die Person öffentlich bekannt ist.',
        ),
      }),
    )
    .optional()
    .describe(
      'People of public life who were not in the room: they may be mentioned and may still not be the source of anything. · Personen des öffentlichen Lebens, die nicht dabei waren: Sie dürfen erwähnt, aber nicht als Quelle genannt werden.',
    ),
  instruments: z
    .array(z.strictObject({ name: words.describe('As it is written. · Wie es geschrieben wird.'), also }))
    .optional()
    .describe(
      'Laws, programmes, prizes, houses and the like that look like a name of a person. · Gesetze, Programme, Preise, Häuser und Ähnliches, was wie ein Personenname aussieht.',
    ),
  places: z
    .array(z.strictObject({ name: words.describe('As it is written. · Wie er geschrieben wird.'), also }))
    .optional()
    .describe('Places that look like a name of a person. · Orte, die wie ein Personenname aussehen.'),
});
