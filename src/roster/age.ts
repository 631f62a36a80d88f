import { Failure } from '../failure.ts';

/** What age made of a list, or could not. The library is loaded only when somebody opens a roster. */
const library = () => import('age-encryption');

/** Public keys in `recipients.txt`: one `age1…` a line, `#` begins a comment. @throws Failure BP010 when there is none or one is malformed */
export function recipientsIn(text: string, file: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim());
  const recipients = lines.filter((line) => line !== '');
  if (recipients.length === 0) throw new Failure('BP010', { reason: 'no-recipients', file });
  const bad = lines.findIndex((line) => line !== '' && !/^age1[a-z0-9]{50,}$/.test(line));
  if (bad !== -1) throw new Failure('BP010', { reason: 'bad-recipient', file, line: bad + 1 });
  return recipients;
}

/** Private keys in an identity file: one `AGE-SECRET-KEY-…` a line. @throws Failure BP010 when there is none */
export function identitiesIn(text: string): string[] {
  const identities = text.split(/\r?\n/).filter((line) => /^AGE-SECRET-KEY-/.test(line.trim()));
  if (identities.length === 0) throw new Failure('BP010', { reason: 'no-identity' });
  return identities.map((line) => line.trim());
}

/** Encrypts for all recipients (age v1 format, C2SP age.md), armoured so that git shows a text file. */
export async function encrypt(text: string, recipients: readonly string[], file: string): Promise<string> {
  const { armor, Encrypter } = await library();
  const encrypter = new Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch {
    throw new Failure('BP010', { reason: 'bad-recipient', file, line: 1 });
  }
  return armor.encode(await encrypter.encrypt(text));
}

/** @throws Failure BP010 when no identity fits or the file is damaged; the library's own words are not passed on */
export async function decrypt(file: string, bytes: Uint8Array, identities: readonly string[]): Promise<string> {
  const { armor, Decrypter } = await library();
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    throw new Failure('BP010', { reason: 'no-identity' });
  }
  try {
    const text = Buffer.from(bytes).toString('latin1');
    return await decrypter.decrypt(text.startsWith('-----') ? armor.decode(text) : bytes, 'text');
  } catch {
    throw new Failure('BP010', { reason: 'locked', file });
  }
}
