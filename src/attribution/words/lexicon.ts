import { type Frames, spareFrames } from '../packs/frames.ts';
import { wordyHouses } from '../packs/names/terms.ts';
import type { Determiner, Identifier, NounClass, NounGroup, Pack, Verb, VerbForm } from '../packs/pack.ts';
import type { Joined } from './tokens.ts';

/** A verb as one written form may mean it. */
export interface VerbUse {
  readonly verb: Verb;
  readonly form: VerbForm;
  readonly plural: boolean | undefined;
  readonly present?: true;
  /** words that must stand in the clause */
  readonly beside: readonly string[];
}

export interface NounUse {
  readonly class: NounClass;
  /** made of a first part and a listed noun: Außenminister, BMI-Vertreter */
  readonly compound: string;
  readonly gender: 'm' | 'f' | 'n' | undefined;
  /** only by its ending: may be a name just as well */
  readonly guessed?: true;
}

/** Everything the packs know of one written word; a field is undefined where the word is not of that class. */
export interface Word {
  readonly determiner?: Determiner | undefined;
  readonly pronoun?: 'personal' | 'neutral' | 'reflexive' | undefined;
  readonly preposition?: boolean | undefined;
  readonly subordinator?: boolean | undefined;
  readonly relative?: boolean | undefined;
  readonly conjunction?: boolean | undefined;
  readonly adverb?: boolean | undefined;
  readonly auxiliary?: boolean | undefined;
  readonly passive?: boolean | undefined;
  readonly modal?: boolean | undefined;
  readonly reported?: boolean | undefined;
  readonly otherVerb?: boolean | undefined;
  readonly verbs?: readonly VerbUse[] | undefined;
  readonly noun?: NounUse | undefined;
  readonly identifier?: Identifier | undefined;
  readonly nameParticle?: boolean | undefined;
  readonly honorific?: boolean | undefined;
}

export interface Lexicon {
  readonly pack: Pack;
  readonly abbreviations: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly animateEndings: readonly string[];
  readonly topicEndings: readonly string[];
  readonly plainEndings: readonly string[];
  /** participle of a verb by its lemma, for neutral wordings */
  readonly participles: ReadonlyMap<string, string>;
  /** first part → the words that are read as one */
  readonly joined: Joined;
  /** names of houses read as one where they begin with a capital */
  readonly houses: Joined;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  /** what is known of a word; compounds are taken apart */
  readonly look: (lower: string) => Word;
}

const PACK_SETS = ['room', 'contentWords', 'attaching', 'negations'] as const;
type SetName = keyof Frames | (typeof PACK_SETS)[number];

type Draft = { -readonly [K in keyof Word]: Word[K] };

/** The words of a pack's list, which are divided by spaces. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Whether a word ends in one of the endings. */
export function endsIn(word: string, endings: Iterable<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
const NOTHING: Word = Object.freeze({});
/** A word is put together and a compound taken apart once; the memory of it is bounded. */
const MEMORY = 20_000;

/** The word with every field, in one order: then V8 reads all words alike, however their packs were put together. */
const whole = (word: Word): Word => ({
  determiner: word.determiner,
  pronoun: word.pronoun,
  preposition: word.preposition,
  subordinator: word.subordinator,
  relative: word.relative,
  conjunction: word.conjunction,
  adverb: word.adverb,
  auxiliary: word.auxiliary,
  passive: word.passive,
  modal: word.modal,
  reported: word.reported,
  otherVerb: word.otherVerb,
  verbs: word.verbs,
  noun: word.noun,
  identifier: word.identifier,
  nameParticle: word.nameParticle,
  honorific: word.honorific,
});

/** Turns a pack into maps: every later question about a word is one look-up. */
export function buildLexicon(pack: Pack): Lexicon {
  const words = new Map<string, Draft>();
  const tails = new Map<string, NounUse>();
  const at = (word: string): Draft => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const fresh: Draft = {};
    words.set(word, fresh);
    return fresh;
  };
  addNouns([...pack.nouns, { class: 'organisation', endings: '', stems: wordyHouses }], at, tails);
  const participles = addVerbs(pack, at);
  addIdentifiers(pack, at);
  addFunctionWords(pack, at);
  let known = new Map<string, Word>();
  const abstractEndings = list(pack.abstractEndings);
  const adverbEndings = list(pack.adverbEndings);
  const look = (lower: string): Word => {
    const word = known.get(lower);
    if (word !== undefined) return word;
    const made = whole(words.get(lower) ?? guess(lower, words, tails, abstractEndings, adverbEndings));
    if (known.size > MEMORY) known = new Map();
    known.set(lower, made);
    return made;
  };
  return {
    pack,
    abbreviations: new Set(list(pack.abbreviations)),
    elisions: new Set(list(pack.elisions ?? '')),
    animateEndings: list(pack.animateEndings),
    topicEndings: list(pack.topicEndings),
    plainEndings: list(pack.plainEndings),
    participles,
    joined: joinedOf(pack.joined),
    houses: joinedOf(wordyHouses),
    sets: setsOf(pack),
    look,
  };
}

