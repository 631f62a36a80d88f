import type { VerbUse, Word } from './lexicon.ts';
import { type Phrase, type Reading, readPhrase } from './phrase.ts';
import type { Quotation } from './quotations.ts';
import { isFunction, isInitial } from './run.ts';
import { isBoundary, type Text } from './sentence.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export type UnitKind =
  | 'phrase'
  | 'quote'
  | 'term'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'other-verb'
  | 'pronoun'
  | 'reflexive'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'conjunction'
  | 'adverb'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'mark'
  | 'word';

/** A piece of a sentence: a phrase, a verb, a quotation, a mark. Token indices are inclusive. */
export interface Unit {
  readonly kind: UnitKind;
  readonly first: number;
  readonly last: number;
  readonly word: Word;
  readonly phrase?: Phrase;
  /** the preposition that governs the phrase */
  readonly governed?: string;
  readonly uses?: readonly VerbUse[];
}

const MAX_TERM = 5;
const MARKS: Readonly<Record<string, UnitKind>> = {
  comma: 'comma',
  colon: 'colon',
  semicolon: 'semicolon',
  dash: 'dash',
  open: 'open',
  close: 'close',
};

/** Cuts a sentence into units. Quotations of more than a term are one unit each. */
export function readUnits(text: Text, sentence: Sentence): Unit[] {
  const { tokens, words, lexicon } = text;
  const units: Unit[] = [];
  let at = sentence.first;
  while (at <= sentence.last) {
    const token = tokens[at] as Token;
    const word = words[at] as Word;
    const quotation = text.quoteAt.get(at);
    if (quotation !== undefined && quotation.last <= sentence.last && isNamedThing(text, units, quotation)) {
      const before = units.pop() as Unit;
      const term = termPhrase(text, quotation, word);
      const phrase = {
        ...(term.phrase as Phrase),
        first: before.first,
        determiner: before.word.determiner,
        definite: true,
      };
      units.push({ ...term, first: before.first, phrase: { ...phrase, kind: 'organisation' } });
      at = quotation.last + 1;
      continue;
    }
    if (quotation !== undefined && quotation.last <= sentence.last && isMarkedVerb(text, quotation)) {
      const verb = words[at + 1] as Word;
      units.push({ kind: 'verb', first: at, last: quotation.last, word: verb, uses: verb.verbs ?? [] });
      at = quotation.last + 1;
      continue;
    }
    if (quotation !== undefined && quotation.last <= sentence.last && !isTerm(text, quotation)) {
      units.push({ kind: isEmbedded(text, quotation) ? 'term' : 'quote', first: at, last: quotation.last, word });
      at = quotation.last + 1;
      continue;
    }
    if (quotation !== undefined && quotation.last <= sentence.last) {
      const before = units.at(-1);
      const term = termPhrase(text, quotation, word);
      if (before?.kind === 'preposition') units.pop();
      const governed = before?.kind === 'preposition' ? tokens[before.first]?.lower : undefined;
      units.push(governed === undefined ? term : { ...term, governed, first: before?.first ?? term.first });
      at = quotation.last + 1;
      continue;
    }
    const mark = MARKS[token.kind];
    if (mark !== undefined || token.kind !== 'word') {
      units.push({ kind: mark ?? (token.kind === 'number' ? 'word' : 'mark'), first: at, last: at, word });
      at++;
      continue;
    }
    const reading: Reading = { tokens, words, lexicon, common: text.common, end: sentence.last };
    const unit = readUnit(reading, units, at);
    units.push(unit);
    at = unit.last + 1;
  }
  return units;
}

/** X habe den Plan „begrüßt“; the board “welcomed” it: a verb of saying alone in marks is still the verb. */
function isMarkedVerb({ tokens, words, lexicon }: Text, { first, last, closed }: Quotation): boolean {
  if (!closed || last !== first + 2 || tokens[first + 1]?.capital !== false) return false;
  const word = words[first + 1];
  if (word?.verbs === undefined || word.noun !== undefined || word.determiner !== undefined) return false;
  const [before, behind] = [words[first - 1], words[last + 1]];
  // das „empfohlen“ im Text, as “said”; the label “recommended” appears
  if (lexicon.pack.order === 'svo' && (behind?.verbs ?? behind?.otherVerb ?? behind?.auxiliary ?? behind?.modal))
    return false;
  if (before?.determiner !== undefined || before?.preposition === true || tokens[first - 1]?.kind === 'colon')
    return false;
  return !lexicon.sets.comparisons.has(tokens[first - 1]?.lower ?? '');
}

