import type { Language } from '../../brief/brief.ts';
import { linguaFranca, morphologies } from '../packs/morphology.ts';
import { roomWords } from '../packs/rooms.ts';
import { isFunction } from '../sentences/run.ts';
import { gazetteerOf } from '../words/gazetteer.ts';
import { endsIn } from '../words/lexicon.ts';
import { lexiconOf, packOf } from '../words/lexicons.ts';
import { isForeignWord } from '../words/ordinary-words.ts';
import { isLikelyNoun, isStranger, properNoun } from '../words/strangers.ts';
import {
  beside,
  endOfName,
  goesOn,
  isCompound,
  isGiven,
  isKnownWord,
  isNamedAfter,
  isUnexplained,
  type NameText,
  type Phrase,
  phraseFrom,
} from './name-phrase.ts';
import { afterTitles, isTitleWord } from './name-titles.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { isTitleOfWork } from './title-of-work.ts';

/** A personal name in a text. */
export interface PersonName {
  /** offsets in the text, titles included */
  readonly start: number;
  readonly end: number;
  /** the name's own words as written, without titles and initials' stops */
  readonly words: readonly string[];
  readonly evidence: 'title' | 'office' | 'given' | 'initials' | 'reversed' | 'function' | 'unknown' | 'alone';
  /** stands after an office of state */
  readonly highOffice: boolean;
  /** stands after a word that places follow: in Novi Pazar */
  readonly perhapsPlace: boolean;
}

/** A name from a word on, or what only looks like one and is skipped. */
interface Step {
  readonly person?: PersonName;
  readonly next: number;
}

/**
 * Personal names without a dictionary that decides: a title and capitals, an office and a capital that is no word, a
 * given name and a capital, initials and a family name, `Family, Given`, `Name, head of …`, `Name (BMZ)`, and
 * capitalised words that nothing explains. What is named after a person (foundations, systems, places) is none.
 */
export function findPersonNames(text: string, lang: Language): readonly PersonName[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const reader: NameText = { text, lang, words: nameWords(text), lists: gazetteerOf(lang) };
  const capitalised = packOf(lang).nounsCapitalised;
  const found: PersonName[] = [];
  for (let i = 0; i < reader.words.length; ) {
    const word = reader.words[i] as NameWord;
    const titled = reader.lists.honorific(word.key) || (!capitalised && reader.lists.office(word.key));
    const step = word.capital || titled ? nameAt(reader, i) : undefined;
    if (step?.person) found.push(step.person);
    i = Math.max(step?.next ?? 0, i + 1);
  }
  return found;
}

function nameAt(reader: NameText, i: number): Step | undefined {
  const { lists, words } = reader;
  const word = words[i] as NameWord;
  if (lists.honorific(word.key) && (word.capital || word.key === 'dr' || word.key === 'prof')) return titled(reader, i);
  if (lists.office(word.key)) return held(reader, i);
  if (!goesOn(reader, i)) return alone(reader, i);
  const phrase = phraseFrom(reader, i);
  if (phrase === undefined) return undefined;
  // Only what begins with the name is skipped as a whole: "Auto von Peter Berg" is looked at again from Peter on.
  if (isNamedAfter(reader, phrase)) return isGiven(lists, word.text) ? { next: phrase.last + 1 } : undefined;
  for (const pattern of patterns) {
    const step = pattern(reader, phrase);
    if (step !== undefined) return step;
  }
  return undefined;
}

const patterns = [givenAndFamily, givenAndInitial, initialsAndFamily, reversed, described, unexplained];

/** Dr. Amina Weber, Frau Weber, Herr Minister Weber. */
function titled(reader: NameText, i: number): Step | undefined {
  const { words, lists, text } = reader;
  // TL;DR
  if (/[;/]/.test(text[(words[i]?.start ?? 0) - 1] ?? '')) return undefined;
  const at = afterTitles(reader, i);
  const phrase = at === undefined ? undefined : phraseFrom(reader, at);
  if (at === undefined || phrase === undefined) return undefined;
  const { key } = words[phrase.proper[0] ?? at] as NameWord;
  if (!lists.family(key) && !lists.given(key) && (lists.institution(key) || lists.place(key))) return undefined;
  // "jede Frau Anspruch": the word before and the word after make it a common noun.
  const before = words[i - 1];
  const common = before !== undefined && lists.determiner(before.key) && words[i]?.joined === true;
  if (common && at === i + 1 && lists.ordinary(key)) return undefined;
  return make(reader, i, endOfName(reader, phrase, true), 'title');
}

