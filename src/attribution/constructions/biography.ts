import { lowerAt, type Parsed } from '../sentences/sentence.ts';
import { makeUnit, type Unit } from '../sentences/unit.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';

/** Where somebody was, what they did there: what makes an anonymous speaker one person. */
const TELLING = new Set(['organisation', 'place', 'name', 'description']);
/** Between the years of somebody and what they were: recalled her years as EU ambassador to Chad. */
const REACH = 4;

/**
 * An anonymous speaker of whom it is told what only one can be: a life, being the only one, a task, an accent, a
 * seat.
 * @param note the sentence stands in a note
 */
export function biographySlots(parsed: Parsed, note: boolean): Found[] {
  if (note) return noteSlot(parsed);
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    const slot =
      (unit.phrase === undefined ? undefined : (lifetimeSlot(parsed, at) ?? accentSlot(parsed, unit))) ??
      onlySlot(parsed, at) ??
      closeSlot(parsed, at) ??
      answerableSlot(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

const cueOf = ({ first, last }: Unit): Cue => ({ construction: 'biography', cue: 'biography', first, last });

/** The unit as somebody whom the sentence describes. */
function described(unit: Unit): Found | undefined {
  const slot =
    unit.phrase === undefined ? slotFrom(unit, cueOf(unit)) : slotFromPhrase(unit.phrase, cueOf(unit), 'description');
  if (slot === undefined) return undefined;
  return { ...slot, head: 'description', identifying: [...slot.identifying, 'unique'], definite: true };
}

/** One participant: anybody so far. */
function anybody(parsed: Parsed): Unit | undefined {
  return parsed.units.find(
    ({ phrase, governed }) =>
      phrase?.kind === 'generic' &&
      governed === undefined &&
      phrase.plural !== true &&
      phrase.definite === false &&
      phrase.determiner?.negative !== true,
  );
}

/** He told the group about his time as …: whoever the pronoun is. */
function teller({ units }: Parsed): Unit | undefined {
  const said = units[1]?.uses?.some(({ verb }) => SAID.has(verb.frame));
  return units[0]?.kind === 'pronoun' && units[0].word.pronoun === 'personal' && said ? units[0] : undefined;
}

const SAID = new Set(['say', 'of', 'content']);

/** One participant recalled her years as EU ambassador to Chad. */
function lifetimeSlot(parsed: Parsed, at: number): Found | undefined {
  const { lifetimes, possessives } = parsed.text.lexicon.sets;
  const { phrase, first, governed } = parsed.units[at] as Unit;
  if (phrase === undefined || !lifetimes.has(lowerAt(parsed, phrase.head))) return undefined;
  if (!possessives.has(lowerAt(parsed, governed === undefined ? first : first + 1))) return undefined;
  const speaker = anybody(parsed) ?? teller(parsed);
  if (speaker === undefined) return undefined;
  const told = [
    phrase.complement,
    ...parsed.units.slice(at + 1, at + 1 + REACH).flatMap((unit) => [unit.phrase, unit.phrase?.complement]),
  ];
  const somewhere = told.some(
    (one) =>
      one !== undefined &&
      (TELLING.has(one.kind) || (one.kind === 'role' && one.complement !== undefined)) &&
      (one.determiner !== undefined || one.kind === 'role' || parsed.text.tokens[one.head]?.capital === true),
  );
  return somewhere ? described(speaker) : undefined;
}

/** One participant – the only one in uniform – asked …: the marks hold who it was. */
function onlySlot(parsed: Parsed, at: number): Found | undefined {
  const { units, text } = parsed;
  const { phrase, governed } = units[at] as Unit;
  const mark = units[at + 1];
  if (phrase?.kind !== 'generic' || governed !== undefined || phrase.plural === true) return undefined;
  if (mark?.kind !== 'comma' && mark?.kind !== 'dash' && mark?.kind !== 'open') return undefined;
  const article = text.words[mark.last + 1]?.determiner;
  return article?.definite === true && text.lexicon.sets.soles.has(lowerAt(parsed, mark.last + 2))
    ? described(units[at] as Unit)
    : undefined;
}

/** People close to the minister: whoever they are, it is known whose they are. */
function closeSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  if (unit.phrase?.kind !== 'generic' || unit.governed !== undefined) return undefined;
  const { close } = parsed.text.lexicon.sets;
  const near = [unit.last, unit.last + 1].some((token) => close.has(lowerAt(parsed, token)));
  const whose = parsed.units[at + 1]?.governed === undefined ? parsed.units[at + 2] : parsed.units[at + 1];
  const kind = whose?.phrase?.kind;
  return near && (kind === 'name' || kind === 'role' || kind === 'organisation') ? described(unit) : undefined;
}

/** the one responsible for telecoms abstained; das dritte, für Finanzen zuständige, blieb. */
function answerableSlot(parsed: Parsed, at: number): Found | undefined {
  const { tokens, words, lexicon } = parsed.text;
  const { first, last } = parsed.units[at] as Unit;
  const { answerable, remainders } = lexicon.sets;
  for (let token = first; token <= last; token++) {
    if (!answerable.has(lowerAt(parsed, token))) continue;
    const unit = makeUnit('pronoun', { first: token, last: token }, {});
    if (lexicon.pack.order === 'v2') {
      // das für Finanzen zuständige: the noun is left out
      const next = tokens[token + 1];
      const inserted = next?.kind === 'comma' && lexicon.sets.for.has(lowerAt(parsed, token - 2));
      return inserted ? described(unit) : undefined;
    }
    const left = remainders.has(lowerAt(parsed, token - 1)) && words[token - 2]?.determiner?.definite === true;
    // the one responsible authority: an adjective
    if (words[token + 1]?.preposition !== true && tokens[token + 1]?.capital !== true) return undefined;
    return left ? described(unit) : undefined;
  }
  return undefined;
}

/** mit bayerischem Akzent, in a Scottish accent: how somebody spoke tells where from. */
function accentSlot(parsed: Parsed, unit: Unit): Found | undefined {
  const { phrase, governed } = unit;
  if (phrase === undefined || governed === undefined) return undefined;
  if (!parsed.text.lexicon.sets.accents.has(lowerAt(parsed, phrase.head)) || phrase.plural === true) return undefined;
  const from = phrase.identifying.some((one) => one === 'nationality' || one === 'region');
  const owner = phrase.possessor ?? phrase.complement;
  const placed = owner !== undefined && parsed.text.tokens[owner.head]?.capital === true && owner.kind !== 'generic';
  return from || placed ? described(unit) : undefined;
}

/** [^3]: The speaker sat on the operator's board until 2019. Il avait lui-même conduit les négociations. */
function noteSlot(parsed: Parsed): Found[] {
  const { pseudonyms, selves, guests, humans } = parsed.text.lexicon.sets;
  const unit = parsed.units[0];
  const next = parsed.units[1];
  const meant = parsed.units.find(({ kind, first }) => kind === 'pronoun' && humans.has(lowerAt(parsed, first)));
  // Readers will know him: whoever it is, nobody else is named here
  if (meant !== undefined && !parsed.units.some(({ phrase }) => phrase !== undefined && NAMED.has(phrase.kind))) {
    const known = described(meant);
    return known === undefined ? [] : [known];
  }
  const tipped = tipSlot(parsed);
  if (tipped !== undefined) return [tipped];
  if (unit === undefined || next === undefined || !VERBAL.has(next.kind)) return [];
  const role =
    unit.phrase?.definite === true &&
    (pseudonyms.has(lowerAt(parsed, unit.phrase.head)) || guests.has(lowerAt(parsed, unit.phrase.head)));
  const self = unit.kind === 'pronoun' && unit.word.pronoun === 'personal' && holds(parsed, selves);
  const slot = role || self ? described(unit) : undefined;
  return slot === undefined ? [] : [slot];
}

/** [^3]: Information from the head of unit; So die Auskunft eines Mitarbeiters der Behörde: told in private. */
function tipSlot({ units, text }: Parsed): Found | undefined {
  const at =
    units[0]?.kind === 'adverb' && !text.lexicon.sets.tips.has(text.tokens[units[0].first]?.lower ?? '') ? 1 : 0;
  const unit = units[at];
  if (unit === undefined || !text.lexicon.sets.tips.has(text.tokens[unit.phrase?.head ?? unit.first]?.lower ?? ''))
    return undefined;
  const owner = unit.phrase === undefined ? units[at + 1]?.phrase : (unit.phrase.possessor ?? unit.phrase.complement);
  if (owner === undefined || !TOLD.has(owner.kind)) return undefined;
  const slot = slotFromPhrase(owner, cueOf(unit), 'description');
  return slot === undefined ? undefined : { ...slot, identifying: [...slot.identifying, 'house'] };
}

const TOLD = new Set(['role', 'description']);

/** Whom a pronoun may stand for. */
const NAMED = new Set(['name', 'role']);

function holds({ text, units }: Parsed, words: ReadonlySet<string>): boolean {
  const to = units.at(-1)?.last ?? -1;
  for (let at = units[0]?.first ?? 0; at <= to; at++) if (words.has(text.tokens[at]?.lower ?? '')) return true;
  return false;
}

const VERBAL = new Set(['verb', 'auxiliary', 'modal', 'other-verb', 'word']);
