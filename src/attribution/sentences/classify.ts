import type { Determiner } from '../packs/pack.ts';
import { fold } from '../words/fold.ts';
import { gazetteerOf, isUnexplainedWord } from '../words/gazetteer.ts';
import type { Word } from '../words/lexicon.ts';
import { properNoun } from '../words/strangers.ts';
import type { Token } from '../words/tokens.ts';
import type { Reading } from './phrase.ts';
import type { PhraseKind } from './phrase-kind.ts';
import { ACRONYM, fromNames, isAcronym, isHalf, isTitled, ROMAN, speaksNext, unknown } from './proper-names.ts';
import { isInitial } from './run.ts';

/** J.T., A.B.C. at the head of a phrase */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;
/** Adjectives between an article and its noun. */
const MAX_ADJECTIVES = 4;

/** What the nouns and names from `start` to `head` are: the head noun decides, unknown capitals are names. */
export function classify(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  identifying: string[],
  modified = false,
): PhraseKind {
  const { tokens, words, lexicon } = reading;
  for (let at = start; at <= head; at++) {
    const identifier = words[at]?.identifier;
    // a second participant, ein einziger Teilnehmer: anybody
    const any = identifier === 'unique' && determiner?.definite === false;
    if (identifier !== undefined && at < head && !any) identifying.push(identifier);
  }
  // the second group of those who spoke, zweite Runde
  if (lexicon.sets.groups.has(tokens[head]?.lower ?? ''))
    identifying.splice(0, Infinity, ...identifying.filter((one) => one !== 'unique'));
  const former = ownFormer(reading, head);
  if (former) identifying.push('former');
  if (determiner?.negative === true) return 'generic';
  if (isLettered(reading, start, head)) return 'abstract';
  if (isNumbered(reading, start, head)) return 'abstract';
  if (isCountedGroup(reading, start, head, determiner)) return 'place';
  // Alles Weitere, Tout: of any kind, and nobody
  const anything = words[start]?.noun === undefined && words[head]?.noun === undefined && head <= start + 1;
  if (anything && lexicon.sets.anythings.has(tokens[start]?.lower ?? '')) return 'thing';
  const names = countNames(reading, start, head, determiner);
  const noun = words[head]?.noun;
  const family =
    noun?.guessed === true &&
    (determiner === undefined ? names > 0 : names > 1 || (names > 0 && hasRole(words, start, head)));
  // die Gematik: a house on a list, whatever its ending looks like
  if (noun?.guessed === true && properNoun(fold(tokens[head]?.lower ?? '')) === 'organisation') return 'organisation';
  if (noun !== undefined && !family) return fromNoun(reading, start, head, determiner, names, identifying);
  if (isAcronym(tokens[head])) {
    const thing = lexicon.sets.thingAcronyms.has((tokens[head]?.lower ?? '').replace(/(?<=..)s$/, ''));
    return thing || isCode(reading, head) || isLawBehind(reading, start, head) ? 'abstract' : 'organisation';
  }
  // die Jüngste am Tisch
  const unique = words[head]?.identifier === 'unique' && tokens[head]?.capital === true && start === head;
  if (unique && determiner?.definite === true && /^(?:der|die)$/.test(tokens[start - 1]?.lower ?? '')) {
    identifying.push('unique');
    return 'description';
  }
  // La Nigériane, the German: a nationality with a capital and nothing behind it is who somebody is
  if (!lexicon.pack.nounsCapitalised && determiner !== undefined && isDemonym(reading, start, head)) {
    identifying.push('nationality');
    return 'description';
  }
  if (names === 0) return quantified(determiner) ? 'generic' : unknown(reading, head);
  if (determiner === undefined && start === head && !lexicon.pack.nounsCapitalised && isInTitle(reading, start))
    return 'thing';
  return fromNames(reading, start, head, determiner, names, modified);
}

/** Ex-Trainer, ex-ministre: what somebody no longer is, in one word. */
function ownFormer({ tokens, lexicon }: Reading, head: number): boolean {
  const lower = tokens[head]?.lower ?? '';
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && lexicon.look(lower.slice(0, hyphen + 1)).identifier === 'former';
}

