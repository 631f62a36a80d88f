import type { Language } from '../../brief/brief.ts';
import type { Denial } from './denial.ts';
import type { Frames } from './frames.ts';

/**
 * What a verb, noun or adjective needs beside it before it makes an attribution slot.
 * - `say`: nothing; with a speaker it always is one (sagte, betonte, said)
 * - `act`: nothing, but things can do it too, so the subject must be able to speak (bestätigte, unterstreicht)
 * - `person`: nothing for names and roles; organisations and countries do it without saying a word, so as `content`
 * - `content`: a clause, a quotation, a colon or a correlate that holds what was said (zeigte, dass …; found that …)
 * - `as`: a predicate with als/as (bezeichnete X als …)
 * - `of`: one of the prepositions named after it (sprach von …, warned of …)
 * - `quote`: a quotation right beside it (lachte, fuhr fort)
 * - `procedural`: opens, welcomes, moderates; says nothing
 */
export type Frame = 'say' | 'act' | 'person' | 'content' | 'as' | 'of' | 'quote' | 'procedural';

/** One verb: `zurück|weisen` is separable, `zu bedenken geben` needs its words in the clause. */
export interface Verb {
  readonly lemma: string;
  readonly frame: Frame;
  /** for `of`: the prepositions, space-separated */
  readonly prepositions?: string;
  /** with a reflexive it means something else: stellte sich heraus */
  readonly unreflexive?: true;
  /** in the passive it means something else: war von der Wahl ausgeschlossen */
  readonly unpassive?: true;
}

/** What a written form of a verb is. `reported` is Konjunktiv I or its like, where it differs from the indicative. */
export type VerbForm = 'finite' | 'reported' | 'participle' | 'infinitive' | 'gerund' | 'attributive';

export interface Conjugated {
  readonly text: string;
  readonly form: VerbForm;
  /** undefined where the form does not show it */
  readonly plural: boolean | undefined;
  /** shows that it is now or always, not then */
  readonly present?: true;
  /** words that must stand in the clause with this form: the particle or the fixed words */
  readonly beside: string;
}

/** What a noun says about the phrase it heads. */
export type NounClass =
  | 'role'
  | 'organisation'
  | 'sector'
  | 'generic'
  | 'person'
  | 'document'
  | 'utterance'
  | 'abstract'
  | 'place'
  | 'demonym'
  | 'time';

/** Stems of one class with one set of endings; `''` stands for the bare stem. Compounds end in these words too. */
export interface NounGroup {
  readonly class: NounClass;
  readonly endings: string;
  readonly stems: string;
  /** may be the tail of a compound: Außen+minister */
  readonly compound?: boolean;
  readonly plural?: boolean;
  readonly gender?: 'm' | 'f' | 'n';
}

/** A determiner and what it shows of the phrase behind it. */
export interface Determiner {
  readonly words: string;
  readonly definite?: boolean;
  readonly plural?: boolean;
  /** kein, no: nobody */
  readonly negative?: true;
  /** can the phrase be a subject */
  readonly nominative: boolean;
  /** can the phrase be a genitive attribute */
  readonly genitive?: boolean;
}

/** Word lists are space-separated strings: one word a form, lower case. */
export interface Pack {
  readonly language: Language;
  /** nouns are written with a capital (German) */
  readonly nounsCapitalised: boolean;
  /** where the subject stands: `v2` before or after the finite verb, `svo` before it */
  readonly order: 'v2' | 'svo';
  /** the first noun is the head, adjectives follow it (French) */
  readonly headFirst?: true;
  readonly abbreviations: string;
  /** words that lose their vowel before an apostrophe: l', qu' */
  readonly elisions?: string;
  /** words read as one, parts joined by -: according-to */
  readonly joined: string;
  readonly determiners: readonly Determiner[];
  /** endings of attributive adjectives in front of a noun; empty where adjectives have none */
  readonly adjectiveEndings: string;
  readonly pronouns: string;
  /** first person, `man`, `one`: the author or nobody */
  readonly neutralPronouns: string;
  readonly reflexives: string;
  readonly prepositions: string;
  /** prepositions that hang a complement on a noun: of, von, aus, from */
  readonly attaching: string;
  readonly subordinators: string;
  readonly relatives: string;
  readonly conjunctions: string;
  readonly adverbs: string;
  readonly adverbEndings: string;
  readonly auxiliaries: string;
  /** auxiliaries of the passive */
  readonly passives: string;
  readonly modals: string;
  readonly negations: string;
  /** finite forms that show reported speech without a verb of saying: sei, habe, könne */
  readonly reported: string;
  /** common finite verbs that say nothing, so that phrases end before them */
  readonly otherVerbs: string;
  /** words that announce content: dass, ob, that, whether, darauf */
  readonly contentWords: string;
  readonly verbs: readonly Verb[];
  readonly conjugate: (verb: Verb) => readonly Conjugated[];
  readonly nouns: readonly NounGroup[];
  /** endings of nouns that cannot speak: -ung, -heit, -ness */
  readonly abstractEndings: string;
  /** endings of abstract nouns that need no article and are no family names */
  readonly topicEndings: string;
  /** endings of adjectives and of what is made of a verb: a word of the language that has one is nobody's name at a sentence's head */
  readonly plainEndings: string;
  /** endings of nouns for people: -er, -in, -ist; other unknown nouns are things */
  readonly animateEndings: string;
  /** adjectives and first parts that single somebody out */
  readonly identifiers: Readonly<Record<Identifier, string>>;
  /** endings with which `identifiers` are inflected */
  readonly identifierEndings: string;
  readonly frames: Frames;
  readonly denial: Denial;
  /** verbs in no list by their endings: a noun phrase ends before them */
  readonly verbEndings?: RegExp;
  /** what forms that only accompany a verb end in: sitzend */
  readonly gerunds?: RegExp;
  /** what participles that are in no list end in */
  readonly participles: RegExp;
  /** endings of infinitives and of verbs in the first person, which open a line with a capital (French) */
  readonly headEndings?: RegExp;
  /** what finite verbs that are in no list end in */
  readonly finiteEndings: RegExp;
  /** particles inside names: von, de, bin */
  readonly nameParticles: string;
  /** before a name: Herr, Dr., Ms */
  readonly honorifics: string;
  /** words that place something in the room: in der Sitzung, during the workshop */
  readonly room: string;
  readonly suggestions: Suggestions;
  /** words for the functions a person can be declared with (frontmatter `people[].role`), by that role */
  readonly functions: Readonly<Record<string, string>>;
  /** words of each sector (frontmatter `attendance.sectors`), stems at the beginning or end of a word */
  readonly sectors: Readonly<Record<string, string>>;
}

export type Identifier = 'official' | 'nationality' | 'region' | 'former' | 'unique' | 'rank';

/** Neutral wordings; `{said}` is the participle of the cue. */
export interface Suggestions {
  readonly person: string;
  readonly group: string;
  readonly impersonal: string;
  readonly view: string;
  readonly noun: string;
  /** for whoever is no subject: the same without them */
  readonly without: string;
  /** what opens the clause in `impersonal` where the text opens it with nothing else */
  readonly that: string;
}
