import type { Phrase } from '../sentences/phrase.ts';
import type { Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { type Cue, type Found, slotFromPhrase } from './found.ts';

/** Das bischöfliche Veto, from an episcopal perspective, le veto épiscopal: whose it is stands in the adjective. */
export function relationalSlots(parsed: Parsed): Found[] {
  const { relational, moods } = parsed.text.lexicon.sets;
  if (relational.size === 0) return [];
  return parsed.units.flatMap((unit) => {
    const { phrase } = unit;
    if (phrase === undefined) return [];
    const mood = within(parsed, phrase, (word) => isMood(word, moods));
    if (mood === undefined) return [];
    const adjective = within(parsed, phrase, (word) => isRelational(word, relational));
    if (adjective === undefined || mood === adjective) return [];
    const slot = slotFromPhrase(phrase, cueOf(unit, parsed.text.tokens[mood]?.lower ?? ''), 'organisation');
    return slot === undefined ? [] : [slot];
  });
}

const cueOf = ({ first, last }: Unit, cue: string): Cue => ({ construction: 'relational', cue, first, last });

/** A word of the phrase itself, not of what hangs on it. */
function within(parsed: Parsed, phrase: Phrase, test: (word: string) => boolean): number | undefined {
  const end = Math.min(phrase.complement?.first ?? phrase.last + 1, phrase.last + 1);
  for (let at = phrase.first; at < end; at++) if (test(parsed.text.tokens[at]?.lower ?? '')) return at;
  return undefined;
}

/** Veto, Vetos; also as the last part of a compound: Fundamentalkritik. */
function isMood(word: string, moods: ReadonlySet<string>): boolean {
  return moods.has(word) || moods.has(word.replace(/s$/, ''));
}

/** innenministeriell-e: a stem, perhaps behind a first part, with the ending of an adjective. */
function isRelational(word: string, stems: ReadonlySet<string>): boolean {
  const bare = word.replace(/(?:e[nrsm]?|s)$/, '');
  if (stems.has(bare) || stems.has(word)) return true;
  return [...stems].some((stem) => stem.length > 6 && bare.length > stem.length + 2 && bare.endsWith(stem));
}
