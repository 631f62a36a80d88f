import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { chooseUse } from '../../constructions/verbs/use.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { isVerbal, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, uniqueWord } from '../denied.ts';
import { isHouse, isStreet } from '../house-kinds.ts';
import { hasOwnName, isPlural, personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

const MARKS = new Set(['comma', 'dash', 'open']);
const ENDS = new Set(['dash', 'close', 'semicolon', 'colon']);
const SAID = new Set(['say', 'act', 'content', 'of', 'as']);

/**
 * A participant, whose firm supplies the software; a colleague with an office in Tirana; one speaker – she runs the
 * largest shelter –: nobody is named, but what is told of the one fits only one.
 */
export function presentSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  // laut Aussage eines Teilnehmers, der das Amt leitete
  const inner = unit.phrase?.complement;
  const told = inner !== undefined && inner.last === unit.last && words.sets.present.has(lowerAt(parsed, inner.head));
  const head = lowerAt(parsed, told ? inner.head : (unit.phrase?.head ?? unit.last));
  // would not shock anyone in Brandenburg
  const facts = words.sets.anyones.has(head) ? factsAt(report, at) : undefined;
  if (facts?.negated === true || words.sets.irreal.has(lowerAt(parsed, parsed.units[facts?.finite ?? -1]?.first ?? -1)))
    return undefined;
  // ob eine unabhängige Stelle entscheiden sollte
  const asked = factsAt(report, at)?.hypothetical;
  if (asked !== undefined && asked < at && unit.phrase?.definite === false) return undefined;
  // eingewandt wurde, er belohne jene, die nichts getan haben: whom what was said is about
  if (words.sets.pointing.has(head) && isHeldOf(report, at)) return undefined;
  const free = words.sets.whoever.has(head) && (at === 0 || unit.kind === 'subordinator') && unit.kind !== 'relative';
  if (!free && !words.sets.present.has(head)) return undefined;
  // Wer übernimmt, wenn es nicht geht? A question tells of nobody
  if (free && parsed.text.tokens[parsed.units.at(-1)?.last ?? -1]?.text === '?') return undefined;
  // cooperatives like those of the founder: things
  const like = parsed.text.lexicon.sets.comparisons.has(lowerAt(parsed, parsed.units[at - 1]?.first ?? -1));
  if (like && unit.phrase === undefined) return undefined;
  if (unit.phrase === undefined && unit.word.determiner !== undefined && isOneOfThings(report, at)) return undefined;
  if (unit.phrase === undefined && isPartOf(report, at)) return undefined;
  const person = unit.phrase === undefined || told ? undefined : personOf(report, unit.phrase);
  if (person !== undefined && person !== 'occupation') return undefined;
  const near = closeTo(report, at);
  if (near !== undefined) return describe(unit, near);
  const from = behind(report, at, free);
  if (from === undefined || !tells(report, from, unit, free)) return undefined;
  return describe(unit, parsed.units[Math.min(from + 1, parsed.units.length - 1)] as Unit);
}

/** Behind the verb of a clause that hangs on a passive without anybody. */
function isHeldOf({ parsed, facts }: Report, at: number): boolean {
  const clause = parsed.clauses[parsed.clauseOf[at] ?? 0];
  const [lead] = facts;
  if (clause === undefined || clause.first === 0 || at <= clause.first + 1 || lead?.passive !== true) return false;
  return lead.anonymous === undefined && parsed.units[at]?.governed === undefined;
}

/** one of the densest fleets in Europe */
function isPartOf({ parsed }: Report, at: number): boolean {
  const next = parsed.units[at + 1];
  const kind = next?.phrase?.kind;
  return parsed.text.lexicon.sets.ownership.has(next?.governed ?? '') && (kind === 'thing' || kind === 'abstract');
}

/** zwei Lesarten: eine, die …: what a colon takes apart are things unless they are somebody. */
function isOneOfThings({ parsed }: Report, at: number): boolean {
  const colon = parsed.units.findIndex(({ kind }) => kind === 'colon');
  if (colon < 0 || colon > at) return false;
  return !parsed.units.slice(0, colon).some(({ phrase }) => phrase?.kind === 'generic' && phrase.plural !== false);
}

function describe(unit: Unit, to: Unit): Found | undefined {
  const phrase: Phrase | undefined = unit.phrase;
  const cue = denied('told', { first: unit.first, last: to.last });
  if (phrase !== undefined) {
    const slot = slotFromPhrase(phrase, cue, 'description');
    return slot === undefined ? undefined : { ...slot, identifying: ['unique'] };
  }
  return uniqueWord(unit, cue);
}

