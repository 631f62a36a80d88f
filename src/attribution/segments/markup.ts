/** A part of HTML text. Offsets count in the text given. */
export interface MarkupPart {
  readonly kind: 'text' | 'comment' | 'attribute' | 'tag';
  readonly start: number;
  readonly end: number;
  /** tag or attribute name in lower case */
  readonly name: string;
}

/**
 * Splits raw HTML, as it stands in Markdown, into what carries words. No tree is built: rendering drops raw HTML, and
 * what the finished page holds is read by a real parser later. Linear; broken markup is text.
 */
export function markupParts(text: string): readonly MarkupPart[] {
  const parts: MarkupPart[] = [];
  let at = 0;
  let words = 0;
  const flush = (end: number): void => {
    if (end > words) parts.push({ kind: 'text', start: words, end, name: '' });
  };
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    const next = text[open + 1] ?? '';
    if (!/[a-zA-Z/!?]/.test(next)) {
      at = open + 1;
      continue;
    }
    const end = next === '!' || next === '?' ? commentEnd(text, open) : tagEnd(text, open);
    if (end < 0) break;
    flush(open);
    if (next === '!' || next === '?') parts.push(comment(text, open, end));
    else parts.push(...tag(text, open, end));
    at = end;
    words = end;
  }
  flush(text.length);
  return parts;
}

function commentEnd(text: string, open: number): number {
  if (!text.startsWith('<!--', open)) {
    const end = text.indexOf('>', open);
    return end < 0 ? text.length : end + 1;
  }
  const end = text.indexOf('-->', open + 4);
  return end < 0 ? text.length : end + 3;
}

function comment(text: string, open: number, end: number): MarkupPart {
  const start = open + (text.startsWith('<!--', open) ? 4 : 2);
  return { kind: 'comment', start, end: Math.max(start, text.endsWith('-->', end) ? end - 3 : end - 1), name: '' };
}

/** One past the `>` of a tag, quotes respected; -1 when the text ends before. */
function tagEnd(text: string, open: number): number {
  let quote = '';
  for (let i = open + 1; i < text.length; i++) {
    const char = text[i] as string;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return i + 1;
    else if ((char === '"' || char === "'") && /[=\s]/.test(text[i - 1] ?? '')) quote = char;
  }
  return -1;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function tag(text: string, open: number, end: number): MarkupPart[] {
  const name = /^<\/?([a-zA-Z][^\s/>]*)/.exec(text.slice(open, end))?.[1] ?? '';
  const parts: MarkupPart[] = [{ kind: 'tag', start: open, end, name: name.toLowerCase() }];
  const from = open + text.slice(open, end).indexOf(name) + name.length;
  const inner = text.slice(from, end - 1);
  for (const match of inner.matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? match[4];
    const key = (match[1] ?? '').toLowerCase();
    if (key.startsWith('data-')) {
      parts.push({ kind: 'attribute', start: from + match.index, end: from + match.index + key.length, name: key });
    }
    if (value === undefined || value === '') continue;
    const start = from + match.index + match[0].lastIndexOf(value);
    parts.push({ kind: 'attribute', start, end: start + value.length, name: key });
  }
  return parts;
}
