import type { Found } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { denied, uniqueWord } from '../denied.ts';
import type { Report } from '../report.ts';
import { isSomebodyWord } from '../somebody.ts';

/** Words between the two ends of a span: from the big unions to the CBI. */
const REACH = 4;

/** A hum of agreement ran from Unite to the CBI: the two ends of a span of faces, votes or moods. */
export function spreadSlots(report: Report): Found[] {
  const { parsed, words, facts } = report;
  if (!facts.some(({ past, mind }) => past && mind) && !isNoise(report)) return [];
  if (facts.some(({ year, figures }) => year || figures)) return [];
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at < to; at++) {
    const from = lowerAt(parsed, at);
    const ends = [...words.sets.routes]
      .filter((route) => route.startsWith(`${from}-`))
      .map((route) => route.slice(from.length + 1));
    if (ends.length === 0) continue;
    const first = behindArticle(report, at);
    if (!isSide(report, first)) continue;
    for (let next = first + 1; next <= Math.min(to, first + REACH); next++) {
      if (!ends.includes(lowerAt(parsed, next))) continue;
      const last = behindArticle(report, next);
      if (isSide(report, last)) return [uniqueWord({ first, last }, denied('side', { first: at, last }))];
    }
  }
  return [];
}

const behindArticle = ({ parsed }: Report, at: number): number =>
  parsed.text.words[at + 1]?.determiner === undefined ? at + 1 : at + 2;

/** A house or somebody, no place: from Rome to Athens things go. */
function isSide({ parsed, words }: Report, at: number): boolean {
  return parsed.text.words[at]?.noun?.class !== 'place' && isSomebodyWord(parsed, words, at);
}

function isNoise({ parsed, words, facts }: Report): boolean {
  const to = parsed.units.at(-1)?.last ?? -1;
  if (!facts.some(({ past }) => past)) return false;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++)
    if (words.sets.noises.has(lowerAt(parsed, at))) return true;
  return false;
}
