import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../brief/brief.ts';
import type { Inline, Span } from '../../csl/output.ts';
import { typographyPack } from '../typography/pack.ts';

/** Where a cited source's entry stands; undefined where nothing is to be linked. */
export type EntryOf = (source: string) => string | undefined;

/** What the processor says, as elements of the page. */
export function elementsOf(inlines: readonly Inline[], entryOf: EntryOf, lang: Language): ElementContent[] {
  return inlines.flatMap((each): ElementContent[] =>
    typeof each === 'string' ? [{ type: 'text', value: spaced(each, lang) }] : spanOf(each, entryOf, lang),
  );
}

const languages = ['de', 'en', 'fr'] as const;

/** Of a language that is not known here nothing is known: English sets no spaces. */
function languageOr(lang: string): Language {
  return languages.find((each) => each === lang) ?? 'en';
}

/** Spaces that a language has before a mark: styles write their marks as English does. */
function spaced(text: string, lang: Language): string {
  const { spaced: spaces } = typographyPack(lang);
  return text.replace(/(?<![\s\u00a0\u202f])[:;!?](?=\s|$)/g, (mark) => (spaces[mark] ?? '') + mark);
}

function spanOf(span: Span, entryOf: EntryOf, lang: Language): ElementContent[] {
  if (span.cites !== undefined) return citeOf(span, entryOf, lang);
  let inner = elementsOf(span.children, entryOf, span.lang === undefined ? lang : languageOr(span.lang));
  if (span.lang !== undefined && span.lang !== lang) inner = [h('span', { lang: span.lang }, inner)];
  if (span.href !== undefined) inner = [h('a', { href: span.href }, inner)];
  const { face = {} } = span;
  if (face['font-style'] === 'italic' || face['font-style'] === 'oblique') inner = [h('em', inner)];
  if (face['font-weight'] === 'bold') inner = [h('strong', inner)];
  if (face['font-variant'] === 'small-caps') inner = [h('span', { className: ['small-caps'] }, inner)];
  if (face['vertical-align'] === 'sup') inner = [h('sup', inner)];
  if (face['vertical-align'] === 'sub') inner = [h('sub', inner)];
  return inner;
}

/** A cite leads to its entry, but for the parts of it that lead elsewhere: links do not nest. */
function citeOf(span: Span, entryOf: EntryOf, lang: Language): ElementContent[] {
  const inner = elementsOf(span.children, () => undefined, lang);
  const id = entryOf(span.cites ?? '');
  if (id === undefined) return inner;
  const parts: (Element | ElementContent[])[] = [];
  for (const node of inner) {
    const last = parts.at(-1);
    if (holdsLink(node)) parts.push(node as Element);
    else if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts.flatMap((part) => {
    if (!Array.isArray(part)) return [part];
    return part.some(hasWords) ? [h('a', { href: `#${id}` }, part)] : part;
  });
}

function holdsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink));
}

function hasWords(node: ElementContent): boolean {
  if (node.type === 'text') return /[\p{L}\p{N}]/u.test(node.value);
  return node.type === 'element' && node.children.some(hasWords);
}