/** Sources close to the delegation. */
function closeTo(report: Report, at: number): Unit | undefined {
  const { units } = report.parsed;
  const next = units[at + 1];
  const whose = units[at + 2];
  if (next === undefined || whose?.phrase === undefined || whose.governed === undefined) return undefined;
  if (!report.words.sets.near.has(lowerAt(report.parsed, next.first))) return undefined;
  const inner = whose.phrase.complement;
  return isHouse(report, whose.phrase) || (inner !== undefined && isHouse(report, inner)) ? whose : undefined;
}

/** Where what is told of somebody begins: a relative clause, a phrase with mit/with, an insertion with she. */
function behind(report: Report, at: number, free: boolean): number | undefined {
  const { units } = report.parsed;
  if (free) return at;
  const next = units[at + 1];
  if (next?.kind === 'relative') return at + 1;
  const placed = behindPlaced(report, at);
  if (placed !== undefined) return placed;
  if (next !== undefined && MARKS.has(next.kind)) {
    const after = units[at + 2];
    if (after?.kind === 'relative' || after?.word.relative === true) return at + 2;
    // 30 participants (ministries, research): a bracket behind a group tells its make-up, not who somebody was
    const phrase = units[at]?.phrase;
    const group = phrase !== undefined && (phrase.determiner === undefined || isPlural(report, phrase));
    if (next.kind === 'comma') return isApposed(report, at + 2) || isNicknamed(report, at + 2) ? at + 2 : undefined;
    return after === undefined || (next.kind === 'open' && group) ? undefined : at + 2;
  }
  if (next?.governed === undefined) return undefined;
  // those of the authors: views, not people
  const views =
    units[at]?.phrase === undefined &&
    units[at]?.word.pronoun !== 'neutral' &&
    report.parsed.text.lexicon.sets.ownership.has(next.governed);
  return views ? undefined : at;
}

/** The delegate placed between the host and the window, who runs housing in Porto: where somebody sat stands between. */
function behindPlaced({ parsed, words }: Report, at: number): number | undefined {
  const { units } = parsed;
  const sat = words.sets.sitting.has(lowerAt(parsed, units[at + 1]?.first ?? -1));
  if (!sat && units[at + 1]?.governed === undefined) return undefined;
  let next = at + 1;
  while (units[next] !== undefined && units[next]?.kind !== 'comma' && next < at + 7) next++;
  const between = units.slice(at + 2, next);
  if (units[next]?.kind !== 'comma' || units[next + 1]?.kind !== 'relative') return undefined;
  const seat = [units[at + 1], ...between].some(({ phrase }: Partial<Unit> = {}) =>
    words.sets.seats.has(lowerAt(parsed, phrase?.head ?? -1)),
  );
  return seat ? next + 1 : undefined;
}

/** Ein Teilnehmer, heute Botschafter in Dakar, …: without a verb, and with an office. */
function isApposed(report: Report, from: number): boolean {
  const { parsed, words } = report;
  const { units, clauseOf } = parsed;
  const finite = units[factsAt(report, from)?.finite ?? -1];
  // ausgeschieden: a participle
  const left = finite?.kind === 'word' && parsed.units[(factsAt(report, from)?.finite ?? 0) + 1]?.kind === 'comma';
  if (finite !== undefined && finite.word.noun?.class !== 'role' && !left) return false;
  for (let at = from; clauseOf[at] === clauseOf[from] && units[at] !== undefined && units[at]?.kind !== 'comma'; at++) {
    const unit = units[at] as Unit;
    // autrefois juge à Paris: the office looks like a verb
    const office = unit.word.noun?.class === 'role' && unit.phrase === undefined;
    const where = parsed.units[at + 1]?.phrase;
    if (office && [where, where?.complement].some((one) => one !== undefined && isHouse(report, one))) return true;
    if (unit.uses !== undefined || unit.kind === 'conjunction') return false;
    // fresh from the board of BT, aus dem Vorstand der Telekom ausgeschieden
    const out =
      unit.governed !== undefined && words.sets.out.has(unit.governed) && unit.phrase?.complement !== undefined;
    if (out && unit.phrase?.kind === 'organisation' && isHouse(report, unit.phrase.complement ?? unit.phrase))
      return true;
    if (unit.phrase !== undefined && isSince(report, unit)) return true;
    if (unit.phrase === undefined || unit.governed !== undefined) continue;
    // urgentiste à Belle-Île
    const trade = unit.phrase.kind === 'unknown' || unit.phrase.kind === 'role';
    const { complement: site, determiner } = unit.phrase;
    if (trade && determiner === undefined && (site?.kind === 'place' || site?.kind === 'name')) return true;
    // late of the Bundesbank
    const { complement, first } = unit.phrase;
    const former = parsed.text.words[first]?.identifier === 'former';
    if (former && complement !== undefined && isHouse(report, complement)) return true;
    const person = personOf(report, unit.phrase);
    return person === 'office' || (person === 'told' && unit.phrase.kind === 'role');
  }
  return false;
}