/** „Billboard“, “New York Times”: names and terms in marks, no quotation of somebody's sentence. */
function isTerm(text: Text, quotation: Quotation): boolean {
  const { tokens, words } = text;
  const inner = quotation.last - quotation.first - 1;
  if (!quotation.closed || inner > MAX_TERM || inner < 1 || isInterrupted(text, quotation)) return false;
  for (let at = quotation.first + 1; at < quotation.last; at++) {
    const token = tokens[at] as Token;
    const part = token.kind === 'word' && (token.capital || isFunction(words[at] as Word));
    if (!part && token.kind !== 'number') return false;
  }
  return tokens[quotation.first + 1]?.capital === true;
}

/** „Die Fristen“, sagte sie, „…“: somebody's sentence, however short. */
function isInterrupted({ tokens, words, lexicon }: Text, { first, last }: Quotation): boolean {
  if (lexicon.pack.order !== 'v2' || tokens[last + 1]?.kind !== 'comma') return false;
  const said = words[last + 2]?.verbs?.some((use) => use.form === 'finite') === true;
  return said && tokens[last + 2]?.capital === false && !tokens[first - 1]?.capital;
}

/** als „völlig haltlos“ zurück: a few words inside a clause, no mark around them. */
function isEmbedded(text: Text, quotation: Quotation): boolean {
  const { tokens } = text;
  if (quotation.last - quotation.first > 9) return false;
  const kinds = [tokens[quotation.first - 1], tokens[quotation.last - 1], tokens[quotation.last + 1]].map(
    (token) => token?.kind,
  );
  return kinds.every((kind) => kind === 'word' || kind === 'number');
}

/** die „Aktion Deutschland hilft“: a few words in marks behind an article are somebody's name. */
function isNamedThing(text: Text, units: readonly Unit[], quotation: Quotation): boolean {
  const before = units.at(-1);
  if (before === undefined || before.first !== before.last || before.first !== quotation.first - 1) return false;
  const { determiner } = before.word;
  if (determiner?.nominative !== true || determiner.definite !== true || !quotation.closed) return false;
  if (quotation.last - quotation.first > MAX_TERM + 1 || text.tokens[quotation.first + 1]?.capital !== true)
    return false;
  for (let at = quotation.first + 1; at < quotation.last; at++) {
    const kind = text.tokens[at]?.kind;
    if (kind === 'comma' || kind === 'terminal') return false;
  }
  return true;
}

function termPhrase(text: Text, quotation: Quotation, word: Word): Unit {
  const last = quotation.last - 1;
  const noun = text.words[last]?.noun?.class;
  const phrase: Phrase = {
    first: quotation.first,
    last: quotation.last,
    head: last,
    kind: noun === 'organisation' || quotation.last - quotation.first > 2 ? 'organisation' : 'thing',
    determiner: undefined,
    nominative: true,
    definite: undefined,
    plural: undefined,
    identifying: [],
    complement: undefined,
    year: false,
    possessor: undefined,
    agent: undefined,
  };
  return { kind: 'phrase', first: quotation.first, last: quotation.last, word, phrase };
}

