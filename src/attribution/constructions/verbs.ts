import { fold, gazetteerOf, isUnexplainedWord } from '../gazetteer.ts';
import type { VerbUse } from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import { isInitial } from '../run.ts';
import { clauseAt, isVerbal, lowerOfUnit, type Parsed } from '../sentence.ts';
import { isStranger, properNoun } from '../strangers.ts';
import { canSpeak, isInfinitive, type Subject, subjectOf, tellingConjunct, waitingSubject } from '../subject.ts';
import type { Unit } from '../units.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';
import { makerOf } from './prepositions.ts';
import { chooseUse, hasContent, helperIndex, helperOf, isElliptic, isTag, quoteBeside } from './use.ts';

/** Verbs of saying with their speakers: active in every order, passive with an agent or with nobody. */
export function verbSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < parsed.units.length; at++) {
    if ((parsed.units[at] as Unit).uses === undefined || isPaired(parsed, at)) continue;
    // Länder (states): a word alone in brackets explains another one
    if (parsed.units[at - 1]?.kind === 'open' && parsed.units[at + 1]?.kind === 'close') continue;
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

/** hopes and fears: the second of two nouns of saying is no verb. */
function isPaired({ units }: Parsed, at: number): boolean {
  const before = units[at - 2]?.phrase;
  if (units[at]?.word.noun?.class !== 'utterance' || units[at - 1]?.kind !== 'conjunction') return false;
  return before?.complement?.kind === 'utterance' && before.kind !== 'utterance';
}

/** als Vorbild, as a model */
function servesAs(parsed: Parsed, at: number): boolean {
  const { comparisons } = parsed.text.lexicon.sets;
  const clause = clauseAt(parsed, at);
  for (let next = clause.first; next <= clause.last; next++) {
    const unit = parsed.units[next] as Unit;
    if (comparisons.has(unit.governed ?? parsed.text.tokens[unit.first]?.lower ?? '')) return true;
  }
  return false;
}

/** A participle with werden or be: the speaker is an agent or nobody. */
function isPassive(parsed: Parsed, at: number, use: VerbUse): boolean {
  if (use.form !== 'participle') return false;
  const helper = helperOf(parsed, clauseAt(parsed, at), at);
  if (helper === undefined) return !isElliptic(parsed, clauseAt(parsed, at), at);
  // s'est prononcé: être is the auxiliary of reflexive verbs, too
  if (parsed.text.lexicon.pack.headFirst === true && hasReflexive(parsed, at)) return false;
  return helper.word.passive === true || hasPassive(parsed, at) || isState(parsed, at, use);
}

/** ist vereinbart, war ausgeschlossen: a state; ist eingegangen: the perfect of a verb of motion. */
function isState(parsed: Parsed, at: number, use: VerbUse): boolean {
  const { being, moving } = parsed.text.lexicon.sets;
  if (being.size === 0 || use.form !== 'participle' || hasPassive(parsed, at)) return false;
  const helper = helperOf(parsed, clauseAt(parsed, at), at);
  if (helper === undefined || !being.has(parsed.text.tokens[helper.first]?.lower ?? '')) return false;
  return !moving.has(/[^ |]+$/.exec(use.verb.lemma)?.[0] ?? '');
}

function hasReflexive(parsed: Parsed, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (parsed.units[back]?.kind === 'reflexive') return true;
  return false;
}

/** ist … worden, has been …: the perfect of the passive. */
function hasPassive(parsed: Parsed, at: number): boolean {
  const clause = clauseAt(parsed, at);
  for (let next = at - 1; next <= Math.min(clause.last, at + 2); next++) {
    const unit = parsed.units[next];
    if (next !== at && unit?.kind === 'auxiliary' && unit.word.passive === true) return true;
  }
  return false;
}

/** von X, by X; from X it was said. */
function agentIn(parsed: Parsed, at: number, first: boolean, cue: Cue): Found | undefined {
  const { agents, sources } = parsed.text.lexicon.sets;
  const unit = parsed.units[at] as Unit;
  if (unit.phrase === undefined || unit.governed === undefined || isPerEach(parsed, unit)) return undefined;
  if (agents.has(unit.governed)) return slotFrom(unit, cue);
  return first && sources.has(unit.governed) && TELLING.has(unit.phrase.kind) ? slotFrom(unit, cue) : undefined;
}

/** Gefordert wird der Gedanke von X: behind a noun, where no other agent stands. */
function agentBehindNoun(parsed: Parsed, at: number, cue: Cue): Found | undefined {
  const { agents } = parsed.text.lexicon.sets;
  const unit = parsed.units[at] as Unit;
  const complement = unit.phrase?.complement;
  // auf die Rolle von Bürgermeistern: what hangs behind a preposition did nothing
  if (unit.governed !== undefined && complement?.plural === true && complement.determiner === undefined)
    return undefined;
  if (complement === undefined || !agents.has(parsed.text.tokens[complement.first - 1]?.lower ?? '')) return undefined;
  if (isPerEach(parsed, unit) || isMaterial(parsed, complement)) return undefined;
  return TELLING.has(complement.kind) ? slotFromPhrase(complement, cue) : undefined;
}

/** Genannt wurde die Vergabe von Wohnraum: one word that looks like a noun of the language is no agent. */
function isMaterial({ text }: Parsed, { first, last, kind, determiner }: Phrase): boolean {
  if (kind !== 'name' || first !== last || determiner !== undefined || !text.lexicon.pack.nounsCapitalised)
    return false;
  const { language } = text.lexicon.pack;
  const word = fold(text.tokens[first]?.lower ?? '');
  const lists = gazetteerOf(language);
  return !lists.family(word) && !lists.given(word) && !isStranger(word, language);
}

/** durée supposée par région: per region; an agent has an article in French, or is a name. */
function isPerEach({ text }: Parsed, { phrase }: Unit): boolean {
  if (text.lexicon.pack.headFirst !== true || phrase?.determiner !== undefined) return false;
  return (
    phrase?.plural !== true && phrase?.first === phrase?.last && text.tokens[phrase?.head ?? -1]?.capital === false
  );
}

/** … wird beklagt – so etwa von X; … was criticised, for example by X: the agent comes behind a mark, without a verb. */
function agentLater(parsed: Parsed, index: number, cue: Cue): Found | undefined {
  const next = parsed.clauses[index];
  if (next === undefined || next.last - next.first > 4) return undefined;
  const { agents } = parsed.text.lexicon.sets;
  for (let at = next.first; at <= next.last; at++) {
    const unit = parsed.units[at] as Unit;
    if (isVerbal(unit) || unit.kind === 'subordinator' || unit.kind === 'relative') return undefined;
    if (unit.governed !== undefined && agents.has(unit.governed) && TELLING.has(unit.phrase?.kind ?? ''))
      return slotFrom(unit, cue);
  }
  return undefined;
}

/** Einerseits wird … bemängelt, andererseits … beklagt – so etwa von X: the second participle shares the first one's wird. */
function sharedPassive(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  if (parsed.text.lexicon.pack.order !== 'v2' || clauseAt(parsed, at).last !== at) return undefined;
  if (parsed.units[at]?.uses?.some(({ form, verb }) => form === 'participle' && verb === use.verb) !== true)
    return undefined;
  return agentLater(parsed, (parsed.clauseOf[at] ?? 0) + 1, cueOf('passive-agent', use, parsed.units[at] as Unit));
}

/** Der Antrag wurde von X mit dem Hinweis, dass …, abgelehnt: a clause stands between the agent and the participle. */
function agentBesideHelper(parsed: Parsed, at: number, cue: Cue): Found | undefined {
  const own = clauseAt(parsed, at);
  const helper = helperIndex(parsed, own, at);
  if (helper === undefined || helper >= own.first) return undefined;
  const clause = clauseAt(parsed, helper);
  for (let next = helper + 1; next <= clause.last; next++) {
    const slot = agentIn(parsed, next, false, cue);
    if (slot !== undefined && slot.head !== 'unknown') return slot;
  }
  return undefined;
}

function agentSlot(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  const clause = clauseAt(parsed, at);
  const verb = parsed.units[at] as Unit;
  const cue = cueOf('passive-agent', use, verb);
  for (let next = clause.first; next <= clause.last; next++) {
    const slot = agentIn(parsed, next, next === clause.first, cue);
    // von zwei Schleppern begrüßt: what things can do as well
    if (slot !== undefined && (slot.head !== 'unknown' || use.verb.frame === 'say')) return slot;
  }
  for (let next = clause.first; next <= clause.last; next++) {
    const slot = agentBehindNoun(parsed, next, cue);
    if (slot !== undefined) return slot;
  }
  const later = agentLater(parsed, (parsed.clauseOf[at] ?? 0) + 1, cue) ?? agentBesideHelper(parsed, at, cue);
  if (later !== undefined) return later;
  const helper = helperOf(parsed, clause, at);
  if (helper === undefined) return undefined;
  return slotFrom({ kind: 'pronoun', first: verb.first, last: verb.last, word: {} }, cueOf('impersonal', use, verb));
}

function activeSlot(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  // have opposing interests: behind have a gerund is an adjective
  const before = parsed.units[at - 1];
  if (use.form === 'gerund' && before?.kind === 'auxiliary' && before.word.passive !== true) return undefined;
  const verb = parsed.units[at] as Unit;
  const subject =
    bracketed(parsed, at) ?? subjectOf(parsed, at, finiteOf(parsed, at, use)) ?? lastResort(parsed, at, use);
  if (subject === undefined) return adverbSlot(parsed, at, use);
  if (isLeftOver(parsed, at, use, subject)) return undefined;
  const vague = isVague(parsed.units[subject.at]) ? waitingSubject(parsed, subject.at) : undefined;
  const teller = tellingConjunct(parsed, vague ?? subject.at);
  const unit = partitive(parsed, teller) ?? actingAs(parsed, teller) ?? (parsed.units[teller] as Unit);
  const construction = subject.how === 'verb-final' || subject.how === 'relative' ? subject.how : 'verb-frame';
  const cue = cueOf(construction, use, verb);
  const kind = unit.phrase?.kind;
  if (kind === 'place' && isPeople(parsed, unit, use)) return undefined;
  if (isWanted(parsed, teller, use)) return undefined;
  if (isHabit(parsed, unit, use) || isDeed(parsed, at, use, unit) || isWord(parsed, at, unit)) return undefined;
  if (isBareSayer(parsed, unit, use)) return slotFromPhrase(unit.phrase as Phrase, cue, 'name');
  if ((kind === 'thing' || kind === 'place') && !personal(parsed, at, use, kind)) return undefined;
  if (kind === 'thing' && (isLifeless(parsed, unit) || isOthers(parsed, unit))) return undefined;
  if (isHypothetical(parsed, at, kind) || isOrdinary(parsed, unit, use)) return undefined;
  if ((kind === 'unknown' || kind === 'thing') && use.verb.frame === 'quote') return undefined;
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
  if (verb.uses?.some(({ form }) => form === 'finite') !== true) return undefined;
  const lower = fold(text.tokens[name.first]?.lower ?? '');
  if (text.tokens[name.first]?.capital !== true || !gazetteerOf(text.lexicon.pack.language).family(lower))
    return undefined;
  for (const unit of units.slice(at + 1)) {
    if (unit.phrase !== undefined || unit.kind === 'pronoun') return undefined;
    if (unit.kind !== 'word') break;
  }
  return { ...slotFrom(name, cueOf('verb-frame', use, verb)), head: 'name' } as Found;
}

/** Viele befürworteten ein Gesetz: several of them did, and one text is what they wanted. */
function isWanted({ units }: Parsed, at: number, { plural }: VerbUse): boolean {
  const phrase = units[at]?.phrase;
  if (plural !== true || phrase?.kind !== 'document' || phrase.determiner?.definite !== false) return false;
  return phrase.determiner.plural !== true && units[at + 1]?.kind !== 'conjunction';
}

/** As explained to the group by the manager: a participle that looks like a finite verb and has no subject. */
function explainedBy(parsed: Parsed, at: number, use: VerbUse): Found | undefined {
  const { units, text } = parsed;
  if (use.form !== 'finite' || text.lexicon.pack.order !== 'svo' || at > 1) return undefined;
  if (units[at]?.uses?.some(({ form, verb }) => form === 'participle' && verb === use.verb) !== true) return undefined;
  if (units.slice(0, at).some(canSpeak)) return undefined;
  const slot = agentSlot(parsed, at, use);
  // estimated costs by department
  return slot?.head === 'organisation' && slot.definite === undefined ? undefined : slot;
}

/** The mood was glum: too much announced. A participle of its own behind a colon has no subject in front of it. */
function isLeftOver({ units }: Parsed, at: number, use: VerbUse, subject: Subject): boolean {
  if (use.form !== 'finite' && use.form !== 'participle') return false;
  const kind = units[subject.at]?.phrase?.kind;
  if (kind !== 'thing' && kind !== 'abstract') return false;
  return units.slice(subject.at, at).some((unit) => unit.kind === 'colon');
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

/** As the only employer present, one participant warned: the first phrase tells who the second is. */
function actingAs({ units, text }: Parsed, at: number): Unit | undefined {
  const unit = units[at];
  if (text.lexicon.pack.order !== 'svo' || (unit?.kind !== 'pronoun' && unit?.phrase?.kind !== 'generic'))
    return undefined;
  for (let next = 0; next < Math.min(at, 3); next++) {
    const phrase = units[next + 1]?.phrase;
    // as police chief of Agadez: an office needs no article
    const office = phrase?.kind === 'role' && phrase.determiner === undefined && phrase.complement !== undefined;
    if (
      phrase === undefined ||
      (phrase.definite !== true && !office) ||
      !text.lexicon.sets.comparisons.has(text.tokens[units[next]?.first ?? 0]?.lower ?? '')
    )
      continue;
    const told = TELLING.has(phrase.kind) || phrase.kind === 'sector' || phrase.kind === 'unknown';
    const { governed, ...free } = units[next + 1] as Unit;
    return told
      ? { ...free, phrase: { ...phrase, kind: 'description', identifying: [...phrase.identifying, 'unique'] } }
      : undefined;
  }
  return undefined;
}

/** A thing without an article in front of a verb of saying is a piece of another clause. */
const isVague = (unit: Unit | undefined): boolean =>
  unit?.phrase?.kind === 'thing' && unit.phrase.determiner === undefined;

/** eine Hupe warnt: with this article and this ending a noun is nobody. */
function isLifeless({ text }: Parsed, { phrase }: Unit): boolean {
  const { lifeless } = text.lexicon.sets;
  if (phrase === undefined || !lifeless.has(text.tokens[phrase.first]?.lower ?? '')) return false;
  return lifeless.has(`-${text.tokens[phrase.head]?.lower.slice(-2) ?? ''}`);
}

/** befürchteten andere falsche Anreize: the others are who, the rest is what. */
function isOthers({ text }: Parsed, { phrase }: Unit): boolean {
  return phrase !== undefined && phrase.first < phrase.head && text.words[phrase.first]?.noun?.class === 'generic';
}

/** Derjenige, der die Gespräche geführt hatte, hielt …: the clause says who it is. */
function isTheOneWho({ units, text }: Parsed, at: number): boolean {
  if (!text.lexicon.sets.singular.has(text.tokens[units[at]?.first ?? 0]?.lower ?? '')) return false;
  return units[at + 1]?.kind === 'comma' && units[at + 2]?.kind === 'relative';
}

/** One of the ambassadors warned: whom the pronoun is taken from. */
function partitive(parsed: Parsed, at: number): Unit | undefined {
  const next = parsed.units[at + 1];
  if (parsed.units[at]?.kind !== 'pronoun' || next?.phrase === undefined || next.governed === undefined)
    return undefined;
  if (!parsed.text.lexicon.sets.ownership.has(next.governed) || !TELLING.has(next.phrase.kind)) return undefined;
  const { governed, ...free } = next;
  const role = next.phrase.kind === 'role';
  const identifying = role ? [...next.phrase.identifying, 'rank'] : next.phrase.identifying;
  return { ...free, phrase: { ...next.phrase, kind: role ? 'description' : next.phrase.kind, identifying } };
}

/** Governments promise, teachers report: a group without article in the present is nobody's contribution. */
function isHabit(parsed: Parsed, { phrase }: Unit, use: VerbUse): boolean {
  if (use.present !== true || phrase === undefined || phrase.determiner !== undefined || phrase.plural !== true)
    return false;
  if (phrase.kind === 'name' || phrase.kind === 'sector' || phrase.complement !== undefined) return false;
  const { tokens, words, lexicon } = parsed.text;
  const plain =
    phrase.first === phrase.head || words[phrase.first]?.identifier === 'region' || !tokens[phrase.head - 1]?.capital;
  return plain && !lexicon.sets.officials.has(tokens[phrase.head]?.lower ?? '');
}

/** Small member states fear: many states are none of them. */
function isPeople({ text }: Parsed, { phrase }: Unit, use: VerbUse): boolean {
  if (phrase === undefined || !text.lexicon.sets.states.has(text.tokens[phrase.head]?.lower ?? '')) return false;
  return use.plural === true && (phrase.determiner === undefined || !text.lexicon.pack.nounsCapitalised);
}

/** Faster reporting, uniform rules: at the head of a sentence an ordinary word has a capital as well. */
function isWord({ text, units }: Parsed, at: number, { phrase }: Unit): boolean {
  const noun = units[at]?.word.noun !== undefined || units[at]?.uses?.every((use) => use.form === 'gerund') === true;
  if (phrase?.kind !== 'name' || phrase.first !== phrase.last || !isInitial(text.tokens, phrase.head)) return false;
  if (!noun || text.lexicon.pack.order !== 'svo') return false;
  const names = gazetteerOf(text.lexicon.pack.language);
  const word = fold(text.tokens[phrase.head]?.lower ?? '');
  return names.ordinary(word) && !names.family(word) && !names.given(word) && !names.place(word);
}

const PERSONS = new Set(['name', 'role', 'description', 'unknown', 'generic', 'pronoun']);

/** GIZ advises agencies; Germany agreed to admit people; the Commission would have to propose a law: done, not said. */
function isDeed(parsed: Parsed, at: number, use: VerbUse, unit: Unit): boolean {
  const kind = unit.phrase?.kind;
  const determined = unit.phrase?.determiner !== undefined;
  if (kind === undefined || PERSONS.has(kind) || (kind === 'sector' && determined)) return false;
  const { infinitiveMarks } = parsed.text.lexicon.sets;
  const { units, text } = parsed;
  const clause = clauseAt(parsed, at);
  // Europe presses for readmission: what countries always do is politics, not a contribution
  if (use.verb.frame === 'person' || (kind === 'place' && use.present === true)) return !hasContent(parsed, clause, at);
  if (text.lexicon.pack.order !== 'svo' || quoteBeside(parsed, clause)) return false;
  const said = units[at + 1]?.kind === 'relative' || units[at + 1]?.kind === 'subordinator';
  if (!said && infinitiveMarks.has(lowerOfUnit(parsed, at - 1))) return true;
  return kind === 'place' && infinitiveMarks.has(lowerOfUnit(parsed, at + 1));
}

/** “…”, the statement continued: a text is quoted word for word. */
function quotedText(parsed: Parsed, at: number, { phrase }: Unit, cue: Cue): Found | undefined {
  if (phrase?.kind !== 'utterance' || !quoteBeside(parsed, clauseAt(parsed, at))) return undefined;
  return slotFromPhrase(phrase, cue, 'document');
}

const OWNED = new Set(['document', 'utterance', 'abstract']);

/** The ministry's paper says, the bureau's estimates show: whoever it is by speaks. */
function ownerInstead(parsed: Parsed, unit: Unit, use: VerbUse): Phrase | undefined {
  const { phrase } = unit;
  if (phrase === undefined || !OWNED.has(phrase.kind) || use.verb.frame === 'quote') return undefined;
  if (parsed.text.lexicon.sets.instruments.has(parsed.text.tokens[phrase.head]?.lower ?? '')) return undefined;
  const owner = phrase.possessor ?? makerOf(parsed, parsed.units.indexOf(unit), phrase);
  return owner !== undefined && TELLING.has(owner.kind) ? owner : undefined;
}

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

const TELLING = new Set(['name', 'role', 'organisation', 'description']);
const isTelling = (unit: Unit | undefined): boolean => canSpeak(unit) && TELLING.has(unit?.phrase?.kind ?? '');

/** wenn die Agentur zustimmt, whether a state wishes: nobody did. Names are denied all the same. */
function isHypothetical(parsed: Parsed, at: number, kind: string | undefined): boolean {
  if (kind === 'name' || kind === undefined) return false;
  if (kind === 'place' && isFeared(parsed, at)) return true;
  const clause = clauseAt(parsed, at);
  const { tokens, lexicon } = parsed.text;
  for (let back = at - 1; back >= clause.first; back--) {
    const { first, kind: before } = parsed.units[back] as Unit;
    if (lexicon.sets.conditionals.has(tokens[first]?.lower ?? '')) return true;
    if (before === 'verb' || before === 'relative') return false;
  }
  return false;
}

/** There was concern that Italy would not agree: what a noun of saying holds nobody did. */
function isFeared({ units, text }: Parsed, at: number): boolean {
  for (let back = at - 1; back > 0; back--) {
    const { kind, first } = units[back] as Unit;
    const that = kind === 'phrase' && text.lexicon.sets.contentWords.has(text.tokens[first]?.lower ?? '');
    if (that || kind === 'relative' || kind === 'subordinator') {
      const held = units[back - 1]?.phrase?.kind;
      return held === 'utterance' || held === 'abstract';
    }
    if (kind === 'verb') return false;
  }
  return false;
}

/** „fanden 100 Flüchtlinge Aufnahme“: one bare name is no subject of a plural verb. */
function isOrdinary(parsed: Parsed, unit: Unit, use: VerbUse): boolean {
  const { phrase } = unit;
  if (phrase?.kind !== 'name' || phrase.determiner !== undefined || phrase.first !== phrase.head) return false;
  return use.plural === true && parsed.text.lexicon.pack.nounsCapitalised && !isCoordinated(parsed, unit);
}

const isExample = ({ units, text }: Parsed, at: number): boolean =>
  text.lexicon.sets.exemplary.has(text.tokens[units[at]?.first ?? -1]?.lower ?? '');

function isCoordinated(parsed: Parsed, unit: Unit): boolean {
  const at = parsed.units.indexOf(unit);
  const joins = (near: number, far: number): boolean =>
    (parsed.units[near]?.kind === 'conjunction' || parsed.units[near]?.kind === 'comma') &&
    parsed.units[far]?.phrase !== undefined;
  // Fachleute wie etwa X fordern
  let before = at - 1;
  while (parsed.units[before]?.kind === 'adverb' && !isExample(parsed, before)) before--;
  return isExample(parsed, before) || joins(at - 1, at - 2) || joins(at + 1, at + 2);
}

/** Things cannot say; countries can, where it is said what. */
function personal(parsed: Parsed, at: number, use: VerbUse, kind: string): boolean {
  if (use.verb.frame === 'as' && kind === 'place') return true;
  if (use.verb.frame !== 'say' && !(use.verb.frame === 'act' && kind === 'place')) return false;
  const clause = clauseAt(parsed, at);
  return (kind === 'place' && use.verb.frame === 'say') || quoteBeside(parsed, clause) || parsed.content.length > 0;
}

const ORDINARY = new Set(['time', 'utterance', 'abstract', 'document']);

/** Migration, Forschung: abstract nouns that need no article. */
function isTopic(parsed: Parsed, phrase: Phrase): boolean {
  const { tokens, lexicon } = parsed.text;
  const lower = tokens[phrase.head]?.lower ?? '';
  if (!lexicon.topicEndings.some((ending) => lower.endsWith(ending))) return false;
  // Lorenz, Hartung: a name all the same
  const names = gazetteerOf(lexicon.pack.language);
  return !names.family(fold(lower)) && !names.given(fold(lower));
}

/** Jane Doe, a pastor, and the pastor, Jane Doe: the whole phrase, and the name decides. */
function withApposition(parsed: Parsed, at: number, slot: Found): Found {
  const next = parsed.units[at + 2];
  if (parsed.units[at + 1]?.kind !== 'comma' || next?.phrase === undefined || next.governed !== undefined) return slot;
  const after = parsed.units[at + 3];
  if (after !== undefined && after.kind !== 'comma' && after.kind !== 'verb' && after.kind !== 'auxiliary') return slot;
  if (next.phrase.kind !== 'name' && next.phrase.kind !== 'role') return slot;
  const named = next.phrase.kind === 'name' && (slot.head === 'role' || slot.head === 'unknown');
  return { ...slot, last: next.last, slotLast: Math.max(slot.slotLast, next.last), head: named ? 'name' : slot.head };
}

/** The company's board, led by Jane Doe, believes: who leads a house that speaks is named. */
function withLeader({ units, text }: Parsed, at: number, slot: Found): Found {
  const [comma, led, leader, close] = [units[at + 1], units[at + 2], units[at + 3], units[at + 4]];
  if (slot.head !== 'organisation' || comma?.kind !== 'comma' || close?.kind !== 'comma') return slot;
  if (leader?.phrase?.kind !== 'name' || !text.lexicon.sets.agents.has(leader.governed ?? '')) return slot;
  const participle = led?.kind === 'verb' || led?.kind === 'other-verb' || led?.kind === 'word';
  return participle
    ? { ...slot, last: leader.last, slotLast: Math.max(slot.slotLast, leader.last), head: 'name' }
    : slot;
}

/** Mukherjee, as ever, asked who would pay: in English one thing needs its article, and nothing else asks. */
function isBareSayer({ text, units }: Parsed, { phrase, governed }: Unit, use: VerbUse): boolean {
  const { language, order, headFirst } = text.lexicon.pack;
  if (order !== 'svo' || use.verb.frame !== 'say' || governed !== undefined) return false;
  if ((phrase?.kind !== 'unknown' && phrase?.kind !== 'thing') || phrase.plural === true) return false;
  if (phrase.determiner !== undefined || phrase.first !== phrase.last) return false;
  const { capital, lower = '' } = text.tokens[phrase.head] ?? {};
  // Total a promis: in French no noun stands there without its article
  const right = text.words[phrase.last + 1];
  const told = use.form !== 'gerund' && units[0]?.first === phrase.first;
  if (headFirst === true) return told && capital === true && (right?.auxiliary === true || right?.verbs !== undefined);
  // Mid-range estimates: only a stranger, where the word looks like one for a thing
  if (phrase.kind === 'thing' && !isStranger(fold(lower), language)) return false;
  return capital === true && isUnexplainedWord(fold(lower), language) && properNoun(fold(lower)) === undefined;
}

/** Winter, Koch, Richter without an article in front of a verb in the singular are names. */
function nameInstead(parsed: Parsed, unit: Unit, use: VerbUse): Unit {
  const { phrase } = unit;
  if (phrase === undefined || phrase.determiner !== undefined || phrase.first !== phrase.last) return unit;
  if (use.plural === true || phrase.plural === true || phrase.kind === 'name') return unit;
  // publish revised guidance: a name has a capital
  if (parsed.text.tokens[phrase.head]?.capital !== true) return unit;
  if (parsed.text.tokens[phrase.last + 1]?.kind === 'number') return unit;
  const ordinary =
    phrase.kind === 'role' || (ORDINARY.has(phrase.kind) && use.verb.frame === 'say' && !isTopic(parsed, phrase));
  return ordinary ? { ...unit, phrase: { ...phrase, kind: 'name' } } : unit;
}

function cueOf(
  construction: string,
  use: VerbUse,
  verb: Unit,
): { construction: string; cue: string; procedural: boolean; first: number; last: number } {
  return {
    construction,
    cue: use.verb.lemma,
    procedural: use.verb.frame === 'procedural',
    first: verb.first,
    last: verb.last,
  };
}

/** The finite verb of a participle or infinitive is its auxiliary or modal. */
function finiteOf(parsed: Parsed, at: number, use: VerbUse): number {
  if (use.form === 'finite' || use.form === 'reported' || use.form === 'gerund') return at;
  return helperIndex(parsed, clauseAt(parsed, at), at) ?? at;
}

/** A quotation of some length with a speaker in the sentence and no verb we know: deny by default. */
export function quoteSlots(parsed: Parsed): Found[] {
  for (const at of parsed.quotes) {
    const quote = parsed.units[at] as Unit;
    if (quote.last - quote.first < 6 || isTitle(parsed, at)) continue;
    const near = nearestSpeaker(parsed, at);
    if (near === undefined) continue;
    const slot = slotFrom(near, { construction: 'beside-quote', cue: 'quote', first: quote.first, last: quote.last });
    return slot === undefined ? [] : [slot];
  }
  return [];
}

const TITLED = new Set(['document', 'abstract', 'thing', 'organisation']);

/** der Bericht „…“, die Kommission „…“, the report “…”: the words name a thing. */
function isTitle(parsed: Parsed, at: number): boolean {
  const before = parsed.units[at - 1];
  if (before?.phrase === undefined) return false;
  return TITLED.has(before.phrase.kind);
}

function nearestSpeaker(parsed: Parsed, at: number): Unit | undefined {
  for (let distance = 1; distance < parsed.units.length; distance++) {
    for (const next of [at - distance, at + distance]) if (isTelling(parsed.units[next])) return parsed.units[next];
  }
  return undefined;
}
