import { tellingConjunct, waitingSubject } from '../../sentences/conjuncts.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { isAcronym } from '../../sentences/proper-names.ts';
import { clauseAt, type Parsed } from '../../sentences/sentence.ts';
import { canSpeak, isInfinitive, type Subject, subjectOf } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import type { VerbUse } from '../../words/lexicon.ts';
import { cueOfVerb, type Found, slotFrom, slotFromPhrase } from '../found.ts';
import { isTelling } from './beside-quote.ts';
import { agentSlot, explainedBy, isPassive, isState, servesAs, sharedPassive } from './passive.ts';
import { isLeftOver, isNobody, isUnsaid, isWanted } from './unsaid.ts';
import { chooseUse, helperIndex, isTag } from './use.ts';
import {
  actingAs,
  isBareSayer,
  isTheOneWho,
  nameInstead,
  ownerInstead,
  partitive,
  quotedText,
  withApposition,
  withLeader,
} from './who-speaks.ts';

/** Verbs of saying with their speakers: active in every order, passive with an agent or with nobody. */
export function verbSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < parsed.units.length; at++) {
    if ((parsed.units[at] as Unit).uses === undefined || isPaired(parsed, at) || isLabel(parsed, at)) continue;
    // Länder (states): a word alone in brackets explains another one
    if (parsed.units[at - 1]?.kind === 'open' && parsed.units[at + 1]?.kind === 'close') continue;
    if (isNounBefore(parsed, at)) continue;
    const use = chooseUse(parsed, at);
    if (use === undefined) continue;
    const { quoting } = parsed.text.lexicon.sets;
    const done = isPassive(parsed, at, use);
    // Portugal was cited as a model
    if (done && quoting.has(use.verb.lemma) && servesAs(parsed, at)) continue;
    if (done && (use.verb.unpassive === true || isState(parsed, at, use))) continue;
    const passive = done && !quoting.has(use.verb.lemma);
    const slot = passive
      ? agentSlot(parsed, at, use)
      : (sharedPassive(parsed, at, use) ?? activeSlot(parsed, at, use) ?? explainedBy(parsed, at, use));
    if (slot !== undefined) found.push(slot);
  }
  return found;
}

/** Human counters should be guaranteed: in front of a modal a word in -s is a noun, unless a clause about it ends there. */
function isNounBefore({ units, text }: Parsed, at: number): boolean {
  const { order, headFirst } = text.lexicon.pack;
  if (order !== 'svo' || headFirst === true || units[at + 1]?.kind !== 'modal') return false;
  if (!/[^s]s$/.test(text.tokens[units[at]?.last ?? -1]?.lower ?? '')) return false;
  return !units.slice(0, at).some(({ kind }) => kind === 'subordinator' || kind === 'relative' || kind === 'quote');
}

/** EU support, alone in a cell: a house in capitals and a noun, which as a verb would have its s. */
function isLabel({ units, text }: Parsed, at: number): boolean {
  const { order, headFirst } = text.lexicon.pack;
  const [house, noun] = units;
  if (at !== 1 || units.length !== 2 || order !== 'svo' || headFirst === true || noun?.word.noun === undefined)
    return false;
  const acronym = text.tokens[house?.last ?? -1];
  return isAcronym(acronym) && !/s$/.test(acronym?.text ?? '') && !/s$/.test(text.tokens[noun.last]?.lower ?? '');
}

/** hopes and fears: the second of two nouns of saying is no verb. */
function isPaired({ units }: Parsed, at: number): boolean {
  const before = units[at - 2]?.phrase;
  if (units[at]?.word.noun?.class !== 'utterance' || units[at - 1]?.kind !== 'conjunction') return false;
  return before?.complement?.kind === 'utterance' && before.kind !== 'utterance';
}

function activeSlot(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  // have opposing interests: behind have a gerund is an adjective
  const before = parsed.units[at - 1];
  if (use.form === 'gerund' && before?.kind === 'auxiliary' && before.word.passive !== true) return undefined;
  const verb = parsed.units[at] as Unit;
  const subject =
    bracketed(parsed, at) ?? subjectOf(parsed, at, finiteOf(parsed, at, use)) ?? lastResort(parsed, at, use);
  if (subject === undefined) return adverbSlot(parsed, at, use);
  if (isLeftOver(parsed, at, use, subject) || isSharedParticiple(parsed, at, use, subject)) return undefined;
  const vague = isVague(parsed.units[subject.at]) ? waitingSubject(parsed, subject.at) : undefined;
  const teller = tellingConjunct(parsed, vague ?? subject.at);
  const unit = partitive(parsed, teller) ?? actingAs(parsed, teller) ?? (parsed.units[teller] as Unit);
  const construction = subject.how === 'verb-final' || subject.how === 'relative' ? subject.how : 'verb-frame';
  const cue = cueOfVerb(construction, use, verb);
  if (isUnsaid(parsed, at, use, unit) || isWanted(parsed, teller, use)) return undefined;
  if (isBareSayer(parsed, unit, use)) return slotFromPhrase(unit.phrase as Phrase, cue, 'name');
  if (isNobody(parsed, at, use, unit)) return undefined;
  const owner = ownerInstead(parsed, unit, use);
  if (owner !== undefined) return slotFromPhrase(owner, cue);
  const slot = slotFrom(nameInstead(parsed, unit, use), cue) ?? slotFrom(unit, cue);
  if (slot !== undefined && unit.kind === 'pronoun' && isTheOneWho(parsed, teller))
    return { ...slot, head: 'description', identifying: ['unique'], definite: true };
  if (slot === undefined) return quotedText(parsed, at, unit, cue);
  // …, the study found; …, zeigt die Studie: as if it were laut der Studie
  if (slot.head === 'document' && isTagged(parsed, at)) return { ...slot, construction: 'so' };
  return withLeader(parsed, teller, withApposition(parsed, teller, slot));
}

