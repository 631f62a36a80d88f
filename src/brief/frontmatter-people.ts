import * as z from 'zod';
import { email, id, orcid, ror, url, words } from './values.ts';
import { organisationRoles, personRoles } from './vocabulary.ts';

/** One wording for all languages, or one a language. */
const localised = z.union([
  words,
  z.strictObject({
    de: words.optional().describe('In German. · Auf Deutsch.'),
    en: words.optional().describe('In English. · Auf Englisch.'),
    fr: words.optional().describe('In French. · Auf Französisch.'),
  }),
]);

const name = z.union([
  words,
  z.strictObject({
    given: words.describe('Given names. · Vornamen.'),
    family: words.describe('Family name. · Nachname.'),
    particle: words.optional().describe('Particle: von, de la. · Namenszusatz.'),
  }),
]);

export const person = z
  .strictObject({
    id: id.describe('What other fields call this person by. · Kürzel der Person.'),
    name: name.describe('Name, whole or in parts. · Name, ganz oder in Teilen.'),
    honorific: words.optional().describe('Title or office: Botschafter a. D. · Titel oder Amt.'),
    role: z.enum(personRoles).describe('Public function. · Öffentliche Funktion.'),
    public: z.boolean().optional().describe('The function is known to the public. · Die Funktion ist öffentlich.'),
    ref: url.optional().describe('Where the function has been made public. · Beleg der Öffentlichkeit.'),
    affiliation: id.optional().describe('Id of an organisation. · Kürzel einer Organisation.'),
    orcid: orcid.optional().describe('ORCID iD.'),
    bio: words.optional().describe('About the author. · Über die Person.'),
    email: email.optional().describe('Public address. · Öffentliche Adresse.'),
  })
  .meta({ id: 'person' });

export const organisation = z
  .strictObject({
    id: id.describe('What other fields call this organisation by. · Kürzel der Organisation.'),
    name: localised.describe('Name, or one a language. · Name, oder einer je Sprache.'),
    abbr: words.optional().describe('Abbreviation. · Abkürzung.'),
    ror: ror.optional().describe('Research Organization Registry id.'),
    role: z.enum(organisationRoles).optional().describe('Part it has in the publication. · Funktion.'),
    url: url.optional().describe('Web address. · Webadresse.'),
  })
  .meta({ id: 'organisation' });
