import { type Cue, type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, housedSlot, uniqueWord } from '../denied.ts';
import { type Facts, isBehind } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isTold, personOf } from '../kinds.ts';
import { isInRoom, verbFacts } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';

/** Deeds only somebody in the room did; no reading of the clause makes a topic of whoever did them. */
export const ROOM_CUES: ReadonlySet<string> = new Set([
  'promise',
  'answered',
  'side',
  'traced',
  'task',
  'named',
  'impression',
  'gesture',
  'felt',
]);

/** Who promised figures, who was contradicted, who was among the sceptics, to whom an idea goes back. */
export function roomSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  const named =
    phrase === undefined
      ? lifeSlot(report, at)
      : (namedSlot(report, at, unit, phrase) ??
        broughtSlot(report, unit, phrase) ??
        taskSlot(report, at, unit, phrase) ??
        thankedSlot(report, at, unit, phrase));
  if (named !== undefined) return named;
  const facts = verbFacts(report, at);
  if (phrase === undefined || facts === undefined || isBehind(at, facts.hypothetical)) return undefined;
  if (phrase.determiner?.negative === true) return undefined;
  const from = cameFrom(report, at, phrase) ?? feltSlot(report, unit, phrase, facts);
  if (from !== undefined) return from;
  const person = personOf(report, phrase);
  if (person === 'occupation' || (person === undefined && !isHouse(report, phrase))) return undefined;
  const cue = cueOf(report, at, unit, phrase, facts);
  if (cue === undefined) return undefined;
  const head = phrase.kind === 'place' || person === undefined ? 'organisation' : undefined;
  return slotFromPhrase(phrase, denied(cue, unit), head);
}

function cueOf(report: Report, at: number, unit: Unit, phrase: Phrase, facts: Facts): string | undefined {
  if (unit.governed !== undefined)
    return isTraced(report, at, unit.governed, facts) ||
      isMadeBy(report, at, unit.governed) ||
      isFelt(report, at, facts) ||
      isGazedAt(report, at, unit.governed, facts) ||
      isApposed(report, at, unit.governed) ||
      isOnSide(report, at)
      ? 'traced'
      : undefined;
  if (isBehind(at, facts.content) || facts.year || facts.deontic) return undefined;
  if (isAnswered(report, at, phrase, facts)) return 'answered';
  if (isOneOf(report, facts)) return 'side';
  return isPromise(report, at, facts) ? 'promise' : undefined;
}

/** The agency undertook to supply the figures; das Amt wird die Zahlen nachreichen; l'agence a fourni les chiffres. */
function isPromise(report: Report, at: number, facts: Facts): boolean {
  const { parsed, words } = report;
  // relancer X pour la note promise en séance
  if (facts.finite === undefined) return facts.pledged && isInRoom(report);
  if (facts.passive || (at > facts.finite && !isFronted(parsed, words, at, facts))) return false;
  if (facts.handout && facts.pledged) return true;
  if (!facts.supplied) return false;
  const finite = parsed.units[facts.finite ?? -1];
  const coming = words.sets.future.has(lowerAt(parsed, finite?.first ?? -1));
  return facts.handout ? facts.past || coming : coming && isDue(parsed, words, facts);
}

/** Die Tischvorlage hatte das Institut verschickt: what somebody brought stands in front of the verb. */
function isFronted(
  parsed: Report['parsed'],
  { sets }: Report['words'],
  at: number,
  { clause, finite }: Facts,
): boolean {
  const [front, subject] = [parsed.units[clause.first], parsed.units[at]];
  if (parsed.text.lexicon.pack.order !== 'v2' || subject?.phrase?.nominative !== true || finite === undefined)
    return false;
  if (
    parsed.units
      .slice(finite + 1, at)
      .some(({ kind, phrase, governed }) => kind === 'pronoun' || (phrase !== undefined && governed === undefined))
  )
    return false;
  const brought = front?.phrase !== undefined && front.governed === undefined && clause.first < finite;
  return brought && sets.handouts.has(lowerAt(parsed, front.phrase?.head ?? -1));
}

/** by Friday, next week: soon after the meeting */
function isDue(parsed: Report['parsed'], { sets }: Report['words'], { clause }: Facts): boolean {
  const last = parsed.units[clause.last]?.last ?? -1;
  for (let token = parsed.units[clause.first]?.first ?? 0; token <= last; token++)
    if (sets.due.has(lowerAt(parsed, token))) return true;
  return false;
}

