import type { Found } from '../../constructions/found.ts';
import { isOrdinaryTitle } from '../../names/ordinary-title.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { isInitial } from '../../sentences/run.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { endsIn } from '../../words/lexicon.ts';
import type { Facts } from '../facts.ts';
import { isPlural } from '../kinds.ts';
import { isInRoom } from '../readings.ts';
import { factsAt, type Report } from '../report.ts';

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
  if (isNobodyThere(report, one, at)) return true;
  // they: several, and in a paper nobody in particular
  if (one.head === 'pronoun' && report.words.sets.several.has(lowerAt(parsed, one.first))) return true;
  if (one.head === 'name' && parsed.quotes.length === 0 && isTerm(report, one)) return true;
  if (unit?.phrase === undefined || parsed.quotes.length > 0 || isInRoom(report)) return false;
  if (one.head === 'organisation' && (isStillOpen(report, at) || isDeed(report, one, at))) return true;
  if (unit.phrase.kind === 'place' && isPolitics(report, at)) return true;
  if (!GROUPS.has(one.head) && !isKindOfHouse(report, one)) return false;
  const facts = factsAt(report, at);
  if (facts === undefined || facts.finite === undefined) return false;
  if (!isAnyOfThem(report, unit, unit.phrase, one)) return false;
  return !facts.past || facts.year || isIrreal(report, facts) || isOfSurvey(report);
}

/** Constructions in which somebody does something; in the others something is somebody's. */
const VERBAL = new Set(['verb-frame', 'verb-final', 'relative', 'stance', 'passive-agent']);

/**
 * The scheme suggests, die Schuldenbremse gibt vor: a noun no list has that does not end as those for people do. The
 * legislator allows, the demands of the employers: whoever it is in any country, where nothing happened once.
 */
function isNobodyThere(report: Report, one: Found, at: number): boolean {
  const { parsed } = report;
  const group = (one.head === 'role' || one.head === 'description') && (isMany(report, one) || isCounted(report, one));
  if ((one.head !== 'unknown' && one.head !== 'sector' && !group) || isInRoom(report)) return false;
  if (one.identifying.some((mark) => !(mark === 'region' || ((group || one.head === 'sector') && ANY.has(mark)))))
    return false;
  if (one.head === 'unknown' && !isAnimate(report, one)) return true;
  if (parsed.quotes.length > 0) return false;
  if (!VERBAL.has(one.construction)) return one.head !== 'unknown' || isMany(report, one);
  if (isCounted(report, one)) return true;
  const facts = factsAt(report, at);
  return facts !== undefined && facts.finite !== undefined && !facts.past && facts.content === undefined;
}

/** Constructions that find somebody at the head of a line or in brackets. */
const LEADS = new Set(['colon', 'list', 'parenthesis', 'verbless']);

/**
 * Small Business Unit: one list for all, Initial outline of the law, the Catalog, Freien Handel unterstützen: in a paper
 * ordinary words with capitals, of which none is anybody's name, head a line, follow an article or stand side by side.
 */
function isTerm({ parsed }: Report, { construction, first, last, noun }: Found): boolean {
  const { tokens, words, lexicon, text, common } = parsed.text;
  const { language, nounsCapitalised } = lexicon.pack;
  const determined = words[first]?.determiner !== undefined;
  const single = first === last && !nounsCapitalised && isInitial(tokens, first);
  const titled = noun > first && (!nounsCapitalised || !determined);
  if (!LEADS.has(construction) && !single && !titled) return false;
  const own = (word: string): boolean => !nounsCapitalised && common.has(word);
  for (let at = first; at <= Math.max(noun, first); at++) if (words[at]?.honorific === true) return false;
  return isOrdinaryTitle(text.slice(tokens[first]?.start, tokens[Math.max(noun, first)]?.end), language, own);
}

function isAnimate({ parsed: { text } }: Report, { noun }: Found): boolean {
  const lower = text.tokens[noun]?.lower ?? '';
  const { animateEndings, sets } = text.lexicon;
  return endsIn(lower, animateEndings) && !endsIn(lower, sets.inanimates);
}

/** What may be told of a group: whose or from where they are; not that they were few, former or the only ones. */
const ANY = new Set<string>(['house', 'place', 'nationality', 'official']);

/** The majority of authorities, eine Reihe von Kommunen. */
const isCounted = ({ parsed }: Report, { noun }: Found): boolean =>
  parsed.text.lexicon.sets.quantities.has(lowerAt(parsed, noun));

/** die Landwirte, elected members; not one of them. */
const isMany = ({ parsed }: Report, { plural, noun, definite }: Found): boolean =>
  plural === true && !(definite === true && /in$/.test(lowerAt(parsed, noun)));

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

/** Constructions that tell who takes part in a meeting, not what a house holds. */
const SEATED = new Set(['house', 'compound']);
const OPINIONS = new Set(['say', 'content', 'as', 'quote', 'person']);

/** The agency supports digital skills, will deliver services; Departments agreed: what houses do, or any house, is no opinion of one. */
function isDeed(report: Report, one: Found, at: number): boolean {
  const { parsed, words } = report;
  const { text } = parsed;
  if (SEATED.has(one.construction)) return true;
  if (isKindOfHouse(report, one) && one.plural === true && one.definite === undefined) return true;
  const facts = factsAt(report, at);
  const finite = lowerAt(parsed, parsed.units[facts?.finite ?? -1]?.first ?? -1);
  if (VERBAL.has(one.construction) && words.sets.future.has(finite) && facts?.content === undefined) return true;
  let deed = false;
  for (let token = one.slotFirst; token <= one.slotLast; token++) {
    const uses = text.words[token]?.verbs?.filter(({ verb }) => verb.lemma === one.cue) ?? [];
    if (uses.some(({ verb }) => OPINIONS.has(verb.frame))) return false;
    if (uses.length > 0) deed = true;
  }
  return deed;
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
  if (own === phrase.complement)
    return own.determiner?.genitive === true && own.plural !== false && !isOneWoman(report, own);
  if (own.determiner === undefined) return own.plural !== false && unit.governed === undefined;
  // die Vereinigungen verweisen auf: houses of a kind in the present
  if (one.head === 'organisation' && isPlural(report, own) && unit.governed === undefined) return !isPast(report, unit);
  // les entreprises: in French all of them have the article
  if (parsed.text.lexicon.pack.headFirst === true && own.definite === true && own.plural === true)
    return own.complement === undefined && unit.governed === undefined;
  return own.definite === false && own.plural === true;
}

/** der Ministerin, not der Partner */
const isOneWoman = ({ parsed }: Report, { head }: Phrase): boolean =>
  parsed.text.words[head]?.noun?.gender === 'f' && /in$/.test(lowerAt(parsed, head));

const isPast = (report: Report, unit: Unit): boolean =>
  factsAt(report, report.parsed.units.indexOf(unit))?.past !== false;

const TELLING = new Set(['name', 'place', 'organisation', 'description']);
const isTold = (complement: Phrase | undefined): boolean => complement !== undefined && TELLING.has(complement.kind);

/** würden, would: what might be. */
const isIrreal = ({ parsed, words }: Report, { finite }: Facts): boolean =>
  words.sets.irreal.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));
