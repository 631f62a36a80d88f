import type { Language } from '../../brief/brief.ts';
import { lexiconOf } from '../words/lexicons.ts';
import type { NameWord } from './name-words.ts';

/** A text and its words. */
interface Read {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly NameWord[];
}

/** das Stück „Nathan …“, the play Nora, le roman Nana: behind the noun for a work stands its title. */
export function isTitleOfWork({ text, lang, words }: Read, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  if (!/^ ?[“„«"]? ?$/.test(text.slice(before.end, word.start))) return false;
  return lexiconOf(lang).sets.works.has(before.text.toLowerCase());
}