/** Nobody contradicted the general; whom somebody anonymous answers has spoken. */
function isAnswered({ parsed, words }: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  if (!facts.answered || facts.passive || facts.anonymous === undefined || facts.anonymous === at) return false;
  // I quote our colleague; elsewhere only what happened
  const writer = words.sets.writers.has(lowerAt(parsed, parsed.units[facts.anonymous]?.first ?? -1));
  if (!facts.past && !writer) return false;
  const head = lowerAt(parsed, phrase.head);
  return phrase.definite !== false && phrase.kind !== 'place' && !words.sets.legislators.has(head);
}

/** Count them among the sceptics. */
function isOneOf({ parsed, words }: Report, { clause, past, finite }: Facts): boolean {
  if (!past && finite !== undefined) return false;
  // sceptics included X
  const camp = parsed.units[clause.first]?.phrase;
  if (past && finite === clause.first + 1 && words.sets.camps.has(lowerAt(parsed, camp?.head ?? -1)))
    return words.sets.being.has(lowerAt(parsed, parsed.units[finite]?.first ?? -1));
  for (let at = clause.first; at <= clause.last; at++) {
    const { governed, phrase } = parsed.units[at] as Unit;
    if (governed === undefined || phrase === undefined || phrase.complement !== undefined) continue;
    if (words.sets.among.has(governed) && words.sets.camps.has(lowerAt(parsed, phrase.head))) return true;
  }
  return false;
}

const IDEAS = new Set(['utterance', 'document', 'thing']);

/** A proposal, a paper or a mood stands in front. */
const hasIdea = ({ parsed, words }: Report, at: number): boolean =>
  parsed.units
    .slice(0, at)
    .some(
      ({ phrase }) =>
        phrase !== undefined &&
        (IDEAS.has(phrase.kind) || words.sets.minds.has(lowerAt(parsed, phrase.head))) &&
        phrase.possessor === undefined,
    );

/** The suggestion goes back to the board; der Einfall geht auf den Vorstand zurück. */
function isTraced(report: Report, at: number, governed: string, { clause }: Facts): boolean {
  const { parsed, words } = report;
  if (!hasIdea(report, at)) return false;
  for (let unit = clause.first; unit <= clause.last; unit++) {
    const { first, last } = parsed.units[unit] as Unit;
    for (let token = first; token <= last; token++)
      if (words.sets.tracing.has(`${lowerAt(parsed, token)}-${governed}`)) return true;
  }
  return false;
}

/** La critique est venue d'un ancien de la banque: the reader took the participle for a noun. */
function cameFrom(report: Report, at: number, phrase: Phrase): Found | undefined {
  const { parsed, words } = report;
  const { complement, first, last } = phrase;
  if (complement === undefined || parsed.units[at - 1]?.kind !== 'auxiliary') return undefined;
  if (!words.sets.motions.has(lowerAt(parsed, first)) || !hasIdea(report, at)) return undefined;
  const person = personOf(report, complement);
  if (person === 'occupation' || (person === undefined && !isHouse(report, complement))) return undefined;
  return slotFromPhrase(complement, denied('traced', { first, last }));
}

/** Dissenting opinion, registered by Amnesty. */
function isMadeBy({ parsed }: Report, at: number, governed: string): boolean {
  const { units, text } = parsed;
  if (!text.lexicon.sets.agents.has(governed)) return false;
  const made = units[at - 1];
  if (
    made === undefined ||
    made.phrase !== undefined ||
    !text.lexicon.pack.participles.test(lowerAt(parsed, made.first))
  )
    return false;
  const comma = units[at - 2]?.kind === 'comma' ? 1 : 0;
  const idea = units[at - 3]?.phrase;
  return (
    comma === 1 && (idea?.kind === 'utterance' || text.lexicon.sets.messages.has(lowerAt(parsed, idea?.head ?? -1)))
  );
}

