import type { Phrase } from '../sentences/phrase.ts';
import { parties, persons } from '../sentences/phrase-kind.ts';
import { clauseAt, isVerbal, lowerAt, type Parsed, unitsOf } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import type { Token } from '../words/tokens.ts';
import { type Found, slotFromPhrase } from './found.ts';
import { followsContent } from './verbs/open-verb.ts';

/** Der Hinweis kam von X; objections came from X; Zustimmung erhielt der Vorschlag von X. */
export function originSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { sets } = parsed.text.lexicon;
  const source = sourcePhrase(parsed, unit);
  const phrase = seated(parsed, source?.phrase);
  const kind = phrase?.kind;
  if (source === undefined || phrase === undefined || kind === undefined || !parties.has(kind)) return undefined;
  const clause = clauseAt(parsed, at);
  const agent = sets.agents.has(source.by);
  // the figures come from the registrar
  const personal = (kind === 'role' || kind === 'name') && !agent && phrase.definite !== false;
  // La question est venue, comme toujours, de Bercy
  const alone = !unitsOf(parsed, clause).some(isVerbal);
  // kam überraschend, nämlich vom Zoll
  const specified =
    at === clause.first + 1 && sets.specifying.has(lowerAt(parsed, parsed.units[clause.first]?.first ?? -1));
  const apart = alone && (specified || (!agent && at === clause.first));
  let said: Unit | undefined;
  let comes = false;
  for (let next = 0; next <= clause.last; next++) {
    const other = parsed.units[next] as Unit;
    if (other.kind === 'semicolon') said = undefined;
    if (next !== at && isSent(parsed, next, personal)) said = other;
    if ((apart || next >= clause.first) && sets.origins.has((parsed.text.tokens[other.first] as Token).lower))
      comes = true;
  }
  const by =
    kind === 'name' &&
    agent &&
    parsed.units[at - 1]?.uses === undefined &&
    parsed.units[at - 1]?.kind !== 'other-verb' &&
    !isMade(parsed, at);
  if (said === undefined || !(comes || by)) return undefined;
  return slotFromPhrase(phrase, {
    construction: 'origin',
    cue: (parsed.text.tokens[said.last] as Token).lower,
    first: said.first,
    last: unit.last,
  });
}

/** from X; in der Pause von X: what hangs on an occasion is the clause's. `by`: its preposition */
function sourcePhrase(parsed: Parsed, unit: Unit): { readonly phrase: Phrase; readonly by: string } | undefined {
  const { sources } = parsed.text.lexicon.sets;
  const { phrase, governed } = unit;
  if (phrase === undefined || governed === undefined) return undefined;
  if (sources.has(governed)) return { phrase, by: governed };
  const inner = phrase.complement;
  const by = lowerAt(parsed, (inner?.first ?? 0) - 1);
  return inner !== undefined && OCCASIONS.has(phrase.kind) && sources.has(by) ? { phrase: inner, by } : undefined;
}

const OCCASIONS: ReadonlySet<string> = new Set(['thing', 'abstract', 'time']);

/** A remark, a reaction, words; of somebody (`personal`) papers as well. */
function isSent(parsed: Parsed, at: number, personal: boolean): boolean {
  const { phrase, first, kind } = parsed.units[at] as Unit;
  // Support for a charge came from X: at the head of a sentence the word may be a verb
  if (kind === 'word' && at === 0) return parsed.text.lexicon.sets.responses.has(lowerAt(parsed, first));
  if (isUtterance(phrase) || isReaction(parsed, phrase) || isWording(parsed, phrase) || isNews(parsed, at)) return true;
  return personal && phrase?.kind === 'document';
}

/** The figures were supplied by X; Zahlen wurden von X beigesteuert: who brought what was shown. Houses publish theirs. */
export function suppliedSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { agents, supplied } = parsed.text.lexicon.sets;
  // in der Sitzung von X: the agent hangs on the noun in front of it
  const inner = unit.phrase?.complement;
  const own = agents.has(unit.governed ?? '');
  const phrase = own ? unit.phrase : inner;
  if (phrase === undefined || !persons.has(phrase.kind) || phrase.definite === false) return undefined;
  if (!own && !(unit.governed !== undefined && agents.has(lowerAt(parsed, phrase.first - 1)))) return undefined;
  const { first, last } = clauseAt(parsed, at);
  const given = parsed.units.findIndex(
    (one, next) => next >= first && next <= last && one.first === one.last && supplied.has(lowerAt(parsed, one.first)),
  );
  const said = given < 0 || hasYear(parsed) ? undefined : whatGiven(parsed, first, Math.min(at, given));
  return said === undefined
    ? undefined
    : slotFromPhrase(phrase, { construction: 'origin', cue: 'supplied', first: said.first, last: unit.last });
}

/** What was given: in English and French it stands right before its participle, in German it is the subject. */
function whatGiven(parsed: Parsed, first: number, before: number): Unit | undefined {
  const v2 = parsed.text.lexicon.pack.order === 'v2';
  for (let at = before - 1; at >= first; at--) {
    const unit = parsed.units[at] as Unit;
    if (isGiven(parsed, unit.phrase) && (!v2 || unit.governed === undefined)) return unit;
    if (!v2 && unit.kind !== 'auxiliary' && unit.kind !== 'adverb') return undefined;
  }
  return undefined;
}

/** figures, information: what somebody brings along */
const isGiven = (parsed: Parsed, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  phrase.possessor === undefined &&
  (phrase.kind === 'document' || parsed.text.lexicon.sets.stanceNouns.has(lowerAt(parsed, phrase.head)));

/** aus den Reihen der CDU, from the Conservative benches: whoever sits there. */
function seated({ text }: Parsed, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || !text.lexicon.sets.ranks.has(text.tokens[phrase.head]?.lower ?? '')) return phrase;
  const party = phrase.complement ?? phrase.possessor;
  if (party !== undefined && parties.has(party.kind)) return party;
  for (let at = phrase.first; at < phrase.head; at++)
    if (text.words[at]?.noun?.class === 'organisation' || text.tokens[at]?.capital === true)
      return { ...phrase, kind: 'organisation' };
  return phrase;
}

/** Von X erhielt er die Information, dass …: an account, and behind it what it says. */
const isNews = (parsed: Parsed, at: number): boolean =>
  parsed.text.lexicon.sets.stanceNouns.has(lowerAt(parsed, parsed.units[at]?.phrase?.head ?? -1)) &&
  followsContent(parsed, at);

/** Von X stammt der Satz: the words themselves. */
export const isWording = ({ text }: Parsed, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  phrase.definite === true &&
  text.lexicon.sets.wordings.has(text.tokens[phrase.head]?.lower ?? '');

/** provided by X: a verb in no list; one of them by X is none. */
function isMade(parsed: Parsed, at: number): boolean {
  const before = parsed.units[at - 1];
  return before?.kind === 'word' && before.word.pronoun === undefined;
}

/** What states did in a named year everybody can look up. */
export function hasYear({ units, text }: Parsed): boolean {
  const [first, last] = [units[0]?.first ?? 0, units.at(-1)?.last ?? 0];
  return text.tokens.slice(first, last + 1).some((token) => YEAR.test(token.text));
}

const YEAR = /^(?:1[89]|20)\d\d$/;

export const isUtterance = (phrase: Phrase | undefined): boolean => phrase?.kind === 'utterance';

/** Beifall kam vom DGB; die Ablehnung erfolgte durch X. */
export function isReaction({ text }: Parsed, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && text.lexicon.sets.responses.has(text.tokens[phrase.head]?.lower ?? '');
}
