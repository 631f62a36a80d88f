import * as z from 'zod';
import { words } from './values.ts';
import { types } from './vocabulary.ts';

const names = z
  .strictObject({
    de: words.describe('In German. · Auf Deutsch.'),
    en: words.describe('In English. · Auf Englisch.'),
    fr: words.describe('In French. · Auf Französisch.'),
  })
  .describe('What the page calls it. · Wie die Seite es nennt.');

/** `types.yml`: kinds of documents a project has besides the six. */
export const ownTypesSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  z.strictObject({
    like: z
      .enum(types)
      .describe(
        'The kind it is checked and set like; a report of a meeting must be like meeting-summary. · Die Art, wie die es geprüft und gesetzt wird; ein Bericht von einer Sitzung muss wie meeting-summary sein.',
      ),
    names,
    needs: z
      .array(z.string().regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)*$/))
      .optional()
      .describe(
        'Fields it must have, instead of those of the other kind. · Felder, die es haben muss, statt der Felder der anderen Art.',
      ),
  }),
);
