import { fill, type Labels } from './labels/labels.ts';

/**
 * `2018-11-20` or `2018-10` as the language writes it, from our own tables: no ICU version may change a page.
 * A date-time is cut at its day. Anything else comes back as it is.
 */
export function formatDate(iso: string, labels: Labels): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  const month = labels.months[Number(match?.[2]) - 1];
  if (!match || month === undefined) return iso;
  const year = match[1] ?? '';
  if (match[3] === undefined) return fill(labels.monthYear, { month, year });
  return fill(labels.date, { day: Number(match[3]), month, year });
}
