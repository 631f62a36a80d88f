import type { Found } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt, unitsOf } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { endsIn } from '../../words/lexicon.ts';
import { denied, uniqueSlot, uniqueWord } from '../denied.ts';
import type { Facts } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import { isSaid } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';

/** Whom only one in the room can be: the only coder at the table, Seul l'armateur, that person, she runs the largest bank. */
export function singleSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  if (unit.phrase === undefined) return runnerSlot(report, at);
  if (isSole(report, at, unit.phrase) || isThatOne(report, at, unit.phrase)) return described(unit, unit.phrase);
  if (isInCapacity(report, at, unit.phrase) || hasPortfolio(report, unit.phrase)) return described(unit, unit.phrase);
  if (isPlacedAt(report, at, unit) || isLoneOne(report, at, unit.phrase) || isOnlyRunner(report, at, unit.phrase))
    return described(unit, unit.phrase);
  return undefined;
}

const described = (unit: Unit, phrase: Phrase): Found | undefined => uniqueSlot(phrase, denied('named', unit));

/** lever, paper: shorter words with the ending of those who do something are things as a rule. */
const SHORT = 6;

/** So many words behind its noun may stand where the only one was. */
const NEAR = 6;

/** la voix du seul exploitant autour de la table, the only smelter in the room: one of those there, whatever the phrase it stands in. */
export function soleSlots({ parsed, words: { sets } }: Report): Found[] {
  const { words: known, lexicon } = parsed.text;
  const found: Found[] = [];
  const to = parsed.units.at(-1)?.last ?? -1;
  const spoken = isSaid(parsed, 0, parsed.units.length - 1);
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++) {
    const before = known[at - 1];
    const article = before?.determiner?.definite === true;
    const lower = lowerAt(parsed, at);
    const lone = article && sets.lones.has(lower) && !sets.sides.has(lowerAt(parsed, at + 1));
    const sole = lexicon.sets.soles.has(lower);
    const definite = article || before?.preposition === true;
    const somebody = definite && (sole || lone) ? nounBehind(parsed, at, to) : undefined;
    const noun = somebody ?? (definite && sole && spoken ? thingBehind(parsed, at, to) : undefined);
    if (noun === undefined) continue;
    if (!isPlaced(parsed, noun, to, [sets.seats, sets.rooms, sets.halls])) continue;
    const one = { first: at - 1, last: noun };
    found.push(uniqueWord(one, denied('named', one)));
  }
  return found;
}

const isPlaced = (
  parsed: Report['parsed'],
  noun: number,
  to: number,
  sets: readonly ReadonlySet<string>[],
): boolean => {
  for (let at = noun + 1; at <= Math.min(noun + NEAR, to); at++)
    if (sets.some((set) => set.has(lowerAt(parsed, at)))) return true;
  return false;
};

/** The noun of an only one that may be somebody: the next but two at the most. */
function nounBehind({ text }: Report['parsed'], sole: number, to: number): number | undefined {
  for (let at = sole + 1; at <= Math.min(sole + 3, to); at++) {
    const lower = text.tokens[at]?.lower ?? '';
    const { noun, preposition, determiner } = text.words[at] ?? {};
    if (noun !== undefined) return SOMEBODY.has(noun.class) ? at : undefined;
    if (preposition === true || determiner !== undefined || text.tokens[at]?.kind !== 'word') return undefined;
    if (lower.length > SHORT && endsIn(lower, text.lexicon.animateEndings)) return at;
  }
  return undefined;
}

/** The only tweed jacket in the room doubted it: whatever stands for the one who wore it. */
function thingBehind({ text }: Report['parsed'], sole: number, to: number): number | undefined {
  let noun: number | undefined;
  for (let at = sole + 1; at <= Math.min(sole + 3, to); at++) {
    const word = text.words[at];
    if (word?.preposition === true || text.tokens[at]?.kind !== 'word') break;
    noun = at;
  }
  return noun;
}

