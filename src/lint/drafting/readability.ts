import { readingEase } from '../../attribution/packs/reading-ease.ts';
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
  const { base, bySentence, byWord } = readingEase[lang];
  const length = words / sentences;
  return {
    lix: Math.round(length + (long * 100) / words),
    flesch: Math.round(base - bySentence * length - byWord * (syllables / words)),
    words,
    length: Math.round(length),
  };
}

function syllablesIn(word: string, lang: Language): number {
  const { syllable: group, mute } = readingEase[lang];
  const lower = word.toLowerCase();
  const spoken = mute === undefined ? lower : lower.replace(mute, '');
  return Math.max(1, spoken.match(group)?.length ?? 0);
}
