import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { sha256 } from '../sha256.ts';

/** Where the rosters of a project lie. */
export const folder = 'roster';

/** Paths from the project's root, with `/`. */
export const listFile = (meeting: string): string => `${folder}/${meeting}.age`;
export const indexFile = (meeting: string): string => `${folder}/${meeting}.index.json`;
export const recipientsFile = `${folder}/recipients.txt`;

/** True for what may name a meeting's files: msg-4. */
export function isMeetingId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60;
}

/** Meetings with a list or an index, in code-unit order. */
export function meetingsIn(root: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).flatMap((name) => /^(.+?)\.(?:age|index\.json)$/.exec(name)?.[1] ?? []);
  return [...new Set(names)].filter(isMeetingId).sort();
}

/** Bytes of a file of the roster folder; undefined when it is not there. @throws Failure BP010 when it cannot be read */
export function readOwn(root: string, file: string): Uint8Array | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Failure('BP010', { reason: 'unreadable', file }, { cause });
  }
}

/** A hash of every list and index as they lie there, encrypted: it changes with them and says nothing of them. */
export function rosterSeal(root: string): string {
  const files = meetingsIn(root).flatMap((meeting) => [listFile(meeting), indexFile(meeting)]);
  const hashes = files.map((file) => {
    const bytes = readOwn(root, file);
    return [file, bytes === undefined ? '' : sha256(bytes)];
  });
  return sha256(JSON.stringify(hashes));
}
