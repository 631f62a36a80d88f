import { resolve } from 'node:path';
import { isInside } from '../brief/project-file.ts';
import { Failure } from '../failure.ts';
import { putFile } from '../publish/put-file.ts';
import { identitiesIn } from '../roster/age.ts';
import { indexFile, isMeetingId, listFile, readOwn } from '../roster/files.ts';
import { nameKey } from '../roster/name-key.ts';
import { columns, type Participant } from '../roster/participant.ts';
import { readParticipants, sealParticipants } from '../roster/participants.ts';
import { participantOf, readTable } from '../roster/read-table.ts';
import { indexOf, sealIndex } from '../roster/roster-index.ts';
import { keysOf, newRosterKey } from '../roster/secret.ts';
import type { Shell } from './shell.ts';

/**
 * Adds participants, asked for one by one on a terminal or read as a table from standard input: names on the command line
 * would stay in the shell's history. Somebody whose name is there already is replaced.
 */
export async function add(shell: Shell, values: readonly string[]): Promise<void> {
  const meeting = meetingOf(values);
  const before = readOwn(shell.root, listFile(meeting)) === undefined ? [] : await open(shell, meeting);
  const fresh = shell.ask === undefined ? readTable(await shell.input()) : await askAll(shell, shell.ask);
  if (fresh.length === 0) throw new Failure('BP010', { reason: 'no-input' });
  const names = new Set(fresh.map(({ name }) => keyOf(name)));
  const all = [...before.filter(({ name }) => !names.has(keyOf(name))), ...fresh];
  await putFile(shell.root, listFile(meeting), await sealParticipants(shell.root, all));
  shell.print(shell.say('rosterAdded', { n: fresh.length, total: all.length, file: listFile(meeting) }));
}

/** Prints the participants, on a terminal only. */
export async function list(shell: Shell, values: readonly string[]): Promise<void> {
  if (!shell.isTerminal) throw new Failure('BP010', { reason: 'terminal' });
  for (const participant of await open(shell, meetingOf(values))) {
    const { name, role, affiliation, country, sector, gender, also = [] } = participant;
    const rest = [role, affiliation, country, sector, gender, ...also].filter((part) => part !== undefined);
    shell.print(`${printable([name, ...rest].join(' · '))}\n`);
  }
}

/** Writes the index for machines that have the roster key and no identity. */
export async function seal(
  shell: Shell,
  values: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const meeting = meetingOf(values);
  const participants = await open(shell, meeting);
  const { key, fresh } = keyFor(shell, options.keyFile);
  const keys = keysOf(key);
  if (keys === undefined) throw new Failure('BP010', { reason: 'bad-key' });
  const bytes = readOwn(shell.root, listFile(meeting)) ?? new Uint8Array();
  if (fresh && options.keyFile !== undefined) await putFile('', resolve(options.keyFile), `${key}\n`, 0o600);
  await putFile(shell.root, indexFile(meeting), sealIndex(indexOf(meeting, participants, keys), keys, bytes));
  shell.print(shell.say('rosterSealed', { total: participants.length, file: indexFile(meeting) }));
  if (!fresh) return;
  shell.print(
    options.keyFile === undefined
      ? shell.say('rosterKey', { key })
      : shell.say('rosterKeyFile', { file: options.keyFile }),
  );
}

/** The key that is set, else a new one, which must have a place to go that is not the project nor a log. */
function keyFor({ rosterKey, root, isTerminal }: Shell, keyFile: string | undefined): { key: string; fresh: boolean } {
  if (rosterKey !== undefined) return { key: rosterKey, fresh: false };
  if (keyFile !== undefined && isInside(root, resolve(keyFile)))
    throw new Failure('BP010', { reason: 'in-project', path: keyFile });
  if (keyFile === undefined && !isTerminal) throw new Failure('BP010', { reason: 'no-key' });
  return { key: newRosterKey(), fresh: true };
}

function meetingOf([meeting = '']: readonly string[]): string {
  if (!isMeetingId(meeting)) throw new Failure('BP010', { reason: 'bad-meeting', meeting });
  return meeting;
}

async function open({ root, identity }: Shell, meeting: string): Promise<Participant[]> {
  if (readOwn(root, listFile(meeting)) === undefined) throw new Failure('BP010', { reason: 'no-list', meeting });
  if (identity === undefined) throw new Failure('BP010', { reason: 'no-identity' });
  return readParticipants(root, meeting, identitiesIn(identity));
}

async function askAll({ say, print }: Shell, ask: (question: string) => Promise<string>): Promise<Participant[]> {
  const found: Participant[] = [];
  print(say('rosterAskHint'));
  for (;;) {
    const name = await ask(`${say('askName')}: `);
    if (name.trim() === '') return found;
    const row: Record<string, string> = { name };
    for (const column of columns.slice(1)) row[column] = await ask(`  ${say(questions[column])}: `);
    const { participant, column } = participantOf(row);
    if (participant === undefined) print(say('rosterAskAgain', { column: column ?? '' }));
    else found.push(participant);
  }
}

const questions = {
  name: 'askName',
  role: 'askRole',
  affiliation: 'askAffiliation',
  country: 'askCountry',
  sector: 'askSector',
  gender: 'askGender',
  also: 'askAlso',
} as const;

function keyOf(name: string): string {
  return name
    .split(/[\s,]+/)
    .map(nameKey)
    .sort()
    .join(' ');
}

/** Control and bidi characters must not steer a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
}
