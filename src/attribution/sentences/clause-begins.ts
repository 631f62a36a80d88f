import type { Word } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { Reading } from './phrase.ts';
import { readPhrase } from './read-phrase.ts';
import { isFunction } from './run.ts';
import type { Unit } from './unit.ts';

/** …, sie warteten bis X zusagte …: behind a verb, and with a subject and its verb at once, a clause begins. */
export function verbBehind(reading: Reading, previous: Unit | undefined, at: number): boolean {
  const { kind, word } = previous ?? {};
  if (kind !== 'verb' && kind !== 'other-verb' && !(kind === 'word' && word?.preposition !== true)) return false;
  const phrase = readPhrase(reading, at + 1);
  return phrase?.nominative === true && phrase.kind !== 'time' && finiteAt(reading.words[phrase.last + 1]);
}

/** to claim that, to point out the risks: a word that is a noun as well, in front of what it says. */
export function infinitiveNext({ tokens, words, lexicon }: Reading, at: number): boolean {
  if (lexicon.pack.order !== 'svo' || !lexicon.sets.infinitiveMarks.has(tokens[at]?.lower ?? '')) return false;
  const verb = words[at + 1];
  if (verb?.noun === undefined || tokens[at + 1]?.capital || verb.determiner !== undefined) return false;
  const uses = verb.verbs?.filter(({ form }) => form === 'infinitive') ?? [];
  return uses.some(({ beside }) => {
    const next = beside.length === 1 && tokens[at + 2]?.lower === beside[0] ? at + 3 : at + 2;
    return lexicon.sets.contentWords.has(tokens[next]?.lower ?? '');
  });
}

/** A finite verb and no noun. */
export const finiteAt = (word: Word | undefined): boolean =>
  word !== undefined && word.noun === undefined && word.verbs?.some((use) => use.form === 'finite') === true;

/** Note that …: an order to the reader. */
export function isImperative({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1];
  return (
    lexicon.pack.order === 'svo' &&
    next?.relative === true &&
    next.determiner !== undefined &&
    words[at]?.verbs?.some((use) => use.form === 'infinitive') === true
  );
}

/** Rose remarked, Grant said: a verb form in front of a finite verb is a name. */
export function finiteNext(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return (
    reading.lexicon.pack.order === 'svo' &&
    next?.verbs?.some((use) => use.form === 'finite') === true &&
    next.noun === undefined
  );
}

/** English words that are noun and verb: a noun after a determiner or adjective, or where a verb follows. */
export function nounHere(reading: Reading, units: readonly Unit[], at: number): boolean {
  const next = reading.words[at + 1];
  const previous = units.at(-1);
  if (previous === undefined || previous.kind === 'comma' || previous.kind === 'quote') {
    return (
      next !== undefined &&
      (next.auxiliary === true || next.modal === true || next.verbs !== undefined || next.otherVerb === true)
    );
  }
  return previous.kind === 'word';
}

/** Demand is rising: no verb stands alone at the head of a clause in front of an auxiliary. */
export function isBareNoun({ words, lexicon, tokens }: Reading, previous: Unit | undefined, at: number): boolean {
  if (lexicon.pack.order !== 'svo' || lexicon.pack.headFirst === true || tokens[at]?.capital === true) return false;
  const opens = previous?.kind === 'semicolon' || previous?.kind === 'colon' || previous?.kind === 'dash';
  const next = words[at + 1];
  return opens && (next?.auxiliary === true || next?.modal === true);
}

/** , der gestern ankam, against , der Chef der Behörde,: a relative clause ends in its verb. */
export function opensRelative(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (lexicon.pack.order === 'svo') return true;
  let last = at;
  let enumerated = false;
  for (let next = at + 1; next <= reading.end && next < at + 60; next++) {
    const kind = tokens[next]?.kind;
    if (kind === 'comma' && goesOn(reading, next)) enumerated = true;
    else if (kind === 'comma' || kind === 'terminal' || kind === 'dash' || kind === 'semicolon' || kind === 'colon')
      break;
    if (kind === 'word') last = next;
  }
  // die Länder, Kommunen und Verbände lehnten ab: several have a verb of several
  if (enumerated && !/[^s]t$/.test(tokens[last]?.lower ?? '')) return false;
  const token = tokens[last] as Token;
  const word = words[last] as Word;
  // man hört, das Amt werde …: a clause in reported mood has its verb second
  if (tokens[at + 1]?.capital && words[at + 2]?.reported === true && last > at + 2) return false;
  if (last === at || token.capital) return false;
  return !!(word.auxiliary || word.modal || word.verbs !== undefined || word.otherVerb || !word.adverb);
}

