import { clauseAt, type Parsed } from '../sentence.ts';
import { subjectOf, tellingConjunct } from '../subject.ts';
import type { Token } from '../tokens.ts';
import type { Unit } from '../units.ts';
import { type Found, slotFrom } from './found.ts';

/** X ist überzeugt, X zeigte sich skeptisch, X und Y waren sich einig, X was sceptical. */
export function stanceSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  const { tokens, lexicon } = parsed.text;
  parsed.units.forEach((unit, at) => {
    if (unit.phrase !== undefined && unit.governed !== undefined) return;
    const word = (tokens[unit.last] as Token).lower;
    if (!lexicon.sets.stanceAdjectives.has(word)) return;
    const copula = copulaOf(parsed, at);
    if (copula === undefined) return;
    const subject = subjectOf(parsed, lexicon.pack.order === 'v2' ? at : copula, copula);
    if (subject === undefined || subject.at === at) return;
    const speaker = parsed.units[tellingConjunct(parsed, subject.at)] as Unit;
    const kind = speaker.phrase?.kind;
    if (kind === 'thing' || kind === 'document' || kind === 'place') return;
    const slot = slotFrom(speaker, { construction: 'stance', cue: word, first: unit.first, last: unit.last });
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

function copulaOf(parsed: Parsed, at: number): number | undefined {
  const { tokens, lexicon } = parsed.text;
  const clause = clauseAt(parsed, at);
  const svo = lexicon.pack.order === 'svo';
  for (let next = svo ? at - 1 : clause.first; next <= clause.last && next >= clause.first; next += svo ? -1 : 1) {
    const unit = parsed.units[next] as Unit;
    if (next !== at && lexicon.sets.copulas.has((tokens[unit.first] as Token).lower)) return next;
    if (svo && unit.kind !== 'adverb') return undefined;
  }
  return undefined;
}
