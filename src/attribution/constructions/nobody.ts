import { YEAR } from '../sentences/cited-year.ts';
import { isAcronym } from '../sentences/proper-names.ts';
import { isInitial } from '../sentences/run.ts';
import { clauseAt, lowerAt, type Parsed } from '../sentences/sentence.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Found } from './found.ts';

/** What a construction took for somebody although its form says that it is nobody, in documents of any kind. */
export function isNobody(parsed: Parsed, one: Found): boolean {
  if (isInText(parsed, one)) return true;
  if (one.head === 'name') return isNamedSo(parsed, one);
  if (one.head === 'pronoun') return isImpersonal(parsed, one);
  if (one.head === 'document') return isTitled(parsed, one);
  if (one.head === 'organisation' && isAnyState(parsed, one)) return true;
  if (isEverybody(parsed, one)) return true;
  if (one.head === 'generic') return false;
  return isSupposedFirst(parsed, one) || isInstruction(parsed, one) || isFrontedParticiple(parsed, one);
}

/** Bezahlt werde der Umbau, gab jemand zu bedenken: a participle in front of its auxiliary has its capital from there. */
function isFrontedParticiple({ text }: Parsed, { first, last }: Found): boolean {
  const { tokens, words, lexicon } = text;
  if (first !== last || !isInitial(tokens, first) || words[first + 1]?.passive !== true) return false;
  const lower = tokens[first]?.lower ?? '';
  return words[first]?.noun === undefined && lexicon.pack.participles.test(lower);
}

/** A place in a law, or a part of the text: nobody, whatever is told of it. */
export const isInText = (parsed: Parsed, one: Found): boolean => isParagraph(parsed, one) || isOfPart(parsed, one);

/** § 135e SGB V: behind the sign stands a place in a law. */
const isParagraph = ({ text }: Parsed, { first }: Found): boolean => /^§+$/.test(text.tokens[first - 1]?.text ?? '');

/** Table 1: unit corrected: behind a numbered part of the text and a colon, what is told of that part. */
function isOfPart({ text }: Parsed, { first, last }: Found): boolean {
  const { tokens, words, lexicon } = text;
  if (lexicon.pack.nounsCapitalised || first !== last || tokens[first]?.capital !== false) return false;
  if (tokens[first - 1]?.kind !== 'colon' || tokens[first - 2]?.kind !== 'number') return false;
  return isInitial(tokens, first - 3) && words[first]?.determiner === undefined;
}

const isNamedSo = (parsed: Parsed, one: Found): boolean =>
  isVerbAtHead(parsed, one) || isEponym(parsed, one) || isAsked(parsed, one) || isLaw(parsed, one);

/** Associer l'agence …, Rappelons que …: a verb at the head of a line has its capital from there. */
const isVerbAtHead = (parsed: Parsed, { first, last }: Found): boolean => first === last && isHeadVerb(parsed, first);

/** Q: … A: …: questions and answers that nobody gave by name. */
const isAsked = ({ text }: Parsed, { first, last }: Found): boolean =>
  first === last &&
  text.tokens[first + 1]?.kind === 'colon' &&
  text.lexicon.sets.asked.has(text.tokens[first]?.lower ?? '');

/** Forms of the same verb, or nouns made of it, of which the lists have one at least. */
const KIN = ['er', 'e', 'es', 'ation', 'ement', 'ant', 'ee'];

function isHeadVerb({ text }: Parsed, at: number): boolean {
  const { tokens, lexicon } = text;
  const ending = lexicon.pack.headEndings;
  if (ending === undefined || !isInitial(tokens, at) || tokens[at]?.kind !== 'word') return false;
  const word = fold(tokens[at]?.lower ?? '');
  const names = gazetteerOf(lexicon.pack.language);
  if (!ending.test(word) || names.family(word) || names.given(word) || names.place(word)) return false;
  return names.ordinary(word) || KIN.some((kin) => names.ordinary(word.replace(ending, kin)));
}

/** Nommer un administrateur …: a line that begins with an infinitive says what should be done. */
function isInstruction(parsed: Parsed, { first }: Found): boolean {
  const { units, text } = parsed;
  const colon = units.findIndex(({ kind }) => kind === 'colon');
  const head = units[colon + 1]?.first ?? -1;
  if (head < 0 || head >= first || text.tokens[head]?.lower.endsWith('ons') === true || !isHeadVerb(parsed, head))
    return false;
  return !units.some(({ uses, kind }) => kind === 'auxiliary' || uses?.some(({ form }) => form === 'finite') === true);
}

