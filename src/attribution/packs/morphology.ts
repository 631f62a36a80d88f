import type { Language } from '../../brief/brief.ts';

/** How a language forms words. Words are folded (small letters, no diacritics) unless said otherwise. */
export interface Morphology {
  /** endings that make a word of more than six letters a word of the language */
  readonly nounEndings: RegExp;
  /** what inflection appends */
  readonly inflections: RegExp;
  /** endings that no name of another language has */
  readonly sureEndings: RegExp;
  /** an e is lost before an ending: analyze, analyzing */
  readonly mute: boolean;
  /** nouns are written in one word; what joins the parts at the end of the first */
  readonly compounds?: RegExp;
  /** the genitive of a name, as written: Whitcombe's, Terzioğlus */
  readonly genitive?: RegExp;
  /** adjectives, which have a capital only at the head of a sentence or in a title */
  readonly adjectives?: RegExp;
  /** what comes from a town, with the capital of its name: Münchner, Ulmer */
  readonly townAdjective?: RegExp;
  /** plurals of people that no list holds: Akteurinnen, Legionen */
  readonly groups?: RegExp;
  /** a participle that opens a sentence, as written, with the words behind it: Signé en 1957 */
  readonly opening?: readonly [word: RegExp, behind: RegExp];
}

/** Its words stand in texts of every language. */
export const linguaFranca: Language = 'en';

export const morphologies: Readonly<Record<Language, Morphology>> = {
  de: {
    nounEndings:
      /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ismen|nis|nisse|nissen|tum|ierung|erei|enz|enzen|anz|ment|mente|logie|politik|(?:isch|lich|bar|sam|haft|los)(?:e|en|er|es|em)?)s?$/,
    inflections: /(?:e|en|ern?|es|em|n|s|(?<=en)d)$/,
    sureEndings: /.{4}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|politik)$/,
    mute: false,
    compounds: /(?:s|n|en|es)$/,
    genitive: /[^s]s$/,
    adjectives: /^.{4,}(?:ene|te|ische|liche|same|lose)[nrsm]?$/,
    townAdjective: /^.{3,}er$/,
    groups: /(?:inn|ion)en$/,
  },
  en: {
    nounEndings: /(?:tion|sion|ment|ness|ship|hood|ism|ity|ance|ence|ing|ers|ies)s?$/,
    inflections: /(?:s|es|ed|ing|ly)$/,
    sureEndings: /.{4}(?:tion|sion|ness|ship|hood|ism|ility)s?$/,
    mute: true,
    genitive: /['’]s?$/,
  },
  fr: {
    nounEndings: /(?:tion|sion|ment|isme|ite|ance|ence|age|ure)s?$/,
    inflections: /(?:s|e|es|nt)$/,
    sureEndings: /.{4}(?:tion|sion|isme)s?$/,
    mute: true,
    opening: [/ée?s?$/, /^ en \d{4}/],
  },
};
