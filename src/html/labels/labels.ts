import type { Language } from '../../brief/brief.ts';
import type { addressees, horizons, licences, sectors, statuses, types } from '../../brief/vocabulary.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Whom a recommendation can be addressed to (CONTENT.md, frontmatter `recommendations[].addressee`). */
type Addressee = (typeof addressees)[number];

/** How soon a recommendation can be carried out. */
type Horizon = (typeof horizons)[number];

/** Between several addressees of one recommendation, some of which have a comma of their own. */
export const betweenAddressees = ' · ';

/**
 * Every word the house itself prints, in one language. `{…}` are places to fill: {page}, {pages}, {n}, {language} …
 * A missing key does not compile.
 */
export interface Labels {
  /** BCP 47 tag with region, for Open Graph and hyphenation */
  readonly locale: string;
  readonly languageName: string;
  readonly months: readonly string[];
  /** Sunday first */
  readonly days: readonly string[];
  /** {day} without a leading zero, {month} as word, {year} */
  readonly date: string;
  /** {day} of the first day of a month */
  readonly firstDay: string;
  /** {hh} with a leading zero, {h} without, {mm} */
  readonly timeOfDay: string;
  readonly monthYear: string;
  readonly decimal: string;
  /** between groups of three digits */
  readonly thousands: string;
  /** {n} */
  readonly percent: string;
  /** with the space the language puts before it */
  readonly colon: string;
  /** between the last two names of a list; a space stands on both sides */
  readonly and: string;
  readonly types: Readonly<Record<(typeof types)[number], string>>;
  readonly keyMessages: string;
  readonly abstract: string;
  readonly recommendations: string;
  readonly recommendation: string;
  /** link from a recommendation to its reasons */
  readonly rationale: string;
  readonly options: string;
  readonly addressees: Readonly<Record<Addressee, string>>;
  readonly horizons: Readonly<Record<Horizon, string>>;
  readonly figure: string;
  readonly table: string;
  readonly box: string;
  /** head of the first column of a matrix of options */
  readonly option: string;
  /** a cross reference in running text: {name} is a number, or the words of a heading */
  readonly references: Readonly<Record<'figure' | 'table' | 'box' | 'section', string>> & {
    /** the page alone: {page} */
    readonly page: string;
    /** behind a reference to something far: {page} */
    readonly onPage: string;
  };
  /** opens the table behind a chart */
  readonly chartData: string;
  /** countries on maps, by ISO 3166-1 alpha-2 */
  readonly countries: Readonly<Record<string, string>>;
  /** classes of a map: {n}, or from {a} on and below {b} */
  readonly mapClasses: Readonly<Record<'below' | 'between' | 'from', string>>;
  /** the only class of a map whose values are all the same */
  readonly mapAll: string;
  readonly mapNoData: string;
  /** below a map: where its borders are from, and that they say nothing */
  readonly mapNote: string;
  readonly source: string;
  readonly credit: string;
  readonly licence: string;
  readonly toc: string;
  /** heads of the lists behind the contents of a report */
  readonly figures: string;
  readonly tables: string;
  readonly bibliography: string;
  readonly abbreviations: string;
  /** of one */
  readonly aboutAuthor: string;
  readonly aboutAuthors: string;
  readonly patron: string;
  readonly adviser: string;
  readonly contact: string;
  readonly imprint: string;
  readonly publisher: string;
  readonly editor: string;
  readonly printer: string;
  readonly responsible: string;
  readonly howToCite: string;
  readonly agreement: string;
  readonly contention: string;
  readonly open: string;
  /** what a background paper puts up for discussion */
  readonly questions: string;
  readonly embargo: string;
  /** of a press release without embargo */
  readonly releaseNow: string;
  /** leads from a one-pager or press release to what it is drawn from */
  readonly fullDocument: string;
  readonly aboutPublisher: string;
  readonly ruleNote: string;
  readonly ruleName: string;
  readonly meeting: string;
  readonly meetingSeries: string;
  /** {n}, behind the name of the series and a comma */
  readonly session: string;
  readonly place: string;
  readonly placeAndTime: string;
  readonly attendance: string;
  /** {n} */
  readonly participants: string;
  /** after the groups that are large enough to be named */
  readonly otherSectors: string;
  readonly sectors: Readonly<Record<(typeof sectors)[number], string>>;
  readonly notes: string;
  /** spoken name of a link to note {n} */
  readonly note: string;
  /** spoken name of the link back to the text of note {n} */
  readonly noteBack: string;
  readonly corrections: string;
  /** {version} {date} */
  readonly correction: string;
  /** before a number, behind a comma */
  readonly version: string;
  readonly statuses: Readonly<Record<(typeof statuses)[number], string>>;
  readonly acknowledgements: string;
  readonly funding: string;
  readonly conflicts: string;
  readonly reviewed: string;
  readonly reviews: Readonly<Record<'none' | 'internal' | 'external' | 'peer' | 'double-blind', string>>;
  readonly factchecked: string;
  readonly disclaimers: Readonly<Record<'author-views' | 'institution-views' | 'discussion-paper', string>>;
  readonly keywords: string;
  readonly licences: Readonly<Record<(typeof licences)[number], string>>;
  /** {page} {pages} */
  readonly folio: string;
  /** {n} minutes */
  readonly readingTime: string;
  /** one minute */
  readonly readingTimeOne: string;
  /** {n} pages */
  readonly pages: string;
  readonly pagesOne: string;
  /** {n}, of 1000 bytes */
  readonly kilobytes: string;
  /** {n}, of 1000 kilobytes */
  readonly megabytes: string;
  readonly downloadPdf: string;
  /** above the names of the languages there are other editions in, on paper */
  readonly alsoIn: string;
  readonly otherLanguages: string;
  readonly skip: string;
  readonly anchor: string;
  readonly draft: string;
  readonly draftNotice: string;
  readonly draftFindings: string;
  /** {n} */
  readonly draftLine: string;
  readonly scrollTable: string;
  readonly publishedIn: string;
  readonly quotation: string;
}

const all: Readonly<Record<Language, Labels>> = { de, en, fr };

/** The labels of a language. */
export function labelsFor(lang: Language): Labels {
  return all[lang];
}

/** Puts values into the `{…}` places of a label; a place without a value stays as it is. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
