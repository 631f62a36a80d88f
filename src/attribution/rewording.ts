import { type Case, type NeutralPack, neutralPacks } from './packs/neutral.ts';
import type { Phrase } from './sentences/phrase.ts';
import { isBoundary, type Parsed, type Text } from './sentences/sentence.ts';
import type { Unit } from './sentences/unit.ts';
import type { Slot } from './slot.ts';
import type { VerbUse } from './words/lexicon.ts';
import type { Token } from './words/tokens.ts';

/** What to write instead of a range of a segment's text; normalised offsets. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Constructions in which an anonymous speaker can stand where somebody stood. */
const REPLACEABLE = new Set([
  'verb-frame',
  'verb-final',
  'stance',
  'so',
  'colon',
  'pseudonym',
  'according-to',
  'view-of',
  'passive-agent',
  'participle',
  'nominalisation',
  'origin',
]);

const REPLACED = new Set(['name', 'role', 'organisation', 'description', 'sector', 'generic', 'pronoun', 'unknown']);

/** A range of tokens, inclusive, and what stands there now. */
interface Replaced {
  readonly first: number;
  readonly last: number;
  readonly grammar: Case | 'possessive';
  readonly plural: boolean;
  /** in front of the anonymous phrase: a preposition without its article */
  readonly before?: string;
}

/**
 * The same sentence with an anonymous speaker, where nothing else in it has to change: the case is certain, and no word
 * besides the verb agrees with the speaker. Undefined where there is any doubt.
 * @param parsed the sentence the slot stands in
 */
export function reword(slot: Slot, parsed: Parsed): Rewording | undefined {
  if (slot.procedural || slot.hearsay || !REPLACEABLE.has(slot.construction) || !REPLACED.has(slot.head))
    return undefined;
  const { tokens, lexicon } = parsed.text;
  const pack = neutralPacks[lexicon.pack.language];
  let first = parsed.units[0]?.first ?? 0;
  while (first < tokens.length && (tokens[first] as Token).start < slot.start) first++;
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).end < slot.end) last++;
  if (tokens[first]?.start !== slot.start || tokens[last]?.end !== slot.end) return undefined;
  // Weber (BMI): what stands in brackets goes with the speaker
  const whole = last;
  if (tokens[last]?.kind === 'close') last = beforeBracket(parsed.text, first, last);
  // “of Weber set off”: a word in no list is no part of the speaker
  while (last > first && slot.head === 'name' && !isPart(parsed, last)) last--;
  if (isCut(slot, parsed, first, last) || !isPart(parsed, last)) return undefined;
  const bracket = tokens[whole]?.kind === 'close';
  const replaced =
    asSubject(slot, parsed, pack, first, bracket ? whole : last) ??
    withBracket(asObject(slot, parsed, pack, first, last), bracket ? whole : last);
  if (replaced === undefined || agrees(parsed, pack, replaced)) return undefined;
  if (slot.head === 'organisation' && agrees(parsed, { agreeing: pack.housePronouns ?? '' }, replaced))
    return undefined;
  const forms = replaced.plural ? pack.several : pack.one;
  const owner = replaced.plural ? pack.possessive?.several : pack.possessive?.one;
  const words = replaced.grammar === 'possessive' ? owner : forms[replaced.grammar];
  if (words === undefined) return undefined;
  const text = `${replaced.before ?? ''}${words}`;
  return {
    start: (tokens[replaced.first] as Token).start,
    end: (tokens[replaced.last] as Token).end,
    text: opensSentence(parsed, replaced.first) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  };
}

/** The last token in front of the bracket that closes at `close`. */
function beforeBracket({ tokens }: Text, first: number, close: number): number {
  let at = close;
  while (at > first && tokens[at]?.kind !== 'open') at--;
  return Math.max(first, at - 1);
}

function withBracket(replaced: Replaced | undefined, last: number): Replaced | undefined {
  return replaced === undefined ? undefined : { ...replaced, last: Math.max(replaced.last, last) };
}

