import type { Found } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { denied, uniqueWord } from '../denied.ts';
import type { Report } from '../report.ts';
import { isSomebodyWord, ownerOf } from '../somebody.ts';

/** Words between a corner and what is told of whoever sat there: the side of the room that sells them. */
const REACH = 5;

/**
 * Where in the room it came from, and who sat there: at the incumbents' end of the table, auf der Bank des Rechnungshofs,
 * du coin des assureurs, to the left of the moderator, the side of the room that sells the sensors.
 */
export function cornerSlots(report: Report): Found[] {
  const { parsed, words } = report;
  const { corners, letterheads } = words.sets;
  const marked = markedSlot(report, letterheads);
  if (marked !== undefined) return [marked];
  if (!isScene(report)) return [];
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++) {
    const lower = lowerAt(parsed, at);
    if (words.sets.besides.has(lower) && parsed.text.words[at + 1]?.determiner?.definite === true) {
      if (isUnsaid(report) && isSomebodyWord(parsed, words, at + 2)) return [seated(at + 1, at + 2)];
    }
    if (!corners.has(lower)) continue;
    const whose = namedCorner(report, at) ?? ownerOf(parsed, words, at) ?? sellerBehind(report, at, to);
    if (whose === undefined) continue;
    return [uniqueWord(whose, denied('side', { first: Math.min(at, whose.first), last: Math.max(at, whose.last) }))];
  }
  return [];
}

/** Auf dem Briefpapier der IHK; on Chamber of Commerce letterhead: whose name a thing bears that lay there. */
function markedSlot(report: Report, things: ReadonlySet<string>): Found | undefined {
  const { parsed, words, facts } = report;
  if (facts.some(({ year }) => year) || !facts.some(({ past }) => past)) return undefined;
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++) {
    if (!things.has(lowerAt(parsed, at))) continue;
    const before = parsed.text.tokens[at - 1]?.capital === true && isSomebodyWord(parsed, words, at - 1);
    const whose = ownerOf(parsed, words, at) ?? (before ? { first: at - 1, last: at - 1 } : undefined);
    if (whose !== undefined)
      return uniqueWord(whose, denied('side', { first: Math.min(at, whose.first), last: Math.max(at, whose.last) }));
  }
  return undefined;
}

/** at the Lilongwe end of the table: what stands in front of the corner, behind its article. */
function namedCorner({ parsed, words }: Report, corner: number): { first: number; last: number } | undefined {
  const { tokens, words: known, lexicon } = parsed.text;
  const { capital = false, possessive = false } = tokens[corner - 1] ?? {};
  if (lexicon.pack.nounsCapitalised || !capital || possessive || known[corner - 2]?.determiner?.definite !== true)
    return undefined;
  return isSomebodyWord(parsed, words, corner - 1) ? { first: corner - 1, last: corner - 1 } : undefined;
}

const seated = (first: number, last: number): Found =>
  uniqueWord({ first, last }, denied('side', { first: first - 1, last }));

/** Neben der Moderatorin wurde gelacht: by whom, only the seat tells. */
const isUnsaid = ({ facts }: Report): boolean =>
  facts.some(({ gesture, passive, anonymous }) => gesture && (passive || anonymous !== undefined));

/** A face, a vote or a table: not the side of a debate or the end of a year. */
function isScene({ parsed, words, facts }: Report): boolean {
  if (facts.some(({ year, figures }) => year || figures) || !facts.some(({ past, gesture }) => past || gesture))
    return false;
  if (facts.some(({ gesture }) => gesture)) return true;
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++) {
    const lower = lowerAt(parsed, at);
    if (words.sets.tables.has(lower) && !words.sets.tabled.has(lowerAt(parsed, at - 2))) return true;
    if (words.sets.noises.has(lower)) return true;
  }
  return false;
}

/** the side of the room that sells the sensors */
function sellerBehind(
  { parsed, words }: Report,
  corner: number,
  to: number,
): { first: number; last: number } | undefined {
  for (let at = corner + 1; at < Math.min(corner + REACH, to); at++) {
    if (parsed.text.words[at]?.relative !== true) continue;
    for (let verb = at + 1; verb <= Math.min(at + REACH, to); verb++)
      if (words.sets.makes.has(lowerAt(parsed, verb))) return { first: corner, last: verb };
  }
  return undefined;
}
