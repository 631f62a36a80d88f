import { peoplePacks } from '../packs/people.ts';
import type { NameText } from './name-phrase.ts';
import type { NameWord } from './name-words.ts';

/** By the word a row of titles is asked from; where there are many in a row, each is asked. */
const known = new WeakMap<NameText, Map<number, number | undefined>>();

/** Index of the first word after all titles and offices from word `i` on, or undefined when something else follows. */
export function afterTitles(reader: NameText, i: number): number | undefined {
  const found = known.get(reader) ?? new Map<number, number | undefined>();
  known.set(reader, found);
  const { words } = reader;
  const row: number[] = [];
  let at = i;
  do {
    row.push(at);
    at = afterTitle(reader, at);
  } while (!found.has(at) && isJoinedTitle(reader, at));
  const end = isJoinedTitle(reader, at) ? found.get(at) : at < words.length && isNear(reader, at) ? at : undefined;
  for (const one of row) found.set(one, end);
  return end;
}

function isJoinedTitle(reader: NameText, at: number): boolean {
  return reader.words[at]?.joined === true && isTitle(reader, at);
}

function isTitle({ words, lists }: NameText, at: number): boolean {
  const word = words[at] as NameWord;
  return lists.honorific(word.key) || (lists.office(word.key) && word.capital);
}

/** Index of the first word after a title, its stop and its tail (a. D.). */
function afterTitle({ text, words, lang }: NameText, i: number): number {
  const { titleTails } = peoplePacks[lang];
  let end = (words[i] as NameWord).end;
  if (text[end] === '.') end++;
  for (let n = 0; n < 3; n++) {
    titleTails.lastIndex = end;
    const tail = titleTails.exec(text);
    if (tail === null) break;
    end += tail[0].length;
  }
  let next = i + 1;
  while (next < words.length && (words[next] as NameWord).start < end) next++;
  return next;
}

/** Whether only a space, or the stop of an abbreviation, separates a word from the title before it. */
function isNear({ text, words }: NameText, at: number): boolean {
  const before = words[at - 1] as NameWord;
  const gap = text.slice(before.end, (words[at] as NameWord).start);
  return /^\)? ?$/.test(gap) || (before.text.length < 6 && /^\.\)? ?$/.test(gap));
}

/** A title, an office, or part of a title's tail: no word of the name itself. */
export function isTitleWord({ lists, lang, text }: NameText, word: NameWord): boolean {
  if (lists.honorific(word.key) || lists.office(word.key)) return true;
  const { titleTails } = peoplePacks[lang];
  for (const from of text[word.start - 1] === '(' ? [word.start - 1] : [word.start]) {
    titleTails.lastIndex = from;
    if (titleTails.test(text) && (text[word.end] === '.' || text[word.start - 1] === '(')) return true;
  }
  return false;
}
