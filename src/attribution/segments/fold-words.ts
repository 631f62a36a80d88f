import { homoglyphs, identicalLetters, smallCaps } from '../packs/letters.ts';
import {
  acronyms,
  articlePairs,
  genderEndings,
  joinedPairs,
  parenthesisEndings,
  shortWords,
  slashEndings,
} from '../packs/marks.ts';
import { applyEdits, type Edit, editsOf, type Stream } from './stream.ts';

/** Word level: lookalike letters, letter-spaced words, gender marks, apostrophes, capitals. */
export function foldWords(stream: Stream): Stream {
  let now = stream;
  if (foreign.test(now.text)) now = applyEdits(now, lookalikeEdits(now.text));
  if (spacedHint.test(now.text)) now = applyEdits(now, spacedEdits(now.text));
  if (genderHint.test(now.text) || joinedPair.test(now.text)) now = applyEdits(now, genderEdits(now.text));
  if (now.text.includes('’') || now.text.includes('‘')) now = applyEdits(now, apostropheEdits(now.text));
  if (capitalsHint.test(now.text)) now = applyEdits(now, capitalEdits(now.text));
  return now;
}

const strange = `[\\u0370-\\u058F\\u13A0-\\u13FF\\u2C80-\\u2CFF\\uA4D0-\\uA4FF${[...smallCaps.keys()].join('')}]`;
const foreign = new RegExp(strange, 'u');
const foreignWord = new RegExp(`[\\p{L}\\p{M}]*${strange}[\\p{L}\\p{M}]*`, 'gu');

/**
 * A word that mixes scripts, or is written in another script with lookalikes only, is read as Latin. A word of real
 * Greek or Cyrillic has letters that look like none of ours and stays. Small capitals are small letters, but a word
 * that has nothing else begins with a capital.
 */
function lookalikeEdits(text: string): readonly Edit[] {
  return editsOf(text, foreignWord, (match) => {
    const word = match[0];
    const chars = [...word];
    const latin = chars.some((char) => /\p{Script=Latin}/u.test(char));
    if (!latin && !chars.every((char) => identicalLetters.has(char))) return undefined;
    const folded = chars.map((char) => homoglyphs.get(char) ?? smallCaps.get(char) ?? char).join('');
    const allSmall = chars.length > 2 && chars.every((char) => smallCaps.has(char));
    const text = allSmall ? `${folded[0]?.toUpperCase()}${folded.slice(1)}` : folded;
    return { start: match.index, end: match.index + word.length, text };
  });
}

const spacedHint = /[ ._·-][A-Za-zÀ-ɏ][ ._·-][A-Za-zÀ-ɏ][ ._·-][A-Za-zÀ-ɏ]/;
const spaced = /(?<![\p{L}\p{N}])\p{L}(?:([ ._·-])\p{L})(?:\1\p{L}(?![\p{L}\p{N}])){2,}/gu;

/** S c h n e i d e r: at least four single letters with the same separator; a capital begins a new word. */
function spacedEdits(text: string): readonly Edit[] {
  return editsOf(text, spaced, (match) => {
    const letters = [...match[0]].filter((_, i) => i % 2 === 0);
    // Abbreviations (z.B.u.a.) and lists of options (A B C D) are no words.
    if (match[1] === '.' && letters.length < 6) return undefined;
    if (letters.length < 5 && letters.every((letter) => letter === letter.toUpperCase())) return undefined;
    const joined = letters.join('').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
    return { start: match.index, end: match.index + match[0].length, text: joined };
  });
}

const genderHint =
  /[A-Za-zÀ-ɏ](?:[*:_·•‧]|\/-?)[a-zà-ɏ]|[A-Za-zÀ-ɏ]\(-?[a-z]{1,6}\)|[a-zß-ɏ]In(?:nen)?(?![a-z])|[.-](?:e|ne|le|ve|trice)[.-]s/;
const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const pairs = new Set(articlePairs);
// each part begins with the mark itself, so that the search can skip to it; what stands before is looked up from there
const gender = new RegExp(
  [
    `[*:_·•‧](?<=\\p{L}.)(?<ending>${byLength(genderEndings)})(?:[·•‧](?<plural>s))?(?!\\p{L})`,
    `\\/(?<=\\p{L}\\p{L}\\p{L}.)-?(?<slash>${byLength(slashEndings)})(?![\\p{L}/])`,
    `\\((?<=\\p{L}\\p{L}.)(?:-?)(?<parens>${byLength(parenthesisEndings)})\\)(?<parensPlural>s)?(?!\\p{L})`,
    '[.-](?<=\\p{L}\\p{L}.)(?<dotted>e|ne|le|ve|trice)[.-](?<dottedPlural>s)(?!\\p{L})',
    '(?<inner>I(?<=\\p{Ll}[rtn]I)n(?:nen)?)(?!\\p{L})',
  ].join('|'),
  'gu',
);

