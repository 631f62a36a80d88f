import type { Element, Root, Text } from 'hast';
import type { Language } from '../brief/brief.ts';
import { opaque, type Typesetter, typesetter } from './typography/typeset.ts';

/** Elements whose text is part of the line they stand in; everything else begins a line of its own. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const verbatim = new Set(['code', 'pre', 'kbd', 'samp', 'svg', 'math']);

/** Sets quotation marks, dashes and spaces of a whole tree in place; code and addresses stay as they are. */
export function typesetTree(tree: Root | Element, lang: Language, guillemets: boolean): void {
  const run: (Text | null)[] = [];
  const inner: (Root | Element)[] = [];
  collect(tree, run, inner, lang);
  if (run.length > 0) set(run, typesetter(lang, guillemets));
  for (const each of inner) typesetTree(each, languageOf(each) ?? lang, guillemets);
}

/** Gathers the text of one line; what begins another goes to `inner`. `null` holds the place of something verbatim. */
function collect(node: Root | Element, run: (Text | null)[], inner: (Root | Element)[], lang: Language): void {
  joinTexts(node);
  for (const child of node.children) {
    if (child.type === 'text') run.push(child);
    else if (child.type !== 'element') continue;
    else if (verbatim.has(child.tagName)) run.push(null);
    else if (inline.has(child.tagName) && !apart(child) && (languageOf(child) ?? lang) === lang)
      collect(child, run, inner, lang);
    else {
      if (inline.has(child.tagName)) run.push(null);
      inner.push(child);
    }
  }
}

/** A citation comes in shreds ("chap.", " 3"), and what must not be parted is seen in one text alone. */
function joinTexts(node: Root | Element): void {
  for (let i = node.children.length - 1; i > 0; i--) {
    const [before, child] = [node.children[i - 1], node.children[i]];
    if (before?.type !== 'text' || child?.type !== 'text') continue;
    before.value += child.value;
    node.children.splice(i, 1);
  }
}

function apart(node: Element): boolean {
  const names = node.properties.className;
  return Array.isArray(names) && (names.includes('sidenote') || names.includes('margin-note'));
}

function languageOf(node: Root | Element): Language | undefined {
  const lang = node.type === 'element' ? node.properties.lang : undefined;
  return lang === 'de' || lang === 'en' || lang === 'fr' ? lang : undefined;
}

function set(run: readonly (Text | null)[], typeset: Typesetter): void {
  const done = typeset(run.map((text) => text?.value ?? opaque));
  run.forEach((text, i) => {
    if (text) text.value = done[i] ?? text.value;
  });
}