const SOMEBODY = new Set(['role', 'organisation', 'sector', 'generic', 'person']);

/** the half with the finance portfolio, diejenige mit dem Innenressort */
function hasPortfolio({ parsed, words }: Report, { kind, definite, complement }: Phrase): boolean {
  if (kind !== 'generic' || definite !== true || complement === undefined) return false;
  const lower = lowerAt(parsed, complement.head);
  const { portfolios } = words.sets;
  return portfolios.has(lower) || (parsed.text.lexicon.pack.nounsCapitalised && endsIn(lower, portfolios));
}

const PEOPLE = new Set(['unknown', 'role', 'generic', 'description']);

/** The only coder at the table, Seul l'armateur de Port-Gentil voyait. */
function isSole(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed } = report;
  if (phrase.definite !== true || isPlural(report, phrase) || !PEOPLE.has(phrase.kind)) return false;
  // which some saw as the only lever: as what anybody saw something
  const as = parsed.text.lexicon.sets.comparisons.has(lowerAt(parsed, (parsed.units[at]?.first ?? 0) - 1));
  if (as && (factsAt(report, at)?.anonymous ?? at) < at) return false;
  const { soles } = parsed.text.lexicon.sets;
  const before = lowerAt(parsed, phrase.first - 1);
  const apart = soles.has(before) && parsed.units[at - 1] !== undefined && parsed.units[at]?.governed === undefined;
  const inside = soles.has(lowerAt(parsed, phrase.first + 1));
  if (!apart && !inside) return false;
  // it was the only door open: what a thing is
  if (parsed.text.lexicon.sets.copulas.has(lowerAt(parsed, (parsed.units[at]?.first ?? 0) - 1))) return false;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year || facts.figures || facts.deontic || !facts.past) return false;
  return facts.mind || hasVoice(report, facts) || isAtTable(report, at, phrase);
}

const SOMEWHERE: ReadonlySet<string> = new Set(['place', 'name']);

const SAID = new Set(['say', 'act', 'content', 'as']);

function hasVoice({ parsed }: Report, { clause }: Facts): boolean {
  return unitsOf(parsed, clause).some(({ uses }) => uses?.some(({ verb }) => SAID.has(verb.frame)) === true);
}

function isAtTable({ parsed, words }: Report, at: number, phrase: Phrase): boolean {
  const next = parsed.units[at + 1];
  const place = phrase.complement?.head ?? (next?.governed === undefined ? undefined : next.phrase?.head);
  const lower = lowerAt(parsed, place ?? -1);
  return [words.sets.seats, words.sets.rooms, words.sets.halls].some((set) => set.has(lower));
}

/** Only one person had commanded a ship, and that person saw no case. */
function isThatOne(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  if (phrase.kind !== 'generic' || isPlural(report, phrase) || (parsed.clauseOf[at] ?? 0) === 0) return false;
  const { soles, pointing } = parsed.text.lexicon.sets;
  const first = lowerAt(parsed, phrase.first);
  if (!pointing.has(first) && !words.sets.pointing.has(first)) return false;
  const from = parsed.units[0]?.first ?? 0;
  for (let token = from; token < phrase.first; token++) if (soles.has(lowerAt(parsed, token))) return true;
  return false;
}

