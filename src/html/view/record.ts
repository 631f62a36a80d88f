import type { Brief } from '../../brief/brief.ts';
import type { Asset } from '../page.ts';
import type { View } from './view.ts';

/** The document as reference managers take it up. Everything in it stands on the page; people only where they are public. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string | undefined }[];
  readonly publisher: string;
  readonly place: string | undefined;
  readonly series: string | undefined;
  readonly number: string | undefined;
  /** ISO 8601 */
  readonly date: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly isbn: string | undefined;
  readonly issn: string | undefined;
  readonly keywords: readonly string[];
  readonly lang: string;
}

const or = <T>(value: T | null): T | undefined => value ?? undefined;

/** @param place where the house publishes */
export function recordOf(brief: Brief, view: View, place: string | undefined): DocumentRecord {
  return {
    id: brief.slug,
    title:
      view.subtitle === null ? view.title : `${view.title}${/[?!.:]$/.test(view.title) ? ' ' : ': '}${view.subtitle}`,
    authors: view.authors.map(({ sorted }) => {
      const [family = '', given] = sorted.split(', ');
      return { family, given };
    }),
    publisher: view.imprint.publisher,
    place,
    series: or(view.seriesName),
    number: or(view.number),
    date: view.date?.iso,
    doi: or(view.doi),
    url: or(view.citation.url),
    isbn: or(view.isbn),
    issn: or(view.issn),
    keywords: view.keywords ?? [],
    lang: view.lang,
  };
}

/** Formats a page offers, by the end of the file's name. */
export const recordFormats = [
  { end: '.bib', name: 'BibTeX', type: 'application/x-bibtex', make: bibtex },
  { end: '.ris', name: 'RIS', type: 'application/x-research-info-systems', make: ris },
  { end: '.csl.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', make: cslJson },
] as const;

/** The files that go beside the page. */
export function recordFiles(record: DocumentRecord): Asset[] {
  return recordFormats.map(({ end, type, make }) => ({
    path: record.id + end,
    type,
    bytes: new TextEncoder().encode(make(record)),
  }));
}

/** The words in them, for the gate: the same in each format. */
export function recordWords(record: DocumentRecord): string[] {
  const { title, authors, publisher, place, series, number, keywords, url } = record;
  const names = authors.map(({ family, given }) => (given === undefined ? family : `${given} ${family}`));
  return [title, ...names, publisher, place, series, number, ...keywords, url].filter((text) => text !== undefined);
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Words as TeX has them; the letters stay, every BibTeX of today reads UTF-8. */
const tex = (text: string): string => oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => special[sign] ?? sign);

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const languages: Readonly<Record<string, string>> = { de: 'ngerman', en: 'english', fr: 'french' };

/** `techreport` of BibTeX, which BibLaTeX knows as well. */
function bibtex(record: DocumentRecord): string {
  const { title, authors, publisher, place, series, number, date, doi, url, isbn, issn, keywords, lang } = record;
  const names = authors.map(({ family, given }) =>
    given === undefined ? `{${tex(family)}}` : `${tex(family)}, ${tex(given)}`,
  );
  const fields: [name: string, value: string | undefined][] = [
    ['author', names.length > 0 ? names.join(' and ') : `{${tex(publisher)}}`],
    // inner braces keep capitals
    ['title', `{${tex(title)}}`],
    ['institution', tex(publisher)],
    ['address', place && tex(place)],
    ['type', series && tex(series)],
    ['number', number && tex(number)],
    ['year', date?.slice(0, 4)],
    ['month', date?.slice(5, 7)],
    ['date', date?.slice(0, 10)],
    ['doi', doi],
    ['url', url],
    ['isbn', isbn],
    ['issn', issn],
    ['keywords', keywords.length > 0 ? tex(keywords.join(', ')) : undefined],
    ['langid', languages[lang]],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@techreport{${record.id},\n${lines.join('')}}\n`;
}

/** RIS, lines with CR LF (Research Information Systems, 2011). */
function ris(record: DocumentRecord): string {
  const { title, authors, publisher, place, series, number, date, doi, url, isbn, issn, keywords, lang } = record;
  const names = authors.map(({ family, given }) => (given === undefined ? family : `${family}, ${given}`));
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ...(names.length > 0 ? names : [publisher]).map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', series],
    ['M1', number],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.slice(0, 10).replaceAll('-', '/')],
    ['PB', publisher],
    ['CY', place],
    ['DO', doi],
    ['UR', url],
    ['SN', isbn ?? issn],
    ...keywords.map((word): [string, string] => ['KW', word]),
    ['LA', lang],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** One entry of CSL-JSON, in a list as reference managers export it. */
function cslJson(record: DocumentRecord): string {
  const { title, authors, publisher, place, series, number, date, doi, url, isbn, issn, keywords, lang } = record;
  const parts = date?.slice(0, 10).split('-').map(Number);
  const entry = {
    id: record.id,
    type: 'report',
    title: oneLine(title),
    author: authors.length > 0 ? authors : [{ literal: publisher }],
    publisher,
    'publisher-place': place,
    'collection-title': series,
    number,
    issued: parts && { 'date-parts': [parts] },
    DOI: doi,
    URL: url,
    ISBN: isbn,
    ISSN: issn,
    keyword: keywords.length > 0 ? keywords.join(', ') : undefined,
    language: lang,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
