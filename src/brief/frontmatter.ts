import * as z from 'zod';
import { confidentiality } from './frontmatter-confidentiality.ts';
import { organisation, person } from './frontmatter-people.ts';
import {
  abbreviations,
  ids,
  imprint,
  recommendation,
  review,
  series,
  translations,
} from './frontmatter-publication.ts';
import type { OwnType } from './own-types.ts';
import { citationStyle, day, email, id, momentOrDay, path, shortWords, slug, url, words } from './values.ts';
import { countries, languages, licences, statuses, types } from './vocabulary.ts';

/**
 * The frontmatter of a brief (CONTENT.md, "Frontmatter"). Strict at every level: an unknown key is an error, because
 * a key nobody reads is a promise nobody keeps. What a type must have besides stands in `requirements.ts`, since part of
 * it may stand in the body instead.
 */
export const frontmatterSchema = z
  .strictObject({
    schema: z.literal(1).optional().describe('Version of this schema. · Version dieses Schemas.'),
    type: z.enum(types).describe('What kind of document this is. · Art des Dokuments.'),
    lang: z
      .enum(languages)
      .describe('Language: labels, hyphenation, quotation marks, lint pack. · Sprache des Dokuments.'),
    slug: slug.optional().describe('Folder and file name of the publication; else from the file name. · Ordnername.'),
    translations: translations.optional(),
    title: words.describe('Title. · Titel.'),
    subtitle: words.optional().describe('Subtitle. · Untertitel.'),
    shortTitle: shortWords.optional().describe('Running head, at most 60 characters. · Kolumnentitel.'),
    series: series.optional(),
    ids: ids.optional(),
    date: day.describe('Day of publication. · Erscheinungsdatum.'),
    version: words.optional().describe('Version, in quotes: "1.0". · Version, in Anführungszeichen.'),
    status: z.enum(statuses).optional().describe('Stage of the document. · Stand des Dokuments.'),
    changes: z
      .array(
        z.strictObject({
          version: words.optional().describe('Version that brought it, in quotes. · Version, in Anführungszeichen.'),
          date: day.describe('Day of the change. · Tag der Änderung.'),
          note: words.describe('What was corrected. · Was berichtigt wurde.'),
        }),
      )
      .optional()
      .describe('Corrections, printed as a notice. · Korrekturhinweise.'),
    people: z
      .array(person)
      .optional()
      .describe('The only names that may appear, beside citations. · Nur diese Namen dürfen vorkommen.'),
    organisations: z.array(organisation).optional().describe('Declared organisations. · Angegebene Organisationen.'),
    abstract: words.optional().describe('Executive summary. · Zusammenfassung.'),
    keyMessages: z
      .array(words)
      .min(3)
      .max(7)
      .optional()
      .describe('Three to seven key messages. · Drei bis sieben Kernbotschaften.'),
    keywords: z.array(words).optional().describe('Keywords. · Schlagwörter.'),
    topics: z.array(words).optional().describe('Topics. · Themen.'),
    geo: z.array(z.enum(countries)).optional().describe('Countries, ISO 3166-1 alpha-2. · Länder.'),
    recommendations: z.array(recommendation).optional().describe('Recommendations. · Handlungsempfehlungen.'),
    abbreviations: abbreviations.optional(),
    bibliography: path.optional().describe('BibTeX or CSL-JSON file beside the brief. · Literaturdatei.'),
    citationStyle: citationStyle
      .optional()
      .describe('Citation style, or a CSL file beside the brief. · Zitierstil oder CSL-Datei.'),
    nocite: z
      .union([z.literal('all'), z.array(words)])
      .optional()
      .describe(
        'Keys of sources that are listed though nothing cites them, or "all". · Schlüssel von Quellen, die ohne Beleg im Verzeichnis stehen, oder "all".',
      ),
    notes: z
      .enum(['footnotes', 'endnotes', 'margin'])
      .optional()
      .describe('Where notes stand; footnotes unless told. · Ort der Anmerkungen; ohne Angabe footnotes.'),
    review: review.optional(),
    licence: z.enum(licences).optional().describe('Licence, SPDX identifier. · Lizenz.'),
    funding: z
      .array(
        z.union([
          words,
          z.strictObject({
            funder: words.describe('Who paid. · Wer gefördert hat.'),
            grant: words.optional().describe('Number of the grant. · Förderkennzeichen.'),
            note: words.optional().describe('Remark, printed. · Hinweis, wird gedruckt.'),
          }),
        ]),
      )
      .optional()
      .describe('Who paid. · Förderung.'),
    conflicts: words.optional().describe('Conflicts of interest. · Interessenkonflikte.'),
    acknowledgements: words.optional().describe('Thanks; linted. · Danksagung; wird geprüft.'),
    imprint: imprint.optional(),
    disclaimer: z
      .strictObject({
        kind: z
          .enum(['author-views', 'institution-views', 'discussion-paper'])
          .describe('Which of the standing wordings. · Welche Formulierung.'),
        text: words.optional().describe('Own wording instead. · Eigene Formulierung.'),
      })
      .optional()
      .describe('Whose views these are. · Wessen Auffassung der Text wiedergibt.'),
    confidentiality: confidentiality.optional(),
    embargo: z
      .union([z.literal('none'), momentOrDay])
      .optional()
      .describe('Not before this moment, or "none". · Sperrfrist, oder "none".'),
    parent: path
      .optional()
      .describe('The brief a one-pager or press release is drawn from. · Zugrunde liegender Brief.'),
    link: url.optional().describe('Where the full document is. · Adresse des vollständigen Dokuments.'),
    contact: z
      .strictObject({
        person: id.optional().describe('Id of a person. · Kürzel einer Person.'),
        name: words.optional().describe('Office: press office. · Stelle: Pressestelle.'),
        email: email.optional().describe('E-mail.'),
        phone: words.optional().describe('Telephone. · Telefon.'),
        url: url.optional().describe('Web address. · Webadresse.'),
      })
      .optional()
      .describe('Public contact. · Öffentlicher Kontakt.'),
    boilerplate: words.optional().describe('Standing text about the house. · Text über die Einrichtung.'),
  })
  .meta({ title: 'briefpress frontmatter', description: 'YAML between --- lines at the head of a brief.' });

/** Valid frontmatter: what `Brief.meta` holds. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** The moment before which nobody outside may have it: an ISO day or date-time with its offset. */
export function embargoOf(meta: Frontmatter | undefined): string | undefined {
  return meta?.embargo === 'none' ? undefined : meta?.embargo;
}

/** A run has one project: making a schema costs more than reading with it. */
let extended: { readonly names: string; readonly schema: typeof frontmatterSchema } | undefined;

/** The schema with the types a project has besides the six. */
export function schemaWith(ownTypes: readonly OwnType[]): typeof frontmatterSchema {
  if (ownTypes.length === 0) return frontmatterSchema;
  const names = ownTypes.map(({ name }) => name);
  if (extended?.names !== names.join(' ')) {
    const type = z.enum([...types, ...names]);
    const schema = frontmatterSchema.extend({ type }) as unknown as typeof frontmatterSchema;
    extended = { names: names.join(' '), schema };
  }
  return extended.schema;
}
