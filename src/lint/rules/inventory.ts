import { nameWords } from '../../attribution/names/name-words.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { gazetteerOf, isUnexplainedWord } from '../../attribution/words/gazetteer.ts';
import type { Hit, Rule } from '../check.ts';
import { isCitation } from '../citations.ts';
import type { Context } from '../context.ts';
import { mentionable } from '../known-people.ts';
import { isCovered } from '../scope.ts';
import { nameSpansIn } from '../segment-names.ts';
import { slotRules } from './slots.ts';

/** CHR609: once a document, how many capitalised words nothing explains; they may be names of people. */
export const inventory: Rule = {
  code: 'CHR609',
  *run(segments, context) {
    if (!segments.some(({ channel }) => channel === 'slug')) return;
    const seen = new Set<string>();
    let first: Hit | undefined;
    const blocked = blockedIn(segments, context);
    for (const [index, segment] of segments.entries()) {
      if (segment.kind !== 'paragraph' && segment.kind !== 'list-item' && segment.kind !== 'table-cell') continue;
      if (!isCovered(segment, context)) continue;
      for (const { start, end, key } of unexplained(segments, segment, context)) {
        if (blocked.some((hit) => hit.segment === index && hit.start < end && start < hit.end)) continue;
        seen.add(key);
        first ??= { code: 'CHR609', severity: 'info', segment: index, start, end };
      }
    }
    if (first !== undefined) yield { ...first, data: { count: seen.size } };
  },
};

/** Names in slots: CHR101 tells of them already. */
const blockedIn = (segments: readonly Segment[], context: Context): readonly Hit[] =>
  slotRules.flatMap(({ code, run }) => (code === 'CHR101' ? [...run(segments, context)] : []));

function unexplained(
  segments: readonly Segment[],
  segment: Segment,
  context: Context,
): readonly { start: number; end: number; key: string }[] {
  const lists = gazetteerOf(segment.lang);
  const known = mentionable(context);
  const declared = [...context.organisations, ...(context.terms ?? [])].join(' ').toLowerCase();
  const named = nameSpansIn(segment);
  return nameWords(segment.text).filter((word) => {
    if (named.hold(word.start, word.end)) return false;
    const { key, capital, acronym, start } = word;
    if (!capital || acronym || key.length < 4 || key.includes('-') || known.has(key)) return false;
    if (!lists.family(key) && (start === 0 || !lists.given(key))) return false;
    if (lists.wordName(key) || !isUnexplainedWord(key, segment.lang) || declared.includes(key)) return false;
    return !isCitation(segments, segment, word, context);
  });
}
