import type { Found } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { endsIn } from '../../words/lexicon.ts';
import { denied, type Stretch, uniqueSlot, uniqueWord } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** Units a relative clause may need until it says what somebody runs. */
const REACH = 7;

/**
 * Somebody by what everybody can look up: one participant and her column, the author of a book with a title, a speaker's own
 * report, their target, who has run a company's solar arm.
 */
export function workSlots(report: Report): Found[] {
  const own = ownWork(report) ?? authorOf(report);
  const stretch = own === undefined ? [] : [uniqueWord(own, denied('told', own))];
  return [...stretch, ...report.parsed.units.flatMap((_, at) => runnerSlot(report, at) ?? [])];
}

/** A participant, he or she: somebody the text does not name. */
function isAnybody(report: Report): boolean {
  const { parsed, words } = report;
  return parsed.units.some(({ phrase, kind, first }) => {
    if (phrase === undefined) return kind === 'pronoun' && words.sets.persons.has(lowerAt(parsed, first));
    const present = words.sets.present.has(lowerAt(parsed, phrase.head));
    return phrase.kind === 'generic' && present && !isPlural(report, phrase);
  });
}

/** in her newspaper column, son propre rapport, ihr eigenes Buch: the noun behind his or her, with at most two words between. */
function ownWork(report: Report): Stretch | undefined {
  const { parsed, words } = report;
  const { tokens, words: known, lexicon } = parsed.text;
  const { works, documents } = words.sets;
  if (!isAnybody(report)) return undefined;
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let first = parsed.units[0]?.first ?? 0; first <= to; first++) {
    if (!lexicon.sets.possessives.has(lowerAt(parsed, first)) || words.sets.theirs.has(lowerAt(parsed, first)))
      continue;
    let own = false;
    for (let at = first + 1; at <= Math.min(first + 3, to) && tokens[at]?.kind === 'word'; at++) {
      const lower = lowerAt(parsed, at);
      if (known[at]?.preposition === true) break;
      own ||= words.sets.owned.has(lower);
      const work = works.has(lower) || (lexicon.pack.nounsCapitalised && tokens[at]?.capital && endsIn(lower, works));
      if (work || (own && (documents.has(lower) || words.sets.marks.has(lower)))) return { first, last: at };
    }
  }
  return undefined;
}

/** the author of The Empty Classroom: a title begins with an article in capitals or with a quotation mark. */
function authorOf(report: Report): Stretch | undefined {
  const { parsed, words, facts } = report;
  const { tokens, words: known, lexicon } = parsed.text;
  if (facts.some(({ year, figures }) => year || figures)) return undefined;
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = (parsed.units[0]?.first ?? 0) + 1; at < to - 1; at++) {
    if (!words.sets.authors.has(lowerAt(parsed, at)) || known[at - 1]?.determiner?.definite !== true) continue;
    if (!lexicon.sets.ownership.has(lowerAt(parsed, at + 1)) && known[at + 1]?.preposition !== true) continue;
    const title = tokens[at + 2];
    const article = title?.capital === true && known[at + 2]?.determiner !== undefined;
    if (article || title?.kind === 'quote') return { first: at - 1, last: at };
  }
  return undefined;
}

/** their target, who has run BP's solar arm since then: one whose work is told. */
function runnerSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const { units } = parsed;
  const { phrase } = units[at] as Unit;
  if (phrase === undefined || !isOne(report, phrase)) return undefined;
  let who = at + 1;
  while (who < at + 5 && units[who] !== undefined && units[who]?.kind !== 'comma') who++;
  if (units[who]?.kind !== 'comma' || units[who + 1]?.kind !== 'relative') return undefined;
  const svo = parsed.text.lexicon.pack.order === 'svo';
  if (svo && (who !== at + 1 || !parsed.text.lexicon.sets.whos.has(lowerAt(parsed, units[who + 1]?.first ?? -1))))
    return undefined;
  const rest = units.slice(who + 2, who + REACH);
  const runs = rest.some(
    ({ first }) => words.verbs.get(lowerAt(parsed, first))?.some(({ list }) => list === 'running') === true,
  );
  const house = rest.some(({ phrase: one }) =>
    [one, one?.possessor, one?.complement].some((each) => each !== undefined && isHouse(report, each)),
  );
  if (!runs || !house || factsAt(report, at)?.deontic === true) return undefined;
  return uniqueSlot(phrase, denied('told', { first: phrase.first, last: units[who + 1]?.last ?? phrase.last }));
}

const ONES = new Set(['generic', 'role', 'unknown', 'description']);

/** The target, the one concerned; things are no people in German, whatever the relative pronoun. */
function isOne(report: Report, phrase: Phrase): boolean {
  if (phrase.definite !== true || isPlural(report, phrase)) return false;
  const { lexicon } = report.parsed.text;
  if (!lexicon.pack.nounsCapitalised) return ONES.has(phrase.kind) || phrase.kind === 'thing';
  return (
    phrase.kind === 'generic' ||
    phrase.kind === 'role' ||
    report.words.sets.persons.has(lowerAt(report.parsed, phrase.head))
  );
}
