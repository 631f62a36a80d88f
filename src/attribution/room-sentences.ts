import type { Found } from './constructions/found.ts';
import type { Facts } from './denial/facts.ts';
import { isHouse } from './denial/house-kinds.ts';
import { isSaid, verbFacts } from './denial/readings.ts';
import { factsAt, type Report, reportOf } from './denial/report.ts';
import { denialWords } from './denial/words.ts';
import { roomPacks, roomWords } from './packs/rooms.ts';
import type { Segment } from './segments/segment.ts';
import type { Phrase } from './sentences/phrase.ts';
import { identified } from './sentences/phrase-kind.ts';
import { lowerAt, type Parsed } from './sentences/sentence.ts';
import { fold, gazetteerOf } from './words/gazetteer.ts';
import { endsIn } from './words/lexicon.ts';

interface Heard {
  readonly parsed: Parsed;
  readonly found: readonly Found[];
}

/** Of the room; of the world, by a source or a year; or of either. */
export type Told = 'room' | 'world' | 'either';

/**
 * Which sentences of a paper's paragraph tell of the meeting the paper declares: those that show the room (the hall, a
 * show of hands, the coffee break), those in which somebody anonymous speaks or anybody replies, cells that take sides, and their
 * neighbours, unless a
 * source or a year says that they tell of the world.
 */
export function roomSentences(heard: readonly Heard[], { marks, kind }: Pick<Segment, 'marks' | 'kind'>): Told[] {
  const sourced = heard.map(({ parsed }) => isSourced(parsed, marks));
  const shown = heard.map(
    (one, at) =>
      sceneOf(one.parsed) !== undefined ||
      (sourced[at] === false &&
        (isAddressed(one) || isAnonymous(one) || isRetort(one) || (kind === 'table-cell' && takesSides(one.parsed)))),
  );
  const open = !sourced.some(Boolean);
  return heard.map((one, at) => {
    const { parsed } = one;
    if (shown[at] === true) return 'room';
    if (sourced[at] === true) return 'world';
    const beside = shown[at - 1] === true || shown[at + 1] === true;
    if (beside && sourced[at - 1] !== true) return 'room';
    return open && VOICED.has(kind) && (hasVoice(parsed) || hasSpeaker(one)) ? 'room' : 'either';
  });
}

/** We heard from them; the ministry let us know: who told the authors something. */
function isAddressed({ parsed }: Heard): boolean {
  const { start, end } = spanOf(parsed);
  const { text, lexicon } = parsed.text;
  return roomPacks[lexicon.pack.language].addressed.test(text.slice(start, end));
}

/** It was objected, some held, others replied. */
function isAnonymous({ parsed: { text, units }, found }: Heard): boolean {
  const { voices, anyone, debating } = roomWords(text.lexicon.pack.language);
  const begins = units[0]?.first ?? 0;
  const isVoice = (noun: number): boolean => {
    const lower = text.tokens[noun]?.lower ?? '';
    return voices.has(lower) || (noun <= begins + 1 && anyone.has(lower));
  };
  // it was stressed by a house: minutes
  const it = text.lexicon.sets.expletives.has(text.tokens[units[0]?.first ?? -1]?.lower ?? '');
  // somebody who runs the port thought so: told by what they do
  const who = units[1]?.kind === 'comma' ? units[2] : units[1];
  if (who?.kind === 'relative' && anyone.has(text.tokens[begins]?.lower ?? '')) return true;
  return found.some(({ construction, head, noun, cue }) =>
    construction === 'impersonal' || (construction === 'passive-agent' && it)
      ? debating.has(cue)
      : head === 'generic' && isVoice(noun),
  );
}

/** The agency objected: what is said back in a paper of a meeting is said there, unless a source says where. */
const isRetort = ({ parsed, found }: Heard): boolean =>
  found.some(
    ({ construction, head, cue }) =>
      construction === 'verb-frame' &&
      identified.has(head) &&
      roomWords(parsed.text.lexicon.pack.language).retorts.has(cue),
  );

/** dafür, sceptical, agreed by all but: where a table tells of sides, the room took them. */
function takesSides({ units, text }: Parsed): boolean {
  const { votes, moods, exceptions } = denialWords(text.lexicon).sets;
  for (let at = units[0]?.first ?? 0; at <= (units.at(-1)?.last ?? -1); at++) {
    const lower = text.tokens[at]?.lower ?? '';
    if (votes.has(lower) || moods.has(lower) || exceptions.has(lower) || text.lexicon.sets.stanceAdjectives.has(lower))
      return true;
  }
  return false;
}

