import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Rule } from '../check.ts';
import { knownPeople } from '../known-people.ts';
import { nameHit } from '../name-hit.ts';
import { isCovered } from '../scope.ts';

/** A name as people sign: T. Brandmeyer, Dr. Bea Thornquist. */
const SIGNED = /(?:\p{Lu}[\p{L}'’-]*\.? ?){0,3}\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}[\p{Ll}'’-]+)?/uy;

/** CHR301: the name under a closing formula. */
export const signature: Rule = {
  code: 'CHR301',
  *run(segments, context) {
    const known = knownPeople(context);
    for (const [index, segment] of segments.entries()) {
      const closing = roomPacks[segment.lang].closing?.exec(segment.text);
      if (closing === null || closing === undefined || !isCovered(segment, context)) continue;
      SIGNED.lastIndex = closing.index + closing[0].length;
      const start = SIGNED.lastIndex;
      const [name] = SIGNED.exec(segment.text) ?? [];
      if (name === undefined || known.covers(name.split(' '))) continue;
      yield nameHit(segment, context, { variant: 'title', index, start, end: start + name.length });
    }
  },
};
