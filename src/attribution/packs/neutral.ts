import type { Language } from '../../brief/brief.ts';
import { germanNeutral } from './de/neutral.ts';
import { englishNeutral } from './en/neutral.ts';
import { frenchNeutral } from './fr/neutral.ts';

/** An anonymous speaker in the cases of the language; where it has none, they are the same. */
export interface NeutralForms {
  readonly nominative: string;
  readonly accusative: string;
  readonly dative: string;
  readonly genitive: string;
}

export type Case = keyof NeutralForms;

/** Who speaks instead of somebody who can be identified, and what decides whether that stays grammatical. */
export interface NeutralPack {
  readonly one: NeutralForms;
  readonly several: NeutralForms;
  /** X's: the forms in front of what somebody owns; undefined where it needs another order of words */
  readonly possessive?: { readonly one: string; readonly several: string };
  /** prepositions that leave no doubt of the case behind them */
  readonly governing: Readonly<Record<Exclude<Case, 'nominative'>, string>>;
  /** words before a speaker that hold an article or lose a vowel: what stands there instead, with its space */
  readonly contracted: Readonly<Record<string, { readonly one: string; readonly several: string }>>;
  /** prepositions behind a noun that a genitive says better: Einwand von X */
  readonly genitiveInstead: string;
  /** articles that make a phrase behind a noun a genitive */
  readonly genitiveArticles: string;
  /** words that agree with the speaker, so that a sentence with one of them is left alone */
  readonly agreeing: string;
  /** it, its: a house goes on in them, and what it cannot do tells which */
  readonly housePronouns?: string;
  /** verbs behind which a participle or adjective agrees with the subject */
  readonly agreeingVerbs: string;
  /** relative pronouns that never stand for a person */
  readonly thingRelatives: string;
  /** pronouns that stand for one person, whatever the verb looks like */
  readonly singular: string;
  /** articles that stand for one person in that case */
  readonly singularArticles: NeutralForms;
}

export const neutralPacks: Readonly<Record<Language, NeutralPack>> = {
  de: germanNeutral,
  en: englishNeutral,
  fr: frenchNeutral,
};
