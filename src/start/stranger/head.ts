import { readYaml } from '../../brief/read-yaml.ts';
import { isCalendarDate, isoDate } from '../../brief/values.ts';
import { languages } from '../../brief/vocabulary.ts';
import { labelsFor } from '../../html/labels/labels.ts';

/** What a stranger's document says of itself. */
export interface Head {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly lang?: (typeof languages)[number];
  readonly abstract?: string;
  readonly keywords: readonly string[];
  /** path from the document */
  readonly bibliography?: string;
  /** what else stood in its head, as it stood there */
  readonly rest?: string;
}

/** Reads YAML between `---`, or the title block of pandoc (`% title`, `% authors`, `% date`). */
export function headOf(text: string): { head: Head; body: string } {
  const yaml = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (yaml !== null) return { head: fromYaml(yaml[1] ?? ''), body: text.slice(yaml[0].length) };
  const block = /^(?:%.*\n(?:[ \t]+\S.*\n)*){1,3}/.exec(text);
  if (block === null) return { head: { authors: [], keywords: [] }, body: text };
  return { head: fromTitleBlock(block[0]), body: text.slice(block[0].length) };
}

function fromYaml(text: string): Head {
  const { value } = readYaml(text, 0);
  const fields = isRecord(value) ? value : {};
  const lang = languages.find((code) => code === one(fields.lang)?.slice(0, 2).toLowerCase());
  const read = {
    title: one(fields.title),
    subtitle: one(fields.subtitle),
    abstract: one(fields.abstract ?? fields.description),
    bibliography: one([fields.bibliography].flat()[0]),
    date: dateOf(one(fields.date)),
    lang,
    authors: many(fields.author ?? fields.authors, /\s*;\s*|\s+and\s+/),
    keywords: many(fields.keywords ?? fields.tags, /\s*[,;]\s*/),
  };
  return withoutEmpty({ ...read, rest: restOf(text, read) });
}

/** Keys of other tools under which stands what a brief has a field for, too. */
const twins: Readonly<Record<string, keyof Head>> = {
  author: 'authors',
  description: 'abstract',
  tags: 'keywords',
};

/** The lines of keys and comments that no field of a brief has taken. */
function restOf(text: string, read: { readonly [K in keyof Head]: unknown }): string {
  const isTaken = (entry: string): boolean => {
    const key = /^["']?([\w-]+)["']?\s*:/.exec(entry)?.[1] ?? '';
    const field = Object.hasOwn(twins, key) ? twins[key] : key;
    const value = Object.hasOwn(read, field ?? '') ? read[field as keyof Head] : undefined;
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  };
  return text
    .split(/^(?=[^\s#-])|^(?=#)/m)
    .filter((entry) => entry.trim() !== '' && !isTaken(entry))
    .join('')
    .trim();
}

function fromTitleBlock(block: string): Head {
  const [title, authors, date] = block
    .split(/^%/m)
    .slice(1)
    .map((part) => part.replace(/\s+/g, ' ').trim());
  return withoutEmpty({
    title,
    date: dateOf(date),
    authors: many(authors, /\s*;\s*/),
    keywords: [],
  });
}

/** `2023-09-15T08:00`, `15.09.2023`, `15. September 2023`, `September 15, 2023`; undefined where no day is said. */
export function dateOf(text = ''): string | undefined {
  const iso = text.slice(0, 10);
  if (isCalendarDate(iso)) return iso;
  const [, before, word = '', after, year = ''] =
    /^(\d{1,2})?(?:\.|er|st|nd|rd|th)? ?(\p{L}+) ?(\d{1,2})?,? (\d{4})$/u.exec(text) ?? [];
  const month = languages
    .map((lang) => labelsFor(lang).months.findIndex((name) => name.toLowerCase() === word.toLowerCase()))
    .find((at) => at >= 0);
  return isoDate(month === undefined ? text : `${year}-${month + 1}-${before ?? after ?? ''}`);
}

function withoutEmpty(fields: { [K in keyof Head]: Head[K] | undefined }): Head {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  return { authors: [], keywords: [], ...given };
}

function one(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : undefined;
}

/** A list of words, of mappings with a name, or one text that holds several. */
function many(value: unknown, between: RegExp): string[] {
  const found = [value].flat().flatMap((entry: unknown) => {
    const name = isRecord(entry) ? entry.name : entry;
    const parts = isRecord(name) ? [one(name.given), one(name.family)].filter(Boolean).join(' ') : one(name);
    return parts === undefined ? [] : Array.isArray(value) ? [parts] : parts.split(between);
  });
  return found.map((name) => name.trim()).filter((name) => name !== '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
