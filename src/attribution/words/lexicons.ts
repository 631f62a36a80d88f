import type { Language } from '../../brief/brief.ts';
import type { Pack } from '../packs/pack.ts';
import { packs } from '../packs/packs.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

const lexicons = new Map<Language, Lexicon>();

/** What a language's pack says, before anything is built of it. */
export function packOf(language: Language): Pack {
  return packs[language];
}

/** The words of one language, built once. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(packs[language]);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}
