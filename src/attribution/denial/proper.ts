import type { Phrase } from '../sentences/phrase.ts';
import { isInitial } from '../sentences/run.ts';
import { lowerAt } from '../sentences/sentence.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { endsIn, list } from '../words/lexicon.ts';
import { isStranger, properNoun } from '../words/strangers.ts';
import type { Report } from './report.ts';

/** Moria, Frontex, Save the Children, Terhorst: a capital that no list explains, or a place. */
export function isProper(report: Report, phrase: Phrase): boolean {
  if (phrase.kind !== 'name') return false;
  const { tokens, words, lexicon } = report.parsed.text;
  const { language, nounsCapitalised } = lexicon.pack;
  const names = gazetteerOf(language);
  const head = lowerAt(report.parsed, phrase.head);
  const spelled = tokens.slice(phrase.first, phrase.head + 1).map(({ lower }) => fold(lower));
  const { sets } = report.words;
  if (sets.houses.has(head)) return true;
  if (names.publicName(spelled.join(' ')) || lexicon.sets.publicNames.has(head) || sets.programmes.has(head))
    return false;
  if (names.place(fold(head))) return !report.words.sets.continents.has(head);
  if (nounsCapitalised) {
    if (isNamePair(list(lexicon.pack.adjectiveEndings), phrase, tokens, words)) return true;
    if (isNamedPlace(report, phrase)) return true;
    if (phrase.first < phrase.head) return false;
    const governed = words[phrase.first - 1]?.preposition === true;
    const leads = isInitial(tokens, phrase.head) || isBehindAdverb(report, phrase);
    const subject = leads ? verbBehind(report, phrase) : verbBefore(report, phrase);
    if (!governed && !subject) return false;
  } else if (
    phrase.head > phrase.first &&
    tokens[phrase.first]?.capital &&
    words[phrase.first]?.determiner === undefined
  )
    // Fukushima accidents: a common noun behind a name is no house
    return tokens[phrase.head]?.capital === true || sets.crowds.has(head) || sets.minds.has(head);
  // the Chancellery, the Children: inside a sentence an ordinary word with a capital is a name
  const inside = !nounsCapitalised && phrase.determiner !== undefined && tokens[phrase.head]?.capital === true;
  if (inside && words[phrase.head]?.verbs === undefined) return true;
  return isStranger(fold(head), language) || properNoun(fold(head)) === 'organisation';
}

/** der Landkreis Uelzen: a noun, and which one. */
function isNamedPlace({ parsed, words: denial }: Report, phrase: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  if (phrase.determiner === undefined || phrase.head - phrase.first < 2) return false;
  // das Stichwort Bürokratieabbau
  if (denial.sets.topics.has(lowerAt(parsed, phrase.head - 1))) return false;
  const kind = words[phrase.head - 1]?.noun?.class;
  if (!tokens[phrase.head - 1]?.capital || kind === 'abstract' || kind === 'document' || kind === 'utterance')
    return false;
  const lower = fold(lowerAt(parsed, phrase.head));
  return gazetteerOf(lexicon.pack.language).place(lower) || isStranger(lower, lexicon.pack.language);
}

/** Terhorst schwieg: at the head of a German sentence any word has a capital; a verb shows a subject. */
function verbBehind({ parsed }: Report, phrase: Phrase): boolean {
  const next = phrase.last + 1;
  const word = parsed.text.words[next];
  const token = parsed.text.tokens[next];
  if (word === undefined || token?.kind !== 'word' || token.capital) return token?.kind === 'comma';
  return word.auxiliary === true || word.modal === true || word.otherVerb === true || /[te]$/.test(token.lower);
}

/** Die Forderung fand Anklang: in front of the verb stands its subject. */
function hasSubjectBefore({ units }: Report['parsed'], verb: number): boolean {
  for (const unit of units) {
    if (unit.first >= verb) return false;
    if (unit.kind === 'pronoun' || (unit.phrase?.nominative === true && unit.governed === undefined)) return true;
  }
  return false;
}

/** Insbesondere Ryanair wehrte sich. */
const isBehindAdverb = ({ parsed }: Report, { first }: Phrase): boolean =>
  isInitial(parsed.text.tokens, first - 1) && parsed.text.words[first - 1]?.adverb === true;

/** Auf Nachfrage musste Nestlé passen: a single word right behind the auxiliary or modal is the subject. */
function verbBefore({ parsed }: Report, phrase: Phrase): boolean {
  const before = parsed.text.words[phrase.first - 1];
  const after = parsed.text.tokens[phrase.last + 1];
  const verb =
    before?.verbs?.some(({ form }) => form === 'finite') === true &&
    before.noun === undefined &&
    !hasSubjectBefore(parsed, phrase.first - 1);
  return (before?.auxiliary === true || before?.modal === true || verb) && after?.capital !== true;
}

/** Rotes Kreuz, Save Ghana: an adjective with a capital inside a sentence. */
function isNamePair(
  endings: readonly string[],
  phrase: Phrase,
  tokens: Report['parsed']['text']['tokens'],
  words: Report['parsed']['text']['words'],
): boolean {
  const before = phrase.head - 1;
  return (
    before >= phrase.first &&
    before > 0 &&
    endsIn(tokens[before]?.lower ?? '', endings) &&
    tokens[before]?.capital === true &&
    words[before]?.noun === undefined &&
    words[before]?.determiner === undefined &&
    words[before]?.preposition !== true &&
    tokens[before - 1]?.kind === 'word'
  );
}
