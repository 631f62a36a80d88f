import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { type Lexicon, list, type Word } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { YEAR } from './cited-year.ts';
import type { Reading } from './phrase.ts';

const MAX_MODIFIERS = 6;
const MAX_RUN = 9;

const INSIDE = new Set(['word', 'number', 'comma']);

/** Begins a sentence or stands right after a mark: its capital means nothing. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (before === undefined || !INSIDE.has(before.kind)) return true;
  // 8.2 Ensure: the number of a section
  return at === 1 && before.kind === 'number' && before.text.includes('.');
}

/** A word of the closed classes: no noun begins here. */
export function isFunction(word: Word): boolean {
  return (
    word.determiner !== undefined ||
    word.pronoun !== undefined ||
    word.preposition === true ||
    word.subordinator === true ||
    word.conjunction === true ||
    word.relative === true ||
    word.adverb === true ||
    word.auxiliary === true ||
    word.modal === true
  );
}

/** Skips adjectives and numbers (German); returns the token where the nouns begin. */
export function readModifiers(
  reading: Reading,
  at: number,
  determined: boolean,
  identifying: string[],
  inner?: (at: number) => number | undefined,
): number | undefined {
  const { tokens, words, end, lexicon } = reading;
  let next = at;
  if (!lexicon.pack.nounsCapitalised) {
    // two other participants, all these people
    while (determined && next < end && words[next]?.determiner?.plural === true) next++;
    return next;
  }
  for (let count = 0; next <= end && count <= MAX_MODIFIERS; count++) {
    const token = tokens[next] as Token;
    const word = words[next] as Word;
    if (token.kind === 'number') {
      if (YEAR.test(token.text) && !determined) return undefined;
      next += tokens[next + 1]?.text === '.' ? 2 : 1;
      continue;
    }
    if (token.kind !== 'word') return undefined;
    if (
      word.determiner !== undefined &&
      (next > at || (word.determiner.definite === true && word.determiner.plural !== true) || !determined)
    )
      return undefined;
    if (determined && word.preposition === true && inner !== undefined) {
      const last = inner(next + 1);
      const after = last === undefined ? undefined : words[last + 1];
      if (
        last === undefined ||
        after === undefined ||
        tokens[last + 1]?.capital ||
        !isModifier(tokens[last + 1] as Token, after, true)
      )
        return undefined;
      next = last + 1;
      continue;
    }
    const adjective = isModifier(token, word, determined) || opensTopic(reading, next, determined);
    if (token.capital) {
      const initial =
        isInitial(tokens, next) &&
        adjective &&
        word.noun === undefined &&
        tokens[next + 1]?.capital === true &&
        (words[next + 1]?.noun !== undefined || word.identifier !== undefined || isPlainPair(reading, next));
      if (!initial) return next;
    } else if (!adjective) return undefined;
    if (word.identifier !== undefined) identifying.push(word.identifier);
    next++;
  }
  return undefined;
}

/** Gesetzlicher Mindeststandard: at the head of a line two words of the language, and nobody's names. */
function isPlainPair({ tokens, lexicon }: Reading, at: number): boolean {
  const lists = gazetteerOf(lexicon.pack.language);
  return [at, at + 1].every((one) => {
    const word = fold(tokens[one]?.lower ?? '');
    return lists.ordinary(word) && !lists.family(word) && !lists.given(word);
  });
}

/** Breite Unterstützung: in front of a topic no verb stands. */
function opensTopic({ tokens, words }: Reading, at: number, determined: boolean): boolean {
  const word = words[at] as Word;
  const kind = words[at + 1]?.noun?.class;
  if (determined || tokens[at]?.capital !== true || !isInitial(tokens, at) || word.verbs !== undefined) return false;
  return (
    (kind === 'abstract' || kind === 'utterance') && /te[rsn]?$/.test(tokens[at]?.lower ?? '') && !isFunction(word)
  );
}