/** bis vor zwei Jahren Präsident eines Gerichts: the time in front is read as part of the office. */
function isSince({ parsed }: Report, { phrase, governed }: Unit): boolean {
  if (phrase?.kind !== 'role' || governed === undefined || phrase.complement === undefined) return false;
  const { lifetimes } = parsed.text.lexicon.sets;
  for (let at = phrase.first; at < phrase.head; at++)
    if (parsed.text.words[at]?.noun?.class === 'time' || lifetimes.has(lowerAt(parsed, at))) return true;
  return false;
}

/** nennen wir ihn den Hafenmeister von Duisburg */
function isNicknamed({ parsed, words }: Report, from: number): boolean {
  return words.sets.calling.has(lowerAt(parsed, parsed.units[from]?.first ?? -1));
}

/** Does the clause or phrase hold a house, a place, an office or what only one has; and is it more than what was said? */
function tells(report: Report, from: number, speaker: Unit, free: boolean): boolean {
  const { parsed, words } = report;
  const first = parsed.units[from] as Unit;
  const phraseOnly = first === speaker && first.phrase !== undefined && !free;
  const last = phraseOnly ? from + 1 : endOf(report, from);
  const facts = factsAt(report, from);
  // restating: who objected; not who writes the memos, who was appointed
  const then = facts?.past === true && !facts.passive;
  let told = words.sets.pointing.has(lowerAt(parsed, speaker.first));
  // the person who wrote it
  const one =
    speaker.phrase?.definite === true &&
    !isPlural(report, speaker.phrase) &&
    then &&
    speaker.first > (parsed.units[0]?.first ?? 0);
  for (let at = from; one && at <= last; at++)
    if (words.sets.making.has(lowerAt(parsed, parsed.units[at]?.first ?? -1))) return true;
  for (let at = from + 1; then && at <= last; at++)
    if (words.sets.itself.has(lowerAt(parsed, parsed.units[at]?.first ?? -1))) return true;
  if (free && isMaking(report, from, last)) return true;
  for (let at = from; at <= last; at++) {
    const unit = parsed.units[at] as Unit;
    const use = unit.uses === undefined || !then ? undefined : chooseUse(parsed, at);
    if (use !== undefined && SAID.has(use.verb.frame)) return false;
    if (free && unit.phrase?.kind === 'place') continue;
    // those who insulate first: whoever they are
    const rank = unit.phrase?.identifying.join() === 'unique' && unit.phrase.kind === 'thing' && !then;
    if (rank && speaker.phrase?.kind !== 'generic') continue;
    if (unit.phrase !== undefined && unit !== speaker && identifies(report, unit, unit.phrase, phraseOnly)) told = true;
  }
  if (isFamous(report, from, last)) return true;
  return told || isSingled(report, from, last, speaker) || (free && isRoomRunner(report, from, last));
}

/** Wer den Eurofighter baut: the thing says whose house it is. */
function isMaking(report: Report, from: number, last: number): boolean {
  const { parsed, words } = report;
  const within = parsed.units.slice(from, last + 1);
  if (!within.some(({ first }) => words.sets.makes.has(lowerAt(parsed, first)))) return false;
  return within.some(
    ({ phrase, governed }) => phrase?.definite === true && governed === undefined && hasOwnName(report, phrase),
  );
}

/** den viele aus der Tagesschau kennen, whom many know from television */
function isFamous({ parsed, words }: Report, from: number, last: number): boolean {
  const within = parsed.units.slice(from, last + 1);
  const known = within.some(({ first }) => words.sets.famous.has(lowerAt(parsed, first)));
  return known && within.slice(1).some(({ first }) => words.sets.somebody.has(lowerAt(parsed, first)));
}

