import { isInitial } from '../../sentences/run.ts';
import { clauseAt, lowerOfUnit, type Parsed } from '../../sentences/sentence.ts';
import type { Subject } from '../../sentences/subject.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import type { VerbUse } from '../../words/lexicon.ts';
import { hasContent, quoteBeside } from './use.ts';

/** Does the verb tell what somebody did, does as a rule or is, so that nobody said anything? */
export function isUnsaid(parsed: Parsed, at: number, use: VerbUse, unit: Unit): boolean {
  if (unit.phrase?.kind === 'place' && isPeople(parsed, unit, use)) return true;
  return isHabit(parsed, unit, use) || isDeed(parsed, at, use, unit) || isWord(parsed, at, unit);
}

/** Is the subject a thing, somebody a clause only supposes, or no subject at all? */
export function isNobody(parsed: Parsed, at: number, use: VerbUse, unit: Unit): boolean {
  const kind = unit.phrase?.kind;
  if ((kind === 'thing' || kind === 'place') && !isPersonal(parsed, at, use, kind)) return true;
  if (kind === 'thing' && (isLifeless(parsed, unit) || isOthers(parsed, unit) || isOfItself(parsed, use))) return true;
  if ((kind === 'thing' || kind === 'unknown') && isScant(parsed, at)) return true;
  if (kind === 'organisation' && isSchool(parsed, at, unit)) return true;
  if (isHypothetical(parsed, at, kind) || isOrdinary(parsed, unit, use)) return true;
  return (kind === 'unknown' || kind === 'thing') && use.verb.frame === 'quote';
}

/** Two schools of thought emerged: the verb is a noun. */
function isSchool({ units, text }: Parsed, at: number, { phrase, last }: Unit): boolean {
  const { schools, genitives } = text.lexicon.sets;
  const between = units[at - 1];
  if (between === undefined || between.first !== last + 1 || between.last !== between.first) return false;
  return (
    schools.has(text.tokens[phrase?.head ?? -1]?.lower ?? '') && genitives.has(text.tokens[between.first]?.lower ?? '')
  );
}

/** Age alone says little: …; le prix ne dit rien du coût. */
function isScant({ units, text }: Parsed, at: number): boolean {
  const { scant } = text.lexicon.sets;
  const { first, last } = units[at + 1] ?? { first: -1, last: -1 };
  return scant.has(text.tokens[first]?.lower ?? '') || scant.has(text.tokens[last]?.lower ?? '');
}

/** Viele befürworteten ein Gesetz: several of them did, and one text is what they wanted. */
export function isWanted({ units }: Parsed, at: number, { plural }: VerbUse): boolean {
  const phrase = units[at]?.phrase;
  if (plural !== true || phrase?.kind !== 'document' || phrase.determiner?.definite !== false) return false;
  return phrase.determiner.plural !== true && units[at + 1]?.kind !== 'conjunction';
}

/** The mood was glum: too much announced. A participle of its own behind a colon has no subject in front of it. */
export function isLeftOver({ units }: Parsed, at: number, use: VerbUse, subject: Subject): boolean {
  if (use.form !== 'finite' && use.form !== 'participle') return false;
  const kind = units[subject.at]?.phrase?.kind;
  if (kind !== 'thing' && kind !== 'abstract') return false;
  return units.slice(subject.at, at).some((unit) => unit.kind === 'colon');
}

/** eine Hupe warnt: with this article and this ending a noun is nobody. */
function isLifeless({ text }: Parsed, { phrase }: Unit): boolean {
  const { lifeless, anythings, inanimates } = text.lexicon.sets;
  // le dispositif signale que: a listed thing, which no ending makes somebody
  if (phrase?.determiner !== undefined && inanimates.has(text.tokens[phrase.head]?.lower ?? '')) return true;
  if (anythings.has(text.tokens[phrase?.first ?? -1]?.lower ?? '')) return true;
  if (phrase === undefined || !lifeless.has(text.tokens[phrase.first]?.lower ?? '')) return false;
  return lifeless.has(`-${text.tokens[phrase.head]?.lower.slice(-2) ?? ''}`);
}

/** Die Spanne erklärt sich daraus, dass …: what a thing does of itself. */
const isOfItself = ({ text }: Parsed, { beside }: VerbUse): boolean =>
  beside.some((word) => text.lexicon.look(word).pronoun === 'reflexive');

/** befürchteten andere falsche Anreize: the others are who, the rest is what. */
function isOthers({ text }: Parsed, { phrase }: Unit): boolean {
  return phrase !== undefined && phrase.first < phrase.head && text.words[phrase.first]?.noun?.class === 'generic';
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

/** wenn die Agentur zustimmt, whether a state wishes: nobody did. Names are denied all the same. */
function isHypothetical(parsed: Parsed, at: number, kind: string | undefined): boolean {
  if (kind === 'name' || kind === undefined) return false;
  if (kind === 'place' && isFeared(parsed, at)) return true;
  const clause = clauseAt(parsed, at);
  const { tokens, lexicon } = parsed.text;
  for (let back = at - 1; back >= clause.first; back--) {
    const { first, kind: before } = parsed.units[back] as Unit;
    const lower = tokens[first]?.lower ?? '';
    if (lexicon.sets.conditionals.has(lower) || lexicon.sets.demands.has(lower)) return true;
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
  if (isOneOfTwo(parsed, unit, use)) return true;
  return use.plural === true && parsed.text.lexicon.pack.nounsCapitalised && !isCoordinated(parsed, unit);
}

/** Namen und Häuser nennt dieser Bericht nicht: two of them have no verb of one; what stands behind it is the subject. */
function isOneOfTwo({ units, text }: Parsed, unit: Unit, use: VerbUse): boolean {
  const at = units.indexOf(unit);
  const [first, and, behind] = [units[at - 2], units[at - 1], units[at + 2]];
  if (text.lexicon.pack.order !== 'v2' || use.plural !== false || and?.kind !== 'conjunction') return false;
  if (first?.phrase === undefined || first.governed !== undefined) return false;
  return behind?.phrase?.nominative === true && behind.governed === undefined;
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
function isPersonal(parsed: Parsed, at: number, use: VerbUse, kind: string): boolean {
  if (use.verb.frame === 'as' && kind === 'place') return true;
  if (use.verb.frame !== 'say' && !(use.verb.frame === 'act' && kind === 'place')) return false;
  const clause = clauseAt(parsed, at);
  const content = parsed.content.some((one) => isItsOwn(parsed, at, one));
  return (kind === 'place' && use.verb.frame === 'say') || quoteBeside(parsed, clause) || content;
}

/** A form that contradicts another one: in English and French what is said stands behind the verb. */
function isItsOwn({ units, text }: Parsed, verb: number, content: number): boolean {
  if (text.lexicon.pack.order !== 'svo') return true;
  return content > verb && !units.slice(verb, content).some(({ kind }) => kind === 'semicolon');
}
