import type { Element, Root } from 'hast';
import createHyphenator from 'hyphen';
import type { Language } from '../../brief/brief.ts';

/** Puts soft hyphens (U+00AD) into the long words of a text. */
export type Hyphenate = (text: string) => string;

/** Shorter words gain nothing and cost a glyph each in the PDF. */
const shortest = 9;
/** letters before the first and behind the last break */
const margin = 3;
const word = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}@/_.-])\\p{L}[\\p{Ll}\\p{M}]{${shortest - 1},}(?![\\p{L}\\p{N}@/_]|[.-]\\p{L})`,
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
export async function hyphenatorFor(lang: Language, names: ReadonlySet<string>): Promise<Hyphenate> {
  const divide = await dividerOf(lang);
  const skipCapitals = capitalsAreNames.has(lang);
  return (text) =>
    text.length < shortest
      ? text
      : text.replace(word, (found) =>
          names.has(found) || (skipCapitals && /^\p{Lu}/u.test(found)) ? found : divide(found),
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
  const divide = createHyphenator(definition as never, { minWordLength: shortest }) as Hyphenate;
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

/** What stays whole: heads, code, drawings, and what is in another language. */
const whole = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre', 'kbd', 'samp', 'svg', 'math']);

/** Hyphenates the running text of a tree in place. */
export function hyphenateTree(node: Root | Element, lang: Language, hyphenate: Hyphenate): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = hyphenate(child.value);
    if (child.type !== 'element' || whole.has(child.tagName)) continue;
    const own = child.properties.lang;
    if (own === undefined || own === lang) hyphenateTree(child, lang, hyphenate);
  }
}
