import * as z from 'zod';
import { sha256 } from '../sha256.ts';
import type { Participant } from './participant.ts';
import { type Part, patternsOf } from './patterns.ts';
import { digest, type Keys, seal, unseal } from './secret.ts';
import { traitsOf } from './traits.ts';

/**
 * Who was in the room, as far as a linter may know: keyed hashes of every spelling and of what describes a participant,
 * never a name. Plain data, so that it travels to the workers.
 */
export interface RosterIndex {
  readonly meeting: string;
  /** names the index for caches */
  readonly id: string;
  /** HMAC key, base64 */
  readonly key: string;
  readonly total: number;
  /** digest → what it may be: participant, part, `~` for near; `3 family ~` */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** the first 18 bits of a fast hash of every pattern: most words of a text are sorted out before an HMAC is made */
  readonly sieve: readonly number[];
  /** digests of traits, one list a participant */
  readonly traits: readonly (readonly string[])[];
}

/** Makes the index in memory. */
export function indexOf(meeting: string, participants: readonly Participant[], keys: Keys): RosterIndex {
  const patterns: Record<string, string[]> = {};
  const sieve = new Set<number>();
  const seed = seedOf(keys.token);
  participants.forEach((participant, at) => {
    for (const { part, near, text } of patternsOf(participant)) {
      sieve.add(coarse(seed, text));
      const hash = digest(keys.token, `name ${text}`);
      const entry = `${at} ${part}${near ? ' ~' : ''}`;
      patterns[hash] = [...(patterns[hash] ?? []), entry];
    }
  });
  const key = Buffer.from(keys.token).toString('base64');
  const traits = participants.map((participant) => traitsOf(participant).map((trait) => digest(keys.token, trait)));
  const total = participants.length;
  const id = sha256(JSON.stringify([meeting, key, patterns, traits]));
  return { meeting, id, key, total, patterns, sieve: [...sieve].sort((a, b) => a - b), traits };
}

const sealedSchema = z.strictObject({
  version: z.literal(1),
  /** sha-256 of the encrypted list it was made of: tells a stale index */
  list: z.string(),
  sealed: z.string(),
});

const innerSchema = z.object({
  total: z.int(),
  patterns: z.record(z.string(), z.array(z.string())),
  sieve: z.array(z.int()),
  traits: z.array(z.array(z.string())),
});

/** What stands in `roster/<meeting>.index.json`. Padded, so that its size tells the number of participants only roughly. */
export function sealIndex(index: RosterIndex, keys: Keys, list: Uint8Array): string {
  const { total, patterns, sieve, traits } = index;
  const sorted = Object.fromEntries(Object.entries(patterns).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = JSON.stringify({ total, patterns: sorted, sieve, traits });
  const padded = text.padEnd(Math.ceil((text.length + 1) / 65_536) * 65_536);
  const file = { version: 1, list: sha256(list), sealed: seal(keys, padded, index.meeting) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type Opened =
  | { readonly ok: true; readonly index: RosterIndex }
  | { readonly ok: false; readonly reason: 'broken' | 'stale' | 'wrong-key' };

/** @param list the encrypted list beside it, when it is there */
export function openIndex(meeting: string, file: string, keys: Keys, list: Uint8Array | undefined): Opened {
  const parsed = sealedSchema.safeParse(jsonOf(file));
  if (!parsed.success) return { ok: false, reason: 'broken' };
  if (list !== undefined && parsed.data.list !== sha256(list)) return { ok: false, reason: 'stale' };
  const text = unseal(keys, parsed.data.sealed, meeting);
  if (text === undefined) return { ok: false, reason: 'wrong-key' };
  const inner = innerSchema.safeParse(jsonOf(text));
  if (!inner.success) return { ok: false, reason: 'broken' };
  const id = sha256(parsed.data.sealed);
  return { ok: true, index: { meeting, id, key: Buffer.from(keys.token).toString('base64'), ...inner.data } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A participant's name part that a digest stands for. */
export interface Meaning {
  readonly person: number;
  readonly part: Part;
  readonly near: boolean;
}

/** Looks words up; remembers what it has answered. */
export interface Reader {
  readonly index: RosterIndex;
  /** exact spelling only */
  readonly exact: (text: string) => readonly Meaning[];
  readonly hasTrait: (person: number, trait: string) => boolean;
}

const readers = new Map<string, Reader>();

/** One reader an index and thread. */
export function readerOf(index: RosterIndex): Reader {
  const known = readers.get(index.id);
  if (known !== undefined) return known;
  const key = Buffer.from(index.key, 'base64');
  const seed = seedOf(key);
  const sieve = new Set(index.sieve);
  const answers = new Map<string, readonly Meaning[]>();
  const exact = (text: string): readonly Meaning[] => {
    if (!sieve.has(coarse(seed, text))) return none;
    const answer = answers.get(text) ?? (index.patterns[digest(key, `name ${text}`)] ?? []).map(meaningOf);
    answers.set(text, answer);
    return answer;
  };
  const traits = index.traits.map((list) => new Set(list));
  const asked = new Map<string, string>();
  const hasTrait = (person: number, trait: string): boolean => {
    const hash = asked.get(trait) ?? digest(key, trait);
    asked.set(trait, hash);
    return traits[person]?.has(hash) === true;
  };
  const reader: Reader = { index, exact, hasTrait };
  readers.set(index.id, reader);
  return reader;
}

const none: readonly Meaning[] = [];

function meaningOf(entry: string): Meaning {
  const [person, part, near] = entry.split(' ');
  return { person: Number(person), part: part as Part, near: near === '~' };
}

function seedOf(key: Uint8Array): number {
  return Buffer.from(digest(key, 'sieve'), 'base64').readUInt32LE(0);
}

/** FNV-1a (draft-eastlake-fnv), seeded, 18 bits. */
function coarse(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 14;
}
