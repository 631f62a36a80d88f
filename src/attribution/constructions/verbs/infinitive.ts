import { parties } from '../../sentences/phrase-kind.ts';
import { type Clause, clauseAt, lowerAt, type Parsed } from '../../sentences/sentence.ts';
import { canSpeak } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import type { VerbUse } from '../../words/lexicon.ts';
import { type Found, slotFrom } from '../found.ts';
import { followsContent } from './open-verb.ts';

const SAYING = new Set(['say', 'act', 'of']);
/** Clauses between somebody and the infinitive: war bemüht, …, zu betonen. */
const REACH = 2;

/**
 * What somebody set out to say: X versuchte zu erklären, dass …; X war es wichtig zu betonen, dass …; X was quick to
 * point out that …; X a cherché à expliquer que …. Whoever stands first is who said it.
 */
export function infinitiveSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    const use = unit.uses?.find(({ form, verb }) => form === 'infinitive' && SAYING.has(verb.frame));
    if (use === undefined || !isMarked(parsed, unit)) return;
    if (!isTold(parsed, at, use) && !isOccasion(parsed, at, use)) return;
    const speaker = speakerOf(parsed, at);
    if (speaker === undefined) return;
    const slot = slotFrom(speaker, {
      construction: 'verb-frame',
      cue: use.verb.lemma,
      first: unit.first,
      last: unit.last,
    });
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** zu betonen, hinzuweisen, to stress, à expliquer, de souligner */
function isMarked({ text }: Parsed, { first }: Unit): boolean {
  const { infinitiveMarks, for: purposes } = text.lexicon.sets;
  const before = text.tokens[first - 1]?.lower ?? '';
  if (infinitiveMarks.has(before) || (text.lexicon.pack.headFirst === true && purposes.has(before))) return true;
  return text.lexicon.pack.order === 'v2' && /^\p{Ll}{2,}zu\p{Ll}{3,}n$/u.test(text.tokens[first]?.lower ?? '');
}

/** Is it told what was said? */
function isTold(parsed: Parsed, at: number, { beside }: VerbUse): boolean {
  const clause = clauseAt(parsed, at);
  if (clause.quoteAfter) return true;
  if (parsed.text.lexicon.pack.order === 'v2') return followsContent(parsed, at);
  let next = at + 1;
  // to point out clearly that
  while (parsed.units[next]?.kind === 'adverb' || beside.includes(lowerAt(parsed, parsed.units[next]?.first ?? -1)))
    next++;
  const unit = parsed.units[next];
  return unit !== undefined && parsed.text.lexicon.sets.contentWords.has(lowerAt(parsed, unit.first));
}

/** nutzte die Begrüßung, um vor X zu warnen; took the opportunity to criticise X: what it was taken for was said. */
function isOccasion({ text, clauses, clauseOf, units }: Parsed, at: number, { verb }: VerbUse): boolean {
  const { occasions, courtesies } = text.lexicon.sets;
  if (courtesies.has(verb.lemma)) return false;
  const index = clauseOf[at] ?? 0;
  const from = (clauses[Math.max(0, index - 1)] as Clause).first;
  return units
    .slice(from, at)
    .some(({ phrase }) =>
      [phrase?.head, phrase?.complement?.head].some((head) => occasions.has(text.tokens[head ?? -1]?.lower ?? '')),
    );
}

/** Whoever stands first in the clause, or in the one before where the infinitive has a clause of its own. */
function speakerOf(parsed: Parsed, at: number): Unit | undefined {
  const index = parsed.clauseOf[at] ?? 0;
  for (let near = index; near >= Math.max(0, index - REACH); near--) {
    const clause = parsed.clauses[near] as Clause;
    if (clause.opener !== 'main') return undefined;
    for (let next = clause.first; next < Math.min(at, clause.last + 1); next++) {
      const unit = parsed.units[next] as Unit;
      if (unit.kind === 'subordinator' || unit.kind === 'relative') return undefined;
      if (unit.kind === 'pronoun' && unit.word.pronoun !== 'reflexive' && !isExpletive(parsed, unit)) return undefined;
      const oblique = next === clause.first && unit.phrase?.nominative === false && unit.governed === undefined;
      if (unit.phrase !== undefined && (canSpeak(unit) || oblique) && unit.phrase.kind !== 'time')
        return parties.has(unit.phrase.kind) ? unit : undefined;
    }
  }
  return undefined;
}

const isExpletive = ({ text }: Parsed, unit: Unit): boolean =>
  text.lexicon.sets.expletives.has(text.tokens[unit.first]?.lower ?? '');