/** L2213-1, B1, A380, E10: one capital and figures are a number; not G7, the station N24. */
const isCode = ({ tokens, words }: Reading, at: number): boolean =>
  /^[^\WG]\d[\d-]*$/.test(tokens[at]?.text ?? '') && words[at - 1]?.noun?.class !== 'organisation';

/** Art. 346 AEUV, Artikel 12 Absatz 1 GG: capitals right behind the number of a part of a law are that law. */
function isLawBehind({ tokens, lexicon }: Reading, start: number, head: number): boolean {
  if (start !== head || tokens[head - 1]?.kind !== 'number') return false;
  for (let at = head - 1; at >= Math.max(0, head - 6); at--) {
    const { kind, lower = '', text = '' } = tokens[at] ?? {};
    if (lexicon.sets.lawParts.has(lower.replace(/\.$/, '')) || /^§+$/.test(text)) return true;
    if (kind !== 'number' && text !== '.') return false;
  }
  return false;
}

/** the Western Balkan Six, les Vingt-Sept: an article and a number with a capital behind a place are states. */
function isCountedGroup(
  { tokens, words, lexicon }: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
): boolean {
  const number = words[head]?.determiner;
  if (lexicon.pack.nounsCapitalised || head === start || determiner?.definite !== true) return false;
  if (number?.plural !== true || number.definite === true || tokens[head]?.capital !== true) return false;
  const lists = gazetteerOf(lexicon.pack.language);
  for (let at = start; at < head; at++) {
    const word = fold(tokens[at]?.lower ?? '');
    if (
      words[at]?.identifier === 'region' ||
      words[at]?.noun?.class === 'place' ||
      lists.place(word) ||
      lists.town(word)
    )
      return true;
  }
  return false;
}

/** Annex B, Option C: an ordinary word and a letter; Kofi A is somebody. */
function isLettered(reading: Reading, start: number, head: number): boolean {
  const { tokens, words, lexicon } = reading;
  if (head !== start + 1 || !/^\p{Lu}$/u.test(tokens[head]?.text ?? '')) return false;
  const kind = words[start]?.noun?.class;
  // Arbeitsgruppe A: one of the room's own
  if (reading.lexicon.sets.roomGroups.has(tokens[start]?.lower ?? '')) return true;
  if (kind !== undefined && people.has(kind)) return false;
  const names = gazetteerOf(lexicon.pack.language);
  const word = fold(tokens[start]?.lower ?? '');
  return names.ordinary(word) && !names.given(word) && !names.family(word);
}

/** DIN 18960, ISO 9001, RFC 2119: bodies whose names in front of a number are a standard. */
const STANDARDS = new Set('afnor ansi bs csa din en etsi ieee iec iso itu nf ohsas rfc vde vdi öve önorm'.split(' '));

/** Dublin III, Arbeitslosengeld II; not Elisabeth II. Article 30, Paragraf 45: a word of the language and its number. */
function isNumbered({ tokens, words, lexicon }: Reading, start: number, head: number): boolean {
  // l'article L. 442-3
  if (head === start && tokens[head + 1]?.kind === 'number' && /^\p{Lu}\.$/u.test(tokens[head]?.text ?? ''))
    return true;
  if (tokens[head + 1]?.kind === 'number' && STANDARDS.has(tokens[head]?.lower ?? '')) return true;
  if (head === start && tokens[head]?.capital && tokens[head + 1]?.kind === 'number') {
    const names = gazetteerOf(lexicon.pack.language);
    const word = fold(tokens[head]?.lower ?? '');
    const kind = words[head]?.noun?.class;
    const free = (kind === undefined || !people.has(kind)) && !names.family(word) && !names.given(word);
    if (free && names.ordinary(word)) return true;
  }
  if (!ROMAN.test(tokens[head]?.text ?? '')) return false;
  // an XII
  if (head === start) return true;
  // die Abteilung III
  if (words[head - 1]?.noun?.class === 'organisation') return false;
  return !gazetteerOf(lexicon.pack.language).given(fold(tokens[head - 1]?.lower ?? ''));
}

const people = new Set(['person', 'role', 'generic', 'sector', 'demonym', 'organisation']);

const isDemonym = ({ tokens, words }: Reading, start: number, head: number): boolean =>
  start === head && words[head]?.identifier === 'nationality' && tokens[head]?.capital === true;