/** Klein hielt dagegen: an adverb at the head that lists know as a family's name, and nobody else who could have said it. */
function adverbSlot(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  const { units, text } = parsed;
  const [name, verb] = [units[at - 1], units[at] as Unit];
  if (at !== 1 || name === undefined || name.phrase !== undefined || name.first !== name.last) return undefined;
  if (use.plural === true || use.verb.frame !== 'say') return undefined;
  // Dies unterstreicht, dass …
  if (text.lexicon.sets.demonstratives.has(text.tokens[name.first]?.lower ?? '')) return undefined;
  if (verb.uses?.some(({ form }) => form === 'finite') !== true) return undefined;
  const lower = fold(text.tokens[name.first]?.lower ?? '');
  if (text.tokens[name.first]?.capital !== true || !gazetteerOf(text.lexicon.pack.language).family(lower))
    return undefined;
  for (const unit of units.slice(at + 1)) {
    if (unit.phrase !== undefined || unit.kind === 'pronoun') return undefined;
    if (unit.kind !== 'word') break;
  }
  return { ...slotFrom(name, cueOfVerb('verb-frame', use, verb)), head: 'name' } as Found;
}

/** Freight is planned last, moved first and blamed always: of a thing the second participle is a passive, too. */
function isSharedParticiple({ units }: Parsed, at: number, { form }: VerbUse, subject: Subject): boolean {
  const kind = units[subject.at]?.phrase?.kind;
  if (form !== 'finite' || (kind !== 'thing' && kind !== 'unknown' && kind !== 'abstract')) return false;
  if (units[at]?.uses?.some((use) => use.form === 'participle') !== true) return false;
  const joint = units[at - 1]?.kind;
  if (joint !== 'conjunction' && joint !== 'comma') return false;
  return units.slice(subject.at + 1, at).some(({ word }) => word.passive === true);
}

/** A speaker and the verb behind what was said. */
function isTagged(parsed: Parsed, at: number): boolean {
  const clause = clauseAt(parsed, at);
  const inverted = at === clause.first && parsed.units[at - 1]?.kind === 'comma' && clause.last - at < 3;
  return inverted || isTag(parsed, clause, at);
}

/** … gewann Weber (Spiegel Online berichtete): in brackets of its own a sentence has its own subject. */
function bracketed({ units }: Parsed, at: number): Subject | undefined {
  const close = units[at + 1]?.kind === 'close' ? at + 1 : at + 2;
  if (units[close]?.kind !== 'close' || units[at - 2]?.kind !== 'open' || !canSpeak(units[at - 1])) return undefined;
  return { at: at - 1, how: 'before' };
}

/** A thing without an article in front of a verb of saying is a piece of another clause. */
const isVague = (unit: Unit | undefined): boolean =>
  unit?.phrase?.kind === 'thing' && unit.phrase.determiner === undefined;

const DENIED = new Set(['say', 'act', 'as', 'of']);

/** No subject found: whoever is named nearest to the verb may be meant (deny by default). */
function lastResort(parsed: Parsed, at: number, use: VerbUse): Subject | undefined {
  if (!DENIED.has(use.verb.frame) || (use.form !== 'finite' && use.form !== 'participle' && use.form !== 'reported'))
    return undefined;
  for (let back = at - 1; back >= 0 && parsed.units[back]?.kind !== 'semicolon'; back--)
    if (isTelling(parsed.units[back]) && !isInfinitive(parsed, clauseAt(parsed, back)))
      return { at: back, how: 'carried' };
  for (let next = at + 1; next < parsed.units.length; next++)
    if (parsed.units[next]?.phrase?.kind === 'name' && canSpeak(parsed.units[next])) return { at: next, how: 'after' };
  return undefined;
}

/** The finite verb of a participle or infinitive is its auxiliary or modal. */
function finiteOf(parsed: Parsed, at: number, use: VerbUse): number {
  if (use.form === 'finite' || use.form === 'reported' || use.form === 'gerund') return at;
  return helperIndex(parsed, clauseAt(parsed, at), at) ?? at;
}