function joinedOf(words: string): Map<string, string[][]> {
  const joined = new Map<string, string[][]>();
  for (const entry of list(words)) {
    const parts = entry.split('-');
    const first = parts[0] ?? '';
    joined.set(first, [...(joined.get(first) ?? []), parts]);
  }
  return joined;
}

function setsOf(pack: Pack): Record<SetName, ReadonlySet<string>> {
  const sets: Partial<Record<SetName, ReadonlySet<string>>> = {};
  const frames: Required<Frames> = { ...spareFrames, ...pack.frames };
  for (const [name, words] of Object.entries(frames)) sets[name as keyof Frames] = new Set(list(words));
  for (const name of PACK_SETS) sets[name] = new Set(list(pack[name]));
  return askedOften(sets as Record<SetName, ReadonlySet<string>>);
}

/**
 * The same properties, found faster: V8 keeps an object that grew to hundreds of them as a hash table, and looks up each name
 * in it every time; one that others inherit from it lays out like a class.
 */
export const askedOften = <T extends object>(sets: T): T => Object.create(sets);

function addNouns(groups: readonly NounGroup[], at: (word: string) => Draft, tails: Map<string, NounUse>): void {
  for (const group of groups) {
    const endings =
      group.endings.startsWith(' ') || group.endings === '' ? ['', ...list(group.endings)] : list(group.endings);
    for (const stem of list(group.stems)) {
      for (const ending of endings) {
        const form = stem.toLowerCase() + ending;
        const gender = group.gender ?? (/innen$|in$/.test(ending) ? 'f' : undefined);
        const use: NounUse = { class: group.class, compound: '', gender };
        const word = at(form);
        if (word.noun === undefined) word.noun = use;
        if (group.compound === true && form.length > 2 && !tails.has(form)) tails.set(form, use);
      }
    }
  }
}

function addVerbs(pack: Pack, at: (word: string) => Draft): Map<string, string> {
  const participles = new Map<string, string>();
  for (const verb of pack.verbs) {
    for (const { text, form, plural, beside, present } of pack.conjugate(verb)) {
      const word = at(text);
      const use: VerbUse = {
        verb,
        form,
        plural,
        beside: list(beside.toLowerCase()),
        ...(present === undefined ? {} : { present }),
      };
      word.verbs = [...(word.verbs ?? []), use];
      if (form === 'participle' && !participles.has(verb.lemma))
        participles.set(verb.lemma, (pack.order === 'svo' ? `${text} ${beside}` : `${beside} ${text}`).trim());
    }
  }
  return participles;
}

function addIdentifiers(pack: Pack, at: (word: string) => Draft): void {
  const endings = ['', ...list(pack.identifierEndings)];
  for (const [identifier, stems] of Object.entries(pack.identifiers) as [Identifier, string][]) {
    for (const stem of list(stems)) for (const ending of endings) at(stem + ending).identifier = identifier;
  }
}

function addFunctionWords(pack: Pack, at: (word: string) => Draft): void {
  const mark = (words: string, key: keyof Word, value: unknown = true): void => {
    for (const word of list(words)) (at(word) as Record<string, unknown>)[key] = value;
  };
  for (const determiner of pack.determiners) mark(determiner.words, 'determiner', determiner);
  mark(pack.pronouns, 'pronoun', 'personal');
  mark(pack.neutralPronouns, 'pronoun', 'neutral');
  mark(pack.reflexives, 'pronoun', 'reflexive');
  mark(pack.prepositions, 'preposition');
  mark(pack.subordinators, 'subordinator');
  mark(pack.relatives, 'relative');
  mark(pack.conjunctions, 'conjunction');
  mark(pack.adverbs, 'adverb');
  mark(pack.auxiliaries, 'auxiliary');
  mark(pack.passives, 'passive');
  mark(pack.modals, 'modal');
  mark(pack.reported, 'reported');
  mark(pack.otherVerbs, 'otherVerb');
  mark(pack.nameParticles, 'nameParticle');
  mark(pack.honorifics, 'honorific');
}

const LONGEST_NOUN = 48;

/** A word in no list: a compound of one that is, an abstract noun by its ending, an adverb by its ending. */
function guess(
  lower: string,
  words: ReadonlyMap<string, Word>,
  tails: ReadonlyMap<string, NounUse>,
  abstractEndings: readonly string[],
  adverbEndings: readonly string[],
): Word {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) {
    const tail = words.get(lower.slice(hyphen + 1));
    if (tail?.noun !== undefined) return { noun: { ...tail.noun, compound: lower.slice(0, hyphen) } };
    if (tail?.identifier !== undefined) return { identifier: tail.identifier };
  }
  // no listed noun is longer than that: the last part of a line of letters is looked for at its end
  for (let at = Math.max(2, lower.length - LONGEST_NOUN); at <= lower.length - 3; at++) {
    const use = tails.get(lower.slice(at));
    if (use !== undefined) return { noun: { ...use, compound: lower.slice(0, at) } };
  }
  if (adverbEndings.some((ending) => lower.length > ending.length + 3 && lower.endsWith(ending)))
    return { adverb: true };
  if (abstractEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))) {
    return { noun: { class: 'abstract', compound: '', gender: undefined, guessed: true } };
  }
  return NOTHING;
}