/** die Satzungen, Versicherungen und Anweisungen: behind the comma another noun of an enumeration. */
function goesOn({ tokens, words }: Reading, comma: number): boolean {
  if (!tokens[comma - 1]?.capital) return false;
  const noun = tokens[comma + 1]?.capital ? comma + 1 : comma + 2;
  const small = words[comma + 1];
  if (!tokens[noun]?.capital || (noun > comma + 1 && (small === undefined || isFunction(small)))) return false;
  return words[noun + 1]?.conjunction === true || tokens[noun + 1]?.kind === 'comma';
}

/** States that offer places: right behind a noun it is no article, nor where a clause begins with it. */
export function isThatWhich(reading: Reading, units: readonly Unit[], at: number): boolean {
  if (reading.tokens[at + 1]?.capital !== false) return false;
  return units.at(-1)?.phrase !== undefined || opensContent(reading, units.at(-1), at);
}

/** argued that borrowers have; the point was made that public money favours them: a noun of several, or one with its verb. */
function opensContent(reading: Reading, previous: Unit | undefined, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (lexicon.pack.headFirst === true || !lexicon.sets.contentWords.has(tokens[at]?.lower ?? '')) return false;
  if (previous?.kind !== 'verb' && previous?.kind !== 'conjunction') return false;
  const noun = isFunction(words[at + 1] as Word) ? undefined : readPhrase(reading, at + 1);
  const next = words[(noun?.last ?? at) + 1];
  const verb =
    next?.auxiliary === true ||
    next?.modal === true ||
    next?.otherVerb === true ||
    next?.verbs?.some(({ form }) => form === 'finite') === true;
  if (noun === undefined || !verb) return false;
  const said = previous.uses?.some(({ verb: { frame } }) => frame !== 'quote') === true;
  return noun.plural === true || said;
}

/** as a minister, als Ministerin: a comparison, not a clause. */
export function isComparing(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (!lexicon.sets.comparisons.has((tokens[at] as Token).lower)) return false;
  if (lexicon.pack.order === 'svo') return words[at + 1]?.determiner?.definite === false;
  return lexicon.sets.roles.has((tokens[at] as Token).lower) && !endsInVerb(reading, at);
}

/** als Ersatz verstanden, against als Weber sprach: a clause with a subject ends in a finite verb. */
export function endsInVerb(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  let last = at;
  for (let next = at + 1; next <= reading.end && next < at + 40; next++) {
    const kind = tokens[next]?.kind;
    if (kind !== 'word' && kind !== 'number' && kind !== 'quote') break;
    if (kind === 'word') last = next;
  }
  const word = words[last] as Word;
  if (word.auxiliary === true || word.modal === true || word.otherVerb === true) return true;
  const forms = word.verbs?.map((use) => use.form) ?? [];
  // anzweifelte: a preterite in no list
  if (forms.length === 0 && !isFunction(word) && /.{3,}ten?$/.test((tokens[last] as Token).lower))
    return !tokens[last]?.capital;
  return forms.includes('finite') && !forms.includes('participle');
}

/** la salle a employé le mot: right behind an auxiliary a French noun in -é is a participle. */
export function isPerfect({ tokens, words, lexicon }: Reading, previous: Unit | undefined, at: number): boolean {
  if (lexicon.pack.headFirst !== true || previous?.kind !== 'auxiliary' || previous.last !== at - 1) return false;
  return words[at]?.noun !== undefined && /é(?:e?s?)$/u.test(tokens[at]?.lower ?? '');
}
