import type { Inline, Span } from './output.ts';

type Face = NonNullable<Span['face']>;

/** Mark-up that CSL-JSON allows in a field (CSL-JSON, "HTML-like formatting within fields"); all else is text. */
const tags: Readonly<Record<string, Face>> = {
  i: { 'font-style': 'italic' },
  em: { 'font-style': 'italic' },
  b: { 'font-weight': 'bold' },
  strong: { 'font-weight': 'bold' },
  sup: { 'vertical-align': 'sup' },
  sub: { 'vertical-align': 'sub' },
  sc: { 'font-variant': 'small-caps' },
};

const tag =
  /<(\/?)(i|em|b|strong|sup|sub|sc|span)((?:\s+(?:class|style)="(?:nocase|nodecor|font-variant: ?small-caps;)")?)\s*>/g;

interface Open {
  readonly name: string;
  readonly face: Face;
  readonly children: Inline[];
  readonly raw: string;
}

const deepest = 12;

/** The text of a field with its few tags as spans, and its paired straight quotation marks as quotations. */
export function richText(text: string): Inline[] {
  if (!/[<"'“‘«]/.test(text)) return [text];
  const open: Open[] = [{ name: '', face: {}, children: [], raw: '' }];
  let at = 0;
  const top = () => open.at(-1) as Open;
  for (const match of text.matchAll(tag)) {
    const [raw, slash, name = '', rest = ''] = match;
    push(top(), text.slice(at, match.index));
    at = match.index + raw.length;
    if (slash === '') {
      const face = name === 'span' ? spanFace(rest) : tags[name];
      if (face === undefined || open.length > deepest) push(top(), raw);
      else open.push({ name, face, children: [], raw });
    } else if (top().name === name) {
      const { face, children } = open.pop() as Open;
      top().children.push({ face, children });
    } else push(top(), raw);
  }
  push(top(), text.slice(at));
  while (open.length > 1) {
    const { raw, children } = open.pop() as Open;
    top().children.push(raw, ...children);
  }
  return quotations(top().children);
}

function push({ children }: Open, text: string): void {
  if (text !== '') children.push(text);
}

function spanFace(rest: string): Face | undefined {
  if (rest.includes('nocase')) return { 'font-variant': 'nocase' };
  if (rest.includes('small-caps')) return { 'font-variant': 'small-caps' };
  return rest.includes('nodecor') ? { 'font-style': 'normal' } : undefined;
}

const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(["“])(?=\S)/u, '"”'],
  [/(?<![\p{L}\p{N}])(['‘])(?=\S)/u, "'’"],
];

/** `"…"` in a text becomes a quotation, so that its marks follow the language and what it stands in. */
function quotations(inlines: readonly Inline[], depth = 0): Inline[] {
  return inlines.flatMap((each): Inline[] => {
    if (typeof each !== 'string') return [{ ...each, children: quotations(each.children, depth + 1) }];
    const cut = firstQuotation(each);
    if (cut === undefined || depth > deepest) return [apostrophes(each)];
    const [start, end] = cut;
    return [
      ...(start > 0 ? [apostrophes(each.slice(0, start))] : []),
      { quoted: true, children: quotations([each.slice(start + 1, end)], depth + 1) },
      ...quotations([each.slice(end + 1)], depth + 1),
    ];
  });
}

const apostrophes = (text: string): string => text.replaceAll("'", '’');

function firstQuotation(text: string): [start: number, end: number] | undefined {
  const found = pairs.flatMap(([opening, closers]) => {
    const start = text.search(opening);
    if (start < 0) return [];
    const end = closing(text, start + 1, closers);
    return end < 0 ? [] : [[start, end] as [number, number]];
  });
  return found.sort((a, b) => a[0] - b[0])[0];
}

function closing(text: string, from: number, closers: string): number {
  for (let at = from; at < text.length; at++) {
    if (!closers.includes(text[at] ?? '')) continue;
    if (/\S/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return at;
  }
  return -1;
}
