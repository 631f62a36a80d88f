import type { Found } from './constructions/found.ts';
import { reportOf } from './denial/denial.ts';
import { denialWords } from './denial/words.ts';
import { isRemarkOfRoom, roomSentences, sceneOf } from './room-sentences.ts';
import type { Segment } from './segments/segment.ts';
import { lowerAt, type Parsed } from './sentences/sentence.ts';

interface Heard {
  readonly parsed: Parsed;
  readonly found: readonly Found[];
}

/**
 * Which sentences of a footnote tell something, as the running text does, where others are citations (Author, Title: Subtitle,
 * Body, year): those that show the room or give thanks, and in a note that names no publication every sentence with a verb.
 */
export function toldSentences(heard: readonly Heard[], segment: Pick<Segment, 'marks' | 'kind' | 'text'>): boolean[] {
  const published = isPublished(segment);
  const shown = roomSentences(heard, segment);
  return heard.map(({ parsed }, at) => {
    if (sceneOf(parsed) !== undefined || isRemarkOfRoom(parsed)) return true;
    const { facts } = reportOf(parsed);
    if (facts.some(({ finite }) => finite !== undefined)) return !published || shown[at] === 'room' || isOfRoom(parsed);
    return !published && isOfRoom(parsed);
  });
}

/** In der Sitzung, den Hinweis verdanken wir: of a meeting, whatever is cited beside it. */
function isOfRoom(parsed: Parsed): boolean {
  const { lexicon } = parsed.text;
  const words = denialWords(lexicon);
  return parsed.units.some(({ first, last }) => {
    for (let at = first; at <= last; at++) {
      const lower = lowerAt(parsed, at);
      if (lexicon.sets.strongRoom.has(lower) || words.sets.gratitude.has(lower) || words.sets.crediting.has(lower))
        return true;
    }
    return false;
  });
}

/** An address, a citation or a year: what the sentences beside it tell may be from there. */
function isPublished({ marks, text }: Pick<Segment, 'marks' | 'text'>): boolean {
  return marks.some(({ kind }) => SOURCES.has(kind)) || ADDRESS.test(text);
}

const SOURCES: ReadonlySet<string> = new Set(['citation', 'link']);
const ADDRESS = /https?:\/\/|\bdoi\b|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/iu;
