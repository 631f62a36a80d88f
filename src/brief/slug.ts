import { slugOf as wordsToAddress } from './ids.ts';
import { reservedSlugs, slugPattern } from './values.ts';

const longest = 64;

/**
 * The folder a brief is published in: `slug:` when it is a valid one, else the file name in lower case with umlauts
 * spelled out and anything else a hyphen. Editions that share a file name (`de/2018-03.md` and `en/2018-03.md`, each
 * naming the other in `translations:`) get their language appended, so that they do not want the same folder.
 * `file` is a path with `/`; `loose` is the frontmatter as far as it could be read.
 */
export function slugOf(file: string, loose: Readonly<Record<string, unknown>>): string {
  const { slug, lang } = loose;
  if (typeof slug === 'string' && isSlug(slug)) return slug;
  const name = baseName(file);
  const shared = translationsOf(loose).some((path) => baseName(path) === name);
  const suffix = shared && typeof lang === 'string' && /^(de|en|fr)$/.test(lang) ? `-${lang}` : '';
  const base = wordsToAddress(name)
    .slice(0, longest - suffix.length)
    .replace(/-+$/, '');
  const whole = (base === '' ? 'brief' : base) + suffix;
  return reservedSlugs.includes(whole) ? `${whole}-brief` : whole;
}

function translationsOf({ translations }: Readonly<Record<string, unknown>>): string[] {
  if (typeof translations !== 'object' || translations === null) return [];
  return Object.values(translations).filter((path) => typeof path === 'string');
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** True for what may become the name of a published folder. */
function isSlug(text: string): boolean {
  return new RegExp(slugPattern).test(text) && !reservedSlugs.includes(text);
}

/** What a text from standard input is called: it lies in no file, and nobody has named it. */
export const standardInput = 'stdin.md';
