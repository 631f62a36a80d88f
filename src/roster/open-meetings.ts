import { randomBytes } from 'node:crypto';
import { Failure } from '../failure.ts';
import { identitiesIn } from './age.ts';
import { indexFile, listFile, readOwn } from './files.ts';
import type { Rosters, Secrets, Unread } from './open.ts';
import { readParticipants } from './participants.ts';
import { indexOf, openIndex, type RosterIndex } from './roster-index.ts';
import { keysOf } from './secret.ts';

/**
 * Opens the rosters of meetings: with an identity the list itself, else the index with the roster key.
 * @throws Failure BP010 when the key or the identity is malformed, or a list is damaged
 */
export async function openMeetings(
  root: string,
  meetings: readonly string[],
  { identity, rosterKey }: Secrets,
): Promise<Omit<Rosters, 'seal'>> {
  const keys = rosterKey === undefined ? undefined : keysOf(rosterKey);
  if (rosterKey !== undefined && keys === undefined) throw new Failure('BP010', { reason: 'bad-key' });
  const identities = identity === undefined ? undefined : identitiesIn(identity);
  const indexes: RosterIndex[] = [];
  const unread: { meeting: string; reason: Unread }[] = [];
  for (const meeting of meetings) {
    const list = readOwn(root, listFile(meeting));
    const participants = identities === undefined ? undefined : await readable(root, meeting, identities);
    if (participants !== undefined && list !== undefined) {
      indexes.push(indexOf(meeting, participants, passingKeys()));
      continue;
    }
    const file = readOwn(root, indexFile(meeting));
    if (file === undefined) unread.push({ meeting, reason: 'no-index' });
    else if (keys === undefined) unread.push({ meeting, reason: 'no-key' });
    else {
      const opened = openIndex(meeting, Buffer.from(file).toString('utf8'), keys, list);
      if (opened.ok) indexes.push(opened.index);
      else unread.push({ meeting, reason: opened.reason });
    }
  }
  return { indexes, unread };
}

/** The list, or undefined when it was encrypted for others: then the index must serve. */
async function readable(root: string, meeting: string, identities: readonly string[]) {
  try {
    return await readParticipants(root, meeting, identities);
  } catch (error) {
    if (error instanceof Failure && error.data.reason === 'locked') return undefined;
    throw error;
  }
}

/** Keys for one run: what they hash is the same whatever they are. */
function passingKeys() {
  const token = new Uint8Array(randomBytes(32));
  return { token, box: token, nonce: token, baseline: token };
}
