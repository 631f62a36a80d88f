import type { Element, Root } from 'hast';
import createHyphenator from 'hyphen';
import type { Language } from '../../brief/brief.ts';

/** Puts soft hyphens (U+00AD) into the words of a text that have at least `letters` letters; 12, or 7 where lines are justified, unless told. */
export type Hyphenate = (text: string, letters?: number) => string;

/** Where lines are ragged, to part a shorter word costs a reader more than the edge does. */
const shortest = 12;
/** Where lines are justified, what is not parted leaves holes between the words. */
const shortestJustified = 7;
/** No word anybody writes is longer; dividing a line of letters takes the square of its length. */
const longest = 100;
/** letters before the first and behind the last break */
const margin = 4;
const wordOf = (letters: number): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}@/_.-])\\p{L}[\\p{Ll}\\p{M}]{${letters - 1},}(?![\\p{L}\\p{N}@/_]|[.-]\\p{L})`,
    'gu',
  );
const soft = '\u00AD';

/** Each language's patterns are some hundred kB: they are read when a text in it is printed. */
const patterns: Readonly<Record<Language, () => Promise<{ default: unknown }>>> = {
  de: () => import('hyphen/patterns/de-1996.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  fr: () => import('hyphen/patterns/fr.js'),
};

/** In these languages a capital within a sentence is a name's, and names are not divided. */
const capitalsAreNames: ReadonlySet<Language> = new Set(['en', 'fr']);

/** @param names words that are never divided */
export async function hyphenatorFor(lang: Language, names: ReadonlySet<string>, justified = false): Promise<Hyphenate> {
  const least = justified ? shortestJustified : shortest;
  const word = wordOf(least);
  const divide = await dividerOf(lang);
  const skipCapitals = capitalsAreNames.has(lang);
  const isWhole = (found: string): boolean => names.has(found) || (skipCapitals && /^\p{Lu}/u.test(found));
  return (text, letters = least) =>
    text.length < letters
      ? text
      : text.replace(word, (found) =>
          found.length < letters || found.length > longest || isWhole(found) ? found : divide(found),
        );
}

const dividers = new Map<Language, Promise<Hyphenate>>();

function dividerOf(lang: Language): Promise<Hyphenate> {
  let divider = dividers.get(lang);
  if (divider === undefined) {
    divider = newDivider(lang);
    dividers.set(lang, divider);
  }
  return divider;
}

async function newDivider(lang: Language): Promise<Hyphenate> {
  const { default: definition } = await patterns[lang]();
  const divide = createHyphenator(definition as never, { minWordLength: shortestJustified }) as Hyphenate;
  const known = new Map<string, string>();
  return (found) => {
    let divided = known.get(found);
    if (divided === undefined) {
      divided = withMargins(divide(found).replace(tied, ''));
      known.set(found, divided);
    }
    return divided;
  };
}

/** Fonts tie these to one glyph, which has no text of its own in a PDF when a break stands between them. */
const tied = /(?<=f)\u00AD(?=[bfhijklt])/g;

/** Takes out breaks that would leave less than `margin` letters alone. */
function withMargins(divided: string): string {
  const parts = divided.split(soft);
  while (parts.length > 1 && (parts[0]?.length ?? 0) < margin) parts.splice(0, 2, `${parts[0]}${parts[1]}`);
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < margin)
    parts.splice(-2, 2, `${parts.at(-2)}${parts.at(-1)}`);
  return parts.join(soft);
}

/** A head breaks between words; only what fills a line by itself is divided, or it would break anywhere. */
export const inHeads = 24;
/** Labels break between words, and within those that a narrow margin has no room for. */
export const inLabels = 15;
/** What stands in front of everything is not cut up for its right edge. */
export const inLeads = 16;
/** Columns are as narrow as their words allow, so a word makes its column wider instead, unless there are many of both. */
const inCells = 18;
const inDenseCells = 12;
const heads = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What stays whole: code, drawings, and what is in another language. */
const whole = new Set(['code', 'pre', 'kbd', 'samp', 'svg', 'math']);

/** Hyphenates a tree in place. */
export function hyphenateTree(node: Root | Element, lang: Language, hyphenate: Hyphenate, letters?: number): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = hyphenate(child.value, letters);
    if (child.type !== 'element' || whole.has(child.tagName)) continue;
    const own = child.properties.lang;
    if (own === undefined || own === lang) hyphenateTree(child, lang, hyphenate, leastIn(child) ?? letters);
  }
}

function leastIn({ tagName, properties }: Element): number | undefined {
  if (heads.has(tagName)) return inHeads;
  if (tagName !== 'div' || !Array.isArray(properties.className) || !properties.className.includes('table')) return;
  return properties.className.includes('dense') || properties.className.includes('many') ? inDenseCells : inCells;
}
