import type { Phrase } from '../sentences/phrase.ts';
import { identified, persons } from '../sentences/phrase-kind.ts';
import { isSeasonName } from '../sentences/season-names.ts';
import { isBoundary, type Parsed } from '../sentences/sentence.ts';
import { canSpeak } from '../sentences/subject.ts';
import type { Unit } from '../sentences/unit.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Token } from '../words/tokens.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';

/** laut X, X zufolge, so X, nach Ansicht von X, according to X, in X's view, for X. */
export function prepositionSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    const slot =
      stanceSlot(parsed, unit) ??
      beforeSlot(parsed, at) ??
      keptBySlot(parsed, at) ??
      afterSlot(parsed, at) ??
      soSlot(parsed, at) ??
      hearsaySlot(parsed, at) ??
      bareSlot(parsed, at) ??
      seemingSlot(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** According to a tracker run by X; selon un outil géré par X: a thing says what the house behind it says. */
function keptBySlot(parsed: Parsed, at: number): Found | undefined {
  const { sets } = parsed.text.lexicon;
  const [unit, made, by] = parsed.units.slice(at, at + 3);
  if (unit?.phrase?.kind !== 'thing' || unit.governed === undefined || !sets.before.has(unit.governed))
    return undefined;
  if (made?.uses?.some(({ form }) => form === 'participle') !== true || !sets.agents.has(by?.governed ?? ''))
    return undefined;
  return by?.phrase !== undefined && identified.has(by.phrase.kind) && by.phrase.kind !== 'role'
    ? slotFrom(by, { construction: 'according-to', cue: unit.governed, first: unit.first, last: by.last })
    : undefined;
}

/** The speaker inside a phrase with a noun of saying or holding: Ansicht [des BMI], [Webers] Worte, [X's] view. */
export function ownerOf(phrase: Phrase): Phrase | undefined {
  const inner = phrase.possessor ?? phrase.complement;
  if (inner === undefined) return undefined;
  return inner.kind === 'utterance' || inner.kind === 'abstract' ? ownerOf(inner) : inner;
}

function stanceSlot(parsed: Parsed, unit: Unit): Found | undefined {
  const { phrase, governed } = unit;
  const { sets } = parsed.text.lexicon;
  if (phrase === undefined || governed === undefined || !isStance(parsed, phrase)) return undefined;
  if (!sets.stancePrepositions.has(governed) && !sets.before.has(governed)) return undefined;
  if (sets.lived.has(parsed.text.tokens[phrase.head]?.lower ?? '') && isTopicOfIt(parsed, unit, phrase))
    return undefined;
  const cue: Cue = { construction: 'view-of', cue: governed, first: unit.first, last: unit.last };
  const slot = fromStance(parsed, phrase, cue);
  // several saw the failure not in the report: what they speak of
  return slot?.head === 'document' && phrase.kind !== 'document' && hasAnybodyBefore(parsed, unit) ? undefined : slot;
}

function hasAnybodyBefore({ units }: Parsed, unit: Unit): boolean {
  return units.some(
    (one) => one.last < unit.first && canSpeak(one) && (one.kind === 'pronoun' || one.phrase?.kind === 'generic'),
  );
}

/** Lehren aus den Erfahrungen Schwedens, interest in the Canadian experience: inside a clause a country is the topic. */
function isTopicOfIt(parsed: Parsed, unit: Unit, phrase: Phrase): boolean {
  const owner = ownerOf(phrase);
  return !isBoundary(parsed.units[parsed.units.indexOf(unit) - 1]) && (owner === undefined || owner.kind === 'place');
}

/** The owner of a view, or what its adjective tells: palästinensischen Angaben, offiziellen Angaben, Polizeiangaben. */
function fromStance(parsed: Parsed, phrase: Phrase, cue: Cue): Found | undefined {
  if (isOwn(parsed, phrase)) return ownAccount(parsed, cue);
  const owner = ownerOf(phrase) ?? phrase.complement;
  const spoken = parsed.text.lexicon.sets.spokenNouns.has((parsed.text.tokens[phrase.head] as Token).lower);
  if (owner !== undefined)
    return slotFromPhrase(owner, cue) ?? (spoken ? slotFromPhrase(owner, cue, 'unknown') : undefined);
  if (phrase.identifying.includes('official')) return slotFromPhrase(phrase, cue, 'organisation');
  if (phrase.identifying.includes('nationality')) return slotFromPhrase(phrase, cue, 'description');
  if (parsed.text.words[phrase.head]?.noun?.compound) return slotFromPhrase(phrase, cue, 'organisation');
  // der Meldung zufolge: one account of whomever
  const told = phrase.kind === 'document' || parsed.text.lexicon.sets.accounts.has(lowerHead(parsed, phrase));
  return told ? slotFromPhrase(phrase, cue, 'document') : undefined;
}

const lowerHead = ({ text }: Parsed, { head }: Phrase): string => text.tokens[head]?.lower ?? '';

/** nach eigenen Angaben: the subject of the sentence is the source. */
function isOwn(parsed: Parsed, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.head; at++) {
    if (parsed.text.lexicon.sets.own.has(parsed.text.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function ownAccount(parsed: Parsed, cue: Cue): Found | undefined {
  const unit = parsed.units.find((one) => canSpeak(one) && one.phrase !== undefined && one.phrase.kind !== 'thing');
  return unit === undefined ? undefined : slotFrom(unit, cue);
}

/** Bei der Agentur hieß es, hieß es von X. */
function hearsaySlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { sets } = parsed.text.lexicon;
  if (unit.phrase === undefined || unit.governed === undefined || !sets.sources.has(unit.governed)) return undefined;
  if (!identified.has(unit.phrase.kind)) return undefined;
  const index = parsed.clauseOf[at];
  const said = parsed.units.find(
    (one, other) =>
      parsed.clauseOf[other] === index &&
      one.phrase === undefined &&
      sets.hearsay.has((parsed.text.tokens[one.first] as Token).lower),
  );
  return said === undefined
    ? undefined
    : slotFrom(unit, { construction: 'hearsay-from', cue: 'hearsay', first: unit.first, last: said.last });
}

/** Ansicht, Angaben, Expertenmeinung: does the phrase tell a view or an account? */
export function isStance(parsed: Parsed, phrase: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  const lower = (tokens[phrase.head] as Token).lower;
  if (lexicon.sets.stanceNouns.has(lower)) return true;
  const compound = words[phrase.head]?.noun?.compound ?? '';
  if (compound === '' || !lexicon.sets.stanceNouns.has(lower.slice(compound.length).replace(/^-/, ''))) return false;
  // Polizeiangaben, Expertenmeinung; Inhaltsübersicht and Folgenabschätzung only end so
  const first = [compound, compound.replace(/-$/, ''), compound.replace(/(?:s|n|en)-?$/, '')];
  return first.some((part) => HOLDERS.has(lexicon.look(part).noun?.class ?? '')) || isHyphened(lower, compound);
}

/** USGS-Angaben, Weber-Aussage: in front of a hyphen stands whose it is. */
const isHyphened = (word: string, first: string): boolean => first.endsWith('-') || word[first.length] === '-';

const HOLDERS = new Set(['organisation', 'role', 'sector', 'generic', 'person', 'place', 'demonym']);

function beforeSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { phrase, governed } = unit;
  if (phrase === undefined || governed === undefined || !parsed.text.lexicon.sets.before.has(governed))
    return undefined;
  // selon quelles règles
  if (parsed.text.lexicon.sets.interrogatives.has(parsed.text.tokens[phrase.first]?.lower ?? '')) return undefined;
  if (isMeasure(parsed, phrase, governed)) return undefined;
  const cue: Cue = { construction: 'according-to', cue: governed, first: unit.first, last: unit.last };
  if (isSeasonName(parsed.text, phrase)) return slotFromPhrase(phrase, cue, 'name');
  const { instruments } = parsed.text.lexicon.sets;
  const owned = phrase.kind === 'utterance' || phrase.kind === 'abstract' || phrase.kind === 'document';
  // selon la convention de Genève: a law is nobody's words, wherever it was made
  if (owned && (phrase.possessor !== undefined || !instruments.has(parsed.text.tokens[phrase.head]?.lower ?? ''))) {
    const owner = ownerOf(phrase) ?? makerOf(parsed, at, phrase);
    // the final draft of the Global Compact: what the draft is of
    const text = owner?.kind === 'document' || instruments.has(parsed.text.tokens[owner?.head ?? -1]?.lower ?? '');
    if (owner !== undefined && !text) return slotFromPhrase(owner, cue);
  }
  return slotFrom(unit, cue);
}

/** selon les cas, according to the size of the service, gemäß Artikel 23: what something depends on, or where it is laid down. */
function isMeasure(parsed: Parsed, phrase: Phrase, governed: string): boolean {
  const { text } = parsed;
  const { kind, head, last, complement } = phrase;
  if (!text.lexicon.sets.measures.has(governed)) return false;
  const numbered = text.tokens[last + 1];
  const roman = /^[IVX]+$/;
  if (numbered?.kind === 'number' || roman.test(numbered?.text ?? '') || roman.test(text.tokens[last]?.text ?? ''))
    return true;
  const small = text.lexicon.pack.nounsCapitalised || text.tokens[head]?.capital === false;
  if (isVarying(parsed, phrase, small)) return true;
  // selon les besoins de l'élève
  if (small && kind === 'abstract')
    return complement?.kind === 'thing' && text.words[complement.head]?.noun === undefined;
  if (!small || kind !== 'thing') return false;
  // the size of the service, not the plan of the Home Office
  if (complement?.kind === 'organisation') return text.tokens[complement.head]?.capital === false;
  return complement === undefined || !persons.has(complement.kind);
}

/** Les repas varient selon la région; in a cell nothing but selon le Land: by what kind of house or place something differs. */
function isVarying({ text, units }: Parsed, phrase: Phrase, small: boolean): boolean {
  const { tokens, lexicon } = text;
  const { head, last, complement, possessor, determiner } = phrase;
  if (complement !== undefined || possessor !== undefined || determiner?.plural === true) return false;
  // fees vary according to the mayor: somebody, who says so
  if (persons.has(phrase.kind) && phrase.kind !== 'name') return false;
  const kindOfHouse = small || gazetteerOf(lexicon.pack.language).institution(fold(tokens[head]?.lower ?? ''));
  if (!kindOfHouse) return false;
  const alone = units[0]?.last === last && last === tokens.length - 1;
  if (alone) return true;
  for (let at = units[0]?.first ?? 0; at <= (units.at(-1)?.last ?? -1); at++)
    if (lexicon.sets.varying.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function afterSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const next = parsed.units[at + 1];
  if (unit.phrase === undefined || next === undefined || next.phrase !== undefined) return undefined;
  const word = (parsed.text.tokens[next.first] as Token).lower;
  if (!parsed.text.lexicon.sets.after.has(word)) return undefined;
  const cue: Cue = { construction: 'according-to', cue: word, first: unit.first, last: next.last };
  if (isStance(parsed, unit.phrase)) return fromStance(parsed, unit.phrase, cue);
  return slotFrom(unit, cue);
}

/** …, so der Minister. */
function soSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  // so auch die Kämmerin: somebody, where houses and towns are examples
  const also = parsed.units[at + 1]?.kind === 'adverb' ? 1 : 0;
  const speaker = parsed.units[at + 1 + also];
  if (unit.phrase !== undefined || speaker?.phrase === undefined) return undefined;
  // so in der Aussprache der Präsident: the room stands between, and who spoke hangs on it
  const inner = speaker.phrase.complement;
  const room = parsed.text.lexicon.sets.room.has(parsed.text.tokens[speaker.phrase.head]?.lower ?? '');
  if (speaker.governed !== undefined && room && inner !== undefined && persons.has(inner.kind) && isSo(parsed, at))
    return slotFromPhrase(inner, { construction: 'so', cue: 'so', first: unit.first, last: speaker.last });
  if (speaker.governed !== undefined) return undefined;
  if (also > 0 && !(persons.has(speaker.phrase.kind) && speaker.phrase.definite === true)) return undefined;
  if (!isSo(parsed, at)) return undefined;
  // so ein Bild, das mehrfach fiel
  const noun = parsed.text.tokens[speaker.phrase.head]?.lower ?? '';
  if (speaker.phrase.definite === false && parsed.text.lexicon.sets.figurative.has(noun)) return undefined;
  const after = parsed.units[at + 2 + also];
  const verbal =
    after?.kind === 'verb' ||
    after?.kind === 'auxiliary' ||
    after?.kind === 'modal' ||
    after?.kind === 'other-verb' ||
    after?.kind === 'word';
  return verbal
    ? undefined
    : slotFrom(speaker, { construction: 'so', cue: 'so', first: unit.first, last: speaker.last });
}

/** The word, behind a mark or a bracket. */
function isSo({ units, text }: Parsed, at: number): boolean {
  const before = units[at - 1];
  return (
    text.lexicon.sets.so.has(text.tokens[units[at]?.first ?? -1]?.lower ?? '') &&
    (isBoundary(before) || before?.kind === 'open')
  );
}

/** Nach Stürmer ist …, Für X ist …, For X, …: a bare speaker where the clause begins. */
function bareSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { phrase, governed } = unit;
  const { sets } = parsed.text.lexicon;
  if (phrase === undefined || governed === undefined) return undefined;
  const view = sets.for.has(governed);
  const before = parsed.units[at - 1];
  if (
    before !== undefined &&
    sets.seeming.has((parsed.text.tokens[before.first] as Token).lower) &&
    sets.seemingTo.has(governed)
  ) {
    return identified.has(phrase.kind)
      ? slotFrom(unit, { construction: 'stance', cue: 'seem', first: before.first, last: unit.last })
      : undefined;
  }
  if (!isBoundary(before) || (!view && !sets.bareAfter.has(governed))) return undefined;
  const personal =
    phrase.kind === 'name' ||
    (view &&
      !isAnyOne(parsed, phrase, at) &&
      ((phrase.kind === 'role' && !isAnybody(phrase)) ||
        phrase.kind === 'organisation' ||
        phrase.kind === 'description'));
  if (!personal || phrase.year) return undefined;
  const next = parsed.units[at + 1];
  const lower = next === undefined ? '' : (parsed.text.tokens[next.first] as Token).lower;
  const fits = sets.holding.has(lower) || (next?.kind === 'comma' && parsed.text.lexicon.pack.order === 'svo');
  return fits
    ? slotFrom(unit, { construction: 'view-of', cue: governed, first: unit.first, last: unit.last })
    : undefined;
}

/** For students: a plural without an article. */
const isAnybody = (phrase: Phrase): boolean =>
  phrase.plural !== false && phrase.determiner === undefined && phrase.kind === 'role';

/** For a court it is a position; für ein Gericht ist das …: in the present any of them, in English inspectors as well. */
function isAnyOne(
  { text, units }: Parsed,
  { kind, first, definite, plural, complement, identifying }: Phrase,
  at: number,
): boolean {
  const { sets } = text.lexicon;
  if (definite !== false || plural !== false || complement !== undefined || identifying.length > 0) return false;
  const own = sets.anyones.has(text.tokens[first]?.lower ?? '');
  if (kind !== 'organisation' && !(kind === 'role' && own)) return false;
  return units.slice(at + 1, at + 5).some((unit) => sets.lasting.has(text.tokens[unit.first]?.lower ?? ''));
}

/** It seemed to X that …; what matters to X is …. */
function seemingSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { sets } = parsed.text.lexicon;
  const before = parsed.units[at - 1];
  if (unit.phrase === undefined || unit.governed === undefined || before === undefined) return undefined;
  if (!sets.seemingTo.has(unit.governed)) return undefined;
  const word = (parsed.text.tokens[before.last] as Token).lower;
  const { kind } = unit.phrase;
  const personal = kind === 'name' || kind === 'role' || kind === 'description';
  if (
    !sets.seeming.has(word) ||
    !(personal || (kind === 'organisation' && parsed.units[at + 1]?.governed === undefined))
  )
    return undefined;
  return slotFrom(unit, { construction: 'view-of', cue: word, first: before.first, last: unit.last });
}

/** research from X, data compiled by X: who made a document, behind the noun or behind a participle. */
export function makerOf(parsed: Parsed, at: number, phrase: Phrase): Phrase | undefined {
  const { agents, sources } = parsed.text.lexicon.sets;
  const before = parsed.text.tokens[(phrase.complement?.first ?? 0) - 1]?.lower ?? '';
  if (phrase.complement !== undefined && (agents.has(before) || sources.has(before))) return phrase.complement;
  if (parsed.text.lexicon.pack.order !== 'svo') return undefined;
  // Research by the university suggests
  const behind = parsed.units[at + 1];
  if (behind?.governed !== undefined && agents.has(behind.governed)) return behind.phrase;
  const participle = behind;
  const maker = parsed.units[at + 2];
  const made = participle?.kind === 'verb' || participle?.kind === 'word' || participle?.kind === 'other-verb';
  return made && maker?.governed !== undefined && agents.has(maker.governed) ? maker.phrase : undefined;
}
