import * as z from 'zod';
import { citationStyles } from './citation-style.ts';

/** Numbers with a check digit, dates and other scalars of the frontmatter; each rejects with the code its finding gets. */
type ValueCode = 'FM104' | 'FM111';

/** Params of a zod custom issue, read by `issues.ts`. `expected` is schema language, not prose: messages/ explains it. */
export interface ValueParams {
  readonly code: ValueCode;
  readonly variant: string;
  readonly expected?: string;
}

/** A string that must satisfy `test`; `meta` goes into the JSON Schema, which editors read. */
function checked(params: ValueParams, test: (value: string) => boolean, meta: Record<string, unknown> = {}) {
  const example =
    params.expected === undefined || /[…,]|^\d+$/.test(params.expected) ? {} : { examples: [params.expected] };
  return z
    .string()
    .refine(test, { params: { ...params } })
    .meta({ ...example, ...meta });
}

/** Days of a month in the proleptic Gregorian calendar (ISO 8601-1, 4.2.1). */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for `2018-11-20` and for no day that never was. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A calendar date in another way of writing that can mean one day only: `20.11.2018`, `2018/11/20`, `2018-1-2`; else undefined. */
export function isoDate(value: string): string | undefined {
  const last = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value.trim());
  const first = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(value.trim());
  const parts = last ? [last[3], last[2], last[1]] : first ? [first[1], first[2], first[3]] : undefined;
  const iso = parts?.map((part = '', at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
  return iso !== undefined && isCalendarDate(iso) && iso !== value ? iso : undefined;
}

/** True for `2018-10`. */
function isCalendarMonth(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && !value.startsWith('0000');
}

/** True for `2018-11-20T06:00+01:00`: a moment must say its offset, or nobody knows when it is (RFC 3339, 5.6, seconds optional). */
function isMoment(value: string): boolean {
  const match = /^(.{10})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(value);
  return match !== null && isCalendarDate(match[1] ?? '');
}

export const day = checked({ code: 'FM104', variant: 'day', expected: '2018-11-20' }, isCalendarDate, {
  format: 'date',
});

export const dayOrMonth = checked(
  { code: 'FM104', variant: 'day-or-month', expected: '2018-10' },
  (value) => isCalendarDate(value) || isCalendarMonth(value),
  { pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', examples: ['2018-10', '2018-10-05'] },
);

export const momentOrDay = checked(
  { code: 'FM104', variant: 'moment', expected: '2018-11-20T06:00+01:00' },
  (value) => isMoment(value) || isCalendarDate(value),
);

/** Words that someone will read: at least one character that is not white space. */
export const words = checked({ code: 'FM111', variant: 'empty' }, (value) => value.trim() !== '', { minLength: 1 });

/** At most 60 characters, for the running head. */
export const shortWords = checked(
  { code: 'FM111', variant: 'too-long', expected: '60' },
  (value) => [...value].length <= 60,
  { maxLength: 60, minLength: 1 },
);

/** Absolute http(s) address. Other schemes never reach a page. */
export const url = checked({ code: 'FM111', variant: 'url', expected: 'https://example.org/page' }, isWebAddress, {
  format: 'uri',
  pattern: '^https?://',
});

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(value) && URL.canParse(value);
}

export const email = checked(
  { code: 'FM111', variant: 'email', expected: 'name@example.org' },
  (value) => value.length <= 254 && /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\.]+(\.[^\s@<>()",;:\\.]+)+$/.test(value),
  { format: 'email' },
);

const idPattern = '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$';

/** What one part of the frontmatter calls another by. */
export const id = checked(
  { code: 'FM111', variant: 'id', expected: 'a-z, 0-9, -' },
  (value) => new RegExp(idPattern).test(value),
  { pattern: idPattern },
);

/** Folders of the output that hold no publication. */
export const reservedSlugs: readonly string[] = ['assets', 'drafts'];

/** The shape every published folder has: nothing in it can leave the output folder or need quoting. */
export const slugPattern = '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$';

export const slug = checked(
  { code: 'FM111', variant: 'slug', expected: 'a-z, 0-9, -' },
  (value) => new RegExp(slugPattern).test(value) && !reservedSlugs.includes(value),
  { pattern: slugPattern },
);

/** A file of the project: relative, with `/`. Containment is checked again when it is read. */
export const path = checked({ code: 'FM111', variant: 'path', expected: 'images/figure.svg' }, isRelativePath, {
  minLength: 1,
});

/** A style that comes along, or a CSL file of the project. */
export const citationStyle = checked(
  { code: 'FM111', variant: 'citation-style', expected: `${citationStyles.join(', ')}, own.csl` },
  (value) => (citationStyles as readonly string[]).includes(value) || (value.endsWith('.csl') && isRelativePath(value)),
  { examples: [...citationStyles] },
);

function isRelativePath(value: string): boolean {
  return value.trim() !== '' && !/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\|\p{Cc}/u.test(value);
}

/** Digital Object Identifier without resolver (ISO 26324). */
export const doi = checked(
  { code: 'FM111', variant: 'doi', expected: '10.1234/abcd' },
  (value) => /^10\.\d{4,9}\/[!-~]+$/.test(value),
  { pattern: '^10\\.\\d{4,9}/\\S+$' },
);

/** URN (RFC 8141), in practice urn:nbn:de:… */
export const urn = checked(
  { code: 'FM111', variant: 'urn', expected: 'urn:nbn:de:101:1-2018112012' },
  (value) => /^urn:[a-z0-9][a-z0-9-]{0,31}:[!-~]+$/i.test(value),
  { pattern: '^[uU][rR][nN]:' },
);

export const isbn = checked({ code: 'FM111', variant: 'isbn', expected: '978-3-16-148410-0' }, isIsbn);
export const issn = checked({ code: 'FM111', variant: 'issn', expected: '2749-1234' }, isIssn, {
  pattern: '^\\d{4}-\\d{3}[\\dX]$',
});
export const orcid = checked({ code: 'FM111', variant: 'orcid', expected: '0000-0002-1825-0097' }, isOrcid, {
  pattern: '^(https://orcid\\.org/)?(\\d{4}-){3}\\d{3}[\\dX]$',
});
export const ror = checked({ code: 'FM111', variant: 'ror', expected: 'https://ror.org/01ej9dk98' }, (value) =>
  /^(https:\/\/ror\.org\/)?0[a-z0-9]{6}\d{2}$/.test(value),
);

/** sha-256 of a consented wording, hexadecimal. */
export const hash = checked(
  { code: 'FM111', variant: 'hash', expected: 'sha256:9f86d0…' },
  (value) => /^(sha256:)?[0-9a-f]{64}$/.test(value),
  { pattern: '^(sha256:)?[0-9a-f]{64}$' },
);

/** ISBN-13 or ISBN-10 with its check digit (ISO 2108, annex C). */
function isIsbn(value: string): boolean {
  if (!/^[\dX]+([ -][\dX]+)*$/.test(value)) return false;
  const digits = value.replaceAll(/[ -]/g, '');
  if (/^97[89]\d{10}$/.test(digits)) {
    return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;
  }
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, at) => sum + decimal(digit) * (10 - at), 0) % 11 === 0;
}

/** ISSN with its check digit (ISO 3297, annex A). */
function isIssn(value: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(value)) return false;
  return [...value.replace('-', '')].reduce((sum, digit, at) => sum + decimal(digit) * (8 - at), 0) % 11 === 0;
}

/** ORCID iD with its check digit (ISO 7064, MOD 11-2). */
function isOrcid(value: string): boolean {
  const match = /^(?:https:\/\/orcid\.org\/)?((?:\d{4}-){3}\d{3}[\dX])$/.exec(value);
  if (match === null) return false;
  const digits = [...(match[1] ?? '').replaceAll('-', '')];
  const total = digits.slice(0, -1).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  return (12 - (total % 11)) % 11 === decimal(digits.at(-1) ?? '');
}

function decimal(digit: string): number {
  return digit === 'X' ? 10 : Number(digit);
}