const joinedPair = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${Object.keys(joinedPairs).join('|')})(?![A-Za-zÀ-ɏ])`);
const joinedPairsIn = new RegExp(joinedPair.source, 'g');

function genderEdits(text: string): readonly Edit[] {
  const joined = editsOf(text, joinedPairsIn, (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: joinedPairs[match[0]] ?? match[0],
  }));
  const inner = editsOf(text, gender, (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.ending !== undefined && isPair(text, start, end)) return { start, end: start + 1, text: '/' };
    const ending = groups.ending ?? groups.slash ?? groups.parens ?? groups.dotted ?? groups.inner?.toLowerCase() ?? '';
    return { start, end, text: ending + (groups.plural ?? groups.parensPlural ?? groups.dottedPlural ?? '') };
  });
  return merge([...inner, ...joined], pairEdits(text));
}

/** der*die, seine:ihre: two words, not one with an ending. */
const pair = /(?<![\p{L}])(\p{L}{2,6})[*:_·](\p{L}{2,6})(?!\p{L})/gu;

function pairEdits(text: string): readonly Edit[] {
  if (!/\p{L}[*:_·]\p{L}/u.test(text)) return [];
  return editsOf(text, pair, (match) => {
    const [first = '', second = ''] = [match[1], match[2]];
    if (!pairs.has(first.toLowerCase()) || !pairs.has(second.toLowerCase())) return undefined;
    const at = match.index + first.length;
    return { start: at, end: at + 1, text: '/' };
  });
}

function isPair(text: string, start: number, end: number): boolean {
  const first = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return pairs.has(first.toLowerCase()) && pairs.has(text.slice(start + 1, end).toLowerCase()) && end - start > 2;
}

function merge(a: readonly Edit[], b: readonly Edit[]): readonly Edit[] {
  const all = [...a, ...b].sort((x, y) => x.start - y.start);
  return all.filter((edit, i) => i === 0 || edit.start >= (all[i - 1]?.end ?? 0));
}

/** l’avis, Weber’s: between letters it is an apostrophe and never a quotation mark. */
function apostropheEdits(text: string): readonly Edit[] {
  return editsOf(text, /(?<=\p{L})[’‘](?=\p{L})/gu, (match) => ({
    start: match.index,
    end: match.index + 1,
    text: "'",
  }));
}

const capitalsHint = /[A-ZÀ-Þ]{4}|[\u0100-\u024F]{2}/;
/** A word in capitals, perhaps with a small genitive s. */
const capitals = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}ß]*)(s?)(?![\p{L}\p{N}])/gu;
const known = new Set(acronyms);
const short = new Set(shortWords);

/**
 * SCHNEIDER is Schneider, BMI stays. Six letters with a vowel are read as a word, five after a capitalised one; four only
 * among other words in capitals, where also the little words (VON, THE) go back to small letters.
 */
function capitalEdits(text: string): readonly Edit[] {
  return editsOf(text, capitals, (match) => {
    const word = match[1] ?? '';
    const end = match.index + word.length;
    const edit = (folded: string): Edit => ({ start: match.index, end, text: folded });
    if (known.has(word) || word.length < 2) return undefined;
    const run = word.length < 6 && inCapitals(text, match.index, end + (match[2] ?? '').length);
    if (run && text[end] === '.') return edit(`${word[0]}${word.slice(1).toLowerCase()}`);
    if (run && short.has(word.toLowerCase())) return edit(sameLength(word, word.toLowerCase()));
    // Katrin WEBER is read as a name, a THAMM that stands alone is not.
    const named = word.length === 5 && isBesideName(text.slice(Math.max(0, match.index - 24), match.index));
    if (word.length < (run ? 4 : named ? 5 : 6) || !/[AEIOUYÄÖÜÉÈÀÁÍÓÚ]/u.test(word)) return undefined;
    return edit(sameLength(word, `${word[0]}${word.slice(1).toLowerCase()}`));
  });
}

/** Katrin WEBER; not La DINUM, Das BAMFX */
function isBesideName(before: string): boolean {
  const word = /(\p{Lu}[\p{L}.]*\p{Ll})\.? $/u.exec(before)?.[1];
  return word !== undefined && !short.has(word.toLowerCase());
}

function sameLength(word: string, folded: string): string {
  return folded.length === word.length ? folded : word;
}

/** Whether a neighbour is a long word in capitals too. */
function inCapitals(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{5,}[.,:]? (?:\S{1,4} ){0,2}$/u.test(text.slice(Math.max(0, start - 40), start)) ||
    /^[.,:]? (?:\p{Lu}{1,4}[.,]? ){0,2}\p{Lu}{5,}(?!\p{Ll})/u.test(text.slice(end, end + 40))
  );
}
