import type { Segment } from '../../attribution/segments/segment.ts';
import type { Language } from '../../brief/brief.ts';
import { sentenceSpans } from '../sentence-spans.ts';

/** How hard a text is to read, by two old measures; both rounded to whole numbers. */
export interface Readability {
  /** Björnsson 1968: words a sentence, and words of more than six letters in a hundred; 60 and more is very hard */
  readonly lix: number;
  /** Flesch 1948 (English), Amstad 1978 (German), Kandel and Moles 1958 (French): 100 is very easy, below 30 very hard */
  readonly flesch: number;
  readonly words: number;
  /** words a sentence, rounded */
  readonly length: number;
}

/** Constant, weight of words a sentence, weight of syllables a word. */
const flesch: Readonly<Record<Language, readonly [number, number, number]>> = {
  de: [180, 1, 58.5],
  en: [206.835, 1.015, 84.6],
  fr: [207, 1.015, 73.6],
};

/** Letters that carry a syllable, one group one syllable; a final e is mute where the language says so. */
const vowels: Readonly<Record<Language, { readonly group: RegExp; readonly mute: RegExp | undefined }>> = {
  de: { group: /[aeiouyäöü]+/g, mute: undefined },
  en: { group: /[aeiouy]+/g, mute: /(?<=[^aeiouyl]|[aeiouy][^aeiouy]l)e$/ },
  fr: { group: /[aeiouyàâäéèêëîïôöùûüœ]+/g, mute: /(?<=[^aeiouyàâéèêîôûœ])es?$/ },
};

/** Measures the running text of a brief; undefined below three hundred words, where a number would mean nothing. */
export function readabilityOf(segments: readonly Segment[], lang: Language): Readability | undefined {
  let [words, long, syllables, sentences] = [0, 0, 0, 0];
  for (const { channel, kind, text } of segments) {
    if (channel !== 'text' || kind === 'table-cell') continue;
    sentences += sentenceSpans(text).length;
    for (const [word] of text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) {
      words++;
      if (word.length > 6) long++;
      syllables += syllablesIn(word, lang);
    }
  }
  if (words < 300 || sentences === 0) return undefined;
  const [base, bySentence, byWord] = flesch[lang];
  const length = words / sentences;
  return {
    lix: Math.round(length + (long * 100) / words),
    flesch: Math.round(base - bySentence * length - byWord * (syllables / words)),
    words,
    length: Math.round(length),
  };
}

function syllablesIn(word: string, lang: Language): number {
  const { group, mute } = vowels[lang];
  const lower = word.toLowerCase();
  const spoken = mute === undefined ? lower : lower.replace(mute, '');
  return Math.max(1, spoken.match(group)?.length ?? 0);
}
