import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, isUnexplainedWord } from '../../words/gazetteer.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import { isProper } from '../proper.ts';
import type { Report } from '../report.ts';

/** Whoever votes or is credited in a stretch of units: the whole sentence, or what stands in brackets. */
export function votersIn(report: Report, first: number, last: number, bracket: boolean): Found[] {
  const { parsed } = report;
  const alone = bracket && first === 1 && last >= parsed.units.length - 3;
  const behind = bracket && isVote(report, first - 2);
  const brought = bracket && (isPledged(report, first, last) || isSaidIn(report, first, last));
  if (!alone && !behind && !votes(report, first, last, bracket) && !brought) return [];
  const found: Found[] = [];
  const listed = bracket || parsed.units.some(({ kind }) => kind === 'colon');
  for (let at = first; at <= last; at++) {
    const unit = parsed.units[at] as Unit;
    for (const phrase of [unit.phrase, unit.phrase?.possessor, unit.phrase?.complement]) {
      // Entlastung der Kommunen is an argument, Kritik der Kommunen is theirs
      if (phrase !== unit.phrase && unit.phrase !== undefined && !isStance(report, unit.phrase.head)) continue;
      if (phrase === undefined || phrase.year || !isVoter(report, unit, phrase, listed, alone)) continue;
      const cue = denied('vote', unit);
      const slot = slotFromPhrase(phrase, cue);
      if (slot !== undefined) found.push(slot);
      break;
    }
  }
  return found;
}

/** (put forward by Save the Children) */
const isSaidIn = ({ parsed: { units, text } }: Report, first: number, last: number): boolean =>
  units[first]?.uses?.some(({ form, verb }) => form === 'participle' && SAID.has(verb.frame)) === true &&
  units.slice(first, last + 1).some(({ governed = '' }) => text.lexicon.sets.agents.has(governed));

const SAID = new Set(['say', 'act', 'content']);

/** (city of Essen, promised at the end): who is to do it, in brackets. */
function isPledged({ parsed, words }: Report, first: number, last: number): boolean {
  return parsed.units
    .slice(first, last + 1)
    .some((unit) => words.verbs.get(lowerAt(parsed, unit.first))?.some(({ list }) => list === 'pledging') === true);
}

/** three abstentions (…) */
function isVote({ parsed, words }: Report, at: number): boolean {
  const head = lowerAt(parsed, parsed.units[at]?.phrase?.head ?? parsed.units[at]?.last ?? -1);
  return words.sets.votes.has(head) || words.sets.turns.has(head);
}

/** A word of a vote, an assent or a mood; inside brackets with a colon or right at the beginning. */
export function votes(report: Report, first: number, last: number, bracket: boolean): boolean {
  const { parsed } = report;
  const from = parsed.units[first]?.first ?? 0;
  const to = parsed.units[Math.min(last, parsed.units.length - 1)]?.last ?? from;
  for (let token = from; token <= to; token++) {
    // for: the motion, against International Organization for Migration
    const preposition = parsed.text.words[token]?.preposition === true;
    if (isStance(report, token) && (!preposition || parsed.text.tokens[token + 1]?.kind === 'colon')) return true;
    if (bracket && token > from + 2) return false;
  }
  return false;
}

function isStance({ parsed, words }: Report, token: number): boolean {
  const lower = lowerAt(parsed, token);
  const { stanceAdjectives } = parsed.text.lexicon.sets;
  return words.sets.votes.has(lower) || words.sets.moods.has(lower) || stanceAdjectives.has(lower);
}

function isVoter(report: Report, unit: Unit, phrase: Phrase, listed: boolean, alone: boolean): boolean {
  const { sets } = report.parsed.text.lexicon;
  if (alone && phrase.kind === 'name') return true;
  const inner = phrase !== unit.phrase;
  const before = inner ? lowerAt(report.parsed, phrase.first - 1) : (unit.governed ?? '');
  const office = sets.for.has(before) && personOf(report, phrase) === 'office';
  const at = sets.bearers.has(before) || report.words.sets.from.has(before);
  const from = office || at || sets.sources.has(before) || sets.ownership.has(before) || sets.agents.has(before);
  const free = !inner && before === '' && listed;
  if (!from && !free && !(inner && phrase.determiner?.genitive === true)) return false;
  if (phrase.kind === 'sector' || isProper(report, phrase)) return true;
  const { language } = report.parsed.text.lexicon.pack;
  if (free && phrase.first === phrase.last && isUnexplainedWord(fold(lowerAt(report.parsed, phrase.head)), language))
    return report.parsed.text.tokens[phrase.head]?.capital === true;
  return isHouse(report, phrase) || personOf(report, phrase) !== undefined;
}
