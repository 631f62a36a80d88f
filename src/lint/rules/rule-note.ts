import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { lexiconOf } from '../../attribution/words/lexicons.ts';
import type { Fix } from '../../finding.ts';
import type { Hit, Rule } from '../check.ts';
import type { Context } from '../context.ts';

/** CHR610: one Rule, never Rules; a session document says under which rule it was held and how many were there. */
export const ruleNote: Rule = {
  code: 'CHR610',
  *run(segments, context) {
    let named = false;
    for (const [index, segment] of segments.entries()) {
      if (!/chatham/i.test(segment.text)) continue;
      const { rule, rulePlural } = roomPacks[segment.lang];
      const plural = rulePlural.exec(segment.text);
      named ||= rule.test(segment.text);
      if (plural === null) continue;
      const found = hit(index, 'plural', plural.index, plural.index + plural[0].length);
      const fix = singular(segment, plural);
      yield fix === undefined ? found : { ...found, fix };
    }
    yield* missing(segments, context, named);
  },
};

/** The Rule in the singular with its article; undefined where it may be a subject, whose verb would have to change. */
function singular({ text, lang }: Segment, plural: RegExpExecArray): Fix | undefined {
  const { ruleArticles, governedArticles } = roomPacks[lang];
  const isPreposition = (word: string) => lexiconOf(lang).look(word.toLowerCase()).preposition === true;
  const rule = plural.slice(1).join('');
  const [start, end] = [plural.index, plural.index + plural[0].length];
  const [, earlier = '', word = ''] =
    /(?:(\p{L}+) )?(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const bare = { start, end, text: rule, safe: true };
  if (isPreposition(word)) return bare;
  const articles = isPreposition(earlier) ? { ...governedArticles, ...ruleArticles } : ruleArticles;
  const key = word.toLowerCase();
  const article = Object.hasOwn(articles, key) ? articles[key] : undefined;
  if (article === undefined || article === key) return article === undefined ? undefined : bare;
  const capital = word === key ? article : article.charAt(0).toUpperCase() + article.slice(1);
  return { start: start - word.length - 1, end, text: `${capital} ${rule}`, safe: true };
}

/** What is missing can only be said of the source, where everything is. */
function* missing(segments: readonly Segment[], context: Context, named: boolean): Iterable<Hit> {
  const source = segments.findIndex(({ channel }) => channel === 'slug');
  if (source < 0 || !context.session || context.regime !== 'chatham-house') return;
  const end = Math.min(1, segments[source]?.text.length ?? 0);
  if (end === 0) return;
  if (!named && context.ruleStated !== true) yield hit(source, 'no-note', 0, end);
  if (context.attendance === undefined) yield hit(source, 'no-attendance', 0, end);
}

function hit(segment: number, variant: string, start: number, end: number): Hit {
  return { code: 'CHR610', variant, severity: 'warn', segment, start, end };
}