const PEOPLE = new Set<string>(['generic', 'role', 'person']);

/** Capitalised words in no list. */
function countNames(reading: Reading, start: number, head: number, determiner: Determiner | undefined): number {
  const { tokens, words, lexicon } = reading;
  let names = 0;
  for (let at = start; at <= head; at++) {
    const token = tokens[at] as Token;
    const word = words[at] as Word;
    if (token.kind !== 'word' || !token.capital || word.nameParticle) continue;
    if (word.noun !== undefined || word.identifier !== undefined || isHalf(reading, token)) continue;
    if (token.text.length > 2 && token.text.endsWith('.') && !word.honorific && !INITIALS.test(token.text)) continue;
    const initial = isInitial(reading.tokens, at) && !lexicon.pack.nounsCapitalised;
    const adjective = initial && determiner === undefined && at < head && tokens[at + 1]?.capital !== true;
    // Young researchers, but Yale researchers
    const people = PEOPLE.has(words[head]?.noun?.class ?? '');
    if (adjective && !(people && isUnexplainedWord(fold(token.lower), lexicon.pack.language))) continue;
    const plural = initial && at === head && start === head && /[^s]s$/.test(token.lower) && word.verbs === undefined;
    // Ministries said; but Nimbus said
    if (plural && !isUnexplainedWord(fold(token.lower), lexicon.pack.language)) continue;
    names++;
  }
  return names;
}

function fromNoun(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  names: number,
  identifying: string[],
): PhraseKind {
  const { tokens, words, lexicon } = reading;
  const noun = (words[head] as Word).noun as NonNullable<Word['noun']>;
  const bare = determiner === undefined && start === head;
  const german = lexicon.pack.nounsCapitalised;
  const capital = tokens[head]?.capital === true && (german || !isInitial(tokens, head));
  switch (noun.class) {
    case 'generic':
    case 'sector':
      return ofGroup(reading, start, head, determiner, names, identifying);
    case 'demonym':
      // Ungarn und Polen: without an article it is the country
      if (bare && gazetteerOf(lexicon.pack.language).place(fold(tokens[head]?.lower ?? ''))) return 'place';
      identifying.push('nationality');
      return 'description';
    case 'role':
    case 'person':
      // the Digital Leader, but Jane Judge
      if (names > 0 && capital) return !german && isTitled(reading, start, head) ? 'role' : 'name';
      // Jane Doe chief of the agency: the comma is missing
      if (!german && determiner === undefined && namesBefore(reading, start, head) > 1) return 'name';
      // general support; soutien général, le cadre général
      return (bare || (lexicon.pack.headFirst === true && start < head)) &&
        !capital &&
        lexicon.sets.capitalOnly.has(tokens[head]?.lower ?? '')
        ? 'thing'
        : 'role';
    case 'organisation':
      if (isCondition(reading, head)) return 'thing';
      return !capital && lexicon.sets.capitalOnly.has(tokens[head]?.lower ?? '') && !(bare && speaksNext(reading, head))
        ? 'thing'
        : 'organisation';
    default: {
      // Staatsministerin Hellwege: what stands alone behind an office is a name, even where it ends in a word
      if (german && head === start + 1 && noun.compound !== '' && words[start]?.noun?.class === 'role') return 'name';
      if (noun.class === 'document' && !capital && lexicon.sets.instruments.has(tokens[head]?.lower ?? ''))
        return 'document';
      if (hasOrganisation(words, start, head)) return 'organisation';
      if (!german && noun.class === 'document' && hasAcronym(tokens, start, head)) return 'organisation';
      if (german && noun.class === 'document' && isMadeBy(reading, head, noun.compound)) return 'organisation';
      if (german && noun.class === 'abstract' && isProper(reading, start, head)) return 'organisation';
      if (german || !capital || noun.class === 'place' || noun.class === 'time') return noun.class;
      const owned = determiner !== undefined || tokens[start - 1]?.possessive === true;
      if (noun.class === 'document' && owned) return 'document';
      // Compact for Safe, Orderly and Regular Migration: words of the language with capitals
      if (start < head && determiner === undefined && isTitled(reading, start, head)) return noun.class;
      if (bare && names === 0 && isInTitle(reading, start)) return noun.class;
      return determiner === undefined && (names > 0 || bare) ? 'name' : noun.class;
    }
  }
}

