import type { Language } from '../../brief/brief.ts';
import type { Caseless } from '../segments/caseless.ts';
import { germanPeople } from './de/people.ts';
import { englishPeople } from './en/people.ts';
import { frenchPeople } from './fr/people.ts';

/** How a language writes persons down. Word lists are space-separated, lower case without diacritics. */
export interface PeoplePack {
  /** words after which a name must follow: Frau, Dr., Mr */
  readonly honorifics: string;
  /** offices that stand before a name, besides the role nouns of the attribution pack */
  readonly offices: string;
  /** offices of state: with them a public act may be told (CHR604) */
  readonly highOffices: string;
  /** offices one person holds: who is named by one as a guest is known (CHR302) */
  readonly roomOffices: string;
  /** what may stand between title and name: a. D., (ret.), h. c. */
  readonly titleTails: RegExp;
  /** words that make the honorific before it mean a woman or a man, nobody's name: jede Frau */
  readonly determiners: string;
  /** given names that are words or places of this language too; they need more than a capital beside them */
  readonly wordNames: string;
  /** ordinary words the frequency list lacks */
  readonly ordinary: string;
  /** after "Name, …" these say what somebody is, besides the role nouns */
  readonly functions: string;
  /** headings and lead-ins of participants' lists (CHR302) */
  readonly attendees: Caseless;
  /** heads of table columns that hold names (CHR302) */
  readonly nameHeads: Caseless;
  /** sentences that say who was in the room (CHR302, CHR303) */
  readonly present: Caseless;
  /** thanks (CHR302, CHR607) */
  readonly thanks: Caseless;
  /** thanks for having been in the room (CHR302) */
  readonly room: Caseless;
  /** headings of lists of literature, where authors are named */
  readonly literature: Caseless;
}

export const peoplePacks: Readonly<Record<Language, PeoplePack>> = {
  de: germanPeople,
  en: englishPeople,
  fr: frenchPeople,
};