/** Wer im Raum selbst einen Park leitet: whoever that is, the others know. */
function isRoomRunner(report: Report, from: number, last: number): boolean {
  const { parsed, words } = report;
  if (factsAt(report, from)?.runs !== true) return false;
  for (let at = from; at <= last; at++) {
    const head = lowerAt(parsed, parsed.units[at]?.phrase?.head ?? -1);
    if (words.sets.seats.has(head) || words.sets.subjects.has(head) || words.sets.rooms.has(head)) return true;
  }
  return false;
}

/** Who had travelled furthest, mit dem längsten Weg. */
/** who used to lead sales there: at the house the sentence has named */
function isThere({ parsed, words }: Pick<Report, 'parsed' | 'words'>, from: number, last: number): boolean {
  for (let at = from; at <= last; at++)
    if (words.sets.there.has(lowerAt(parsed, parsed.units[at]?.first ?? -1)))
      return parsed.units
        .slice(0, from)
        .some(({ phrase }) => phrase?.kind === 'name' || phrase?.kind === 'organisation');
  return false;
}

function isSingled({ parsed, words }: Report, from: number, last: number, speaker: Unit): boolean {
  const { superlatives } = words.sets;
  if (isThere({ parsed, words }, from, last)) return true;
  if (speaker.phrase?.definite !== true) return false;
  const end = (parsed.units[last] ?? speaker).last;
  for (let token = (parsed.units[from] as Unit).first; token <= end; token++) {
    const lower = lowerAt(parsed, token);
    if (superlatives.has(lower) || (lower.length > 6 && superlatives.has(`-${lower.slice(-4)}`))) return true;
  }
  return false;
}

/** The mark behind the clause; where English and French have none, the verb that follows its object. */
function endOf({ parsed }: Report, from: number): number {
  const svo = parsed.text.lexicon.pack.order === 'svo';
  let object = false;
  let verb = false;
  for (let at = from + 1; at < parsed.units.length; at++) {
    const unit = parsed.units[at] as Unit;
    const { kind, phrase } = unit;
    if (kind === 'comma' || ENDS.has(kind)) return at - 1;
    const verbal = isVerbal(unit) || kind === 'word';
    if (svo && verbal && object) return at - 1;
    if (verbal) verb = true;
    if (phrase !== undefined && verb) object = true;
  }
  return parsed.units.length - 1;
}

function identifies(report: Report, unit: Unit, phrase: Phrase, near: boolean): boolean {
  // someone from the archives commission; a participant from there is read by the reader already
  const { having, out } = report.words.sets;
  if (near && !having.has(unit.governed ?? '') && !(out.has(unit.governed ?? '') && phrase.kind === 'organisation'))
    return false;
  if (isAnyHouses(report, phrase)) return false;
  if (personOf(report, phrase) !== undefined || isHouse(report, phrase) || isStreet(report, phrase)) return true;
  if (phrase.kind === 'document' && phrase.definite === true && unit.governed === undefined) return true;
  if (phrase.identifying.some((one) => one !== 'region' && one !== 'official')) return true;
  const inner = phrase.complement ?? phrase.possessor;
  if (inner !== undefined && (isHouse(report, inner) || personOf(report, inner) !== undefined)) return true;
  return capitalInside(report, phrase);
}

/** Wer kommunale Beratungsstellen ausbaut: houses of a kind, of which none is named. */
function isAnyHouses(report: Report, phrase: Phrase): boolean {
  const { kind, plural, determiner, complement, possessor, identifying } = phrase;
  if (kind !== 'organisation' || determiner !== undefined || plural === false) return false;
  if (complement !== undefined || possessor !== undefined || identifying.length > 0) return false;
  const { tokens, words, lexicon } = report.parsed.text;
  const { text = '', capital = false } = tokens[phrase.head] ?? {};
  // Vivantes-Kliniken, Local Authorities
  if (lexicon.pack.nounsCapitalised ? text.includes('-') : capital) return false;
  return words[phrase.head]?.noun?.class === 'organisation' && !capitalInside(report, phrase);
}

/** the AnkER pilot, das Ellwangen-Modell: a proper name inside a phrase. */
function capitalInside({ parsed }: Report, phrase: Phrase): boolean {
  const { text } = parsed;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = text.tokens[at];
    if (token === undefined || !token.capital) continue;
    if (/^\p{Lu}+\p{Ll}*\p{Lu}/u.test(token.text)) return true;
    if (!text.lexicon.pack.nounsCapitalised && at > phrase.first) return true;
    if (text.words[at]?.noun?.class === 'place') return true;
  }
  return false;
}