/** As a cardiologist who sits in the Lords, one guest …; Als Intensivmedizinerin in Jena bat eine Teilnehmerin …. */
function isInCapacity(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed } = report;
  const { units, text } = parsed;
  if (phrase.kind !== 'generic' || isPlural(report, phrase) || units[at]?.governed !== undefined || at < 2)
    return false;
  const opener = lowerAt(parsed, units[0]?.first ?? -1);
  if (!text.lexicon.sets.comparisons.has(opener) && !text.lexicon.sets.roles.has(opener)) return false;
  const capacity = units[0]?.phrase ?? units[1]?.phrase;
  // as someone who signed the treaty for Portugal
  if (capacity === undefined && units[1]?.kind === 'pronoun' && units[2]?.kind === 'relative')
    return units
      .slice(3, at)
      .some(({ phrase: one }) =>
        [one, one?.complement].some((each) => each !== undefined && (each.kind === 'place' || isHouse(report, each))),
      );
  if (capacity === undefined || capacity.definite === true) return false;
  const person = personOf(report, capacity);
  if (person === undefined && capacity.kind !== 'unknown' && capacity.kind !== 'role') return false;
  if (person === 'told' || person === 'office') return true;
  return units
    .slice(0, at)
    .some(
      (one, index) =>
        one.phrase !== undefined &&
        [index > 1 ? one.phrase : undefined, one.phrase.complement].some(
          (inner) =>
            inner !== undefined &&
            (isHouse(report, inner) || inner.kind === 'place' || (inner.kind === 'role' && inner.definite === true)),
        ),
    );
}

/** She runs the largest blood bank in Lagos: somebody nobody has named. */
function runnerSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const facts = factsAt(report, at);
  if (unit.kind !== 'pronoun' || facts?.runs !== true || facts.past || facts.finite !== at + 1) return undefined;
  if (!words.sets.human.has(lowerAt(parsed, unit.first))) return undefined;
  const what = parsed.units[at + 2]?.phrase;
  const single = what?.identifying.includes('unique') === true || SOMEWHERE.has(what?.complement?.kind ?? '');
  if (what === undefined || what.definite !== true || !single) return undefined;
  return uniqueWord(unit, denied('named', { first: unit.first, last: what.last }));
}

/** The octogenarian at the end of the table had drafted the treaty. */
function isPlacedAt(report: Report, at: number, { phrase, governed }: Unit): boolean {
  const { parsed, words } = report;
  if (phrase === undefined || governed !== undefined || phrase.definite !== true || isPlural(report, phrase))
    return false;
  if (phrase.kind !== 'unknown' && phrase.kind !== 'role' && phrase.kind !== 'generic') return false;
  const facts = factsAt(report, at);
  if (facts?.past !== true || facts.year || facts.figures) return false;
  return parsed.units.slice(at + 1, at + 3).some((next, index) => {
    const before = parsed.units[at + index];
    if (next.governed === undefined || words.sets.tabled.has(next.governed)) return false;
    if (index > 0 && before?.governed === undefined) return false;
    return words.sets.seats.has(lowerAt(parsed, next.phrase?.head ?? -1));
  });
}

/** Nur eine Person im Raum hat je ein Gefängnis geleitet; only one person in the room owns hospitals. */
function isOnlyRunner(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const { soles } = parsed.text.lexicon.sets;
  if (phrase.kind !== 'generic' || isPlural(report, phrase) || !isAtTable(report, at, phrase)) return false;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.year || facts.deontic || at > (facts.finite ?? -1)) return false;
  const only =
    words.sets.exactly.has(lowerAt(parsed, phrase.first - 1)) ||
    [phrase.first, phrase.first + 1].some((token) => soles.has(lowerAt(parsed, token)));
  const owns = lowerAt(parsed, parsed.units[facts.finite ?? -1]?.first ?? -1);
  return only && (facts.runs || words.sets.owning.has(owns));
}

/** A lone astronaut among economists, she had the best metaphors. */
function isLoneOne({ parsed, words }: Report, at: number, { kind, definite }: Phrase): boolean {
  if (at !== 0 || definite !== false || (kind !== 'role' && kind !== 'unknown')) return false;
  const comma = parsed.units.findIndex((unit) => unit.kind === 'comma');
  const pronoun = lowerAt(parsed, parsed.units[comma + 1]?.first ?? -1);
  const verbless = parsed.units
    .slice(0, Math.max(comma, 0))
    .every(({ uses, kind: one }) => !uses && one !== 'auxiliary');
  return comma > 0 && verbless && words.sets.human.has(pronoun);
}
