import type { Frontmatter } from '../../brief/frontmatter.ts';
import { formatDate } from '../dates.ts';
import { fill, type Labels } from '../labels/labels.ts';
import { isKey } from './keys.ts';

/** What may be said about a meeting: never who, and no group small enough to be somebody. */
export interface MeetingView {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly publicDescription: string | null;
}

/** Facts of the meeting from `confidentiality`; groups below `minGroup` (5 unless declared) become "others". */
export function meetingView(
  given: Frontmatter['confidentiality'],
  labels: Labels,
  set: (text: string) => string,
): MeetingView | null {
  if (!given) return null;
  const { meeting, attendance } = given;
  const facts: { label: string; value: string }[] = [];
  const session =
    typeof meeting?.session === 'number' ? fill(labels.session, { n: meeting.session }) : meeting?.session;
  const name = [meeting?.series, session].filter((each) => each !== undefined).join(', ');
  // a session whose series is not named begins the line
  const begun = meeting?.series === undefined ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
  if (name !== '') facts.push({ label: labels.meeting, value: set(begun) });
  const when = [meeting?.place, meeting?.date ? formatDate(meeting.date, labels) : undefined]
    .filter((each) => each !== undefined)
    .join(', ');
  if (when !== '') facts.push({ label: labels.placeAndTime, value: set(when) });
  const who = attendanceText(attendance, labels);
  if (who !== '') facts.push({ label: labels.attendance, value: who });
  return { facts, publicDescription: given.publicDescription ?? null };
}

function attendanceText(attendance: NonNullable<Frontmatter['confidentiality']>['attendance'], labels: Labels): string {
  if (!attendance) return '';
  const smallest = attendance.minGroup ?? 5;
  const total =
    attendance.total !== undefined && attendance.total >= smallest
      ? fill(labels.participants, { n: attendance.total })
      : '';
  const named: string[] = [];
  let others = false;
  for (const [sector, count] of Object.entries(attendance.sectors ?? {})) {
    if (count === undefined || count === 0) continue;
    if (count >= smallest && sector !== 'other' && isKey(labels.sectors, sector)) named.push(labels.sectors[sector]);
    else others = true;
  }
  if (named.length === 0) return total;
  const groups = others ? [...named, labels.otherSectors] : named;
  const phrase =
    groups.length > 1 ? `${groups.slice(0, -1).join(', ')} ${labels.and} ${groups.at(-1)}` : (groups[0] ?? '');
  return total === '' ? phrase : `${total} (${phrase})`;
}