/** What a phrase may end in: a name, a noun, an adjective behind it, a pronoun. */
function isPart({ text }: Parsed, at: number): boolean {
  const { noun, identifier, pronoun } = text.words[at] ?? {};
  if (noun !== undefined || identifier !== undefined || pronoun !== undefined) return true;
  return text.tokens[at]?.capital === true || text.tokens[at]?.kind === 'number';
}

/** van der [Meulen], [Jean] de La Tour: the slot holds a part of a name only. */
function isCut({ head }: Slot, { text }: Parsed, first: number, last: number): boolean {
  const [before, earlier, after] = [text.words[first - 1], text.words[first - 2], text.words[last + 1]];
  if (head !== 'name') return false;
  if (after?.nameParticle === true && text.tokens[last + 2]?.capital === true) return true;
  if (before?.nameParticle !== true) return false;
  return earlier?.nameParticle === true || (before.preposition !== true && before.determiner === undefined);
}

/** Nothing but marks stands before it in its sentence. */
function opensSentence({ units, text }: Parsed, first: number): boolean {
  for (let at = first - 1; at >= (units[0]?.first ?? 0); at--) {
    const kind = text.tokens[at]?.kind;
    if (kind !== 'quote' && kind !== 'open' && kind !== 'dash') return false;
  }
  return true;
}