/** Botschafter Okoro, President Musterfrau: the next word must not be a word of the language or a place. */
function held(reader: NameText, i: number): Step | undefined {
  const { words, lists } = reader;
  const at = afterTitles(reader, i);
  const phrase = at === undefined ? undefined : phraseFrom(reader, at);
  if (phrase === undefined || isNamedAfter(reader, phrase)) return undefined;
  const first = words[phrase.proper[0] ?? phrase.first] as NameWord;
  const strong = phrase.proper.length > 1 && isGiven(lists, first.text) && !lists.wordName(first.key);
  if (!strong && (isKnownWord(reader, first) || isCompound(reader, first))) return undefined;
  return make(reader, i, endOfName(reader, phrase, true), 'office');
}

const isCalendar = ({ lang }: NameText, { text }: NameWord): boolean =>
  lexiconOf(lang).look(text.toLowerCase()).noun?.class === 'time';

/** Jan Schneider, Aïssatou N. Lehnert, Farouk Ben Slimane, Ursula von der Leyen. */
function givenAndFamily(reader: NameText, phrase: Phrase): Step | undefined {
  const { words, lists } = reader;
  const [one, two] = phrase.proper;
  if (one !== phrase.first || one === undefined || two === undefined) return undefined;
  const [first, second] = [words[one] as NameWord, words[two] as NameWord];
  if (!isGiven(lists, first.text)) return undefined;
  // La Rochelle Territoire: a place with its article
  const before = words[one - 1];
  if (before !== undefined && first.joined && lists.placeStart(before.key) && properNoun(first.key) === 'place')
    return undefined;
  // March, April, May, one below the other at the axis of a chart
  const run = [words[one - 1], first, second, words[two + 1]].filter((word) => word && isCalendar(reader, word));
  if (run.length > 2) return undefined;
  const listed = lists.family(second.key);
  const weak = lists.wordName(first.key) || lists.place(first.key) || lists.placeStart(first.key);
  // Capucine Bouaziz-Hernu: two words side by side that are none of any language are a family's
  const double = second.key.includes('-') && isStranger(second.key, reader.lang);
  if (weak && !double && (!listed || lists.ordinary(second.key))) return undefined;
  if (isSentenceEnd(reader, first, second) || isEveryday(lists, first, second)) return undefined;
  if (!listed && (isThing(reader, second) || isForeignTitle(reader, one))) return undefined;
  if (isCompound(reader, second) || (!listed && (lists.institution(second.key) || lists.place(second.key)))) {
    return undefined;
  }
  return make(reader, phrase.first, endOfName(reader, phrase, false), 'given');
}

/** für die ärmsten Länder des Globalen Südens: words of the language, and no family's. */
const isEveryday = (lists: NameText['lists'], first: NameWord, second: NameWord): boolean =>
  lists.ordinary(first.key) && lists.ordinary(second.key) && !lists.family(second.key);

/** Limestone Calcined Clay Cement: a run of English words in a text of another language. */
function isForeignTitle({ words, lang }: NameText, at: number): boolean {
  if (lang === linguaFranca || words[at]?.joined !== true) return false;
  const [before, , second] = [words[at - 1], words[at], words[at + 1]];
  return before?.capital === true && second?.capital === true && isForeignWord(linguaFranca, second.key);
}

/** Neo Performance Materials, Züri City Card: behind a word that may be a given name a noun for a thing, and no family's. */
function isThing({ lists, lang }: NameText, { key, text }: NameWord): boolean {
  const kind = lexiconOf(lang).look(text.toLowerCase()).noun?.class;
  return lists.ordinary(key) && (kind === 'abstract' || kind === 'organisation' || kind === 'document');
}

