import { z } from 'zod';
import { doi, email, id, isbn, issn, path, url, urn, words } from './values.ts';
import { addressees, horizons } from './vocabulary.ts';

export const series = z
  .strictObject({
    id: id.optional(),
    name: words.describe('Name of the series. · Name der Reihe.'),
    number: words.optional().describe('Number, in quotes: "2018/03". · Nummer, in Anführungszeichen.'),
    issn: issn.optional(),
  })
  .describe('Series. · Reihe.');

export const ids = z
  .strictObject({
    doi: doi.optional().describe('DOI without https://doi.org/.'),
    isbn: z
      .strictObject({ pdf: isbn.optional(), print: isbn.optional(), html: isbn.optional(), epub: isbn.optional() })
      .optional(),
    urn: urn.optional(),
  })
  .describe('Identifiers. · Kennungen.');

export const translations = z
  .strictObject({ de: path.optional(), en: path.optional(), fr: path.optional() })
  .describe('The same document in other languages, as paths from this file. · Sprachfassungen.');

export const recommendation = z
  .strictObject({
    addressee: z.enum(addressees).describe('Who should act. · Wer handeln soll.'),
    text: words.describe('What to do. · Was zu tun ist.'),
    horizon: z.enum(horizons).optional().describe('By when. · Zeithorizont.'),
    rationale: words.optional().describe('"#anchor" of the passage that gives the reasons. · Anker der Begründung.'),
  })
  .meta({ id: 'recommendation' });

export const abbreviations = z
  .record(z.string(), words)
  .describe('Abbreviations and what they stand for. · Abkürzungen.');

export const review = z
  .strictObject({
    process: z.enum(['none', 'internal', 'external', 'peer', 'double-blind']),
    factcheck: z.boolean().optional(),
  })
  .describe('How the text was reviewed. · Begutachtung.');

export const imprint = z
  .strictObject({
    publisher: id.describe('Id of an organisation. · Kürzel einer Organisation.'),
    address: words.optional().describe('Postal address. · Anschrift.'),
    responsible: id
      .optional()
      .describe('Id of the person responsible under press law. · V. i. S. d. P., Kürzel einer Person.'),
    printer: words.optional().describe('Printer. · Druck.'),
    email: email.optional(),
    phone: words.optional(),
    url: url.optional(),
  })
  .describe('Imprint. · Impressum.');
