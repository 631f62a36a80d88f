import { isKindOfPeople } from '../sentences/conjuncts.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { parties, persons } from '../sentences/phrase-kind.ts';
import { type Clause, clauseAt, isBoundary, isVerbal, lowerAt, type Parsed, unitsOf } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';

const OFFICES = new Set(['role', 'description']);

/** Whoever bears a mood or a position without a verb of saying: bei X stieß … auf Skepsis, X ging das zu weit, Anders als X. */
export function bearingSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    if (unit.phrase === undefined) return;
    const slot =
      compoundSlot(parsed, unit) ??
      moodSlot(parsed, at) ??
      experienceSlot(parsed, at) ??
      houseSlot(parsed, at) ??
      cleftSlot(parsed, at) ??
      comparedSlot(parsed, at) ??
      singledSlot(parsed, at) ??
      verblessSlot(parsed, at) ??
      applauseSlot(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

const cueOf = (construction: string, unit: Unit): Cue => ({
  construction,
  cue: construction,
  first: unit.first,
  last: unit.last,
});

/** Do all words of one pattern (`ging+weit`) stand in the clause? */
export function hasPattern(parsed: Parsed, clause: Clause, patterns: ReadonlySet<string>): boolean {
  if (patterns.size === 0) return false;
  const from = (parsed.units[clause.first] as Unit).first;
  const to = (parsed.units[clause.last] as Unit).last;
  const words = new Set<string>();
  for (let token = from; token <= to; token++) words.add(lowerAt(parsed, token));
  return [...patterns].some((pattern) => pattern.split('+').every((word) => words.has(word)));
}

/** die BMI-Position, der Weber-Vorschlag: whose it is stands in front of the hyphen. */
function compoundSlot(parsed: Parsed, unit: Unit): Found | undefined {
  const phrase = unit.phrase as Phrase;
  const text = parsed.text.tokens[phrase.head]?.text ?? '';
  const hyphen = text.lastIndexOf('-');
  const { lexicon } = parsed.text;
  if (hyphen < 2 || !lexicon.sets.positions.has(text.slice(hyphen + 1).toLowerCase())) return undefined;
  const first = text.slice(0, hyphen);
  const lower = first.toLowerCase();
  if (lexicon.sets.publicNames.has(lower)) return undefined;
  const cue = cueOf('compound', unit);
  const { noun } = lexicon.look(lower);
  if (/^\p{Lu}[\p{Lu}&]*\p{Lu}$/u.test(first)) return slotFromPhrase(phrase, cue, 'organisation');
  const names = gazetteerOf(lexicon.pack.language);
  const named = noun === undefined && names.family(fold(lower)) && !names.ordinary(fold(lower));
  return named ? slotFromPhrase(phrase, cue, 'name') : undefined;
}

/** Bei der Bundesagentur stieß die Idee auf Skepsis; der Plan traf bei der Kammer auf Gegenliebe. */
function moodSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { bearers, reactions } = parsed.text.lexicon.sets;
  const clause = clauseAt(parsed, at);
  const bearer = [unit.phrase, unit.phrase?.complement, unit.phrase?.complement?.complement].find(
    (phrase) => phrase !== undefined && parties.has(phrase.kind) && bearers.has(before(parsed, unit, phrase)),
  );
  const between = bearer === undefined ? '' : before(parsed, unit, bearer);
  if (bearer === undefined || isKind(parsed, between, bearer) || !hasPattern(parsed, clause, reactions))
    return undefined;
  return slotFromPhrase(bearer, cueOf('mood', unit));
}

/** between ministries, zwischen Bund und Ländern: kinds of houses, none of them. */
function isKind({ text }: Parsed, between: string, { determiner, head, first }: Phrase): boolean {
  if (determiner !== undefined || !text.lexicon.sets.betweens.has(between)) return false;
  const noun = text.words[head]?.noun;
  return (
    first === head && noun !== undefined && noun.compound === '' && !/^\p{Lu}{2}/u.test(text.tokens[head]?.text ?? '')
  );
}

/** The preposition in front of a phrase. */
function before(parsed: Parsed, unit: Unit, phrase: Phrase): string {
  return phrase === unit.phrase ? (unit.governed ?? '') : lowerAt(parsed, phrase.first - 1);
}

/** Dem Verband ging der Entwurf nicht weit genug; geht es nach dem Generalsekretär; wenn man der Leiterin glauben darf. */
function experienceSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const phrase = unit.phrase as Phrase;
  const { sets } = parsed.text.lexicon;
  const clause = clauseAt(parsed, at);
  if (!parties.has(phrase.kind)) return undefined;
  const oblique =
    unit.governed === undefined && (!phrase.nominative || (phrase.determiner === undefined && at === clause.first));
  const governed = unit.governed ?? '';
  const held = sets.bareAfter.has(governed) ? sets.wishes : sets.for.has(governed) ? sets.views : undefined;
  const ways = oblique ? sets.experiences : held;
  if (ways === undefined || !hasPattern(parsed, clause, ways)) return undefined;
  return slotFrom(unit, cueOf('experience', unit));
}

/** Im Verteidigungsressort will man davon nichts wissen. */
function houseSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { houses, everybody, deontic } = parsed.text.lexicon.sets;
  if (unit.phrase?.kind !== 'organisation' || !houses.has(unit.governed ?? '')) return undefined;
  const clause = clauseAt(parsed, at);
  const man = parsed.units.findIndex(
    (one, other) => other >= clause.first && other <= clause.last && everybody.has(lowerAt(parsed, one.first)),
  );
  if (man < 0) return undefined;
  const near = unitsOf(parsed, clause);
  const holds = near.some((one) => one.kind === 'verb' || one.kind === 'modal');
  if (!holds || near.some((one) => deontic.has(lowerAt(parsed, one.first)))) return undefined;
  return slotFrom(unit, cueOf('house', unit));
}

