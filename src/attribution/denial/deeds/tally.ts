import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { isFunction } from '../../sentences/run.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { isStranger, properNoun } from '../../words/strangers.ts';
import type { Token } from '../../words/tokens.ts';
import { denied, type Stretch, uniqueWord } from '../denied.ts';
import { isSaid } from '../readings.ts';
import type { Report } from '../report.ts';

/** Items of a tally are short: a name, an adverb, the side. */
const LONGEST = 5;
const BETWEEN = new Set(['comma', 'semicolon', 'colon', 'terminal', 'dash']);

/** Temperature check: Marsh sceptical, Oduya in favour, the rest undecided: who stands where, without a verb. */
export function tallySlots(report: Report): Found[] {
  const items = itemsOf(report).filter((item) => isSided(report, item));
  // adopted, Bavaria abstaining
  const [only] = items;
  if (only === undefined || (items.length < 2 && !/(?:.ing|.ant)$/.test(lowerAt(report.parsed, only.last)))) return [];
  return items.flatMap((item) => {
    const who = whoOf(report, item);
    if (who === undefined) return [];
    const slot = uniqueWord({ first: item.first, last: who.last }, denied('vote', item));
    return [{ ...slot, head: who.house ? 'organisation' : 'name', identifying: [] } as const];
  });
}

/** Ireland? In favour.: somebody alone with a question mark, and a side taken in the next sentence. */
export function askedSlot(report: Report, next: Report | undefined): Found | undefined {
  const { units, text } = report.parsed;
  const and = units[0]?.kind === 'conjunction' ? 1 : 0;
  const [who, mark] = units.slice(and);
  if (next === undefined || who?.phrase === undefined || units.length !== 2 + and || who.governed !== undefined)
    return undefined;
  if (text.tokens[mark?.first ?? -1]?.text !== '?') return undefined;
  const named = WHO.has(who.phrase.kind);
  if (named && goesOn(next)) return slotFromPhrase(who.phrase, denied('vote', who));
  if (next.parsed.units.length > 4) return undefined;
  const { first = 0 } = next.parsed.units[0] ?? {};
  const last = next.parsed.units.at(-1)?.last ?? -1;
  let side = false;
  for (let at = first; at <= last; at++) {
    const lower = lowerAt(next.parsed, at);
    if (next.words.sets.votes.has(lower) || next.words.sets.moods.has(lower)) side = true;
  }
  if (!side || next.facts.some(({ finite }) => finite !== undefined)) return undefined;
  return named ? slotFromPhrase(who.phrase, denied('vote', who)) : undefined;
}

/** And Switzerland? It listened and asked for a break: what it did in the room. */
function goesOn({ parsed, words, facts }: Report): boolean {
  const [own] = facts;
  const pronoun = parsed.units[0];
  const nobody =
    parsed.text.lexicon.sets.expletives.has(lowerAt(parsed, pronoun?.first ?? -1)) && own?.passive !== false;
  if (own === undefined || nobody || pronoun?.kind !== 'pronoun' || !own.past || own.year || own.figures) return false;
  const heard = parsed.units.some(
    ({ first, last }) =>
      words.sets.minding.has(lowerAt(parsed, first)) || words.sets.minding.has(lowerAt(parsed, last)),
  );
  return heard || own.gesture || own.mind || isSaid(parsed, 0, parsed.units.length - 1);
}

const WHO = new Set(['name', 'place', 'organisation', 'role', 'description', 'sector']);

function itemsOf({ parsed }: Report): Stretch[] {
  const { tokens } = parsed.text;
  const end = parsed.units.at(-1)?.last ?? -1;
  const items: Stretch[] = [];
  let first = parsed.units[0]?.first ?? 0;
  for (let at = first; at <= end + 1; at++) {
    if (at <= end && !BETWEEN.has((tokens[at] as Token).kind)) continue;
    if (at > first && at - first <= LONGEST) items.push({ first, last: at - 1 });
    first = at + 1;
  }
  return items;
}

/** Ends in a vote or a mood, and holds no verb. */
function isSided({ parsed, words }: Report, { first, last }: Stretch): boolean {
  const { tokens, words: known, lexicon } = parsed.text;
  if (last === first) return false;
  const lower = lowerAt(parsed, last);
  if (tokens[last]?.capital === true && !lexicon.pack.nounsCapitalised) return false;
  for (let at = first; at <= last; at++) if (known[at]?.auxiliary === true || known[at]?.modal === true) return false;
  return words.sets.votes.has(lower) || words.sets.moods.has(lower) || lexicon.sets.stanceAdjectives.has(lower);
}

/** The name or house an item begins with; a crowd or a thing is nobody. */
function whoOf(
  { parsed, words: { sets } }: Report,
  { first, last }: Stretch,
): { last: number; house: boolean } | undefined {
  const { tokens, words, lexicon } = parsed.text;
  const { language } = lexicon.pack;
  const lists = gazetteerOf(language);
  let end = first - 1;
  let house = false;
  const article = words[first]?.determiner?.definite === true ? 1 : 0;
  for (let at = first + article; at < last && tokens[at]?.capital === true; at++) {
    const word = words[at];
    const lower = fold(lowerAt(parsed, at));
    const kind = word?.noun?.class;
    const isHouse =
      kind === 'organisation' ||
      kind === 'place' ||
      sets.houses.has(lowerAt(parsed, at)) ||
      properNoun(lower) === 'organisation' ||
      /^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '');
    const named = lists.family(lower) || lists.given(lower) || isStranger(lower, language);
    if (word === undefined || isFunction(word) || (!isHouse && (!named || isCrowd(kind)))) break;
    house ||= isHouse;
    end = at;
  }
  // la Bavière; the Marsh sceptical is none
  return end < first || (article === 1 && !house) ? undefined : { last: end, house };
}

const isCrowd = (kind: string | undefined): boolean => kind === 'generic' || kind === 'sector' || kind === 'abstract';
