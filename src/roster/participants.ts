import * as z from 'zod';
import { Failure } from '../failure.ts';
import { decrypt, encrypt, recipientsIn } from './age.ts';
import { listFile, readOwn, recipientsFile } from './files.ts';
import { type Participant, participantSchema } from './participant.ts';

const listSchema = z.strictObject({ version: z.literal(1), participants: z.array(participantSchema) });

/**
 * The participants of a meeting, decrypted; none when there is no list yet.
 * @throws Failure BP010; it never holds a word of the list
 */
export async function readParticipants(
  root: string,
  meeting: string,
  identities: readonly string[],
): Promise<Participant[]> {
  const file = listFile(meeting);
  const bytes = readOwn(root, file);
  if (bytes === undefined) return [];
  const text = await decrypt(file, bytes, identities);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure('BP010', { reason: 'damaged', file });
  }
  const parsed = listSchema.safeParse(value);
  if (!parsed.success) throw new Failure('BP010', { reason: 'damaged', file });
  return parsed.data.participants;
}

/** The encrypted list as it is to be written. Padded, so that its size tells the number of participants only roughly. */
export async function sealParticipants(root: string, participants: readonly Participant[]): Promise<string> {
  const recipients = readOwn(root, recipientsFile);
  if (recipients === undefined) throw new Failure('BP010', { reason: 'no-recipients', file: recipientsFile });
  const text = JSON.stringify({ version: 1, participants });
  const bytes = Buffer.byteLength(text);
  const padded = text + ' '.repeat(Math.ceil((bytes + 1) / 8192) * 8192 - bytes);
  return encrypt(padded, recipientsIn(Buffer.from(recipients).toString('utf8'), recipientsFile), recipientsFile);
}