/** Es war die Frau vom Verband, die den Stein ins Rollen brachte. */
function cleftSlot(parsed: Parsed, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  const { expletives } = parsed.text.lexicon.sets;
  if (!OFFICES.has(unit.phrase?.kind ?? '') || units[at - 1]?.kind !== 'auxiliary' || unit.governed !== undefined)
    return undefined;
  if (unit.phrase?.determiner === undefined || unit.phrase.plural === true) return undefined;
  const subject = units[at - 2];
  if (subject === undefined || !expletives.has(lowerAt(parsed, subject.first))) return undefined;
  if (units[at + 1]?.kind !== 'comma' || units[at + 2]?.kind !== 'relative') return undefined;
  return slotFrom(unit, cueOf('cleft', unit));
}

/** Anders als der Landrat wollten die meisten nicht warten. */
function comparedSlot(parsed: Parsed, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  const { comparisons, contrasts } = parsed.text.lexicon.sets;
  if (!OFFICES.has(unit.phrase?.kind ?? '') || unit.phrase?.plural === true) return undefined;
  const than = unit.governed === undefined ? units[at - 1] : unit;
  const contrast = unit.governed === undefined ? units[at - 2] : units[at - 1];
  if (than === undefined || contrast === undefined || !comparisons.has(lowerAt(parsed, than.first))) return undefined;
  if (!contrasts.has(lowerAt(parsed, contrast.first)) || !isBoundary(units[at - (than === unit ? 2 : 3)]))
    return undefined;
  return slotFrom(unit, cueOf('comparison', unit));
}

/** Einige Anwesende (vor allem der Mann vom Amt), niemand – außer Ruge: one of an anonymous group. */
function singledSlot(parsed: Parsed, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  const { foremost } = parsed.text.lexicon.sets;
  if (!parties.has(unit.phrase?.kind ?? '') || unit.phrase?.kind === 'sector') return undefined;
  if (isKindOfPeople(parsed.text, unit)) return undefined;
  const isForemost = (one: Unit | undefined): boolean => foremost.has(lowerAt(parsed, one?.first ?? -1));
  let open = at - 1;
  // darunter auch die Vertreterin
  while (units[open]?.kind === 'adverb' || isForemost(units[open])) open--;
  const own = foremost.has(unit.governed ?? '');
  if (!own && unit.governed !== undefined) return undefined;
  if (!own && !units.slice(open + 1, at).some(isForemost)) return undefined;
  const kind = units[open]?.kind;
  if (kind !== 'open' && kind !== 'dash' && kind !== 'comma') return undefined;
  const group = units.slice(0, open).some((one) => one.phrase?.kind === 'generic' || isSomebody(one));
  return group ? slotFrom(unit, cueOf('singled-out', unit)) : undefined;
}

const isSomebody = (unit: Unit): boolean => unit.kind === 'pronoun' && unit.word.pronoun !== 'personal';

/** Position, Einwurf, Klare Kante */
const isSaid = (parsed: Parsed, phrase: Phrase): boolean =>
  phrase.kind === 'utterance' || parsed.text.lexicon.sets.responses.has(lowerAt(parsed, phrase.head));

/** Applaus dafür aus den Reihen von X. */
function applauseSlot(parsed: Parsed, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  const lead = units[0]?.phrase;
  if (at === 0 || lead === undefined || lead.kind === 'utterance' || !isSaid(parsed, lead)) return undefined;
  if (!parsed.text.lexicon.sets.sources.has(unit.governed ?? '') || !parties.has(unit.phrase?.kind ?? ''))
    return undefined;
  const verbal = units.some(isVerbal);
  return verbal ? undefined : slotFrom(unit, cueOf('verbless', unit));
}

/** nicht, drei Stimmen: what may stand beside a contrast. */
function isAside(parsed: Parsed, unit: Unit): boolean {
  const { contrasts } = parsed.text.lexicon.sets;
  const word = lowerAt(parsed, unit.last);
  return unit.phrase?.kind === 'generic' || contrasts.has(word) || parsed.text.lexicon.sets.negations.has(word);
}

/** Ganz anders die IOM: …; Nicht einverstanden: das Land Sachsen; Position Österreichs: ablehnend; Einwurf aus Brüssel: … */
function verblessSlot(parsed: Parsed, at: number): Found | undefined {
  const { units } = parsed;
  const unit = units[at] as Unit;
  const phrase = unit.phrase as Phrase;
  const { contrasts } = parsed.text.lexicon.sets;
  const colon = units.findIndex((one) => one.kind === 'colon');
  if (colon < 1 || colon > 5) return undefined;
  const lead = units.slice(0, colon);
  if (lead.some(isVerbal)) return undefined;
  const cue = cueOf('verbless', unit);
  const plain = lead.every((one) => one === unit || one.kind === 'adverb' || isAside(parsed, one));
  const contrast = plain && lead.some((one) => contrasts.has(lowerAt(parsed, one.last)));
  const beside = at === colon - 1 || at === colon + 1;
  if (contrast && beside && unit.governed === undefined && (parties.has(phrase.kind) || phrase.kind === 'place'))
    return phrase.plural === true && phrase.kind === 'sector' ? undefined : slotFrom(unit, cue);
  if (at !== 0 || colon !== 1 || !isSaid(parsed, phrase) || phrase.determiner !== undefined) return undefined;
  const owner = phrase.possessor ?? phrase.complement;
  const whose =
    owner !== undefined && (persons.has(owner.kind) || owner.kind === 'place' || owner.kind === 'organisation');
  return whose ? slotFromPhrase(owner, cue) : undefined;
}
