import { furtherVoters, ownership } from '../../packs/bare.ts';
import { morphologies } from '../../packs/morphology.ts';
import { foreignLetters } from '../../packs/shapes.ts';
import { isFrom } from '../../words/demonym-words.ts';
import { lexiconOf, packOf } from '../../words/lexicons.ts';
import { isStranger } from '../../words/strangers.ts';
import type { NameWord } from '../name-words.ts';
import { before, behind, type Reader, type Run } from './reader.ts';

export const SENTENCE = /(?:^|[.!?…:;•"„“”«»(]\s?|\n\s*|[–—] )$/u;
/** Nothing but list marks and arrows since the line began. */
export const LINE = /(?:^|\n)[\s>*→\-–•#|\d.:)]*$/u;
/** Haddad: …; Haddad (IOM): …; Haddad, IOM: …; Oduya – …; */
const LEAD = /^(?: \([^()\n]{1,60}\))?(?:, [^:.\n]{1,40})?\s?(?::|[–—]| - )/u;

/** Ends and beginnings that family names have and words hardly ever. */
const NAME_LIKE =
  /(?:sk[iya]|czyk|wicz|vi[ct]h?|ova?|eva?|enko|chuk|yan|oglu|zade|pour|nejad|dottir|ss?on|quist|qvist|mann|stein|berg|huber|bauer|meier|mayer|meyer|[aeo]z|ini|etti|elli|ucci|escu|eanu|poulos|idis|akis|shvili|dze|nen|aitis|auskas|dorf|hoff|horst|kamp|combe|worth|wood|bury|wick|ford|shaw|croft|moto|mura|yama|kawa|uchi|oka|wale|wole|yemi|ola|eke|unde|linden|hausen|brink|witz|egger|inger|tl|dl|zl|ius|gruber|hofer|thaler|ngo|dad|ouf|oui|aoui|ane)s?$|^(?:mc|mac|o'|fitz|ben-|al-|el-)/;

/** Endings that towns have as well: Nuremberg's reception centre is nobody's. */
const TOWN_LIKE = /(?:stein|berg|dorf|hoff|horst|kamp|combe|worth|wood|bury|wick|ford|[aeo]z|ane|ini|ovo?a?)s?$/;

/** The places of speakers; each asks whether a word that nothing explains stands in one. */
export const places: readonly ((reader: Reader, run: Run) => boolean)[] = [
  isLead,
  isEmphasised,
  isBracketed,
  isJudged,
  isVoter,
  isSubject,
  isGoverned,
  isStanceOf,
  isStanceBy,
  isPossessor,
  isPictured,
  isShouted,
];

/** **Haddad:** …; → Oduya – … */
function isLead(reader: Reader, run: Run): boolean {
  return LINE.test(before(reader, run)) && LEAD.test(behind(reader, run));
}

/** Widerspruch! (Onuoha) */
function isBracketed(reader: Reader, run: Run): boolean {
  const [left, right] = [before(reader, run), behind(reader, run)];
  if (!/\($/.test(left)) return false;
  // The proposal (Kettle's, not mine)
  if (/['’]s?$/.test(reader.words[run.last]?.text ?? '') && /^[,;)]/.test(right)) return true;
  if (!/^(?:, [^()]{1,40})?\)/.test(right)) return false;
  // Wortmeldung 7 (Obuobi)
  if (/\d \($/.test(left) && reader.pack.before.test(left.replace(/\d+ \($/, ''))) return true;
  return /[.!?"“”»] ?\($/.test(left);
}

/** Ein Teilnehmer hielt Okafor für überfordert, einige widersprachen Okafor: right behind a verb of judging or answering. */
function isJudged(reader: Reader, run: Run): boolean {
  // supported Ukrainian authorities
  if (!reader.pack.judging.test(before(reader, run)) || isFrom(reader.words[run.first]?.key.replace(/s$/, '') ?? ''))
    return false;
  return !packOf(reader.lang).nounsCapitalised || isBeyondLists(reader, run);
}

/** Contre : Kervella; Dagegen: Bade, Terhorst. Among words (Lignit, Anthrazit) it is a word. */
function isVoter(reader: Reader, run: Run): boolean {
  const right = behind(reader, run);
  const left = before(reader, run);
  // Tabelle 1: Wegmarken.
  if (!/:\s$/.test(left) || !furtherVoters.test(right) || /\p{L} \d{1,3}:\s$/u.test(left)) return false;
  const { words, lists, text } = reader;
  const stop = /[.;)\n]/.exec(text.slice(words[run.last]?.end));
  const end = stop === null ? text.length : (words[run.last]?.end ?? 0) + stop.index;
  return words
    .slice(run.last + 1)
    .filter((word) => word.end <= end && word.capital && !word.acronym)
    .every(({ key }) => lists.family(key) || lists.given(key) || !lists.ordinary(key));
}

/** Haddad shrugged; Danach winkte Terzioğlu ab. */
function isSubject(reader: Reader, run: Run): boolean {
  const { words, pack, lang, lists } = reader;
  if (!SENTENCE.test(before(reader, run))) return false;
  const next = words[run.last + 1];
  if (next === undefined || !next.joined || next.capital) return false;
  const lower = next.text.toLowerCase();
  const word = lexiconOf(lang).look(lower);
  if (word.preposition || word.conjunction || word.determiner || word.subordinator || word.relative) return false;
  // Ungeklärt ist, Strittig war: a predicate in front
  const name = words[run.last] as NameWord;
  const fronted = run.first === run.last && pack.predicates.test(name.key) && !lists.family(name.key);
  if (fronted || (word.noun !== undefined && word.auxiliary !== true)) return false;
  if (!isNameLike(reader, run)) return false;
  return pack.finite.test(lower) || word.auxiliary === true || word.modal === true;
}

/** Any noun may be a bare subject: only what looks like a name, or like nothing else. */
function isNameLike(reader: Reader, run: Run): boolean {
  // where nouns come first (French), none stands there without its article
  if (packOf(reader.lang).headFirst === true && /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(reader.words[run.first]?.text ?? ''))
    return true;
  return isBeyondLists(reader, run) || looksLikeName(reader, run);
}

/** Okafor fehlte: no list holds it, and it is formed like no word of the language. */
function isBeyondLists({ words, lang }: Reader, { first, last }: Run): boolean {
  const { key, text } = words[first] as NameWord;
  if (first !== last || text.includes('-') || key.length < 5 || !isStranger(key, lang)) return false;
  // Südkorea
  return lexiconOf(lang).look(text.toLowerCase()).noun === undefined;
}

/** What a list has, two words, or the letters and endings of names. */
export function looksLikeName({ words, lists }: Reader, { first, last }: Run): boolean {
  if (last > first) return true;
  const { key, text } = words[first] as NameWord;
  return lists.family(key) || lists.given(key) || NAME_LIKE.test(key) || foreignLetters.test(text);
}

/** by Whitcombe, sauf Kerbrat, geht auf das Konto von Wiegand, Für Terzioğlu war … */
function isGoverned(reader: Reader, run: Run): boolean {
  const left = before(reader, run);
  return reader.pack.before.test(left) || (reader.pack.opening.test(left) && /^,? \p{Ll}/u.test(behind(reader, run)));
}

/** the Okafor intervention, la proposition Kervella */
function isStanceOf({ words, pack, lang }: Reader, { first, last }: Run): boolean {
  const { headFirst, nounsCapitalised } = packOf(lang);
  // with a capital of its own the noun is part of a name
  const neighbour = nounsCapitalised ? undefined : words[headFirst === true ? first - 1 : last + 1];
  const joined = headFirst === true ? words[first]?.joined : neighbour?.joined;
  return neighbour !== undefined && joined === true && !neighbour.capital && pack.stances.test(neighbour.text);
}

/** La critique de van der Meulen: behind the noun and its preposition. */
function isStanceBy(reader: Reader, run: Run): boolean {
  const found = ownership.exec(before(reader, run));
  return found !== null && reader.pack.stances.test(found[1] ?? '');
}

/** Whitcombe's doubts; Terzioğlus Zweifel; Whitcombe's phone, where the word can hardly be but a name. */
function isPossessor({ words, pack, lang, text, lists }: Reader, { last }: Run): boolean {
  const word = words[last] as NameWord;
  const next = words[last + 1];
  if (next === undefined || text[word.end] !== ' ' || pack.belongings.test(next.text)) return false;
  // Parkinson's disease
  if (lexiconOf(lang).sets.eponyms.has(next.text)) return false;
  const bare = word.key.replace(/['’]s?$/, '');
  const { genitive } = morphologies[lang];
  const marked = genitive?.test(word.text) === true;
  const owned = marked && /['’]s?$/.test(word.text);
  const named =
    owned && !lists.place(bare) && NAME_LIKE.test(bare) && !TOWN_LIKE.test(bare) && /^\p{Ll}/u.test(next.text);
  // Zwillenberg's phone, Zwillenbergs Handy: no town has one
  const personal =
    pack.personals.test(next.text) &&
    (NAME_LIKE.test(bare) || lists.given(bare)) &&
    !lists.place(bare.replace(/s$/, ''));
  if (!named && !personal && !pack.stances.test(next.text)) return false;
  return marked;
}

/** **Nakamura-Bell** Too many pilots. **Ofgem.** Too late. */
function isEmphasised(reader: Reader, run: Run): boolean {
  const [start, end] = [reader.words[run.first]?.start ?? 0, reader.words[run.last]?.end ?? 0];
  const bold = reader.emphasis.some((mark) => mark.start === start && mark.end >= end && mark.end <= end + 1);
  return bold && LINE.test(before(reader, run)) && /^[.:]? \p{Lu}/u.test(behind(reader, run));
}

/** Amrani (centre) listening to Stokes; Lundqvist in rebuttal. */
function isPictured(reader: Reader, run: Run): boolean {
  return SENTENCE.test(before(reader, run)) && reader.pack.beside.test(behind(reader, run));
}

/** How far a sentence in capitals is read; a line may be as long as the file. */
const NEAR = 400;

/** WHITCOMBE TO SEND FIGURES: normalising leaves each long word its capital. In German all nouns have one: a verb must. */
function isShouted(reader: Reader, run: Run): boolean {
  const { words, lang, text, running } = reader;
  if (!running) return false;
  const [from, to] = [words[run.first]?.start ?? 0, words[run.last]?.end ?? 0];
  const first = Math.max(0, from - NEAR);
  const left = text.slice(first, from + 2);
  const start =
    first + Math.max(...['. ', '! ', '? ', ': ', '\n'].map((stop) => left.lastIndexOf(stop, left.length - 2)), -1);
  const right = text.slice(to, to + NEAR);
  const stop = /[.!?](?: |$)|\n/.exec(right);
  const end = to + (stop === null ? right.length : stop.index);
  const long: NameWord[] = [];
  const note = (word: NameWord | undefined): boolean => {
    if (word === undefined || word.start <= start || word.end > end) return false;
    if (word.text.length > 3) long.push(word);
    return true;
  };
  let at = run.first;
  while (at > 0 && (words[at - 1]?.start ?? 0) > start) at--;
  while (note(words[at])) at++;
  if (long.length < 3 || !long.every(({ capital }) => capital)) return false;
  if (!packOf(lang).nounsCapitalised) return true;
  return long.slice(1).some((word) => {
    const known = lexiconOf(lang).look(word.text.toLowerCase());
    return known.noun === undefined && (known.verbs !== undefined || known.otherVerb === true);
  });
}