/** he, her, seine: words outside the range that would still show the gender of whoever spoke, or that it was a house. */
function agrees(
  { units, text }: Parsed,
  { agreeing: words }: Pick<NeutralPack, 'agreeing'>,
  { first, last }: Replaced,
): boolean {
  const agreeing = setOf(words);
  for (let at = units[0]?.first ?? 0; at <= (units.at(-1)?.last ?? -1); at++) {
    if ((at < first || at > last) && agreeing.has(text.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** The subject of the nearest finite verb, in front of it, behind it or behind the word that opens its clause. */
function asSubject(slot: Slot, parsed: Parsed, pack: NeutralPack, first: number, last: number): Replaced | undefined {
  const { units, text } = parsed;
  const at = units.findIndex((unit) => unit.first === first && unit.governed === undefined);
  const end = units.findIndex((unit) => unit.last === last);
  const kind = units[at]?.kind;
  if (end < at || (kind !== 'phrase' && kind !== 'pronoun' && kind !== 'word')) return undefined;
  const stretch = withAddition(parsed, at, end);
  const finite = finiteBeside(slot, parsed, at, stretch.behind);
  if (finite === undefined) return undefined;
  if (setOf(pack.agreeingVerbs).has(text.tokens[units[finite.at]?.first ?? 0]?.lower ?? '')) return undefined;
  if (hasAgreeing(parsed, pack, finite.at)) return undefined;
  const plural = isPlural(slot, parsed, pack, at, finite.at);
  if (plural === undefined) return undefined;
  const phrase = slot.head === 'name' && stretch.last === last ? units[at]?.phrase : undefined;
  const behind = phrase === undefined ? stretch.last : lastOfName(parsed, phrase);
  // tandis que Weber: que loses its vowel
  const before = contractedBefore(parsed, pack, first);
  if (before === undefined) return { first, last: behind, grammar: 'nominative', plural };
  return {
    first: first - 1,
    last: behind,
    grammar: 'nominative',
    plural,
    before: plural ? before.several : before.one,
  };
}

function contractedBefore({ text }: Pick<Parsed, 'text'>, { contracted }: NeutralPack, first: number) {
  const lower = text.tokens[first - 1]?.lower ?? '';
  return Object.hasOwn(contracted, lower) ? contracted[lower] : undefined;
}

/** Wie Weber [in der Aussprache] darlegte: that is where, not who. */
function lastOfName({ text }: Parsed, { complement, head, last }: Phrase): number {
  const link = text.tokens[(complement?.first ?? 0) - 1]?.lower ?? '';
  const { ownership, sources } = text.lexicon.sets;
  return complement === undefined || complement.first <= head || ownership.has(link) || sources.has(link) ? last : head;
}

/** s'est opposée: the helper of a French participle stands beside it. */
function hasAgreeing({ units, text }: Parsed, pack: NeutralPack, finite: number): boolean {
  const agreeing = setOf(pack.agreeingVerbs);
  if (agreeing.size === 0) return false;
  return units
    .slice(Math.max(0, finite - 2), finite + 3)
    .some(({ first }) => agreeing.has(text.tokens[first]?.lower ?? ''));
}

/** Weber, die seit Jahren in Niamey arbeitet, and Weber (BMI): what hangs on the speaker goes with the speaker. */
function withAddition(parsed: Parsed, at: number, end: number): { last: number; behind: number } {
  const { units } = parsed;
  const plain = { last: (units[end] as Unit).last, behind: end + 1 };
  const next = units[end + 1]?.kind;
  if (next === 'open') {
    const close = units.findIndex((unit, index) => index > end && unit.kind === 'close');
    return close > end && close - end < 8 ? { last: (units[close] as Unit).last, behind: close + 1 } : plain;
  }
  if (next !== 'comma') return plain;
  const relative = units[end + 2]?.kind === 'relative' || end > at;
  const comma = units.findIndex((unit, index) => index > end + 1 && unit.kind === 'comma');
  if (end > at && isFiniteUnit(units[end + 2])) return { last: (units[end + 1] as Unit).last, behind: end + 2 };
  return relative && comma !== -1 && isFiniteUnit(units[comma + 1])
    ? { last: (units[comma] as Unit).last, behind: comma + 1 }
    : plain;
}

function isFiniteUnit(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  if (unit.kind === 'auxiliary' || unit.kind === 'modal' || unit.kind === 'other-verb') return true;
  return unit.kind === 'verb' && (unit.uses ?? []).some(isFiniteUse);
}

const isFiniteUse = ({ form }: VerbUse): boolean => form === 'finite' || form === 'reported';

/** The unit of the verb the speaker is the subject of; undefined where the order of words leaves it open. */
function finiteBeside(slot: Slot, parsed: Parsed, at: number, behind: number): { at: number } | undefined {
  const { units } = parsed;
  const before = units[at - 1];
  const next = units[behind];
  if (isJoined(parsed, at, behind)) return undefined;
  if (slot.construction === 'so') return { at: at - 1 };
  if (slot.construction === 'colon') return before === undefined && next?.kind === 'colon' ? { at: behind } : undefined;
  return parsed.text.lexicon.pack.order === 'v2' ? verbSecond(parsed, at, behind) : verbBehind(parsed, at, behind);
}

function verbSecond(parsed: Parsed, at: number, behind: number): { at: number } | undefined {
  const { units, text } = parsed;
  const before = units[at - 1];
  if (isFiniteUnit(units[behind]) && (isBoundary(before) || before?.kind === 'open' || before?.kind === 'conjunction'))
    return { at: behind };
  // auch eine Bürgermeisterin kritisierte: in front of the verb there is room for one, so that the adverb belongs to the speaker
  if (isFiniteUnit(units[behind]) && before?.kind === 'adverb' && isBoundary(units[at - 2])) return { at: behind };
  if (isFiniteUnit(before)) return closes(parsed, behind) ? { at: at - 1 } : undefined;
  // zeigte sich Weber, anders sah es Weber
  const little =
    before?.kind === 'reflexive' || text.lexicon.sets.expletives.has(text.tokens[before?.first ?? -1]?.lower ?? '');
  if (little && isFiniteUnit(units[at - 2])) return closes(parsed, behind) ? { at: at - 2 } : undefined;
  if (before?.kind !== 'subordinator' || !closes(parsed, behind)) return undefined;
  for (let next = behind; next < units.length && units[next]?.kind !== 'comma'; next++)
    if (isFiniteUnit(units[next]) && (units[next + 1] === undefined || isBoundary(units[next + 1])))
      return { at: next };
  return undefined;
}

function verbBehind(parsed: Parsed, at: number, behind: number): { at: number } | undefined {
  const { units } = parsed;
  let verb = behind;
  // la seule maire présente: behind a French noun it may be an adjective
  while (units[verb]?.kind === 'adverb' && parsed.text.lexicon.pack.headFirst !== true) verb++;
  const before = units[at - 1];
  const opens =
    isBoundary(before) ||
    before?.kind === 'open' ||
    before?.kind === 'subordinator' ||
    before?.kind === 'conjunction' ||
    before?.kind === 'adverb' ||
    before?.kind === 'term' ||
    before?.governed !== undefined;
  if (isFiniteUnit(units[verb])) return opens ? { at: verb } : undefined;
  // “…”, said Weber.
  const told = before?.kind === 'verb' && closes(parsed, behind);
  const inverted = isBoundary(units[at - 2]) || (units[at - 2]?.kind === 'auxiliary' && isBoundary(units[at - 3]));
  return told && inverted && at > 1 ? { at: at - 1 } : undefined;
}

/** Weber und Koch: one of two speakers cannot be replaced alone. */
function isJoined({ units }: Parsed, at: number, behind: number): boolean {
  const after = units[behind]?.kind === 'conjunction' && units[behind + 1]?.phrase !== undefined;
  const [before, first] = [units[at - 1], units[at - 2]];
  return after || (before?.kind === 'conjunction' && first?.phrase !== undefined && first.governed === undefined);
}

/** What may follow a speaker without belonging to it. */
function closes({ units, text }: Parsed, behind: number): boolean {
  const next = units[behind];
  if (next === undefined) return true;
  const announces = text.lexicon.sets.contentWords.has(text.tokens[next.first]?.lower ?? '');
  if (next.kind === 'relative') return announces;
  if (next.kind === 'open' || next.kind === 'dash' || next.kind === 'preposition') return false;
  if (next.kind !== 'comma')
    return next.phrase === undefined || next.governed !== undefined || next.phrase.determiner !== undefined;
  const apposed = units[behind + 1];
  if (apposed?.kind === 'relative') {
    const things = setOf(neutralPacks[text.lexicon.pack.language].thingRelatives);
    return things.has(text.tokens[apposed.first]?.lower ?? '') && units[behind - 1]?.phrase?.kind !== 'organisation';
  }
  // Weber, Leiterin des Amts, …
  return apposed?.phrase === undefined || apposed.governed !== undefined || !isBoundary(units[behind + 2] ?? apposed);
}

/** Whether several speak; undefined where speaker and verb leave it open. */
function isPlural(slot: Slot, parsed: Parsed, pack: NeutralPack, at: number, finite: number): boolean | undefined {
  const { units, text } = parsed;
  const shown = (units[finite]?.uses ?? []).filter(isFiniteUse).map(({ plural }) => plural);
  const verb = shown.length > 0 && shown.every((plural) => plural === shown[0]) ? shown[0] : undefined;
  const lower = text.tokens[units[at]?.first ?? 0]?.lower ?? '';
  if (slot.head === 'pronoun') return setOf(pack.singular).has(lower) ? false : verb;
  const phrase = numberOf(slot, parsed, pack, units[at]?.first ?? 0, 'nominative');
  return phrase !== undefined && verb !== undefined && phrase !== verb ? undefined : (phrase ?? verb);
}

/** How many the words for the speaker say: a name without a partner is one, an acronym shows nothing. */
function numberOf(slot: Slot, { text }: Parsed, pack: NeutralPack, first: number, grammar: Case): boolean | undefined {
  if (slot.head === 'name' || slot.construction === 'pseudonym') return false;
  if (setOf(pack.singularArticles[grammar]).has(text.tokens[first]?.lower ?? '')) return false;
  const bare = text.words[first]?.determiner === undefined;
  const svo = text.lexicon.pack.order === 'svo';
  if (slot.head === 'organisation') return (bare || svo) && !slot.noun.endsWith('s') ? false : undefined;
  // Brockhaus made it clear: an ending shows nothing of a word in no list
  if (slot.plural === true && bare && svo && text.lexicon.look(slot.noun).noun === undefined) return undefined;
  if (slot.plural !== undefined) return slot.plural;
  return svo && !slot.noun.endsWith('s') ? false : undefined;
}

/** Behind a preposition or a noun that decides the case, or in front of what is the speaker's. */
function asObject(slot: Slot, parsed: Parsed, pack: NeutralPack, first: number, last: number): Replaced | undefined {
  const { units, text } = parsed;
  if (slot.head === 'pronoun') return undefined;
  const owner = pack.possessive !== undefined && text.tokens[last]?.possessive === true;
  const at = units.findIndex((unit) => unit.last >= last);
  const inside = units[at]?.last !== last;
  // der von Weber vorgetragene Einwand: the participle stands between
  const framed = slot.construction === 'participle' && text.tokens[last + 1]?.kind === 'word';
  const open =
    inside || framed
      ? text.words[last + 1]?.conjunction === true
      : isJoined(parsed, at, at + 1) || !closes(parsed, at + 1);
  if (open) return undefined;
  if (owner && text.words[first - 1]?.conjunction === true) return undefined;
  const governed = owner ? { grammar: 'genitive' as const, before: undefined } : caseBehind(parsed, pack, first, last);
  if (governed === undefined) return undefined;
  const plural = numberOf(slot, parsed, pack, first, governed.grammar);
  if (plural === undefined) return undefined;
  if (owner) return { first, last, grammar: 'possessive', plural };
  const { grammar, before } = governed;
  if (before === undefined) return { first, last, grammar, plural };
  return { first: first - 1, last, grammar, plural, before: plural ? before.several : before.one };
}

interface Governed {
  readonly grammar: Case;
  readonly before: NeutralPack['contracted'][string] | undefined;
}

/** A noun of saying or holding: Einwand [von X]. */
function isOwned({ words, lexicon, tokens }: Text, at: number): boolean {
  return words[at]?.noun?.class === 'utterance' || lexicon.sets.stanceNouns.has(tokens[at]?.lower ?? '');
}

/** The case in which tokens `first` to `last` stand, where the words beside them leave no doubt. */
function caseBehind({ text }: Parsed, pack: NeutralPack, first: number, last: number): Governed | undefined {
  const { tokens, lexicon } = text;
  const lower = tokens[first - 1]?.lower ?? '';
  if (lexicon.sets.after.has(tokens[last + 1]?.lower ?? '')) return { grammar: 'dative', before: undefined };
  if (setOf(pack.genitiveInstead).has(lower) && isOwned(text, first - 2))
    return { grammar: 'genitive', before: { one: '', several: '' } };
  const before = contractedBefore({ text }, pack, first);
  if (before !== undefined) return { grammar: 'dative', before };
  for (const grammar of ['accusative', 'dative', 'genitive'] as const)
    if (setOf(pack.governing[grammar]).has(lower)) return { grammar, before: undefined };
  const genitive = setOf(pack.genitiveArticles).has(tokens[first]?.lower ?? '') && tokens[first - 1]?.capital === true;
  return genitive ? { grammar: 'genitive', before: undefined } : undefined;
}

const sets = new Map<string, ReadonlySet<string>>();

/** A list of words as a set, made once. */
function setOf(words: string): ReadonlySet<string> {
  let set = sets.get(words);
  if (set === undefined) {
    set = new Set(words.split(' ').filter(Boolean));
    sets.set(words, set);
  }
  return set;
}
