import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { foldLetters } from './fold-letters.ts';
import { foldWords } from './fold-words.ts';
import { applyEdits, editsOf, plainStream, type Stream } from './stream.ts';

/**
 * A source range as the rules read it (RULE.md, "Before matching"), with the exact way back: character i of `text`
 * stands for source[from[i], to[i]).
 *
 * @param source Markdown
 * @param start  UTF-16 offset
 * @param end    UTF-16 offset, exclusive
 */
export function normalise(source: string, start: number, end: number): Stream {
  return normaliseStream(stripMarkup(plainStream(source, start, end)));
}

/** The same for characters whose markup is already gone. */
export function normaliseStream(stream: Stream): Stream {
  return foldWords(foldLetters(stream));
}

/** Takes inline Markdown and character references out of a text that no parser has seen: frontmatter strings. */
export function stripMarkup(stream: Stream): Stream {
  return applyEdits(stream, markup(stream.text));
}

const inline =
  /\\([!-/:-@[-`{-~])|&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));|(?<=[\p{L}\p{N}])(?:\*{1,3}|_{2,3}|~~|`)|(?:\*{1,3}|_{1,3}|~~|`)(?=[\p{L}\p{N}])/gu;

function markup(text: string): ReturnType<typeof editsOf> {
  if (!/[\\&*_~`]/.test(text)) return [];
  return editsOf(text, inline, (match) => {
    const edit = { start: match.index, end: match.index + match[0].length };
    if (match[1] !== undefined) return { ...edit, text: match[1] };
    const decoded = reference(match[2], match[3], match[4]);
    if (match[0].startsWith('&')) return decoded === undefined ? undefined : { ...edit, text: decoded };
    return { ...edit, text: '' };
  });
}

/** Decodes character references in a stream: HTML attributes, raw HTML, YAML strings that will become HTML. */
export function decodeReferences(stream: Stream): Stream {
  if (!stream.text.includes('&')) return stream;
  const expression = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
  return applyEdits(
    stream,
    editsOf(stream.text, expression, (match) => {
      const decoded = reference(match[1], match[2], match[3]);
      return decoded === undefined
        ? undefined
        : { start: match.index, end: match.index + match[0].length, text: decoded };
    }),
  );
}

/** The character a reference stands for: hexadecimal, decimal or named (HTML, "Named character references"). */
export function reference(hex?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number.parseInt(decimal, 10) : -1;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
