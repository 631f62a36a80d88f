import { stringify } from 'yaml';
import { normaliseStream, stripMarkup } from '../attribution/segments/normalise.ts';
import { plainStream } from '../attribution/segments/stream.ts';
import { wordingHash, wordingOf } from '../attribution/wording.ts';
import { consentSchema } from '../consent/entry.ts';
import { folder } from '../consent/ledger.ts';
import { Failure } from '../failure.ts';
import { putFile } from '../publish/put-file.ts';
import type { Shell } from './shell.ts';

/**
 * Writes a consent for the wording that stands in `--text` or on standard input. The ledger keeps its hash; the wording is
 * kept where the consent itself is.
 */
export async function add(shell: Shell, options: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { person, language, scope, from, until, evidence, text } = options;
  const said =
    text ?? (shell.ask === undefined ? await shell.input() : await shell.ask(`${shell.say('consentAsk')}: `));
  const wording = normaliseStream(stripMarkup(plainStream(said.trim()))).text;
  if (wordingOf(wording) === '') throw new Failure('BP002', { reason: shell.say('consentEmpty') });
  const entry = { person, quoteHash: wordingHash(wording), language, scope, from, until, evidence };
  const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  const parsed = consentSchema.safeParse(given);
  if (!parsed.success) {
    const option = String(parsed.error.issues[0]?.path[0] ?? '');
    throw new Failure('BP002', { reason: shell.say('consentOption', { option: `--${option}` }) });
  }
  const file = `${folder}/${parsed.data.person}-${parsed.data.quoteHash.slice(0, 12)}.yml`;
  await putFile(shell.root, file, stringify(parsed.data, { lineWidth: 0 }));
  shell.print(shell.say('consentAdded', { file }));
}
