import { citationKey, referencePrefix } from '../../brief/citation-key.ts';

/** A key in a text, with the words around it that belong to its citation. Offsets are those of the text. */
export interface WrittenCite {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  /** what follows the key, locator and all */
  readonly rest: string;
  readonly suppressAuthor: boolean;
}

/** `[see @a, p. 3; @b]`, or `@a [p. 3]` in a sentence. */
export interface WrittenCitation {
  readonly start: number;
  readonly end: number;
  readonly inSentence: boolean;
  readonly cites: readonly WrittenCite[];
}

const brackets = /\[((?:[^[\]]|\[[^[\]]*\]){1,1000})\]/g;

/** The citations of a text in order, as Pandoc's manual has them ("Citation syntax"). */
export function citationsIn(text: string): WrittenCitation[] {
  const found = [...text.matchAll(brackets)].flatMap((match) => bracketed(match[1] ?? '', match.index) ?? []);
  const free = keysIn(text, 0).filter(({ start, end }) => !found.some((each) => each.start < end && start < each.end));
  const sentences = free.filter(({ minus }) => !minus).map((key) => inSentence(text, key));
  return [...found, ...sentences].sort((a, b) => a.start - b.start);
}

interface Key {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly minus: boolean;
}

function keysIn(text: string, from: number): Key[] {
  return [...text.matchAll(citationKey)].flatMap((match) => {
    const key = match[2] ?? match[3] ?? '';
    if (referencePrefix.test(key)) return [];
    const start = from + match.index;
    return [{ key, start, end: start + match[0].length, minus: match[1] === '-' }];
  });
}

/** Brackets cite only when each part has a key. */
function bracketed(inner: string, open: number): WrittenCitation | undefined {
  const cites: WrittenCite[] = [];
  let at = 0;
  for (const part of inner.split(';')) {
    const from = open + 1 + at;
    const [key] = keysIn(part, from);
    if (!key) return undefined;
    const prefix = part.slice(0, key.start - from).trim();
    cites.push({ ...key, prefix, rest: part.slice(key.end - from).trimEnd(), suppressAuthor: key.minus });
    at += part.length + 1;
  }
  return { start: open, end: open + inner.length + 2, inSentence: false, cites };
}

/** `@key`, with a locator in brackets right behind it. */
function inSentence(text: string, key: Key): WrittenCitation {
  const behind = /^\s\[([^[\]]{1,300})\]/.exec(text.slice(key.end));
  const rest = behind && keysIn(behind[1] ?? '', 0).length === 0 ? behind : null;
  const cite = { ...key, prefix: '', rest: rest?.[1] ?? '', suppressAuthor: false };
  return { start: key.start, end: key.end + (rest?.[0].length ?? 0), inSentence: true, cites: [cite] };
}
