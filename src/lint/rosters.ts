import type { Brief } from '../brief/brief.ts';
import type { Draft } from '../finding.ts';
import { meetingsOf } from '../roster/meetings.ts';
import type { Rosters } from '../roster/open.ts';
import type { AppliedRoster } from './context.ts';

/**
 * The rosters a brief is held against, and CHR306 for each that lies there and cannot be read: what was not compared is
 * not published.
 */
export function rostersOf(
  brief: Brief,
  rosters: Omit<Rosters, 'seal'> | undefined,
): { rosters: readonly AppliedRoster[]; drafts: Draft[] } {
  const { indexes, unread } = rosters ?? { indexes: [], unread: [] };
  const { ids, outright } = meetingsOf(brief.loose);
  const there = [...indexes, ...unread].map(({ meeting }) => meeting);
  const own = ids.filter((id) => there.includes(id));
  const applies = (meeting: string) => own.length === 0 || own.includes(meeting);
  const missing = outright ? ids.filter((id) => !there.includes(id)) : [];
  const at = placeOf(brief);
  return {
    rosters: indexes
      .filter(({ meeting }) => applies(meeting))
      .map((index) => ({ ...index, own: own.includes(index.meeting) })),
    drafts: [
      ...unread.filter(({ meeting }) => applies(meeting)).map(({ meeting, reason }) => draft(reason, meeting, at)),
      ...missing.map((meeting) => draft('missing', meeting, at)),
    ],
  };
}

function draft(variant: string, meeting: string, at: { start: number; end: number }): Draft {
  return { code: 'CHR306', variant, severity: 'block', ...at, data: { meeting } };
}

/** Where the frontmatter says which meeting it was, else the file's first character. */
function placeOf({ metaStrings }: Brief): { start: number; end: number } {
  const paths = [
    'confidentiality.roster',
    'confidentiality.roster.0',
    'confidentiality.meeting.session',
    'confidentiality.meeting.series',
  ];
  const found = paths.flatMap((path) => metaStrings.find((string) => string.path === path) ?? [])[0];
  return found === undefined ? { start: 0, end: 0 } : { start: found.start, end: found.end };
}