/** … of IdA. In many: a stop, and a small word of the language behind it. */
const isSentenceEnd = ({ text, lang }: NameText, first: NameWord, second: NameWord): boolean =>
  text[first.end] === '.' && isFunction(lexiconOf(lang).look(second.text.toLowerCase()));

/** … mit weniger Leim. Bremsend wirkt: the stop of a sentence, behind a word that is no initial. */
const isStopped = ({ text }: NameText, { end, initial }: NameWord): boolean => !initial && text[end] === '.';

/** Katrin W.: half a name is enough in a small room. Numbers of rulers and popes are none. */
function givenAndInitial(reader: NameText, phrase: Phrase): Step | undefined {
  const { words, lists } = reader;
  const [first, next] = [words[phrase.first] as NameWord, words[phrase.first + 1]];
  if (phrase.proper.length !== 1 || phrase.proper[0] !== phrase.first || next?.initial !== true) return undefined;
  if (!next.joined || /^[IVX]$/.test(next.text) || !isGiven(lists, first.text)) return undefined;
  if (lists.wordName(first.key) || lists.place(first.key) || lists.ordinary(first.key)) return undefined;
  return make(reader, phrase.first, phrase.first + 1, 'initials');
}

/** J. Schneider, J.-P. Okoro. German abbreviations (z. B. Deutschland) and numbered headings (A. Ziele) are none. */
function initialsAndFamily(reader: NameText, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  const first = words[phrase.first] as NameWord;
  const name = words[phrase.proper[0] ?? phrase.first] as NameWord;
  if (!first.initial || lists.placeStart(first.key)) return undefined;
  const before = words[phrase.first - 1];
  const abbreviated = before !== undefined && before.text.length <= 3 && text[before.end] === '.';
  if (abbreviated && first.start - before.end <= 2) return undefined;
  if (lists.ordinary(name.key) || lists.place(name.key) || isCompound(reader, name)) return undefined;
  const numbered = first.start === 0 && phrase.initials === 1;
  if (
    !lists.family(name.key) &&
    phrase.initials < 2 &&
    !(numbered ? isStranger(name.key, reader.lang) : isUnexplained(reader, name))
  )
    return undefined;
  return make(reader, phrase.first, endOfName(reader, phrase, false), 'initials');
}