/** Cherry, who runs the plant; in Winters Augen: a word that is also a name, where only a name can stand. */
function namedSlot({ parsed, words }: Report, at: number, unit: Unit, phrase: Phrase): Found | undefined {
  const { units, text } = parsed;
  if (phrase.first !== phrase.last || phrase.determiner !== undefined || !text.tokens[phrase.head]?.capital)
    return undefined;
  const cue = denied('named', unit);
  const next = units[at + 1];
  const behind = lowerAt(parsed, units[at + 2]?.first ?? -1);
  const who = next?.kind === 'comma' && words.sets.who.has(behind) && unit.governed === undefined;
  const single =
    phrase.kind === 'name' || phrase.kind === 'thing' || phrase.kind === 'time' || phrase.kind === 'abstract';
  if (who && single) return slotFromPhrase(phrase, cue, 'name');
  const eyes = next?.phrase?.determiner === undefined && next?.governed === undefined && next?.phrase !== undefined;
  const owned = phrase.kind === 'time' && /[sxz]$/.test(lowerAt(parsed, phrase.head));
  if (owned && eyes && words.sets.minds.has(lowerAt(parsed, next.phrase?.head ?? -1)))
    return slotFromPhrase(phrase, cue, 'name');
  return undefined;
}

/** Ms Bright's numbers: what somebody brought along. */
function broughtSlot(report: Report, { first, last }: Unit, phrase: Phrase): Found | undefined {
  const possessor = phrase.possessor ?? phrase.complement?.possessor;
  if (possessor === undefined || !isBroughtBehind(report, possessor.last)) return undefined;
  const person = personOf(report, possessor);
  const somebody = person === 'name' || person === 'office' || person === 'told' || possessor.kind === 'name';
  return somebody ? slotFromPhrase(possessor, denied('named', { first, last })) : undefined;
}

/** Ms Bright's numbers, Dieter's napkin sketch: within two words. */
function isBroughtBehind({ parsed, words }: Report, last: number): boolean {
  for (let token = last + 1; token <= last + 2; token++) {
    const lower = lowerAt(parsed, token);
    if (words.sets.handouts.has(lower) || words.sets.performances.has(lower)) return true;
  }
  return false;
}

const LEADS = new Set(['colon', 'dash', 'semicolon', 'mark']);

/** Action: Bergström to circulate indicators by Friday. Who is to do what, without a finite verb. */
function taskSlot(report: Report, at: number, unit: Unit, phrase: Phrase): Found | undefined {
  const { parsed } = report;
  const { units, text } = parsed;
  if (text.lexicon.pack.order !== 'svo' || unit.governed !== undefined || phrase.definite === false) return undefined;
  if (at > 0 && !LEADS.has(units[at - 1]?.kind ?? '')) return undefined;
  if ((factsAt(report, at)?.finite ?? at + 1) <= at) return undefined;
  const mark = phrase.last + 1;
  if (!text.lexicon.sets.infinitiveMarks.has(lowerAt(parsed, mark)) || text.tokens[mark + 1]?.capital !== false)
    return undefined;
  const word = text.words[mark + 1];
  if (word?.determiner !== undefined || word?.adverb === true || word?.relative === true) return undefined;
  const somebody = phrase.kind === 'name' || isHouse(report, phrase) || personOf(report, phrase) === 'office';
  return somebody ? slotFromPhrase(phrase, denied('task', unit)) : undefined;
}

/** This was news to the Welsh officials. */
function isFelt({ parsed, words }: Report, at: number, facts: Facts): boolean {
  if (!facts.past || facts.passive) return false;
  return words.sets.felt.has(lowerAt(parsed, parsed.units[at - 1]?.last ?? -1));
}

/** All looked at the former hurdler; alle blickten zu der Ministerin: at somebody in the room. */
function isGazedAt(report: Report, at: number, governed: string, facts: Facts): boolean {
  const { parsed, words } = report;
  const person = personOf(report, parsed.units[at]?.phrase as Phrase);
  if (!facts.past || person === undefined || person === 'occupation') return false;
  for (let unit = facts.clause.first; unit < at; unit++)
    if (words.sets.gazing.has(`${lowerAt(parsed, parsed.units[unit]?.last ?? -1)}-${governed}`)) return true;
  return false;
}

/** The one dissent, from a Basque cooperative, concerned pensions. */
function isApposed(report: Report, at: number, governed: string): boolean {
  const { units, text } = report.parsed;
  if (!text.lexicon.sets.sources.has(governed) || text.lexicon.sets.agents.has(governed)) return false;
  if (units[at - 1]?.kind !== 'comma' || (units[at + 1]?.kind !== 'comma' && units[at + 1]?.kind !== 'mark'))
    return false;
  const idea = units[at - 2]?.phrase;
  return idea?.kind === 'utterance' || report.words.sets.minds.has(lowerAt(report.parsed, idea?.head ?? -1));
}

