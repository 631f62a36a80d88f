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
  const day = match[3] === '01' ? labels.firstDay : `${Number(match[3])}`;
  return fill(labels.date, { day, month, year });
}

/** `2018-11-20T06:00+01:00` as day, time of day and zone; without a time it is the day. */
export function formatMoment(iso: string, labels: Labels): string {
  const [, hour, minute = '', offset = ''] = /T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(iso) ?? [];
  if (hour === undefined) return formatDate(iso, labels);
  const zone = offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`;
  return `${formatDate(iso, labels)}, ${fill(labels.timeOfDay, { hh: hour, h: Number(hour), mm: minute })} (${zone})`;
}
