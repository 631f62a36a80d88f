import type { Found } from '../constructions/found.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt } from '../sentence.ts';
import type { Unit } from '../units.ts';
import { type Facts, factsAt, type Report } from './facts.ts';
import { isPlural } from './kinds.ts';
import { isInRoom } from './readings.ts';

const GROUPS = new Set(['sector', 'role', 'unknown']);

/** 61 % of firms named, 44 per cent of doctors hold: counted in a survey, heard by nobody. */
export function isSurveyed({ parsed, words }: Report, { first, head }: Found): boolean {
  if (!GROUPS.has(head)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = parsed.text.tokens[at];
    if (token?.text === '%' || words.sets.percent.has(token?.lower ?? '')) return true;
  }
  return false;
}

/**
 * In a paper groups without an article are all of their kind, wherever they are: Employers would welcome that, many
 * firms fear. What happened once somebody may have told in the room.
 */
export function isOfWorld(report: Report, one: Found): boolean {
  const { parsed } = report;
  const at = parsed.units.findIndex((unit) => unit.first <= one.first && one.first <= unit.last);
  const unit = parsed.units[at];
  if (unit?.phrase === undefined || parsed.quotes.length > 0 || isInRoom(report)) return false;
  if (one.head === 'organisation' && isStillOpen(report, at)) return true;
  if (unit.phrase.kind === 'place' && isPolitics(report, at)) return true;
  if (!GROUPS.has(one.head) && !isKindOfHouse(report, one)) return false;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.finite === undefined) return false;
  if (!isAnyOfThem(report, unit, unit.phrase, one)) return false;
  return !facts.past || facts.year || isIrreal(report, facts) || isOfSurvey(report);
}

/** Local authorities, Verbände: a noun for such houses, and none of their names. */
function isKindOfHouse({ parsed: { text } }: Report, { head, noun }: Found): boolean {
  if (head !== 'organisation' || text.words[noun]?.noun?.class !== 'organisation') return false;
  return !/^\p{Lu}{2}/u.test(text.tokens[noun]?.text ?? '');
}

/** The Council has not agreed on a text; this does not reflect the views of the organisations: nothing was said. */
function isStillOpen(report: Report, at: number): boolean {
  const facts = factsAt(report, at);
  return facts?.negated === true && facts.content === undefined && report.parsed.content.length === 0;
}

/** Interviewees stressed that it helps; managers were more reserved. */
const isOfSurvey = ({ parsed, words }: Report): boolean =>
  parsed.units.some(({ first, last }) => {
    for (let at = first; at <= last; at++) if (words.sets.surveyed.has(lowerAt(parsed, at))) return true;
    return false;
  });

/** India insists on technology transfer: in the present, and without what it would have said. */
function isPolitics(report: Report, at: number): boolean {
  const facts = factsAt(report, at);
  return facts?.past === false && facts.finite !== undefined && report.parsed.content.length === 0;
}

/** Not the firms, not two firms, not firms from Siegen. */
function isAnyOfThem(report: Report, unit: Unit, phrase: Phrase, one: Found): boolean {
  const { parsed, words } = report;
  if (one.identifying.some((mark) => mark !== 'region') || phrase.possessor !== undefined) return false;
  const own = phrase.first === one.first ? phrase : phrase.complement;
  if (own === undefined || own.first !== one.first || isTold(own.complement)) return false;
  for (let at = own.first; at < own.head; at++) if (words.sets.few.has(lowerAt(parsed, at))) return false;
  // the hopes of the partners: nobody in particular
  if (own === phrase.complement) return own.determiner?.genitive === true && own.plural !== false;
  if (own.determiner === undefined) return own.plural !== false && unit.governed === undefined;
  // die Vereinigungen verweisen auf: houses of a kind in the present
  if (one.head === 'organisation' && isPlural(report, own) && unit.governed === undefined) return !isPast(report, unit);
  // les entreprises: in French all of them have the article
  if (parsed.text.lexicon.pack.headFirst === true && own.definite === true && own.plural === true)
    return own.complement === undefined && unit.governed === undefined;
  return own.definite === false && own.plural === true;
}

const isPast = (report: Report, unit: Unit): boolean =>
  factsAt(report, report.parsed.units.indexOf(unit))?.past !== false;

const TELLING = new Set(['name', 'place', 'organisation', 'description']);
const isTold = (complement: Phrase | undefined): boolean => complement !== undefined && TELLING.has(complement.kind);

/** würden, would: what might be. */
const isIrreal = ({ parsed, words }: Report, { finite }: Facts): boolean =>
  words.sets.irreal.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));