function isModifier(token: Token, word: Word, determined: boolean): boolean {
  if (word.identifier !== undefined) return true;
  if (word.preposition || word.subordinator || word.conjunction || word.auxiliary || word.modal || word.pronoun)
    return false;
  if (word.determiner !== undefined && !determined) return false;
  if (word.determiner?.plural === true) return true;
  if (word.adverb) return determined;
  if (word.verbs?.some((use) => use.form === 'attributive')) return true;
  if (word.verbs !== undefined || word.otherVerb) return false;
  if (!determined && /te[nt]?$/.test(token.lower)) return false;
  return determined
    ? /(?:e|en|er|es|em|ig|lich|isch|al|t|end)$/.test(token.lower)
    : /(?:e|en|er|es|em)$/.test(token.lower) && token.lower.length > 3;
}

/** German: nouns and names have capitals. Returns the last token of the run. */
export function capitalRun(reading: Reading, start: number): number | undefined {
  const { tokens, words, end } = reading;
  let last: number | undefined;
  for (let next = start; next <= end && next < start + MAX_RUN; next++) {
    const token = tokens[next] as Token;
    const word = words[next] as Word;
    if (token.kind === 'word' && token.capital && !(isInitial(tokens, next) && isFunction(word))) {
      if (last !== undefined && (endsCapitals(words, last, word) || isBareObject(reading, last, next))) break;
      last = next;
    } else if (!joinsName(reading, next, last) && !joinsHalf(reading, next, last)) break;
  }
  return last;
}

/** Hotel- und Gastronomie-Zeitung */
function joinsHalf(reading: Reading, at: number, last: number | undefined): boolean {
  if (last === undefined || last !== at - 1 || reading.words[at]?.conjunction !== true) return false;
  return (
    reading.tokens[last]?.text.endsWith('-') === true && reading.tokens[at + 1]?.capital === true && at < reading.end
  );
}

/** von der Leyen, al Huthi: particles inside a name or, where they are no other words, before it. */
function joinsName(reading: Reading, at: number, last: number | undefined): boolean {
  const { tokens, words, end } = reading;
  const word = words[at] as Word;
  if (word.nameParticle !== true || (last === undefined ? isFunction(word) : !isNameLike(words[last] as Word)))
    return false;
  if (last !== undefined && nameCount(words, last) > 1) return false;
  // das Tempolimit von der Umwelthilfe: behind an article it is no name yet
  if (last !== undefined && words[last - 1]?.determiner !== undefined) return false;
  const two = words[at + 1]?.nameParticle === true && tokens[at + 1]?.capital === false;
  const name = two ? at + 2 : at + 1;
  return (
    name <= end &&
    tokens[name]?.capital === true &&
    words[name]?.noun === undefined &&
    !/^\p{Lu}\p{Lu}/u.test(tokens[name]?.text ?? '')
  );
}

/** Howard Berman von der … has its family name already. */
function nameCount(words: readonly Word[], last: number): number {
  return words[last - 1] !== undefined && isBareName(words[last - 1] as Word) && isBareName(words[last] as Word)
    ? 2
    : 1;
}

const isBareName = (word: Word): boolean =>
  word.noun === undefined && !isFunction(word) && word.verbs === undefined && !word.honorific;

const isNameLike = (word: Word): boolean => word.noun === undefined || word.honorific === true;

function endsCapitals(words: readonly Word[], last: number, word: Word): boolean {
  // Vorschlag an den Rat Die Frist …: where a mark is missing an article begins another phrase
  if (word.pronoun !== undefined || word.determiner?.nominative === true) return true;
  return word.noun?.class === 'time' || words[last]?.noun?.class === 'time';
}

const SEVERAL = new Set(['sector', 'organisation']);

/** … verlangten die Kommunen Ausgleich: behind several houses an ordinary word is what the verb is about, and no name of theirs. */
function isBareObject({ tokens, words, lexicon }: Reading, last: number, at: number): boolean {
  if (last !== at - 1 || !SEVERAL.has(words[last]?.noun?.class ?? '') || !/e[nr]?$/.test(tokens[last]?.lower ?? ''))
    return false;
  const lists = gazetteerOf(lexicon.pack.language);
  const word = fold(tokens[at]?.lower ?? '');
  return lists.ordinary(word) && !lists.family(word) && !lists.given(word) && !lists.place(word);
}

