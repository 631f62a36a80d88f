import type { Parsed } from '../sentences/sentence.ts';
import type { Token } from '../words/tokens.ts';
import type { Found } from './found.ts';

/** Sprecherin 3, Speaker B, derselbe Teilnehmer, the same participant: they link remarks to one person. */
export function pseudonymSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  const { tokens, lexicon } = parsed.text;
  const first = parsed.units[0]?.first ?? 0;
  const last = parsed.units.at(-1)?.last ?? -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || !lexicon.sets.pseudonyms.has(token.lower)) continue;
    const next = tokens[at + 1];
    if (next !== undefined && at < last && isLabel(next)) found.push(slot(at, at + 1, token.lower));
    else if (
      at > first &&
      !lexicon.sets.persons.has(token.lower) &&
      lexicon.sets.sameness.has(tokens[at - 1]?.lower ?? '')
    )
      found.push(slot(at - 1, at, token.lower));
  }
  return found;
}

const isLabel = (token: Token): boolean =>
  (token.kind === 'number' && token.text.length <= 2) || (token.kind === 'word' && /^\p{Lu}\.?$/u.test(token.text));

function slot(first: number, last: number, cue: string): Found {
  return {
    construction: 'pseudonym',
    cue,
    procedural: false,
    first,
    last,
    slotFirst: first,
    slotLast: last,
    head: 'generic',
    identifying: [],
    definite: true,
    plural: false,
    hearsay: false,
    carried: false,
    year: false,
    noun: last,
  };
}
