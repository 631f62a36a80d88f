import { isVerbal, lowerAt, type Parsed } from '../sentences/sentence.ts';
import { endsIn } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Found } from './found.ts';
import { partiesIn, partyIn, partySlot } from './parties.ts';

/** How many words may stand between a vote and its colon: Three voices against: … */
const NEAR = 5;

/**
 * Who voted, objected or is to be credited, told without a verb: `Dagegen: X, Y`, `X: dafür`, `(dagegen: X)`,
 * `Enthaltungen (X, Y)`, `Veto aus X`, `Brought up by X: …`.
 */
export function verblessSlots(parsed: Parsed): Found[] {
  const { votes } = parsed.text.lexicon.sets;
  if (votes.size === 0) return [];
  const from = parsed.units[0]?.first ?? 0;
  const to = parsed.units.at(-1)?.last ?? -1;
  const found: (Found | undefined)[] = [];
  found.push(voterFirst(parsed, from, to));
  for (let at = from; at <= to; at++) {
    const { kind } = parsed.text.tokens[at] as Token;
    if (kind === 'colon') found.push(...votersBehind(parsed, at, from, to), ...voterBefore(parsed, at, from, to));
    if (kind === 'colon') found.push(raisedBy(parsed, at, from));
    if (kind === 'open') found.push(...bracketed(parsed, at, to));
    if (kind === 'word' && !hasVerb(parsed)) found.push(comingFrom(parsed, at, to));
  }
  return found.filter((slot) => slot !== undefined);
}

const isVote = (parsed: Parsed, at: number): boolean => parsed.text.lexicon.sets.votes.has(lowerAt(parsed, at));
const isStop = (kind: Token['kind'] | undefined): boolean =>
  kind === undefined || kind === 'semicolon' || kind === 'terminal' || kind === 'open' || kind === 'close';

function hasVerb(parsed: Parsed): boolean {
  return parsed.units.some((unit) => isVerbal(unit) && !isVote(parsed, unit.first));
}

/** The last token before the next stop. */
function endOf(parsed: Parsed, from: number, to: number): number {
  let at = from;
  while (at <= to && !isStop(parsed.text.tokens[at]?.kind)) at++;
  return at - 1;
}

/** Dagegen: Bayern, Sachsen; Three voices against: Treasury; Urheberin dieses Gedankens: die Leiterin. */
function votersBehind(parsed: Parsed, colon: number, from: number, to: number): (Found | undefined)[] {
  let vote: number | undefined;
  for (let at = colon - 1; at >= from && at >= colon - NEAR && !isStop(parsed.text.tokens[at]?.kind); at--) {
    if (isVote(parsed, at)) vote = at;
  }
  if (vote === undefined) return [];
  const cue = lowerAt(parsed, vote);
  return partiesIn(parsed, colon + 1, endOf(parsed, colon + 1, to)).map((party) => partySlot(party, 'vote', cue));
}

/** Kruppke dagegen, Rest offen; Treasury sceptical (again): a note without a verb. */
function voterFirst(parsed: Parsed, from: number, to: number): Found | undefined {
  const { tokens } = parsed.text;
  const { stanceAdjectives } = parsed.text.lexicon.sets;
  const isMood = (at: number): boolean => isVote(parsed, at) || stanceAdjectives.has(lowerAt(parsed, at));
  const vote = [from + 1, from + 2, from + 3].find((at) => at <= to && isMood(at));
  if (vote === undefined || hasVerb(parsed)) return undefined;
  const next = tokens[vote + 1];
  if (next !== undefined && vote < to && next.kind !== 'comma' && !isStop(next.kind)) return undefined;
  const party = partyIn(parsed, from, vote - 1);
  return party === undefined || party.kind === 'sector' ? undefined : partySlot(party, 'vote', lowerAt(parsed, vote));
}

/** Schweden: dagegen. */
function voterBefore(parsed: Parsed, colon: number, from: number, to: number): (Found | undefined)[] {
  const vote = [colon + 1, colon + 2].find((at) => isVote(parsed, at) && !isStop(parsed.text.tokens[at]?.kind));
  if (vote === undefined || endOf(parsed, vote, to) > vote + 2) return [];
  let first = colon - 1;
  // Wahlrecht ab 16 – Sachsen: dagegen
  const isBreak = (kind: Token['kind'] | undefined): boolean => isStop(kind) || kind === 'dash';
  while (first > from && !isBreak(parsed.text.tokens[first - 1]?.kind)) first--;
  return partiesIn(parsed, first, colon - 1).map((party) => partySlot(party, 'vote', lowerAt(parsed, vote)));
}