/** Schneider, Jan: in lists. */
function reversed(reader: NameText, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  if (phrase.proper.length !== 1 || phrase.initials > 0) return undefined;
  const [family, given] = [words[phrase.last] as NameWord, words[phrase.last + 1]];
  if (given === undefined || !given.capital || text.slice(family.end, given.start) !== ', ') return undefined;
  if (lists.ordinary(family.key) || lists.place(family.key)) return undefined;
  if (!lists.family(family.key) && !isUnexplained(reader, family)) return undefined;
  if (!isGiven(lists, given.text) || lists.wordName(given.key) || lists.place(given.key)) return undefined;
  if (!/^(?:[.,;:()/]|$| \()/.test(text.slice(given.end, given.end + 2))) return undefined;
  return make(reader, phrase.first, phrase.last + 1, 'reversed');
}

/** Nkechi Obiora, Leiterin des Referats; Nkechi Obiora (BMZ): words nobody knows, said to be somebody. */
function described(reader: NameText, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  const own = phrase.proper.map((at) => words[at] as NameWord);
  if (own.length < 2 || own.length > 4 || own.some((word) => isKnownWord(reader, word))) return undefined;
  // Managing Web Accessibility (W3C): words of another language
  if (own.every((word) => !isUnexplained(reader, word))) return undefined;
  const rest = text.slice((words[phrase.last] as NameWord).end).slice(0, 60);
  const next = words[phrase.last + 1];
  const role = rest.startsWith(', ') && next !== undefined && (lists.functional(next.key) || lists.office(next.key));
  const house = /^ \((\p{Lu}[\p{Lu}\d&-]{1,9}|\p{Lu}[\p{L} -]{2,40})\)/u.exec(rest)?.[1];
  const short = own.map((word) => word.text[0]).join('');
  if (!role && (house === undefined || house.includes(short))) return undefined;
  return make(reader, phrase.first, phrase.last, 'function');
}

/** Katrin: a given name and nothing else, which no list explains otherwise. */
function alone(reader: NameText, i: number): Step | undefined {
  const { words, lists, text } = reader;
  const word = words[i] as NameWord;
  const before = words[i - 1];
  if (word.key.length < 4 || word.acronym || text[word.end] === '-' || text[word.start - 1] === '-') return undefined;
  const led = before?.capital === true && word.joined;
  // its Soft Drinks Industry Levy: inside a sentence a capital in front makes a title of it
  const { nounsCapitalised, headFirst } = packOf(reader.lang);
  const inTitle = led && !nounsCapitalised && words[i - 2]?.joined === true && words[i - 1]?.joined === true;
  if (led && (inTitle || !lists.ordinary(before.key) || lists.placeStart(before.key))) return undefined;
  if (!isGiven(lists, word.text) || !isUnexplained(reader, word)) return undefined;
  if (properNoun(word.key) !== undefined || isBesideHouse(reader, i) || isParticipleAtHead(reader, word))
    return undefined;
  // the Kelvin scale: what science has named after somebody
  const next = words[i + 1];
  const { sets, look } = lexiconOf(reader.lang);
  if (next?.joined === true && sets.eponyms.has(next.text)) return undefined;
  // the Henry review: behind an article and in front of a noun for a text
  const article = look(before?.text.toLowerCase() ?? '').determiner !== undefined && word.joined;
  if (
    !nounsCapitalised &&
    !headFirst &&
    article &&
    next?.joined === true &&
    !next.capital &&
    look(next.text).noun?.class === 'document'
  )
    return undefined;
  // l'effet Matthieu
  if (
    headFirst === true &&
    word.joined &&
    sets.eponyms.has(before?.text.toLowerCase().replace(/^\p{L}['’]/u, '') ?? '')
  )
    return undefined;
  // la taxe Tobin, la loi Veil
  if (headFirst === true && word.joined && before !== undefined && lists.institution(before.key)) return undefined;
  if (
    lists.wordName(word.key) ||
    gazetteerOf(linguaFranca).wordName(word.key) ||
    isBranded(reader, i) ||
    isTitleOfWork(reader, i)
  )
    return undefined;
  return make(reader, i, i, 'alone');
}

/** Google und Meta: the second of two houses. */
function isBesideHouse({ words, lang }: NameText, i: number): boolean {
  const [house, and] = [words[i - 2], words[i - 1]];
  if (house === undefined || and === undefined || !words[i]?.joined || !and.joined) return false;
  return lexiconOf(lang).look(and.key).conjunction === true && properNoun(house.key) === 'organisation';
}

/** Signé en 1957, … */
function isParticipleAtHead({ text, lang }: NameText, { text: word, start, end }: NameWord): boolean {
  const [participle, behind] = morphologies[lang].opening ?? [];
  if (participle === undefined || behind === undefined || !participle.test(word)) return false;
  return /(?:^|[.!?] )$/.test(text.slice(0, start)) && behind.test(text.slice(end));
}

/** der Lotterie Norsk Tipping, le groupe Arla Foods: behind the noun for a house its name. */
function isOfHouse({ words, lang }: NameText, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  const { pack, look } = lexiconOf(lang);
  if (before === undefined || word?.joined !== true || !(pack.nounsCapitalised || pack.headFirst === true))
    return false;
  return look(before.text.toLowerCase()).noun?.class === 'organisation';
}

/** la librairie Flair, die Plattform Matomo: behind the noun it is what a thing is called. */
function isBranded({ words, lang }: NameText, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (before === undefined || word?.joined !== true) return false;
  const { sets, pack } = lexiconOf(lang);
  return (pack.nounsCapitalised || pack.headFirst === true) && sets.branded.has(before.text.toLowerCase());
}

/** Two or three capitalised words side by side that no list explains in any language. */
function unexplained(reader: NameText, phrase: Phrase): Step | undefined {
  const { words, lists, text } = reader;
  const own = phrase.proper.map((at) => words[at] as NameWord);
  let to = 0;
  if (phrase.proper[0] !== phrase.first || !isUnexplained(reader, own[0] as NameWord)) return undefined;
  if (isBranded(reader, phrase.first) || isOfHouse(reader, phrase.first)) return undefined;
  while (
    to + 1 < own.length &&
    beside(reader, phrase, to) &&
    !isStopped(reader, own[to] as NameWord) &&
    isUnexplained(reader, own[to + 1] as NameWord)
  )
    to++;
  if (to === 0 || to > 2) return undefined;
  if (isNounAndName(reader, own[0] as NameWord, own[1] as NameWord) || isOfTown(reader, phrase.first)) return undefined;
  // Scalable Pathways: words of the language that no list has
  if (!own.slice(0, to + 1).some(({ key }) => isStranger(key, reader.lang))) return undefined;
  // The first word of a sentence has its capital from there.
  const { start } = own[0] as NameWord;
  const opens = start === 0 || /[.!?:;–"„“»(] ?$/.test(text.slice(Math.max(0, start - 2), start));
  const listed = own.slice(0, to + 1).some(({ key }) => lists.given(key) || lists.family(key));
  // Wencke Stolterfoth: neither is formed like a word
  const formed =
    morphologies[reader.lang].townAdjective?.test(own[0]?.key ?? '') === true ||
    own.slice(0, to + 1).some(({ key, text }) => !isPlainStranger(reader, key, text));
  if (opens && !listed && formed) return undefined;
  return make(reader, phrase.first, phrase.proper[to] as number, 'unknown');
}

const isPlainStranger = ({ lang }: NameText, key: string, text: string): boolean =>
  key.length > 3 && /^\p{Lu}\p{Ll}+$/u.test(text) && isStranger(key, lang);

/** der Solarkomplex Ouarzazate, Ungebundene Finanzkredite: a noun for a thing and what it is called, an adjective and its noun. */
function isNounAndName({ lists, lang }: NameText, first: NameWord, second: NameWord): boolean {
  const { adjectives } = morphologies[lang];
  if (adjectives === undefined) return false;
  if (lists.family(second.key) || lists.given(second.key) || lists.given(first.key)) return false;
  const { animateEndings } = lexiconOf(lang);
  const thing = isLikelyNoun(first.key, lang) && !endsIn(first.key, animateEndings);
  return thing || (adjectives.test(first.key) && isLikelyNoun(second.key, lang));
}

/** das Münchner Lernhauskonzept, Ulmer Vollzugstage: what comes from a town, and a word of the language. */
function isOfTown({ words, lists, lang }: NameText, at: number): boolean {
  const { townAdjective } = morphologies[lang];
  const [article, town, noun] = [words[at - 1], words[at] as NameWord, words[at + 1]];
  if (noun === undefined || townAdjective?.test(town.key) !== true || lists.family(noun.key) || lists.given(noun.key))
    return false;
  if (!isLikelyNoun(noun.key, lang)) return false;
  const known = [town.key.slice(0, -1), town.key.slice(0, -2)].some(
    (word) => lists.place(word) || properNoun(word) === 'place',
  );
  const determined = town.joined && lexiconOf(lang).look(article?.key ?? '').determiner !== undefined;
  return known || (determined && town.key.length > 5 && !lists.family(town.key));
}

function make(reader: NameText, first: number, last: number, evidence: PersonName['evidence']): Step {
  const { words, lists } = reader;
  let from = first;
  while (from > 0 && words[from]?.joined && lists.honorific((words[from - 1] as NameWord).key)) from--;
  const all = words.slice(from, last + 1);
  const person: PersonName = {
    start: (words[from] as NameWord).start,
    end: (words[last] as NameWord).end,
    words: all.filter((word) => !isTitleWord(reader, word)).map((word) => word.text),
    evidence,
    highOffice: all.slice(0, -1).some((word) => lists.highOffice(word.key)),
    perhapsPlace: evidence === 'unknown' && isLocative(reader, from),
  };
  return { person, next: last + 1 };
}

function isLocative({ words, lang, text }: NameText, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || text.slice(before.end, words[at]?.start) !== ' ') return false;
  return roomWords(lang).locatives.has(before.text.toLowerCase());
}