/** the Statement of Principles: an ordinary word with a capital behind another one and of. */
function isInTitle({ tokens, words, lexicon }: Reading, at: number): boolean {
  const lists = gazetteerOf(lexicon.pack.language);
  const [own, front] = [fold(tokens[at]?.lower ?? ''), tokens[at - 2]];
  if (!lexicon.sets.genitives.has(tokens[at - 1]?.lower ?? '') || front?.capital !== true) return false;
  if (isInitial(tokens, at - 2) || words[at - 2]?.noun === undefined) return false;
  return lists.ordinary(own) && !lists.family(own) && !lists.given(own);
}

/** the state of ticketing, not the State of Ohio */
function isCondition({ tokens, words, lexicon }: Reading, head: number): boolean {
  const { genitives, conditions } = lexicon.sets;
  if (lexicon.pack.nounsCapitalised || tokens[head]?.capital || !conditions.has(tokens[head]?.lower ?? ''))
    return false;
  const thing = words[head + 2]?.determiner === undefined ? head + 2 : head + 3;
  return genitives.has(tokens[head + 1]?.lower ?? '') && tokens[thing]?.capital === false;
}

/** How many names stand in a row right before the head. */
function namesBefore({ tokens, words }: Reading, start: number, head: number): number {
  let at = head;
  while (at > start && tokens[at - 1]?.capital && words[at - 1]?.noun === undefined && !words[at - 1]?.identifier) at--;
  return head - at;
}

/** Participants, experts, business: what stands in front of them may tell the house. */
function ofGroup(
  reading: Reading,
  start: number,
  head: number,
  determiner: Determiner | undefined,
  names: number,
  identifying: string[],
): PhraseKind {
  const { tokens, words, lexicon } = reading;
  const noun = (words[head] as Word).noun as NonNullable<Word['noun']>;
  const german = lexicon.pack.nounsCapitalised;
  if (names > 0 && german && !isName(words, start)) return 'organisation';
  if (names > 0 && !german && tokens[head]?.capital && !isInitial(tokens, head))
    return isTitled(reading, start, head) ? 'organisation' : 'name';
  // advocacy group, groupe de pression
  if (!german && lexicon.sets.groups.has(tokens[head]?.lower ?? '') && isHouse(reading, start, head))
    return 'organisation';
  if (noun.compound !== '') return ofCompound(reading, head, noun.compound, noun.class, identifying);
  for (let at = start; at < head; at++) {
    const before = words[at]?.noun?.class;
    if (before === 'sector' && noun.class === 'generic') return 'sector';
    // the employer representative
    if (before === 'role' && !german && !tokens[at]?.capital && !tokens[at]?.possessive) return 'sector';
    if (before === 'organisation' || before === 'place' || isAcronym(tokens[at])) identifying.push('house');
  }
  if (names > 0 && !german) identifying.push('house');
  if (noun.class === 'sector') return 'sector';
  if (identifying.length > 0) return 'description';
  return lexicon.sets.definiteRoles.has(tokens[head]?.lower ?? '') && isOne(reading, start, head, determiner)
    ? 'role'
    : 'generic';
}

