import { isReported, type Parsed } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { Unit } from '../units.ts';
import { type Found, slotFrom } from './found.ts';

const SPEAKERS = new Set(['name', 'role', 'organisation', 'description', 'sector', 'unknown']);

/** Speakers that stand beside the words without a verb: X: „…“, „…“ (X), „…“ – X, – X. */
export function adjacentSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    if (unit.phrase === undefined || unit.governed !== undefined || !SPEAKERS.has(unit.phrase.kind) || unit.phrase.year)
      return;
    const construction = colon(parsed, at) ?? bracket(parsed, at) ?? dash(parsed, at);
    if (construction === undefined) return;
    const slot = slotFrom(unit, { construction, cue: construction, first: unit.first, last: unit.last });
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** Weber: „…“, Weber (BMI): …, Ganz anders Weber: Sie hält … */
function colon(parsed: Parsed, at: number): string | undefined {
  const { units } = parsed;
  let next = at + 1;
  if (units[next]?.kind === 'comma' && units[next + 1]?.phrase !== undefined) next += 2;
  if (units[next]?.kind !== 'colon') return undefined;
  if (units[next + 1]?.kind === 'quote') return 'colon';
  const verbless = !units.slice(0, at).some(isVerbal);
  const said = units.slice(next + 1).some((unit) => isVerbal(unit) && parsed.text.tokens[unit.first]?.kind === 'word');
  const personal =
    units[at]?.phrase?.kind === 'name' ||
    units[at]?.phrase?.kind === 'role' ||
    units[at]?.phrase?.kind === 'description';
  if (!verbless || !personal) return undefined;
  return (said && isFullName(units[at] as Unit)) || isVoiced(parsed, next + 1) ? 'colon' : undefined;
}

/** One capitalised word before a colon is a heading as often: Niger: …, Training: … */
function isFullName(unit: Unit): boolean {
  const { phrase } = unit;
  return (
    phrase !== undefined && (phrase.kind !== 'name' || phrase.head > phrase.first) && phrase.complement === undefined
  );
}

/** First person or reported mood behind the colon: somebody speaks. */
function isVoiced(parsed: Parsed, from: number): boolean {
  return parsed.units.slice(from).some((unit) => isReported(parsed.text, unit) || unit.word.pronoun !== undefined);
}

const isVerbal = (unit: Unit): boolean =>
  unit.kind === 'verb' ||
  unit.kind === 'auxiliary' ||
  unit.kind === 'modal' ||
  unit.kind === 'other-verb' ||
  unit.kind === 'word';

/** „…“ (Schneider, SVR); (Schneider 2017) is a citation. */
function bracket(parsed: Parsed, at: number): string | undefined {
  const { units, text } = parsed;
  if (units[at - 1]?.kind !== 'open') return undefined;
  const before = units[at - 2];
  const afterQuote = before?.kind === 'quote' && before.last - before.first > 3;
  if (!afterQuote || abbreviates(parsed, before as Unit, units[at] as Unit)) return undefined;
  for (let next = at; next < units.length && units[next]?.kind !== 'close'; next++) {
    const token = text.tokens[units[next]?.first ?? 0] as Token;
    if (/^(?:1[89]|20)\d\d/.test(token.text)) return undefined;
  }
  return 'parenthesis';
}

/** „Advanced Camera for Surveys“ (ACS): the bracket holds the initials of the words. */
function abbreviates(parsed: Parsed, quote: Unit, unit: Unit): boolean {
  const letters = parsed.text.tokens[unit.first]?.text ?? '';
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  let found = 0;
  for (let at = quote.first + 1; at < quote.last && found < letters.length; at++) {
    if (parsed.text.tokens[at]?.text.startsWith(letters[found] ?? '')) found++;
  }
  return found === letters.length;
}

/** „…“ – Weber, and a line that is nothing but – Weber */
function dash(parsed: Parsed, at: number): string | undefined {
  const { units } = parsed;
  if (units[at - 1]?.kind !== 'dash') return undefined;
  if (units[at - 2]?.kind === 'quote') return 'dash';
  const alone = at === 1 && units.length <= 7 && !units.some(isVerbal);
  return alone ? 'footer' : undefined;
}
