import { meetingsIn, rosterSeal } from './files.ts';
import type { RosterIndex } from './roster-index.ts';

/** Why a roster that lies there could not be read. */
export type Unread = 'no-key' | 'no-index' | 'broken' | 'stale' | 'wrong-key';

/** The rosters of a project, as far as this run can read them. */
export interface Rosters {
  readonly indexes: readonly RosterIndex[];
  readonly unread: readonly { readonly meeting: string; readonly reason: Unread }[];
  /** hash of the files, taken before they were opened */
  readonly seal: string;
}

/** What opens a roster; the caller has read files and environment. */
export interface Secrets {
  /** text of an age identity file */
  readonly identity: string | undefined;
  readonly rosterKey: string | undefined;
}

/**
 * Opens every roster of the project. Most projects have none, and need not load what reads one.
 * @throws Failure BP010 when the key or the identity is malformed, or a list is damaged
 */
export async function openRosters(root: string, secrets: Secrets): Promise<Rosters> {
  const meetings = meetingsIn(root);
  const seal = rosterSeal(root);
  if (meetings.length === 0) return { indexes: [], unread: [], seal };
  const { openMeetings } = await import('./open-meetings.ts');
  return { ...(await openMeetings(root, meetings, secrets)), seal };
}
