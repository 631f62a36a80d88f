/** What the gate needs of a bibliography: its keys, its people, and every text in it that is no bibliographic fact. */
export interface Bibliography {
  readonly keys: readonly string[];
  /** family names of authors and editors: a citation may name them */
  readonly names: readonly string[];
  /** notes, annotations, abstracts, keywords, comments: exported with the entry, so linted */
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
export function readBibliography(text: string): Bibliography | undefined {
  return /^\s*[[{]/.test(text) ? readJson(text) : readBibtex(text);
}

function readJson(text: string): Bibliography | undefined {
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

/** Entries and fields of a BibTeX file; what stands between entries is a comment by definition (BibTeX, "Help on BibTeX names"). */
function readBibtex(text: string): Bibliography | undefined {
  const found = { keys: [] as string[], names: [] as string[], texts: [] as string[] };
  let at = 0;
  for (const match of text.matchAll(/@(\w+)\s*[{(]/g)) {
    if (match.index < at) continue;
    found.texts.push(text.slice(at, match.index));
    const open = match.index + match[0].length;
    at = closing(text, open);
    const body = text.slice(open, at - 1);
    if (/^(?:comment|preamble|string)$/i.test(match[1] ?? '')) found.texts.push(body);
    else readEntry(body, found);
  }
  if (found.keys.length === 0) return undefined;
  found.texts.push(text.slice(at));
  return { ...found, texts: found.texts.filter((one) => /\p{L}{2}/u.test(one)) };
}

function readEntry(body: string, found: { keys: string[]; names: string[]; texts: string[] }): void {
  const key = /^\s*([^\s,]+)\s*,/.exec(body);
  if (key === null) return void found.texts.push(body);
  found.keys.push(key[1] ?? '');
  let at = key[0].length;
  const field = /\s*,?\s*([\w-]+)\s*=\s*/y;
  for (field.lastIndex = at; at < body.length; field.lastIndex = at) {
    const match = field.exec(body);
    if (match === null) return void found.texts.push(body.slice(at));
    const start = field.lastIndex;
    const end = valueEnd(body, start);
    const name = (match[1] ?? '').toLowerCase();
    const value = body.slice(start, end).replace(/[{}"]/g, '');
    if (people.has(name)) found.names.push(...value.split(/\s+and\s+/).map(family));
    else if (!facts.has(name)) found.texts.push(value);
    at = end;
  }
}

/** `Family, Given` or `Given Family`. */
function family(name: string): string {
  return (name.includes(',') ? name.split(',')[0] : name.trim().split(/\s+/).at(-1))?.trim() ?? '';
}

function valueEnd(body: string, start: number): number {
  if (body[start] === '{') return closing(body, start + 1);
  if (body[start] === '"') {
    const end = body.indexOf('"', start + 1);
    return end === -1 ? body.length : end + 1;
  }
  const end = body.indexOf(',', start);
  return end === -1 ? body.length : end;
}

/** Offset behind the brace that closes the one before `from`. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{' || text[at] === '(') depth++;
    else if ((text[at] === '}' || text[at] === ')') && --depth === 0) return at + 1;
  }
  return text.length;
}