/** Bei drei Enthaltungen (Niederlande, Irland): brackets right behind a vote. */
function bracketed(parsed: Parsed, open: number, to: number): (Found | undefined)[] {
  if (!isVote(parsed, open - 1) && !isInput(parsed, open, to) && !isAnybody(parsed, open - 1)) return [];
  let close = open + 1;
  while (close <= to && parsed.text.tokens[close]?.kind !== 'close') close++;
  return partiesIn(parsed, open + 1, close - 1).map((party) => partySlot(party, 'vote', lowerAt(parsed, open - 1)));
}

/** Eingangsstatement (Greenpeace): …; Q (Bakker): … at the head of a line. */
function isInput({ text }: Parsed, open: number, to: number): boolean {
  const letter = open === 1 && /^\p{Lu}$/u.test(text.tokens[0]?.text ?? '');
  if (!letter && text.words[open - 1]?.noun?.class !== 'utterance') return false;
  let close = open + 1;
  while (close < to && text.tokens[close]?.kind !== 'close') close++;
  return text.tokens[close + 1]?.kind === 'colon';
}

/** so eine Teilnehmerin (Hamburg): the bracket takes back that it is anybody. */
function isAnybody(parsed: Parsed, at: number): boolean {
  const { tokens } = parsed.text;
  // Werkstätten für behinderte Menschen (WfbM): a short form of the words before it
  const short = tokens[at + 3]?.kind === 'close' && /\p{Lu}.*\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
  return parsed.units.some(
    ({ phrase }) =>
      phrase?.kind === 'generic' &&
      phrase.head === at &&
      phrase.plural !== true &&
      !(short && (phrase.determiner === undefined || phrase.first < at - 3)),
  );
}

/** Veto aus Luxemburg, Skepsis bei der Assekuranz, Achselzucken aus Prag; not Ablehnung von Anträgen aus Syrien. */
function comingFrom(parsed: Parsed, at: number, to: number): Found | undefined {
  const { sources, bearers, responses } = parsed.text.lexicon.sets;
  const mood = responses.has(lowerAt(parsed, at));
  if (!isVote(parsed, at) && !mood) return undefined;
  // Refus net de Rabat
  const isSource = (next: number): boolean =>
    sources.has(lowerAt(parsed, next)) || (mood && bearers.has(lowerAt(parsed, next)));
  const source = [at + 1, at + 2].find(isSource);
  if (source === undefined || source >= to) return undefined;
  let last = source + 1;
  while (last < to && parsed.text.tokens[last + 1]?.kind === 'word') last++;
  const party = partyIn(parsed, source + 1, last);
  if (party === undefined || (mood && (party.kind === 'sector' || party.kind === 'place' || party.plural === true)))
    return undefined;
  return partySlot(party, 'vote', lowerAt(parsed, at));
}

/** Von Amnesty ins Gespräch gebracht: …; Brought up by Amnesty: … */
function raisedBy(parsed: Parsed, colon: number, from: number): Found | undefined {
  const { agents } = parsed.text.lexicon.sets;
  if (colon - from > 9) return undefined;
  for (const unit of parsed.units) {
    if (unit.phrase === undefined || unit.last >= colon || !agents.has(unit.governed ?? '')) continue;
    const opens = unit.first === from && isParticiple(parsed, colon - 1);
    const closes = unit.last === colon - 1 && isParticiple(parsed, from);
    if (opens || closes) return partySlot(unit.phrase, 'vote', 'raised');
  }
  return undefined;
}

/** gebracht, suggested, évoquée */
function isParticiple({ text }: Parsed, at: number): boolean {
  const word = text.words[at];
  if (word === undefined || (word.auxiliary && word.verbs === undefined) || word.noun !== undefined) return false;
  return (
    word.verbs?.some(({ form }) => form === 'participle') === true ||
    word.otherVerb === true ||
    endsIn(text.tokens[at]?.lower ?? '', text.lexicon.sets.participleEndings)
  );
}
