import type { NumberPack } from '../../attribution/packs/numbers.ts';
import { scaled } from './decimal.ts';

/**
 * Numbers that a text says in words, by their values: figures in another edition may stand for the same.
 * @param small the text in small letters
 */
export function spelledOut(small: string, pack: NumberPack): Set<string> {
  const found = new Set<string>();
  let run: number[] = [];
  for (const { 0: word, index } of small.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const parts = partsOf(word, pack);
    for (const share of pack.shares[word] ?? []) found.add(String(share));
    if (parts !== undefined) {
      found.add(String(together(parts)));
      run.push(...parts);
      found.add(String(together(run)));
    } else if (word !== pack.and) {
      for (const value of large(word, small.slice(0, index), run, pack)) found.add(value);
      run = [];
    }
  }
  for (const roman of small.matchAll(/(?<![\p{L}\d])[ivxlc]{1,7}(?=e?(?![\p{L}\d]))/gu))
    found.add(String(romanOf(roman[0])));
  return found;
}

/** `zwei Millionen`, `anderthalb Millionen`, `half a million`, and a million that has no number before it. */
function large(word: string, before: string, run: readonly number[], pack: NumberPack): string[] {
  const one = pack.halves[word];
  if (one !== undefined) return [String(one)];
  const power = pack.scales[word.slice(word.lastIndexOf('-') + 1)] ?? 0;
  if (power < 6) return [];
  const last = /\p{L}+(?= $)/u.exec(before)?.[0] ?? '';
  const count = pack.half.test(before) || /-/.test(word) ? 0.5 : (pack.halves[last] ?? together(run));
  return [scaled(String(count || 1), power)];
}

/** What a word is put together of; undefined for a word that is no number, in whatever ending. */
function partsOf(word: string, pack: NumberPack): number[] | undefined {
  const bare = word.replace(pack.endings, '');
  for (const form of new Set([word, bare, bare.replace(pack.endings, '')])) {
    const own = pack.words[form];
    if (own !== undefined) return [own];
    const parts = form.match(pack.joins) ?? [];
    if (parts.length < 2 || parts.join('') !== form.replaceAll('-', '')) continue;
    const numbers = parts.filter((part) => part !== pack.and).map((part) => pack.words[part]);
    if (numbers.every((value) => value !== undefined)) return numbers;
  }
  return undefined;
}

/** 5 and 20 are 25; 2, 100 and 50 are 250; 4 and 20 are 80 (quatre-vingts). */
function together(parts: readonly number[]): number {
  let sum = 0;
  let current = 0;
  for (const part of parts) {
    if (part === 100) current = Math.max(1, current) * 100;
    else if (part === 1000) {
      sum += Math.max(1, current) * 1000;
      current = 0;
    } else current = part === 20 && current === 4 ? 80 : current + part;
  }
  return sum + current;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanOf(letters: string): number {
  const values = [...letters].map((letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
