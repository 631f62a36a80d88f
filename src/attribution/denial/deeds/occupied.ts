import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { sceneOf } from '../../room-sentences.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import { factsAt, type Report } from '../report.ts';

/** Two of those present had been astronauts; ein Teilnehmer war früher Staatsanwalt: what a few of the room are or were. */
export function occupiedSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const { phrase, governed, first } = parsed.units[at] as Unit;
  if (phrase?.kind !== 'role' || governed !== undefined || phrase.definite === true) return undefined;
  const facts = factsAt(report, at);
  if (facts?.past !== true || facts.hypothetical !== undefined) return undefined;
  if (parsed.text.words[phrase.head]?.noun?.class !== 'role' || words.sets.partisans.has(lowerAt(parsed, phrase.head)))
    return undefined;
  // between what they are and who it is stands nothing but to be
  let verb = at;
  while (verb > facts.clause.first && isCopula(report, parsed.units[verb - 1] as Unit)) verb--;
  const copula = parsed.units.slice(verb, at).some(({ kind }) => kind === 'auxiliary');
  if (!copula || !isFewOfRoom(report, facts.clause.first, verb)) return undefined;
  const slot = slotFromPhrase(phrase, denied('named', { first, last: phrase.last }), 'description');
  return slot === undefined ? undefined : { ...slot, identifying: ['unique'] };
}

const isCopula = ({ parsed, words }: Report, { kind, first, word }: Unit): boolean =>
  kind === 'adverb' || kind === 'auxiliary' || word.adverb === true || words.sets.itself.has(lowerAt(parsed, first));

/** one participant, two of those present; not one person in three */
function isFewOfRoom({ parsed, words }: Report, from: number, to: number): boolean {
  const { tokens, words: known } = parsed.text;
  const first = parsed.units[from]?.first ?? 0;
  const article = known[first]?.determiner;
  const few = words.sets.few.has(lowerAt(parsed, first)) || (article?.definite === false && article.plural === false);
  const scene = few ? sceneOf(parsed) : undefined;
  return scene !== undefined && scene.end <= (tokens[parsed.units[to]?.first ?? first]?.start ?? 0);
}
