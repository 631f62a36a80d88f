import type { Language } from '../../brief/brief.ts';
import { languages } from '../../brief/vocabulary.ts';
import { isHouseStyle } from '../names/name-words.ts';
import { linguaFranca } from '../packs/morphology.ts';
import type { Determiner } from '../packs/pack.ts';
import { foreignLetters } from '../packs/shapes.ts';
import { fold } from '../words/fold.ts';
import { gazetteerOf } from '../words/gazetteer.ts';
import { endsIn } from '../words/lexicon.ts';
import { lexiconOf } from '../words/lexicons.ts';
import { isForeignWord } from '../words/ordinary-words.ts';
import { isShownPlace } from '../words/shown-places.ts';
import { isForeignCompound, isLikelyNoun, properNoun } from '../words/strangers.ts';
import type { Token } from '../words/tokens.ts';
import type { Reading } from './phrase.ts';
import type { PhraseKind } from './phrase-kind.ts';
import { isInitial } from './run.ts';

/** GIZ, UNHCR, B-90 */
export const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]+s?(?:['’]s?)?$/u;

/** Arbeitslosengeld II */
export const ROMAN = /^[IVX]{2,}$/;

/** One word, perhaps with the ending of a possessive. */
const PLAIN = /^\p{Lu}\p{L}*(?:['’]s?)?$/u;

/** Bäckerinnen, Gefahren- und …: women of a trade, half of a compound; nobody is called so. */
export function isHalf({ lexicon }: Reading, { text }: Token): boolean {
  return lexicon.pack.nounsCapitalised && (/\p{Ll}{2}innen$/u.test(text) || text.endsWith('-'));
}

/** The kind of a phrase whose head is in no list: somebody's name, a house or a thing by what stands around it. */
export function fromNames(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  names: number,
  modified: boolean,
): PhraseKind {
  const { tokens, words, lexicon } = reading;
  if (names === 1 && isBranded(reading, start, head)) return 'thing';
  // 17 Milliarden Mark
  if (start < head && lexicon.sets.scales.has(tokens[start]?.lower ?? '')) return 'thing';
  if (isNamedTopic(reading, start, head)) return 'abstract';
  // Hochwasser- und Starkregenrisiken
  for (let at = start; at < head; at++) if (isHalf(reading, tokens[at] as Token)) return unknown(reading, head);
  for (let at = start; at < head; at++) {
    const kind = words[at]?.noun?.class;
    if (kind === 'role' || kind === 'person') return 'name';
    if (kind === 'organisation' || isAcronym(tokens[at])) return 'organisation';
    if (kind === 'abstract' && names === 1 && isPlaceBehind(reading, head)) return 'abstract';
    if (kind === 'document' && names === 1 && lexicon.pack.nounsCapitalised) return 'document';
  }
  // Whaley Bridge: shown to be one by either word
  if (tokens.slice(start, head + 1).some(({ text }) => isShownPlace(reading.places, text))) return 'place';
  // die Deutsche Umwelthilfe: an adjective of a country with a capital is the first part of a house's name
  const proper = determiner !== undefined && start < head && words[start]?.identifier !== undefined;
  if (proper && names === 1 && lexicon.pack.nounsCapitalised && tokens[start]?.capital && !isInitial(tokens, start))
    return 'organisation';
  // fünf Arbeitstage Pflegeurlaub: nobody is several
  if (determiner?.plural === true && determiner.definite !== true && lexicon.pack.nounsCapitalised)
    return unknown(reading, head);
  const common = determiner === undefined && reading.common.has(tokens[head]?.lower ?? '');
  if (
    (determiner !== undefined || modified || common) &&
    names === 1 &&
    lexicon.pack.nounsCapitalised &&
    start === head
  )
    return unknown(reading, head);
  if (determiner !== undefined && names === 2 && start === head - 1 && isOfPlace(reading, start)) return 'thing';
  // the Catalog: nobody's name has an article in English
  const articled = lexicon.pack.order === 'svo' && lexicon.pack.headFirst !== true && determiner !== undefined;
  if ((start < head || articled) && isTitled(reading, start, head)) return 'organisation';
  if (start === head && determiner === undefined && isAmongPlaces(reading, head)) return 'place';
  return (start === head && names === 1 ? explained(reading, head) : undefined) ?? 'name';
}

/**
 * between Athens and Skopje; Salzgitter, Douvrin and Debrecen: a word nobody is called by, in a row with places. One
 * place beside it will do behind a preposition, elsewhere it needs two.
 */
function isAmongPlaces({ tokens, words, lexicon }: Reading, head: number): boolean {
  const lists = gazetteerOf(lexicon.pack.language);
  const own = fold(tokens[head]?.lower ?? '');
  if (lists.family(own) || lists.given(own) || tokens[head]?.possessive === true) return false;
  const isJoint = (at: number): boolean => tokens[at]?.kind === 'comma' || words[at]?.conjunction === true;
  const isPlace = (at: number): boolean =>
    tokens[at]?.capital === true &&
    (words[at]?.noun?.class === 'place' || properNoun(fold(tokens[at]?.lower ?? '')) === 'place');
  let places = 0;
  let first = head;
  while (isJoint(first - 1) && isPlace(first - 2)) {
    places++;
    first -= 2;
  }
  for (let last = head; isJoint(last + 1) && isPlace(last + 2); last += 2) places++;
  return places > 1 || (places > 0 && words[first - 1]?.preposition === true);
}

/** the Development Tracker, Transactions Explorer: words of the language with capitals are a house or a service; not Rose Hill. */
export function isTitled({ tokens, words, lexicon }: Reading, start: number, head: number): boolean {
  const lists = gazetteerOf(lexicon.pack.language);
  for (let at = start; at <= head; at++) {
    const word = fold(tokens[at]?.lower ?? '');
    if (!tokens[at]?.capital || words[at]?.honorific === true || lists.family(word) || lists.given(word)) return false;
    // in German two nouns side by side may be anything: Open Data, Social Bots
    const known = lexicon.pack.nounsCapitalised
      ? isForeignWord(linguaFranca, word) && !lists.ordinary(word)
      : lists.ordinary(word) || lists.institution(word);
    if (!known) return false;
  }
  return true;
}

/** Organisierte Kriminalität, Häusliche Gewalt: an adjective with a capital in front of what nobody is called. */
function isNamedTopic({ tokens, lexicon }: Reading, start: number, head: number): boolean {
  const { namedTopics } = lexicon.sets;
  if (namedTopics.size === 0 || head !== start + 1) return false;
  const [adjective, noun] = [tokens[start]?.lower ?? '', tokens[head]?.lower ?? ''];
  if (!endsIn(noun, namedTopics) || !/e[mnrs]?$/.test(adjective)) return false;
  const lists = gazetteerOf(lexicon.pack.language);
  return [adjective, noun].map(fold).every((word) => lists.ordinary(word) && !lists.family(word) && !lists.given(word));
}

/** la librairie Flair, die Plattform Matomo, the Flair library: a thing and what it is called. */
function isBranded({ tokens, lexicon }: Reading, start: number, head: number): boolean {
  const { branded, works } = lexicon.sets;
  if (head > start && works.has(tokens[start]?.lower ?? '')) return true;
  if (lexicon.pack.order === 'svo' && lexicon.pack.headFirst !== true)
    return head > start && tokens[head]?.capital === false && branded.has(tokens[head]?.lower ?? '');
  const noun = tokens[start]?.lower ?? '';
  return head > start && (branded.has(noun) || (lexicon.pack.nounsCapitalised && endsIn(noun, branded)));
}

/** der Königsteiner Schlüssel, die Haager Konferenz: an ordinary word behind what comes from a place. */
function isOfPlace({ tokens, lexicon }: Reading, at: number): boolean {
  if (!lexicon.pack.nounsCapitalised || !/.{3}er$/.test(tokens[at]?.lower ?? '')) return false;
  const lists = gazetteerOf(lexicon.pack.language);
  const noun = fold(tokens[at + 1]?.lower ?? '');
  return (
    lists.ordinary(noun) && !lists.family(noun) && !lists.given(noun) && !lists.given(fold(tokens[at]?.lower ?? ''))
  );
}

/** das Beispiel Nürnberg, der Fall Altena, der Pegel Kaub */
function isPlaceBehind({ tokens, lexicon, places }: Reading, head: number): boolean {
  if (!lexicon.pack.nounsCapitalised) return false;
  const { lower = '', text = '' } = tokens[head] ?? {};
  return gazetteerOf(lexicon.pack.language).place(fold(lower)) || isShownPlace(places, text);
}

/** A finite verb that is no noun follows a bare name; adverbs in -ly stand before participles. */
function saysNext({ tokens, words }: Reading, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.noun !== undefined || tokens[at]?.lower.endsWith('ly')) return false;
  if (next.verbs?.some(({ form }) => form === 'finite') !== true) return false;
  // Uniform rules from London: a plural, unless an object or a clause follows, or only people do it
  const object = words[at + 2];
  if (!/s$/.test(tokens[at + 1]?.lower ?? '') || object?.determiner !== undefined || object?.subordinator === true)
    return true;
  return next.verbs.some(({ verb, beside }) => beside.length === 0 && HUMAN.has(verb.frame));
}

/** Frames of what hardly anything but people and houses does. */
const HUMAN = new Set(['say', 'act', 'as', 'person']);

/** Shell said: a verb that only says, not Trust came up. */
export const speaksNext = ({ words }: Reading, at: number): boolean =>
  words[at + 1]?.noun === undefined &&
  words[at + 1]?.verbs?.some(
    ({ verb, form, beside }) => verb.frame === 'say' && form === 'finite' && !beside.length,
  ) === true;

/** Pike, who runs the shop, …; Pike, 61, …: whoever a clause or an age is told of is a person. */
function isTold({ tokens, words, lexicon }: Reading, at: number): boolean {
  if (tokens[at + 1]?.kind !== 'comma' || /[^s]s$/.test(tokens[at]?.lower ?? '')) return false;
  const age = tokens[at + 2]?.kind === 'number' && /^[1-9]\d$/.test(tokens[at + 2]?.text ?? '');
  if (age && tokens[at + 3]?.kind === 'comma') return true;
  return words[at + 2]?.relative === true && lexicon.sets.personRelatives.has(tokens[at + 2]?.lower ?? '');
}

/** Schengen, Eurostat, Mayotte, Anreize: a single word that is no name although the lexicon has not got it. */
function explained(reading: Reading, head: number): PhraseKind | undefined {
  const { lower, capital, text } = reading.tokens[head] as Token;
  const { language, nounsCapitalised } = reading.lexicon.pack;
  const word = fold(lower);
  if (!capital || foreignLetters.test(text)) return undefined;
  const lists = gazetteerOf(language);
  const proper = lists.family(word) ? undefined : properNoun(word);
  if (proper !== undefined) return proper;
  // Riga rejects, Myanmar wrote
  if (lists.place(word) && !lists.family(word) && !lists.given(word) && !isSource(reading, head)) return 'place';
  if (isInitial(reading.tokens, head) && isPlainWord(reading, word, lists)) return 'thing';
  // household contribution (Rundfunkbeitrag)
  if (!lists.family(word) && !lists.given(word) && isForeignCompound(word, language)) return 'thing';
  if (isForeignTitle(reading, head)) return 'thing';
  // Uniform rules: the first word of a sentence has its capital from there; Shell said
  const told = saysNext(reading, head) || isTold(reading, head);
  const capitalised = nounsCapitalised || (isInitial(reading.tokens, head) && !told);
  if (!capitalised || !(isLikelyNoun(word, language) || isNounTail(word, language))) return undefined;
  return nounsCapitalised ? unknown(reading, head) : 'thing';
}

/** France (Loi pour une République numérique): a word of another language that goes on in it, with a small word this one has not. */
function isForeignTitle({ tokens, words, lexicon }: Reading, head: number): boolean {
  const { language } = lexicon.pack;
  const [own, ...behind] = [0, 1, 2].map((step) => fold(tokens[head + step]?.lower ?? ''));
  if (own === undefined || tokens[head + 1]?.capital !== false || words[head + 1]?.determiner !== undefined)
    return false;
  if (behind.every((word) => isForeignWord(language, word))) return false;
  return languages.some(
    (other) =>
      other !== language && [own, ...behind].every((word) => isForeignWord(other, word) || isSmall(other, word)),
  );
}

/** Articles and prepositions, which no list of words has. */
const isSmall = (language: Language, word: string): boolean => {
  const { determiner, preposition } = lexiconOf(language).look(word);
  return determiner !== undefined || preposition === true;
};

/** The idea comes from Tallinn, laut Tallinn: somebody there. */
function isSource({ tokens, lexicon }: Reading, head: number): boolean {
  const { sources, agents, before } = lexicon.sets;
  const preposition = tokens[head - 1]?.lower ?? '';
  return sources.has(preposition) || agents.has(preposition) || before.has(preposition);
}

/** Bilateral disputes have …, Phasing-in is …: adjectives and what is made of a verb are nobody's name, whatever follows. */
function isPlainWord({ lexicon }: Reading, word: string, lists: ReturnType<typeof gazetteerOf>): boolean {
  const parts = word.split('-');
  if (!lexicon.plainEndings.some((ending) => parts[0]?.endsWith(ending))) return false;
  return parts.every((part) => lists.ordinary(part) && !lists.family(part) && !lists.given(part));
}

/** KMU-Test, Lab-Aufbau: a compound whose last part is a word and nobody's name; not Schmidt-Koch. */
function isNounTail(word: string, language: Parameters<typeof isLikelyNoun>[1]): boolean {
  const hyphen = word.lastIndexOf('-');
  const tail = word.slice(hyphen + 1);
  const lists = gazetteerOf(language);
  if (hyphen < 2 || tail.length < 4 || lists.family(tail) || lists.given(tail)) return false;
  return lists.institution(tail) || isLikelyNoun(tail, language);
}

/** A house by its spelling alone: capitals throughout, or a capital inside. */
export const isAcronym = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length > 1 &&
  (ACRONYM.test(token.text) || (PLAIN.test(token.text) && isHouseStyle(token.text))) &&
  !ROMAN.test(token.text);

/** A noun in no list: a person by its ending, or a thing. */
export function unknown(reading: Reading, head: number): PhraseKind {
  const lower = reading.tokens[head]?.lower ?? '';
  // Gini-Koeffizienten: the last part tells
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  if (reading.lexicon.sets.inanimates.has(lower) || reading.lexicon.sets.inanimates.has(tail)) return 'thing';
  return endsIn(lower, reading.lexicon.animateEndings) ? 'unknown' : 'thing';
}
