import type { Language } from '../../../brief/brief.ts';
import type { BarePack } from '../../packs/bare.ts';
import { isFunction } from '../../sentences/run.ts';
import { fold } from '../../words/fold.ts';
import { gazetteerOf } from '../../words/gazetteer.ts';
import { lexiconOf, packOf } from '../../words/lexicons.ts';
import { isStranger, properNoun } from '../../words/strangers.ts';
import type { NameWord } from '../name-words.ts';
import { type BareName, isParticle, type Reader } from './reader.ts';

/**
 * Names in small letters: the compromise of okonkwo, räumte haddad-rinke ein, de witt wanted numbers: what a list has as a
 * family and nothing explains as a word; and where a language needs an article, a trade that has none: comme boulanger l'a dit.
 */
export function* smallStrangers(reader: Reader): Iterable<BareName> {
  const { words, lang, text, pack } = reader;
  const small = smallWordsOf(pack);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as NameWord;
    // @amina_weber: handles and addresses have a rule of their own
    if (/[@_.]/.test(text[word.start - 1] ?? '')) continue;
    if (word.capital || word.key.length < 4 || !/^\p{Ll}/u.test(word.text)) continue;
    const particle = words[at - 1];
    const led = particle !== undefined && word.joined && isParticle(particle.text) && isAtHead(reader, at - 1);
    const family =
      (isFamily(word, lang, small) && isFree(reader, at)) ||
      (led && isFollowed(reader, at) && isStranger(word.key, lang));
    if ((!family && !isBareSubject(reader, at)) || isOfPlace(reader, at)) continue;
    const first = led ? (particle as NameWord) : word;
    yield { start: first.start, end: word.end, words: [word.text] };
  }
}

/** colin d'Alaska: where something comes from, so that it is a thing. */
function isOfPlace({ words, lists }: Reader, at: number): boolean {
  const next = words[at + 1];
  const [, place] = /^(?:\p{L}|qu)['’](.+)$/u.exec(next?.key ?? '') ?? [];
  return next?.joined === true && place !== undefined && (lists.town(place) || properNoun(place) === 'place');
}

const smallWords = new WeakMap<BarePack, ReadonlySet<string>>();

function smallWordsOf(pack: BarePack): ReadonlySet<string> {
  const known = smallWords.get(pack) ?? new Set(pack.smallWords.split(/\s+/));
  smallWords.set(pack, known);
  return known;
}

/** okonkwo, haddad-rinke: in no list of words, in any language. */
function isFamily({ key, text }: NameWord, lang: Language, small: ReadonlySet<string>): boolean {
  if (small.has(key)) return false;
  const parts = key.split('-');
  const known = Object.values(lexiconOf(lang).look(text)).some((value) => value !== undefined);
  if (known || parts.some((part) => part.length < 4)) return false;
  const { family } = gazetteerOf(lang);
  return parts.some(family) && parts.every((part) => isStranger(part, lang));
}

/** le loup, la neutralité carbone, to amend: behind an article, a noun or an infinitive's mark it is a word. */
function isFree({ words, lang }: Reader, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]?.joined !== true) return true;
  const { sets } = lexiconOf(lang);
  const lower = before.text.toLowerCase();
  const known = lexiconOf(lang).look(lower);
  if (known.determiner !== undefined || sets.infinitiveMarks.has(lower)) return false;
  return isFunction(known) || known.verbs !== undefined || known.auxiliary === true || known.otherVerb === true;
}

/** At the head of a sentence, where an article would have its capital. */
const isAtHead = ({ text, words }: Reader, at: number): boolean =>
  /(?:^|[.!?] |\n)$/.test(text.slice(0, words[at]?.start ?? 0));

/** A verb in the singular behind it: wanted, l'a dit. */
function isFollowed({ words, lang, pack, text }: Reader, at: number): boolean {
  const [word, next] = [words[at] as NameWord, words[at + 1]];
  if (next === undefined || next.capital || !/^(?:,[^,.]{1,30},)? $/.test(text.slice(word.end, next.start)))
    return /^, /.test(text.slice(word.end));
  const known = lexiconOf(lang).look(next.text);
  return known.verbs !== undefined || known.auxiliary === true || pack.finite.test(next.text);
}

/** Comme boulanger l'a rappelé, as baker pointed out: a trade that is a family's name, without the article a subject needs. */
function isBareSubject({ words, lang, text }: Reader, at: number): boolean {
  if (packOf(lang).nounsCapitalised) return false;
  const [before, word, next] = [words[at - 1], words[at] as NameWord, words[at + 1]];
  const family = gazetteerOf(lang).family(word.key);
  if (word.key.length < 5 || /s$/.test(word.text) || next?.joined !== true) return false;
  const look = lexiconOf(lang).look;
  const own = look(word.text);
  if (
    isFunction(own) ||
    own.noun?.class === 'generic' ||
    own.verbs !== undefined ||
    own.auxiliary ||
    own.modal ||
    own.otherVerb ||
    own.pronoun !== undefined
  )
    return false;
  const lead = before === undefined ? undefined : look(before.text.toLowerCase());
  const opened = lead !== undefined && word.joined && lead.subordinator === true && lead.preposition !== true;
  const compared =
    lead !== undefined && word.joined && lexiconOf(lang).sets.comparisons.has(before?.text.toLowerCase() ?? '');
  // where nouns come first (French), none is a subject without its article
  if (!family && (packOf(lang).headFirst !== true || !(opened || compared))) return false;
  if (!opened && !compared && !/(?:^|[.!?] |\n)$/.test(text.slice(0, word.start))) return false;
  const verb = look(next.text.replace(/^[lmtsn]['’]/u, '').toLowerCase());
  const perfect =
    verb.auxiliary === true &&
    look(words[at + 2]?.text.toLowerCase() ?? '').verbs?.some(
      ({ form, verb: { frame } }) => form === 'participle' && frame === 'say',
    ) === true;
  const said =
    verb.noun === undefined &&
    verb.verbs?.some(({ form, plural, verb: { frame } }) => form === 'finite' && plural !== true && frame === 'say') ===
      true;
  return perfect || said;
}

/** ### Okafor's challenge: in a heading whatever belongs to a stranger is what they said. */
export function* titled(reader: Reader): Iterable<BareName> {
  const { words, lang, lists, heading } = reader;
  if (!heading) return;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (
      !word.capital ||
      !/['’]s?$/u.test(word.text) ||
      next?.joined !== true ||
      lexiconOf(lang).sets.eponyms.has(next.text)
    )
      continue;
    const key = fold(word.text.replace(/['’]s?$/u, ''));
    if (lists.place(key) || lists.town(key) || lists.ordinary(key) || !(isStranger(key, lang) || lists.family(key)))
      continue;
    if (lexiconOf(lang).look(next.text.toLowerCase()).noun?.class === 'utterance')
      yield { start: word.start, end: word.end, words: [word.text] };
  }
}
