import { nameWords } from '../../attribution/names/name-words.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { gazetteerOf } from '../../attribution/words/gazetteer.ts';
import type { Hit, Rule } from '../check.ts';
import { isCovered } from '../scope.ts';

/** CHR606: the day, the place and the size of the group together tell who it was, and so does the hour. Month precision is the default. */
export const singleOut: Rule = {
  code: 'CHR606',
  *run(segments, context) {
    if (!context.session) return;
    for (const [index, segment] of segments.entries()) {
      if (isCovered(segment, context)) yield* hitsIn(segment, index);
    }
  },
};

/** Where a time of day is one; in an address or a file name it is a number like others. */
const timed: ReadonlySet<Segment['channel']> = new Set(['text', 'heading', 'table', 'quote', 'caption', 'frontmatter']);

function* hitsIn(segment: Segment, index: number): Iterable<Hit> {
  const pack = roomPacks[segment.lang];
  if (segment.label === 'confidentiality.meeting.date') {
    if (/^\d{4}-\d\d-\d\d/.test(segment.text)) yield hit(index, 'meeting-date', 0, segment.text.length);
    return;
  }
  const clock = pack.clock.exec(segment.text);
  if (clock !== null && timed.has(segment.channel))
    yield hit(index, 'clock', clock.index, clock.index + clock[0].length);
  const day = pack.day.exec(segment.text);
  if (day === null || !pack.groupSize.test(segment.text)) return;
  const lists = gazetteerOf(segment.lang);
  if (!nameWords(segment.text).some(({ key, capital }) => capital && lists.place(key))) return;
  yield hit(index, 'default', day.index, day.index + day[0].length);
}

function hit(index: number, variant: string, start: number, end: number): Hit {
  return { code: 'CHR606', variant, severity: 'warn', segment: index, start, end };
}