/** English and French: a run of words that are neither function words nor verbs. Returns its last token. */
export function contentRun(reading: Reading, start: number, determined: boolean): number | undefined {
  const { tokens, words, end } = reading;
  let last: number | undefined;
  for (let next = start; next <= end && next < start + MAX_RUN; next++) {
    const token = tokens[next] as Token;
    const word = words[next] as Word;
    // the 2016 statement, its Vintage 2021 estimates
    if (token.kind === 'number' && (!YEAR.test(token.text) || (determined && isYearNoun(reading, next)))) continue;
    if (token.kind !== 'word') break;
    const named = token.capital && !isInitial(tokens, next);
    const opening = last === undefined;
    if (!named && isFunction(word)) {
      if (word.adverb && determined && opening) continue;
      const particle = !opening && word.nameParticle && tokens[last as number]?.capital && tokens[next + 1]?.capital;
      if (!particle) break;
      continue;
    }
    if (!opening && endsContent(reading, start, next, determined)) break;
    if (opening && !determined && !named && word.noun === undefined && (isVerb(word) || /[a-z]ed$/.test(token.text))) {
      if (!beforeVerb(reading, next)) return undefined;
    }
    last = next;
  }
  return last;
}

/** Some argued that …, several felt it was late: a number of somebody and the verb, not some argued cases. */
export function isSaidBySome({ tokens, words, lexicon }: Reading, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const many = before?.determiner?.plural === true && before.determiner.definite === false;
  if (!many || before?.noun === undefined || word === undefined || word.noun !== undefined) return false;
  if (lexicon.pack.order !== 'svo') return false;
  if (word.verbs?.some((use) => use.form === 'finite') !== true || tokens[at]?.capital) return false;
  const [next, token] = [words[at + 1], tokens[at + 1]];
  return token === undefined || token.kind !== 'word' || (next !== undefined && isFunction(next));
}

/** the 2016 statement, the 1994 Agreement; an article, a year and a name are an event: the 1998 Pokhran tests. */
function isYearNoun({ tokens, words }: Reading, at: number): boolean {
  const { noun } = words[at + 1] ?? {};
  if (tokens[at + 1]?.capital === true) return words[at - 1]?.determiner?.definite === true;
  return tokens[at + 1]?.capital === false && noun !== undefined && noun.class !== 'time';
}

/** Rose remarked: no verb stands in front of a finite verb. */
function beforeVerb(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return (
    reading.tokens[at]?.capital === true &&
    next?.verbs?.some((use) => use.form === 'finite') === true &&
    next.noun === undefined
  );
}

/** A name may follow these without a comma: physicist Jane Doe, security firm Acme. */
const TITLED = new Set(['role', 'person', 'organisation', 'generic']);

const isVerb = (word: Word): boolean => word.verbs !== undefined || word.otherVerb === true;

/** “claims that”, “reports a rise”, “views him”: only a verb is followed so. */
function verbFollows(reading: Reading, at: number): boolean {
  const token = reading.tokens[at + 1];
  const word = reading.words[at + 1];
  if (token === undefined || word === undefined) return false;
  if (token.kind === 'quote' || token.kind === 'colon') return true;
  if (token.kind !== 'word') return false;
  if (word.determiner !== undefined || word.pronoun !== undefined || word.subordinator === true) return true;
  return token.capital || word.modal === true;
}

