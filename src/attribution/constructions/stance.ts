import { tellingConjunct } from '../sentences/conjuncts.ts';
import { isSeasonName } from '../sentences/season-names.ts';
import { clauseAt, type Parsed } from '../sentences/sentence.ts';
import { subjectOf } from '../sentences/subject.ts';
import type { Unit } from '../sentences/unit.ts';
import type { Token } from '../words/tokens.ts';
import { type Found, slotFrom } from './found.ts';

/** X ist überzeugt, X zeigte sich skeptisch, X und Y waren sich einig, X was sceptical. */
export function stanceSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  const { lexicon } = parsed.text;
  parsed.units.forEach((unit, at) => {
    const word = stanceOf(parsed, unit);
    if (word === undefined) return;
    const copula = copulaOf(parsed, at);
    if (copula === undefined) return;
    const subject = subjectOf(parsed, lexicon.pack.order === 'v2' ? at : copula, copula);
    if (subject === undefined || subject.at === at) return;
    const teller = parsed.units[tellingConjunct(parsed, subject.at)] as Unit;
    const speaker = isPerson(parsed, teller, word) ? asName(teller) : teller;
    const kind = speaker.phrase?.kind;
    if (kind === 'thing' || kind === 'document' || kind === 'place') return;
    const slot = slotFrom(speaker, { construction: 'stance', cue: word, first: unit.first, last: unit.last });
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** Petty is not convinced: one word without an article in front of what only people can be. */
function isPerson({ text }: Parsed, { phrase }: Unit, word: string): boolean {
  if (phrase === undefined || phrase.determiner !== undefined || phrase.plural === true) return false;
  // Winter war dagegen
  const season = isSeasonName(text, phrase);
  if (phrase.kind !== 'thing' && !season) return false;
  const human = season ? text.lexicon.sets.stanceAdjectives : text.lexicon.sets.humanMoods;
  return phrase.first === phrase.last && text.tokens[phrase.head]?.capital === true && human.has(word);
}

const asName = (unit: Unit): Unit =>
  unit.phrase === undefined ? unit : { ...unit, phrase: { ...unit.phrase, kind: 'name' } };

/** sceptical, against quotas, of the opinion. */
function stanceOf({ text }: Parsed, unit: Unit): string | undefined {
  const { sets } = text.lexicon;
  const word = (text.tokens[unit.last] as Token).lower;
  if (unit.phrase === undefined || unit.governed === undefined)
    return sets.stanceAdjectives.has(word) ? word : undefined;
  if (sets.stanceAdjectives.has(unit.governed)) return unit.governed;
  const noun = (text.tokens[unit.phrase.head] as Token).lower;
  const held = sets.holders.has(unit.governed) && sets.stanceNouns.has(noun) && unit.phrase.possessor === undefined;
  return held ? noun : undefined;
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