function readUnit(reading: Reading, units: readonly Unit[], at: number): Unit {
  const { tokens, words, lexicon } = reading;
  const token = tokens[at] as Token;
  const word = words[at] as Word;
  const previous = units.at(-1);
  const one = (kind: UnitKind, extra: Partial<Unit> = {}): Unit => ({ kind, first: at, last: at, word, ...extra });
  const initial = isInitial(tokens, at);
  const lowerCase = !token.capital || initial;
  if (!initial && token.capital && word.pronoun !== undefined) return one('word');
  if (lowerCase) {
    if (word.relative && previous?.kind === 'comma' && opensRelative(reading, at)) return one('relative');
    if (
      word.relative &&
      lexicon.pack.order === 'svo' &&
      (word.determiner === undefined || isThatWhich(reading, units, at))
    )
      return one('relative');
    // während einer Rede: no clause begins with a genitive
    const oblique = words[at + 1]?.determiner?.nominative === false;
    const both = word.preposition === true && word.subordinator === true && !oblique;
    const clause = both && (endsInVerb(reading, at) || verbBehind(reading, previous, at));
    if (infinitiveNext(reading, at)) return one('preposition');
    if ((word.preposition && !clause) || (word.subordinator && isComparing(reading, at))) {
      // vom Podium aus entgegnete X
      const { outward, circum } = lexicon.sets;
      if (outward.has(previous?.governed ?? '') && circum.has(token.lower) && tokens[at + 1]?.capital === false)
        return one('preposition');
      const phrase = readPhrase(reading, at + 1) ?? behindAdverb(reading, at + 1);
      // even as a report showed: a clause, no comparison
      const both = lexicon.pack.order === 'svo' && word.subordinator === true;
      const clause = (both || !word.preposition) && phrase !== undefined && finiteAt(words[phrase.last + 1]);
      if (clause) return one('subordinator');
      if (phrase !== undefined)
        return { kind: 'phrase', first: at, last: phrase.last, word, phrase, governed: token.lower };
      return one('preposition');
    }
    if (isPerfect(reading, previous, at)) return one('word');
    if (word.auxiliary) return one('auxiliary', word.verbs ? { uses: word.verbs } : {});
    if (word.modal) return one('modal', word.verbs ? { uses: word.verbs } : {});
    const inside = word.adverb === true && !isBoundary(previous) && previous?.kind !== 'conjunction';
    if (word.subordinator && !inside && !(word.relative && previous?.kind !== 'comma')) return one('subordinator');
    if (word.conjunction) return one('conjunction');
    if (word.pronoun === 'reflexive' && word.determiner === undefined) return one('reflexive');
  }
  if (initial && token.capital && isImperative(reading, at)) return one('verb', { uses: word.verbs ?? [] });
  // can help answer: behind a modal and its subject stands a verb
  const carries = lexicon.pack.order === 'svo' && previous?.kind === 'modal' && isSubjectLike(units.at(-2));
  if (carries && !token.capital && word.noun === undefined && word.verbs === undefined && !isFunction(word))
    return one('word');
  const verbFirst =
    lowerCase &&
    !(token.capital && lexicon.pack.order === 'svo') &&
    word.verbs !== undefined &&
    !(initial && lexicon.pack.nounsCapitalised && word.noun !== undefined);
  if (
    !(initial && token.capital && finiteNext(reading, at)) &&
    verbFirst &&
    word.determiner === undefined &&
    !(word.noun !== undefined && nounHere(reading, units, at))
  ) {
    return one('verb', { uses: word.verbs as readonly VerbUse[] });
  }
  const small = initial || !token.capital;
  const governed = previous?.kind === 'preposition' || previous?.kind === 'other-verb' || previous?.kind === 'verb';
  if (small && !governed && word.noun === undefined && lexicon.pack.verbEndings?.test(token.lower) === true)
    return one('word');
  const phrase = isFunction(word) && word.determiner === undefined && lowerCase ? undefined : readPhrase(reading, at);
  if (phrase !== undefined) {
    const shared =
      phrase.determiner === undefined && previous?.kind === 'conjunction' ? units.at(-2)?.governed : undefined;
    return {
      kind: 'phrase',
      first: at,
      last: phrase.last,
      word,
      phrase,
      ...(shared === undefined ? {} : { governed: shared }),
    };
  }
  if (word.pronoun !== undefined) {
    if (previous?.kind === 'preposition') return one('word');
    return one(word.pronoun === 'reflexive' ? 'reflexive' : 'pronoun');
  }
  if (word.adverb) return one('adverb');
  if (word.otherVerb) return one('other-verb');
  if (word.determiner !== undefined)
    return one(word.determiner.nominative && !lexicon.sets.demonstratives.has(token.lower) ? 'pronoun' : 'word');
  return one('word');
}

const isSubjectLike = (unit: Unit | undefined): boolean =>
  unit?.kind === 'relative' || unit?.kind === 'pronoun' || (unit?.phrase !== undefined && unit.governed === undefined);

/** vom dafür zuständigen Minister: an adverb in front of the adjective hides the noun. */
function behindAdverb(reading: Reading, at: number): Phrase | undefined {
  const { tokens, words, lexicon } = reading;
  if (!lexicon.pack.nounsCapitalised || words[at]?.adverb !== true || words[at]?.determiner !== undefined)
    return undefined;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || next.capital || isFunction(words[at + 1] as Word)) return undefined;
  return readPhrase(reading, at + 1);
}