/** The words of a sentence that only the room has: the hall, the flip chart, the coffee break. */
export function sceneOf(parsed: Parsed): { start: number; end: number } | undefined {
  const { text, lexicon } = parsed.text;
  const { start, end } = spanOf(parsed);
  const scene = roomPacks[lexicon.pack.language].scene.exec(text.slice(start, end));
  return scene === null ? undefined : { start: start + scene.index, end: start + scene.index + scene[0].length };
}

/** The upper figure was supplied in the room: a sentence of a note that tells of the meeting, and gives no source. */
export function isRemarkOfRoom(parsed: Parsed): boolean {
  if (isSourced(parsed, [])) return false;
  const { rooms, within } = denialWords(parsed.text.lexicon).sets;
  const first = parsed.units[0]?.first ?? 0;
  for (let at = parsed.units.at(-1)?.last ?? -1; at > first; at--) {
    const near = [at - 1, at - 2].some((token) => within.has(lowerAt(parsed, token)));
    if (near && rooms.has(lowerAt(parsed, at))) return true;
  }
  return sceneOf(parsed) !== undefined;
}

/** A note, a citation or a year. */
function isSourced(parsed: Parsed, marks: Segment['marks']): boolean {
  const { start, end } = spanOf(parsed);
  const noted = marks.some((mark) => SOURCES.has(mark.kind) && mark.start >= start && mark.start <= end + 1);
  return noted || /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(parsed.text.text.slice(start, end));
}

const SOURCES: ReadonlySet<string> = new Set(['footnote', 'citation']);

function spanOf({ units, text }: Parsed): { start: number; end: number } {
  const start = text.tokens[units[0]?.first ?? 0]?.start ?? 0;
  return { start, end: text.tokens[units.at(-1)?.last ?? 0]?.end ?? start };
}

/** Running text: a heading names its topic, a note its source. */
const VOICED: ReadonlySet<Segment['kind']> = new Set<Segment['kind']>(['paragraph', 'list-item', 'table-cell']);

/** The CBI came round in the end: what a house with a name did once, by no source and in no year. */
function hasVoice(parsed: Parsed): boolean {
  const report = reportOf(parsed);
  return parsed.units.some(({ phrase }, at) => {
    if (phrase === undefined || !isHouse(report, phrase)) return false;
    const facts = verbFacts(report, at);
    if (facts?.past !== true || facts.figures || isSeveral(report, phrase, facts)) return false;
    if (facts.mind || isWilled(report, facts)) return true;
    const voiced =
      facts.attitude || facts.gesture || facts.moving || isSaid(parsed, facts.clause.first, facts.clause.last);
    return voiced && phrase.kind !== 'place';
  });
}

/** The associations, die Verbände: in German the verb says whether it is one. */
function isSeveral({ parsed }: Report, phrase: Phrase, { finite }: Facts): boolean {
  if (!parsed.text.lexicon.pack.nounsCapitalised) return phrase.plural === true;
  const verb = lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1);
  return endsIn(verb, parsed.text.lexicon.sets.plurals);
}

/** Unite wanted more time; Siemens wollte das nicht. */
const isWilled = ({ parsed, words }: Report, { finite }: Facts): boolean =>
  words.sets.willed.has(lowerAt(parsed, parsed.units[finite ?? -1]?.first ?? -1));

/** From the BMEL's corner came dissent; AWO dagegen; in the view of Caritas: what comes from a house, how it voted, what it holds. */
function hasSpeaker({ parsed, found }: Heard): boolean {
  const report = reportOf(parsed);
  return found.some(({ construction, head, plural, definite, first, noun }) => {
    if (head !== 'organisation' || plural === true || definite === false || !SENT.has(construction)) return false;
    const { lexicon, words } = parsed.text;
    const lower = lowerAt(parsed, noun);
    // what states and whoever makes the laws hold is politics
    if (words[noun]?.noun?.class === 'place' || report.words.sets.legislators.has(lower)) return false;
    if (gazetteerOf(lexicon.pack.language).place(fold(lower))) return false;
    const at = parsed.units.findIndex((unit) => unit.first <= first && first <= unit.last);
    const { phrase, facts } = { phrase: parsed.units[at]?.phrase, facts: factsAt(report, at) };
    if (phrase === undefined || facts === undefined) return false;
    return !facts.pledged && !facts.deontic && !facts.figures && !isSeveral(report, phrase, facts);
  });
}

const SENT: ReadonlySet<string> = new Set(['origin', 'vote', 'view-of', 'according-to', 'so', 'stance']);