/** research, advocacy: what a group does that is more than a part of the room. */
function isHouse({ tokens, lexicon }: Reading, start: number, head: number): boolean {
  const [from, to] = lexicon.pack.headFirst === true ? [head + 1, head + 3] : [start, head];
  for (let at = from; at < to; at++) if (lexicon.sets.groupKinds.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** der Forscher, the analyst: one person; not die Forscher, die Ansicht der Forscher, the analysts. */
function isOne(reading: Reading, start: number, head: number, determiner: Determiner | undefined): boolean {
  const { tokens, words, lexicon } = reading;
  if (determiner?.definite !== true || determiner.plural === true) return false;
  const lower = tokens[head]?.lower ?? '';
  if (!lexicon.pack.nounsCapitalised) return !/[^s]s$/.test(lower);
  let article = start - 1;
  while (article > start - MAX_ADJECTIVES && words[article]?.determiner !== determiner) article--;
  if (tokens[article]?.lower === 'die') return /(?:in|e)$/.test(lower);
  const before = tokens[article - 1];
  // a genitive behind its noun, or the article of a woman or of several behind a preposition
  const oblique =
    (before?.capital === true && !isInitial(tokens, article - 1)) || words[article - 1]?.preposition === true;
  return tokens[article]?.lower !== 'der' || lower.endsWith('in') || !oblique;
}

/** BMG-Vertreter is a house, Regierungsvertreter a sector, Diskussionsteilnehmer anybody. */
function ofCompound(
  reading: Reading,
  head: number,
  first: string,
  kind: 'generic' | 'sector' | string,
  identifying: string[],
): PhraseKind {
  const part =
    reading.lexicon.look(first.replace(/s?-?$/, '')).noun ?? reading.lexicon.look(first.replace(/-$/, '')).noun;
  if (
    part?.class === 'sector' ||
    (part?.class === 'organisation' && !/\p{Lu}.*\p{Lu}/u.test(reading.tokens[head]?.text ?? ''))
  )
    return 'sector';
  // Ja-Stimmen: how somebody voted is no house
  const bare = first.replace(/-$/, '');
  const vote = reading.lexicon.sets.votes.has(bare) || reading.lexicon.look(bare).adverb === true;
  const house =
    !vote &&
    reading.tokens[head]?.text.includes('-') === true &&
    part?.class !== 'abstract' &&
    part?.class !== 'utterance';
  if (house || part?.class === 'organisation' || part?.class === 'place') {
    identifying.push('house');
    return 'description';
  }
  if (kind === 'sector' || isRepresenting(reading, head, first)) return 'sector';
  return identifying.length > 0 ? 'description' : 'generic';
}

/** Heeresvertreter, Kirchenvertreterin: who stands for somebody, unless it is anybody (Interessenvertreter). */
function isRepresenting({ tokens, lexicon }: Reading, head: number, first: string): boolean {
  const { representatives, anybody } = lexicon.sets;
  const lower = tokens[head]?.lower ?? '';
  return representatives.has(lower.slice(first.length)) && !anybody.has(first);
}

/** many present, viele Stimmen: a number of somebody */
const quantified = (determiner: Determiner | undefined): boolean =>
  determiner?.plural === true && determiner.definite === false;

const isName = (words: readonly Word[], at: number): boolean => words[at]?.noun?.class === 'role';

/** Demokratische Partei Thailands, Organisation Human Rights Watch */
function hasOrganisation(words: readonly Word[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (words[at]?.noun?.class === 'organisation') return true;
  return false;
}

/** Die GIZ-Studie, der Polizeibericht: whose it is stands in the first part; a law or figures are nobody's words. */
function isMadeBy({ tokens, lexicon }: Reading, head: number, compound: string): boolean {
  if (compound === '') return false;
  const { text = '', lower = '' } = tokens[head] ?? {};
  const own = lower.slice(compound.length).replace(/^-/, '');
  if (lexicon.sets.instruments.has(own) || lexicon.sets.figures.has(own)) return false;
  const part = compound.replace(/-$/, '');
  const acronym = text.includes('-') && ACRONYM.test(text.slice(0, part.length));
  if (acronym) return !lexicon.sets.publicNames.has(part);
  return (
    lexicon.look(part).noun?.class === 'organisation' ||
    lexicon.look(part.replace(/s$/, '')).noun?.class === 'organisation'
  );
}

/** a GIZ study */
function hasAcronym(tokens: readonly Token[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (isAcronym(tokens[at])) return true;
  return false;
}

/** Deutsche Flugsicherung, Human Rights Investigation: capitals inside a sentence make a proper name. */
function isProper(reading: Reading, start: number, head: number): boolean {
  let unknownNames = 0;
  for (let at = start; at < head; at++) {
    const word = reading.words[at] as Word;
    if (isInitial(reading.tokens, at) || !reading.tokens[at]?.capital) continue;
    if (word.identifier !== undefined) return true;
    if (word.noun === undefined) unknownNames++;
  }
  return unknownNames > 1;
}

function hasRole(words: readonly Word[], start: number, head: number): boolean {
  for (let at = start; at < head; at++) if (words[at]?.noun?.class === 'role') return true;
  return false;
}