/** Moore's law, the Haldane principle: what science has named after somebody says nothing. */
function isEponym({ text }: Parsed, { first, last, noun }: Found): boolean {
  const { sets } = text.lexicon;
  const lower = (at: number): string => text.tokens[at]?.lower ?? '';
  const owned = text.tokens[last]?.possessive === true && sets.eponyms.has(lower(last + 1));
  const named =
    noun === last && last > first && text.words[first]?.determiner !== undefined && sets.eponyms.has(lower(noun));
  // The Faustmann formula: the reader may part them
  const parted = text.words[first - 1]?.determiner !== undefined && sets.eponyms.has(lower(last + 1));
  if (owned || (parted && first === last) || (named && text.tokens[noun]?.capital === false)) return true;
  // der loi Garot, die Lex Schmidt: a law with the noun of another language
  if (text.lexicon.pack.nounsCapitalised) return sets.eponyms.has(lower(first - 1)) || sets.eponyms.has(lower(first));
  if (text.lexicon.pack.headFirst !== true) return false;
  // l'arrêt Kadi, le Code Napoléon
  for (let at = first - 1; at < last; at++) if (sets.eponyms.has(lower(at))) return true;
  return false;
}

/** — Universal Declaration of Human Rights, Article 26: below a quotation stands the law it is from. */
function isLaw({ text }: Parsed, { construction, first, last }: Found): boolean {
  if (construction !== 'footer') return false;
  return text.tokens.slice(first, last + 1).some(({ lower }) => text.lexicon.sets.instruments.has(lower));
}

/** A note on method: what follows is that note. */
const isTitled = ({ quotes }: Parsed, { construction, definite }: Found): boolean =>
  construction === 'colon' && definite === false && quotes.length === 0;

/** il convient de, il s'agit de: the pronoun stands for nobody. */
function isImpersonal(parsed: Parsed, { first, cue }: Found): boolean {
  const { impersonals, expletives } = parsed.text.lexicon.sets;
  return expletives.has(lowerAt(parsed, first)) && impersonals.has(cue);
}

/** 28 experts from supervision, trade and research: so many that it is the whole room, and of no house. */
function isEverybody({ text, units }: Parsed, { head, first, noun }: Found): boolean {
  const { tokens, words } = text;
  if ((head !== 'description' && head !== 'sector') || words[noun]?.noun?.class !== 'generic') return false;
  const number = tokens[first - 1] ?? tokens[first];
  if (number?.kind !== 'number' || Number(number.text) < WHOLE || YEAR.test(number.text)) return false;
  const field = units.find((unit) => unit.first <= first && first <= unit.last)?.phrase?.complement;
  return (
    field !== undefined &&
    field.determiner === undefined &&
    words[field.head]?.noun !== undefined &&
    !isAcronym(tokens[field.head])
  );
}

/** So many people are no group in a room but the room. */
const WHOLE = 10;

/** Many governments introduced limits: some of all there are, and what they did is no word. */
const isAnyState = ({ text }: Parsed, { procedural, definite, plural, noun, identifying }: Found): boolean =>
  procedural &&
  definite === false &&
  plural === true &&
  identifying.length === 0 &&
  text.lexicon.sets.states.has(text.tokens[noun]?.lower ?? '');

/** Widerspricht die Mutter, so muss …: a clause that begins with its verb and goes on behind a comma supposes. */
function isSupposedFirst(parsed: Parsed, { slotFirst, first }: Found): boolean {
  const { units, text } = parsed;
  const { suppositions } = text.lexicon.sets;
  if (suppositions.size === 0 || units[0]?.first !== slotFirst || slotFirst >= first) return false;
  const kind = units[0]?.kind;
  if (kind !== 'verb' && kind !== 'other-verb' && kind !== 'modal' && kind !== 'auxiliary') return false;
  const end = clauseAt(parsed, 0).last + 1;
  return units[end]?.kind === 'comma' && suppositions.has(lowerAt(parsed, units[end + 1]?.first ?? -1));
}
