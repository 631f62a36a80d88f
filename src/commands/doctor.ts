import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';
import type { PhraseKey } from '../messages/messages.ts';
import { meetingsIn } from '../roster/files.ts';
import { openMeetings } from '../roster/open-meetings.ts';
import type { Shell } from './shell.ts';

/** Whether one thing a build needs is there: what was found, or what is wrong and which command helps. */
interface Look {
  readonly name: PhraseKey;
  readonly look: (shell: Shell) => Promise<string> | string;
}

/** What only the caller can open: the rooms that print and render. */
export interface Instruments {
  /** name and version of the browser that would print */
  readonly browser: () => Promise<string>;
  /** names of the fonts the brand sets */
  readonly fonts: () => string;
  /** how many templates there are and compile */
  readonly templates: () => number;
}

/** `briefpress doctor`. @returns 0 when a build has all it needs, else 1 */
export async function doctor(shell: Shell, instruments: Instruments): Promise<number> {
  const looks: readonly Look[] = [
    { name: 'doctorNode', look: () => shell.say('doctorNodeIs', { version: shell.nodeVersion }) },
    { name: 'doctorProject', look: ({ root }) => root },
    { name: 'doctorBrand', look: instruments.fonts },
    { name: 'doctorTemplates', look: () => String(instruments.templates()) },
    { name: 'doctorBrowser', look: instruments.browser },
    { name: 'doctorOutput', look: ({ config }) => writable(config.out) },
    { name: 'doctorKeys', look: keys },
  ];
  let missing = 0;
  for (const { name, look } of looks) {
    try {
      shell.print(`✓ ${shell.say(name)}: ${await look(shell)}\n`);
    } catch (error) {
      missing += 1;
      const why = error instanceof Failure ? shell.explain(error) : String(error);
      shell.print(`✗ ${shell.say(name)}: ${why}\n`);
    }
  }
  shell.print(`\n${missing === 0 ? shell.say('doctorWell') : shell.say('doctorIll', { n: missing })}\n`);
  return missing === 0 ? 0 : 1;
}

/** What opens the lists; where there are lists, whether it does: a brief of a meeting whose list stays shut is blocked. */
async function keys({ root, rosterKey, identity, say }: Shell): Promise<string> {
  const { unread } = await openMeetings(root, meetingsIn(root), { identity, rosterKey });
  const [first] = unread;
  if (first !== undefined) throw new Failure('BP010', { reason: 'unopened', meeting: first.meeting });
  return say('doctorKeysAre', {
    key: say(rosterKey === undefined ? 'doctorNo' : 'doctorYes'),
    identity: say(identity === undefined ? 'doctorNo' : 'doctorYes'),
  });
}

/** The folder itself, or the nearest one above it that is there. */
function writable(folder: string): string {
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  try {
    accessSync(there, constants.W_OK);
  } catch (cause) {
    throw new Failure('BP007', { path: folder, reason: 'no-permission' }, { cause });
  }
  return folder;
}
