import type { Found } from './constructions/found.ts';
import { denialWords } from './denial/words.ts';
import { roomPacks, roomWords } from './packs/rooms.ts';
import type { Segment } from './segments/segment.ts';
import { identified } from './sentences/phrase-kind.ts';
import { lowerAt, type Parsed } from './sentences/sentence.ts';

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
        (isAnonymous(one) || isRetort(one) || (kind === 'table-cell' && takesSides(one.parsed)))),
  );
  return heard.map((_, at) => {
    if (shown[at] === true) return 'room';
    if (sourced[at] === true) return 'world';
    const beside = shown[at - 1] === true || shown[at + 1] === true;
    return beside && sourced[at - 1] !== true ? 'room' : 'either';
  });
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