/** A word after a noun: does the verb begin here, or another phrase? */
function endsContent(reading: Reading, start: number, at: number, determined: boolean): boolean {
  const { tokens, words } = reading;
  const word = words[at] as Word;
  const token = tokens[at] as Token;
  const previous = tokens[at - 1] as Token;
  const before = words[at - 1] as Word;
  if (word.noun?.class === 'time' || before.noun?.class === 'time') return true;
  if (token.capital)
    return (
      !previous.capital &&
      !previous.possessive &&
      !(determined && at === start + 1 && before.noun === undefined && !isVerb(before)) &&
      before.identifier === undefined &&
      !TITLED.has(before.noun?.class ?? '')
    );
  if (previous.possessive && isPastOfHouse(reading, at)) return true;
  if (previous.possessive || isNounOfTwo(reading, at) || (at === start + 1 && isNounOfOne(reading, at))) return false;
  if (word.noun === undefined && reading.lexicon.pack.verbEndings?.test(token.lower) === true) return true;
  if (word.noun !== undefined) {
    if (word.verbs === undefined) return false;
    const next = words[at + 1];
    if (next !== undefined && (next.auxiliary || next.modal || next.verbs?.some((use) => use.form === 'finite')))
      return false;
    // la directrice adjointe demande: in French they stand behind the noun
    if (before.identifier !== undefined && reading.lexicon.pack.headFirst !== true) return false;
    // Okoro points out: behind a bare name it is the verb
    if (previous.capital && before.noun === undefined && finite(word) && token.lower.endsWith('s')) return true;
    return verbFollows(reading, at) && (at > start + 1 || !determined || before.noun !== undefined || previous.capital);
  }
  // the fourth row makes: in front of a verb stands no other
  const subject = at === start + 1 && determined && before.noun === undefined && !isVerb(before) && !token.capital;
  if (subject && isVerb(word) && isFiniteOnly(words[at + 1], tokens[at + 1])) return false;
  if (isVerb(word))
    return !(at === start + 1 && determined && before.noun === undefined && !previous.capital && !finite(word));
  return /[a-z]ed$/.test(token.lower) && !tokens[at + 1]?.capital;
}

/** Sotheby's came with three lawyers: behind a name that ends so stands a verb, and behind that no noun. */
function isPastOfHouse({ tokens, words, lexicon }: Reading, at: number): boolean {
  const { lower = '', capital = false } = tokens[at] ?? {};
  if (tokens[at - 1]?.capital !== true || capital || words[at]?.noun !== undefined) return false;
  if (!/[a-z]ed$/.test(lower) && !pastsOf(lexicon).has(lower)) return false;
  const next = words[at + 1];
  const small = next?.determiner ?? next?.preposition ?? next?.pronoun ?? next?.adverb ?? next?.subordinator;
  return small !== undefined || tokens[at + 1]?.kind !== 'word';
}

const pasts = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Preterites that no ending shows: came, took. */
function pastsOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = pasts.get(lexicon) ?? new Set(list(lexicon.pack.denial.past));
  pasts.set(lexicon, known);
  return known;
}

/** the name dispute between X and Y; the EEA-EFTA states and Ukraine, the EU states are: what stands behind tells that it is a noun. */
function isNounOfTwo({ tokens, words, lexicon }: Reading, at: number): boolean {
  const { betweens, states } = lexicon.sets;
  const next = words[at + 1];
  if (betweens.has(tokens[at + 1]?.lower ?? '') && words[at]?.verbs?.some(({ form }) => form === 'infinitive'))
    return true;
  if (!states.has(tokens[at]?.lower ?? '') || !/^\p{Lu}{2}/u.test(tokens[at - 1]?.text ?? '')) return false;
  return (
    (next?.conjunction === true && tokens[at + 2]?.capital === true) || next?.auxiliary === true || next?.modal === true
  );
}

/** A third dispute concerned it: behind “a” and an adjective no verb stands without its s; a third claim that is more than one. */
function isNounOfOne(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (lexicon.pack.order !== 'svo' || lexicon.pack.headFirst === true) return false;
  const article = words[at - 2]?.determiner;
  if (article?.plural !== false || article.definite !== false || words[at - 1]?.noun !== undefined) return false;
  const forms = words[at]?.verbs?.map(({ form }) => form) ?? [];
  // a tracker run by somebody
  if (!forms.includes('infinitive') || forms.includes('participle')) return false;
  return !verbFollows(reading, at) && !tokens[at]?.capital;
}

/** makes, holds: a verb in the third person and no noun. */
const isFiniteOnly = (word: Word | undefined, token: Token | undefined): boolean =>
  word !== undefined && word.noun === undefined && isVerb(word) && finite(word) && /[^s]s$/.test(token?.lower ?? '');

const finite = (word: Word): boolean =>
  word.otherVerb === true || word.verbs?.some((use) => use.form === 'finite') === true;
