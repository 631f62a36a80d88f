import { nameEndings, nameParticles } from '../attribution/packs/name-forms.ts';
import { nameKey } from './name-key.ts';
import type { Participant } from './participant.ts';

/** Which part of a participant's name a pattern is; `local` is what stands before the @ of an address (aweber). */
export type Part = 'family' | 'given' | 'whole' | 'local' | 'initials';

/** One spelling that gives somebody away. `near` is one slip away from the name. */
export interface Pattern {
  readonly part: Part;
  readonly near: boolean;
  readonly text: string;
}

/** From this many letters on a slip is still recognised. */
const leastNear: Readonly<Partial<Record<Part, number>>> = { family: 5, given: 4 };

/** Every pattern of a participant, all of their spellings together. */
export function patternsOf({ name, also = [] }: Participant): Pattern[] {
  const patterns = [name, ...also].flatMap(patternsOfName);
  const exact = new Set(patterns.filter(({ near }) => !near).map(({ part, text }) => `${part} ${text}`));
  const seen = new Set<string>();
  return patterns.filter(({ part, near, text }) => {
    const key = `${part} ${near} ${text}`;
    if (seen.has(key) || (near && exact.has(`${part} ${text}`))) return false;
    seen.add(key);
    return true;
  });
}

/** Given names and family name of `Amina Weber`, `Weber, Amina`, `Ursula von der Leyen`, `Sukarno`. */
export function nameParts(name: string): { readonly given: readonly string[]; readonly family: readonly string[] } {
  const [before = '', after] = name.normalize('NFKC').split(',');
  const words = before.split(/\s+/).filter(Boolean);
  if (after !== undefined) return { given: after.split(/\s+/).filter(Boolean), family: words };
  let at = Math.max(0, words.length - 1);
  while (at > 1 && nameParticles.has(nameKey(words[at - 1] ?? ''))) at--;
  return { given: words.slice(0, at), family: words.slice(at) };
}

function patternsOfName(name: string): Pattern[] {
  const { given, family } = nameParts(name);
  const givenKeys = [...new Set(given.flatMap(keysOf))];
  const familyKeys = [...new Set([family.map(nameKey).join(''), ...family.flatMap(keysOf)])].filter(isTelling);
  const whole = family.map(nameKey).join('');
  const bare = familyKeys.at(-1) ?? whole;
  const first = givenKeys.at(0);
  const initials = [...new Set(given.flatMap((word) => word.split('-')).map((word) => nameKey(word).slice(0, 1)))];
  const exact = (part: Part, text: string): Pattern => ({ part, near: false, text });
  const joined = [...new Set([whole, bare])].flatMap((end) =>
    first === undefined ? [] : [exact('whole', first + end), exact('whole', end + first)],
  );
  return [
    ...familyKeys.flatMap((key) => ['', ...nameEndings].map((ending) => exact('family', key + ending))),
    ...givenKeys.flatMap((key) => ['', 's'].map((ending) => exact('given', key + ending))),
    ...familyKeys.flatMap((key) => slips('family', key)),
    ...givenKeys.flatMap((key) => slips('given', key)),
    ...joined,
    ...initials.flatMap((letter) => [
      exact('initials', letter),
      ...(first === undefined ? [] : [exact('local', letter + bare), exact('local', bare + letter)]),
    ]),
    exact('initials', `${initials[0] ?? ''} ${bare.slice(0, 1)}`),
  ];
}

/** A word of a name, whole and, when it has a hyphen, its parts: Meyer-Landrut, al-Masri. */
function keysOf(word: string): string[] {
  const parts = word.split('-').map(nameKey);
  return [nameKey(word), ...(parts.length > 1 ? parts : [])].filter(isTelling);
}

function isTelling(key: string): boolean {
  return key.length > 1 && !nameParticles.has(key);
}

/** A letter left out, two exchanged, one replaced (`?`). A letter too many is found from the other side, see `spellings`. */
function slips(part: 'family' | 'given', key: string): Pattern[] {
  if (key.length < (leastNear[part] ?? 5)) return [];
  const texts = new Set<string>();
  for (let i = 0; i < key.length; i++) {
    texts.add(key.slice(0, i) + key.slice(i + 1));
    texts.add(`${key.slice(0, i)}?${key.slice(i + 1)}`);
    if (i > 0) texts.add(key.slice(0, i - 1) + key[i] + key[i - 1] + key.slice(i + 1));
  }
  return [...texts].map((text) => ({ part, near: true, text }));
}

/**
 * What to look up for a word of a text: itself; with one letter replaced; and with one left out, which must then meet a
 * name exactly (distance 1, Damerau; Boytsov 2011, section 3, for the neighbourhoods).
 */
export function spellings(key: string): { readonly text: string; readonly slip: 'none' | 'replaced' | 'added' }[] {
  const all: { text: string; slip: 'none' | 'replaced' | 'added' }[] = [{ text: key, slip: 'none' }];
  if (key.length < 4 || key.length > 24) return all;
  for (let i = 0; i < key.length; i++) {
    all.push({ text: `${key.slice(0, i)}?${key.slice(i + 1)}`, slip: 'replaced' });
    if (key.length > 4 && key[i] !== key[i - 1]) all.push({ text: key.slice(0, i) + key.slice(i + 1), slip: 'added' });
  }
  return all;
}