/** Quotas were a red line for the Korean delegation. */
function feltSlot(report: Report, { first, last }: Unit, phrase: Phrase, facts: Facts): Found | undefined {
  const { parsed, words } = report;
  const whose = phrase.complement;
  if (whose === undefined || !words.sets.felt.has(lowerAt(parsed, phrase.head))) return undefined;
  if (!facts.past || facts.passive || facts.year) return undefined;
  const { sets } = parsed.text.lexicon;
  const between = lowerAt(parsed, whose.first - 1);
  if (!sets.for.has(between) && !sets.seemingTo.has(between)) return undefined;
  const person = personOf(report, whose);
  if (person === 'occupation' || (person === undefined && !isHouse(report, whose))) return undefined;
  return slotFromPhrase(whose, denied('traced', { first, last }));
}

/** with Greenpeace on one side */
function isOnSide({ parsed, words }: Report, at: number): boolean {
  const { phrase, governed } = parsed.units[at] as Unit;
  if (!words.sets.having.has(governed ?? '') || phrase?.complement === undefined) return false;
  return words.sets.sides.has(lowerAt(parsed, phrase.complement.head));
}

/** Thanks to the arithmetic of our guest, on behalf of the cooperatives: whoever follows was there. */
function thankedSlot(report: Report, at: number, unit: Unit, phrase: Phrase): Found | undefined {
  const { parsed, words } = report;
  const cue = denied('traced', unit);
  const facts = verbFacts(report, at);
  const lacking = lackedIn(report, at, unit, phrase);
  if (lacking !== undefined) return slotFromPhrase(lacking, cue);
  if (facts === undefined || !facts.past || facts.year || phrase.definite === false) return undefined;
  const governed = unit.governed ?? '';
  if (words.sets.behalf.has(governed) && phrase.determiner !== undefined) return representedSlot(phrase, cue);
  const before = lowerAt(parsed, parsed.units[at - 1]?.first ?? -1);
  if (!words.sets.thanks.has(governed) && !words.sets.thanks.has(before)) return undefined;
  const inner = phrase.possessor ?? phrase.complement;
  if (inner === undefined || facts.anonymous === undefined) return undefined;
  const person = personOf(report, inner);
  if (person === 'occupation' || (person === undefined && !isHouse(report, inner))) return undefined;
  return slotFromPhrase(inner, cue);
}

/** Ohne das Dazwischengehen der Leiterin wäre die Debatte …: what somebody did for this very talk. */
function lackedIn(report: Report, at: number, { governed = '' }: Unit, phrase: Phrase): Phrase | undefined {
  const { parsed, words, facts } = report;
  const before = lowerAt(parsed, parsed.units[at - 1]?.first ?? -1);
  if (
    !words.sets.lacking.has(governed) &&
    !words.sets.lacking.has(before) &&
    !words.sets.lacking.has(`${before}-${governed}`)
  )
    return undefined;
  const inner = phrase.possessor ?? phrase.complement;
  if (inner === undefined || phrase.definite === false || facts.some(({ year }) => year)) return undefined;
  const happened = facts.some(
    ({ past, finite }) => past || words.sets.irreal.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1)),
  );
  if (!happened || !namesRoom(report)) return undefined;
  return isTold(report, inner) ? inner : undefined;
}

/** The debate, the session: anywhere in the sentence. */
function namesRoom({ parsed, words }: Report): boolean {
  const last = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at <= last; at++)
    if (words.sets.rooms.has(lowerAt(parsed, at))) return true;
  return false;
}

function representedSlot(phrase: Phrase, cue: Cue): Found | undefined {
  if (phrase.kind === 'organisation' || phrase.kind === 'sector') return slotFromPhrase(phrase, cue);
  return housedSlot(phrase, cue);
}

/** Having run a prison for eleven years, she …: nobody is named, but a life is told. */
function lifeSlot({ parsed, words }: Report, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  if (unit.kind !== 'pronoun' || unit.word.pronoun !== 'personal' || units[at - 1]?.kind !== 'comma') return undefined;
  if (!words.sets.lives.has(lowerAt(parsed, units[0]?.first ?? -1))) return undefined;
  return uniqueWord(unit, denied('named', { first: units[0]?.first ?? 0, last: unit.last }));
}
