import type { Language } from '../../brief/brief.ts';
import { type Caseless, caseless } from '../segments/caseless.ts';

/** What tells a list of explanations from a list of positions. */
export interface ListPack {
  /** lead-ins and headings of explanations */
  readonly neutral: Caseless;
  /** finite verbs that state a fact: zahlt, issues, finance */
  readonly factual: RegExp;
}

export const listPacks: Readonly<Record<Language, ListPack>> = {
  de: {
    neutral: caseless(
      /(?<!\p{L})(?:abkürzung\p{L}*|zuständig\p{L}*|aufgaben\p{L}*|akteur\p{L}*|quelle\p{L}*|literatur\p{L}*|weiterlesen|daten\p{L}*|behörden|träger|anlaufstellen?|ansprechpartner|kontakt\p{L}*|glossar|förder\p{L}*|programme?|projekte?|adressat\p{L}*|empfehlung\p{L}*|maßnahmen|beispiele?|anbieter)(?!\p{L})/iu,
    ),
    factual:
      /^(?:\p{Ll}{2,}(?:t|te)|ist|hat|wird|gibt|sieht|hilft|nimmt|stellen|bringen|zahlen|tragen|fördern|prüfen|entscheiden)$/u,
  },
  en: {
    neutral: caseless(
      /(?<!\p{L})(?:abbreviations?|responsib\p{L}*|tasks?|actors?|sources?|references|literature|further reading|data|authorities|contacts?|glossary|funding|funders?|programmes?|programs?|projects?|addressees?|recommend\p{L}*|measures|examples?|providers?|who does what)(?!\p{L})/iu,
    ),
    factual: /^(?:\p{Ll}{3,}(?:[^s]s|es))$/u,
  },
  fr: {
    neutral: caseless(
      /(?<!\p{L})(?:abréviations?|sigles?|compétences?|responsab\p{L}*|tâches?|acteurs?|sources?|références?|littérature|données|autorités|contacts?|glossaire|financement\p{L}*|programmes?|projets?|destinataires?|recommandations?|mesures|exemples?)(?!\p{L})/iu,
    ),
    factual: /^(?:\p{Ll}{2,}(?:e|ent|it))$/u,
  },
};
