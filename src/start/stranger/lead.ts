import { dateOf, type Head } from './head.ts';

type Lead = Partial<Pick<Head, 'subtitle' | 'date'>> & { readonly authors: readonly string[]; readonly body: string };

/** Ada Lund, A. B. Lund-Roe, Ada von Lund */
const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:v[ao]n|de|der|den|la|le|zu|\p{Lu}[\p{L}.'’-]*)){1,4}`;
const people = new RegExp(
  `^(?:(?:[Bb]y|[Vv]on|[Pp]ar) )?(${person}(?:(?:, | and | und | et | & |; )(?:and )?${person}){0,7})$`,
  'u',
);
const signed = /^(?:by|von|par) /i;

/**
 * What a word processor leaves of a title page below the title: a line in bold is the subtitle, a line of names with a day or
 * behind `by` says who wrote it and when. The first line that is neither ends it.
 */
export function leadOf(text: string): Lead {
  const lead: { subtitle?: string; date?: string; authors: string[] } = { authors: [] };
  let body = text;
  for (;;) {
    const [whole = '', line = ''] = /^\s*(\S[^\n]*)(?:\n\s*\n|$)/.exec(body) ?? [];
    if (whole === '' || !take(lead, line.trim())) return { ...lead, body };
    body = body.slice(whole.length);
  }
}

function take(lead: { subtitle?: string; date?: string; authors: string[] }, line: string): boolean {
  const bold = /^\*\*([^*\n]{1,200})\*\*$/.exec(line)?.[1];
  if (bold !== undefined && lead.subtitle === undefined && lead.date === undefined && lead.authors.length === 0) {
    lead.subtitle = bold.trim();
    return true;
  }
  const plain = line.replace(/^[*_]+|[*_]+$/g, '').trim();
  if (plain.length > 160) return false;
  const [names, day] = apart(plain);
  if (day !== undefined) lead.date ??= day;
  const found = names === '' ? undefined : people.exec(names)?.[1];
  // a line of names alone may be anything
  if (found === undefined || lead.authors.length > 0 || (day === undefined && !signed.test(names)))
    return names === '' && day !== undefined;
  lead.authors.push(...found.split(/, (?:and )?| and | und | et | & |; /).filter((name) => name !== ''));
  return true;
}

/** `Ada Lund, 14 March 2024` as names and day; a day alone has no names. */
function apart(line: string): readonly [names: string, day: string | undefined] {
  const whole = dateOf(line);
  if (whole !== undefined) return ['', whole];
  for (let at = line.indexOf(', '); at > 0; at = line.indexOf(', ', at + 1)) {
    const day = dateOf(line.slice(at + 2));
    if (day !== undefined) return [line.slice(0, at), day];
  }
  return [line, undefined];
}
