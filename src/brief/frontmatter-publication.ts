import * as z from 'zod';
import { doi, email, id, isbn, issn, path, url, urn, words } from './values.ts';
import { addressees, horizons } from './vocabulary.ts';

export const series = z
  .strictObject({
    id: id.optional().describe('Short name of the series. · Kürzel der Reihe.'),
    name: words.describe('Name of the series. · Name der Reihe.'),
    number: words.optional().describe('Number, in quotes: "2018/03". · Nummer, in Anführungszeichen.'),
    issn: issn.optional().describe('ISSN of the series. · ISSN der Reihe.'),
  })
  .describe('Series. · Reihe.');

export const ids = z
  .strictObject({
    doi: doi.optional().describe('DOI without https://doi.org/. · DOI ohne https://doi.org/.'),
    isbn: z
      .strictObject({
        pdf: isbn.optional().describe('ISBN of the PDF. · ISBN der PDF-Fassung.'),
        print: isbn.optional().describe('ISBN of the printed edition. · ISBN der Druckfassung.'),
        html: isbn.optional().describe('ISBN of the web edition. · ISBN der Webfassung.'),
        epub: isbn.optional().describe('ISBN of the e-book. · ISBN des E-Books.'),
      })
      .optional()
      .describe('ISBN, one an edition. · ISBN, eine je Ausgabe.'),
    urn: urn.optional().describe('URN of the national library. · URN der Nationalbibliothek.'),
  })
  .describe('Identifiers. · Kennungen.');

export const translations = z
  .strictObject({
    de: path.optional().describe('German edition. · Deutsche Fassung.'),
    en: path.optional().describe('English edition. · Englische Fassung.'),
    fr: path.optional().describe('French edition. · Französische Fassung.'),
  })
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
    process: z
      .enum(['none', 'internal', 'external', 'peer', 'double-blind'])
      .describe('Who reviewed it, and how. · Art der Begutachtung.'),
    factcheck: z.boolean().optional().describe('Facts were checked. · Fakten wurden geprüft.'),
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
    email: email.optional().describe('E-mail of the publisher. · E-Mail der Herausgeberin.'),
    phone: words.optional().describe('Telephone of the publisher. · Telefon der Herausgeberin.'),
    url: url.optional().describe('Web address of the publisher. · Webadresse der Herausgeberin.'),
  })
  .describe('Imprint. · Impressum.');
