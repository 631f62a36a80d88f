import { type BibtexEntry, readBibtexFile } from './bibtex.ts';
import { bibtexNames } from './bibtex-names.ts';
import type { DateValue, Item, Name } from './item.ts';
import { readDays } from './read-item.ts';
import { texToText } from './tex.ts';

/** Types of BibTeX and BibLaTeX (biblatex 3.20, 2.1) by CSL's (1.0.2, appendix "Types"); all others are documents. */
export const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  mvreference: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  bookinbook: 'chapter',
  suppcollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  inreference: 'entry-encyclopedia',
  manual: 'report',
  techreport: 'report',
  report: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  unpublished: 'manuscript',
  dataset: 'dataset',
  periodical: 'periodical',
  suppperiodical: 'article-journal',
  review: 'review',
  letter: 'personal_communication',
  patent: 'patent',
  software: 'software',
  standard: 'standard',
  legal: 'treaty',
  movie: 'motion_picture',
  video: 'motion_picture',
  performance: 'performance',
  artwork: 'graphic',
  image: 'graphic',
  legislation: 'legislation',
  jurisdiction: 'legal_case',
};

/** Fields by CSL variables; the first that is there counts. Notes, abstracts and keywords are not printed. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'title-short': ['shorttitle'],
  'collection-title': ['series'],
  volume: ['volume'],
  edition: ['edition'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  'publisher-place': ['address', 'location'],
  DOI: ['doi'],
  URL: ['url'],
  ISBN: ['isbn'],
  ISSN: ['issn'],
  genre: ['type'],
  'number-of-pages': ['pagetotal'],
  'event-title': ['eventtitle'],
  version: ['version'],
};
const people: Readonly<Record<string, string>> = { author: 'author', editor: 'editor', translator: 'translator' };
const verbatim = new Set(['DOI', 'URL']);
const languages: Readonly<Record<string, string>> = {
  german: 'de',
  ngerman: 'de',
  austrian: 'de',
  english: 'en',
  american: 'en',
  british: 'en',
  french: 'fr',
};
const longest = 2000;

/** Entries of a BibTeX file; of two with the same key the first counts. @returns the line where it is none, too */
export function itemsOf(text: string): { items: Map<string, Item>; fault: number | undefined } {
  const { entries, fault } = readBibtexFile(text, new Map(months.map((name, at) => [name, String(at + 1)])));
  const items = new Map<string, Item>();
  for (const entry of entries) if (entry.key !== '' && !items.has(entry.key)) items.set(entry.key, item(entry));
  return { items, fault };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function item(entry: BibtexEntry): Item {
  const raw = new Map<string, string>();
  for (const [name, value] of entry.fields) if (!raw.has(name)) raw.set(name, value.slice(0, longest * 4));
  const get = (name: string): string | undefined => {
    const text = texToText(raw.get(name) ?? '').slice(0, longest);
    return text === '' ? undefined : text;
  };
  const names = new Map<string, readonly Name[]>();
  for (const [field, variable] of Object.entries(people)) {
    const list = bibtexNames(raw.get(field) ?? '').slice(0, 100);
    if (list.length > 0) names.set(variable, list);
  }
  const type = typeOf(entry.type, get('entrysubtype'));
  return { id: entry.key, type, texts: textsOf(type, entry.type, raw, get), names, dates: datesOf(get) };
}

function typeOf(name: string, subtype: string | undefined): string {
  if (name === 'article' && (subtype === 'newspaper' || subtype === 'magazine')) return `article-${subtype}`;
  return Object.hasOwn(types, name) ? (types[name] ?? 'document') : 'document';
}

type Get = (name: string) => string | undefined;

function textsOf(type: string, entryType: string, raw: ReadonlyMap<string, string>, get: Get): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (variable: string, text: string | undefined): void => {
    if (text !== undefined && !texts.has(variable)) texts.set(variable, text);
  };
  put('title', titled(get('title'), get('subtitle')));
  put(
    'container-title',
    titled(get('booktitle'), get('booksubtitle')) ??
      titled(get('journaltitle') ?? get('journal'), get('journalsubtitle')),
  );
  for (const [variable, names] of Object.entries(fields))
    for (const name of names) put(variable, verbatim.has(variable) ? plainAddress(raw.get(name)) : get(name));
  put('genre', entryType === 'phdthesis' ? 'phdthesis' : entryType === 'mastersthesis' ? 'mathesis' : undefined);
  put('URL', /\\url\s*\{([^{}]+)\}/.exec(raw.get('howpublished') ?? '')?.[1]);
  put('page', get('pages')?.replace(/[–—]/g, '-'));
  const number = get('number');
  const issue = type.startsWith('article') ? (get('issue') ?? number) : undefined;
  put('issue', issue);
  if (!type.startsWith('article'))
    put(type === 'report' || type === 'legislation' ? 'number' : 'collection-number', number);
  const language = (get('langid') ?? get('language'))?.toLowerCase();
  put('language', language === undefined ? undefined : (languages[language] ?? language));
  return texts;
}

function titled(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (title === undefined || subtitle === undefined) return title;
  return `${title}${/[?!.:]$/.test(title) ? ' ' : ': '}${subtitle}`;
}

function plainAddress(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/\\(?=[_%#&~])/g, '')
    .replace(/^\\url\s*\{|[{}]/g, '')
    .trim();
  return plain === '' ? undefined : plain;
}

function datesOf(get: Get): Map<string, DateValue> {
  const dates = new Map<string, DateValue>();
  const put = (variable: string, text: string | undefined): void => {
    if (text === undefined) return;
    const parts = readDays(text);
    dates.set(variable, parts.length > 0 ? { parts } : { parts, literal: text });
  };
  const year = get('year');
  const month = get('month');
  const number = month === undefined ? 0 : Number(month) || months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const day = get('day');
  const parts = [
    year,
    number > 0 && number <= 12 ? String(number).padStart(2, '0') : undefined,
    number > 0 ? day?.padStart(2, '0') : undefined,
  ];
  put('issued', get('date') ?? (year === undefined ? undefined : parts.filter((part) => part !== undefined).join('-')));
  put('accessed', get('urldate'));
  return dates;
}
