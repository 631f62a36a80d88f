import { readBibtexFile } from './bibtex.ts';
import { bibtexNames } from './bibtex-names.ts';
import { texToText } from './tex.ts';

/** What the gate needs of a bibliography: its keys, its people, and every text in it that is no bibliographic fact. */
export interface BibliographyWords {
  readonly keys: readonly string[];
  /** family names of authors and editors: a citation may name them */
  readonly names: readonly string[];
  /** notes, annotations, abstracts, keywords, comments: who has the file reads them, so they are linted */
  readonly texts: readonly string[];
}

/** Facts of a publication, in BibTeX, BibLaTeX and CSL-JSON; what stands in any other field may be a note. */
const facts = new Set(
  `author editor translator title subtitle shorttitle booktitle maintitle journal journaltitle container-title
  collection-title publisher publisher-place institution organization school year date month day issued accessed urldate
  volume number issue pages page pagetotal edition series type genre doi url isbn issn eprint eprinttype archive address
  location event event-place language langid keyid id citation-key crossref version status title-short container-title-short`.split(
    /\s+/,
  ),
);
const people = new Set(['author', 'editor', 'translator']);

/** @param text a BibTeX/BibLaTeX or CSL-JSON file; undefined when it is neither */
export function bibliographyWords(text: string): BibliographyWords | undefined {
  return /^\s*[[{]/.test(text) ? inJson(text) : inBibtex(text);
}

function inJson(text: string): BibliographyWords | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const found = { keys: [] as string[], names: [] as string[], texts: [] as string[] };
  for (const entry of Array.isArray(data) ? data : [data]) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    for (const [field, value] of Object.entries(entry)) {
      if (field === 'id') found.keys.push(String(value));
      else if (people.has(field)) found.names.push(...familyNames(value));
      else if (!facts.has(field.toLowerCase())) found.texts.push(...strings(value));
    }
  }
  return found;
}

function familyNames(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: { family?: unknown }) => (typeof one?.family === 'string' ? [one.family] : []));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function inBibtex(text: string): BibliographyWords | undefined {
  const { entries, aside } = readBibtexFile(text, new Map());
  if (entries.length === 0) return undefined;
  const fields = entries.flatMap((entry) => entry.fields);
  const names = fields.filter(([name]) => people.has(name)).flatMap(([, value]) => bibtexNames(value));
  const notes = fields.filter(([name]) => !facts.has(name)).map(([, value]) => texToText(value));
  return {
    keys: entries.map(({ key }) => key),
    names: names.flatMap(({ family }) => (family === undefined ? [] : [family])),
    texts: [...aside, ...notes].filter((one) => /\p{L}{2}/u.test(one)),
  };
}
