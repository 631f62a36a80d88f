import { type NameWord, nameWords } from '../../attribution/names/name-words.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { gazetteerOf } from '../../attribution/words/gazetteer.ts';
import { isStranger } from '../../attribution/words/strangers.ts';
import type { Rule } from '../check.ts';
import { isCitation } from '../citations.ts';
import type { Context } from '../context.ts';
import { housesIn } from '../houses.ts';
import { knownPeople } from '../known-people.ts';
import { nameHit } from '../name-hit.ts';
import { isCovered, isPublished } from '../scope.ts';

/** Behind a byline there is little more: where it was said. */
const rest = 40;

/** CHR301: "Weber, BMI" or "Weber (BMI)" as a whole note, caption, title or margin note in a report of a meeting. */
export const byline: Rule = {
  code: 'CHR301',
  *run(segments, context) {
    if (!context.session) return;
    for (const [index, segment] of segments.entries()) {
      const name = isCovered(segment, context) ? bylineOf(segment, context) : undefined;
      if (name === undefined || knownPeople(context).has(name.key)) continue;
      if (isCitation(segments, segment, name, context) || isPublished(segment, name.start, name.end, context)) continue;
      yield nameHit(segment, context, { variant: 'title', index, start: name.start, end: name.end });
    }
  },
};

function bylineOf(segment: Segment, context: Context): NameWord | undefined {
  const { text } = segment;
  const at = text.search(/,|\(/);
  if (at < 3 || at > 40) return undefined;
  const words = nameWords(text.slice(0, at));
  const name = words.at(-1);
  if (name === undefined || words.length > 2 || !words.every(isNamed) || !mayBeName(name, segment)) return undefined;
  const house = housesIn(segment, context).find(({ start }) => start >= at && start <= at + 2);
  return house !== undefined && text.length - house.end <= rest ? name : undefined;
}

const isNamed = ({ capital, initial, acronym }: NameWord): boolean => capital && (initial || !acronym);

function mayBeName({ key, initial }: NameWord, { lang }: Segment): boolean {
  const lists = gazetteerOf(lang);
  if (initial || key.length < 3 || lists.place(key) || lists.institution(key)) return false;
  return lists.family(key) || isStranger(key, lang);
}
