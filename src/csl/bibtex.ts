/** A BibTeX file, read once for print and gate. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[];
  /** what is no entry: comments, preambles, strings, and all that stands between entries ("btxdoc", 2) */
  readonly aside: readonly string[];
  /** line, from 1, of the first thing that is no BibTeX; reading went on behind it */
  readonly fault: number | undefined;
}

export interface BibtexEntry {
  /** in small letters */
  readonly type: string;
  readonly key: string;
  /** names in small letters, values in TeX, in the order of the file; of two with the same name both */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** As long as a value that is put together may get: strings of strings grow without bound. */
const longest = 20_000;

interface Reader {
  readonly text: string;
  at: number;
  fault: number | undefined;
  readonly strings: Map<string, string>;
  readonly entries: BibtexEntry[];
  readonly aside: string[];
}

/**
 * Reads BibTeX and BibLaTeX. Whatever stands in the text, this ends and throws nothing, and nothing of it is left out.
 * @param strings what abbreviations stand for before the file names its own
 */
export function readBibtexFile(text: string, strings: ReadonlyMap<string, string>): BibtexFile {
  const reader: Reader = { text, at: 0, fault: undefined, strings: new Map(strings), entries: [], aside: [] };
  const opening = /@\s*([A-Za-z]+)\s*([{(])/y;
  let begin = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', reader.at)) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    reader.at = at + 1;
    if (match === null) continue;
    reader.aside.push(text.slice(begin, at));
    reader.at = begin = opening.lastIndex;
    const end = closing(text, begin, match[2] === '(' ? ')' : '}');
    readBlock((match[1] ?? '').toLowerCase(), end ?? text.length, reader);
    if (end === undefined) fail(reader, at);
    reader.at = begin = Math.min((end ?? text.length) + 1, text.length);
  }
  reader.aside.push(text.slice(begin));
  const { entries, aside, fault } = reader;
  return { entries, aside, fault };
}

/** What stands between the braces of an `@…`. @param end offset of the closing one */
function readBlock(type: string, end: number, reader: Reader): void {
  const { text } = reader;
  const body = text.slice(reader.at, end);
  if (type === 'comment' || type === 'preamble' || type === 'string') reader.aside.push(body);
  if (type === 'comment' || type === 'preamble') return;
  if (type === 'string') {
    const [field] = fieldsIn(reader, end, []);
    if (field !== undefined) reader.strings.set(...field);
    return;
  }
  const key = /\s*([^\s,={}"#%~\\]*)\s*(,|$)/y.exec(body);
  if (key === null) {
    reader.aside.push(body);
    fail(reader, reader.at);
    return;
  }
  reader.at += key[0].length;
  const rest: string[] = [];
  const fields = fieldsIn(reader, end, rest);
  reader.entries.push({ type, key: key[1] ?? '', fields });
  reader.aside.push(...rest);
}

/** `name = value`, by commas. @param rest gets what is none of that */
function fieldsIn(reader: Reader, end: number, rest: string[]): [name: string, value: string][] {
  const fields: [string, string][] = [];
  const field = /[\s,]*([^\s,={}"#%()]+)\s*=\s*/y;
  for (;;) {
    field.lastIndex = reader.at;
    const match = field.exec(reader.text);
    if (match === null || field.lastIndex > end) break;
    reader.at = field.lastIndex;
    const value = valueAt(reader, end);
    if (value === undefined) break;
    fields.push([(match[1] ?? '').toLowerCase(), value]);
  }
  const left = reader.text.slice(reader.at, end);
  if (/[^\s,]/.test(left)) {
    rest.push(left);
    fail(reader, reader.at);
  }
  return fields;
}

/** A value, perhaps put together with `#`; undefined, with the reader where it stops, for what is none. */
function valueAt(reader: Reader, end: number): string | undefined {
  const { text } = reader;
  const word = /[^\s,={}"#%()]+/y;
  let value = '';
  for (;;) {
    const begin = reader.at;
    const sign = text[begin];
    if (sign === '{' || sign === '"') {
      const close = closing(text, begin + 1, sign === '{' ? '}' : '"');
      if (close === undefined || close > end) return undefined;
      value += text.slice(begin + 1, close);
      reader.at = close + 1;
    } else {
      word.lastIndex = begin;
      const [name] = word.exec(text) ?? [];
      if (name === undefined || word.lastIndex > end) return undefined;
      value += reader.strings.get(name.toLowerCase()) ?? name;
      reader.at = word.lastIndex;
    }
    const more = /\s*#\s*/y;
    more.lastIndex = reader.at;
    if (more.exec(text) === null) break;
    reader.at = more.lastIndex;
    value = value.slice(0, longest);
  }
  const stop = /\s*(?=[,})]|$)/y;
  stop.lastIndex = reader.at;
  return stop.exec(text) === null ? undefined : value;
}

/** Offset of the sign that closes what was opened before `from`, braces within it in pairs; undefined where none does. */
function closing(text: string, from: number, sign: '}' | ')' | '"'): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const each = text[at];
    if (depth === 0 && each === sign) return at;
    if (each === '{') depth++;
    else if (each === '}') depth = Math.max(0, depth - 1);
  }
  return undefined;
}

function fail(reader: Reader, at: number): void {
  const line = reader.text.slice(0, at).split('\n').length;
  reader.fault = Math.min(reader.fault ?? line, line);
}