/** …, sie warteten bis X zusagte …: behind a verb, and with a subject and its verb at once, a clause begins. */
function verbBehind(reading: Reading, previous: Unit | undefined, at: number): boolean {
  const { kind, word } = previous ?? {};
  if (kind !== 'verb' && kind !== 'other-verb' && !(kind === 'word' && word?.preposition !== true)) return false;
  const phrase = readPhrase(reading, at + 1);
  return phrase?.nominative === true && phrase.kind !== 'time' && finiteAt(reading.words[phrase.last + 1]);
}

/** to claim that, to point out the risks: a word that is a noun as well, in front of what it says. */
function infinitiveNext({ tokens, words, lexicon }: Reading, at: number): boolean {
  if (lexicon.pack.order !== 'svo' || !lexicon.sets.infinitiveMarks.has(tokens[at]?.lower ?? '')) return false;
  const verb = words[at + 1];
  if (verb?.noun === undefined || tokens[at + 1]?.capital || verb.determiner !== undefined) return false;
  const uses = verb.verbs?.filter(({ form }) => form === 'infinitive') ?? [];
  return uses.some(({ beside }) => {
    const next = beside.length === 1 && tokens[at + 2]?.lower === beside[0] ? at + 3 : at + 2;
    return lexicon.sets.contentWords.has(tokens[next]?.lower ?? '');
  });
}

const finiteAt = (word: Word | undefined): boolean =>
  word !== undefined && word.noun === undefined && word.verbs?.some((use) => use.form === 'finite') === true;

/** Note that …: an order to the reader. */
function isImperative({ words, lexicon }: Reading, at: number): boolean {
  const next = words[at + 1];
  return (
    lexicon.pack.order === 'svo' &&
    next?.relative === true &&
    next.determiner !== undefined &&
    words[at]?.verbs?.some((use) => use.form === 'infinitive') === true
  );
}

/** Rose remarked, Grant said: a verb form in front of a finite verb is a name. */
function finiteNext(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return (
    reading.lexicon.pack.order === 'svo' &&
    next?.verbs?.some((use) => use.form === 'finite') === true &&
    next.noun === undefined
  );
}

/** English words that are noun and verb: a noun after a determiner or adjective, or where a verb follows. */
function nounHere(reading: Reading, units: readonly Unit[], at: number): boolean {
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

/** , der gestern ankam, against , der Chef der Behörde,: a relative clause ends in its verb. */
function opensRelative(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (lexicon.pack.order === 'svo') return true;
  let last = at;
  for (let next = at + 1; next <= reading.end && next < at + 60; next++) {
    const kind = tokens[next]?.kind;
    if (kind === 'comma' || kind === 'terminal' || kind === 'dash' || kind === 'semicolon' || kind === 'colon') break;
    if (kind === 'word') last = next;
  }
  const token = tokens[last] as Token;
  const word = words[last] as Word;
  // man hört, das Amt werde …: a clause in reported mood has its verb second
  if (tokens[at + 1]?.capital && words[at + 2]?.reported === true && last > at + 2) return false;
  if (last === at || token.capital) return false;
  return !!(word.auxiliary || word.modal || word.verbs !== undefined || word.otherVerb || !word.adverb);
}

/** States that offer places: right behind a noun it is no article. */
function isThatWhich(reading: Reading, units: readonly Unit[], at: number): boolean {
  return units.at(-1)?.phrase !== undefined && reading.tokens[at + 1]?.capital === false;
}

/** as a minister, als Ministerin: a comparison, not a clause. */
function isComparing(reading: Reading, at: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (!lexicon.sets.comparisons.has((tokens[at] as Token).lower)) return false;
  if (lexicon.pack.order === 'svo') return words[at + 1]?.determiner?.definite === false;
  return lexicon.sets.roles.has((tokens[at] as Token).lower) && !endsInVerb(reading, at);
}

/** als Ersatz verstanden, against als Weber sprach: a clause with a subject ends in a finite verb. */
function endsInVerb(reading: Reading, at: number): boolean {
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
function isPerfect({ tokens, words, lexicon }: Reading, previous: Unit | undefined, at: number): boolean {
  if (lexicon.pack.headFirst !== true || previous?.kind !== 'auxiliary' || previous.last !== at - 1) return false;
  return words[at]?.noun !== undefined && /é(?:e?s?)$/u.test(tokens[at]?.lower ?? '');
}
