import { slugPattern } from './values.ts';

/** Letters that do not come apart into a base letter and a mark, and the German umlauts, which are spelled out. */
const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}; // prettier-ignore

/**
 * The folder a brief is published in: its file name, lower case, umlauts spelled out, anything else a hyphen.
 * In a folder named by a language (`briefs/de/2018-03.md`) the language is appended, so that editions do not collide.
 * `file` is the path from the project's root, with `/`.
 */
export function slugOf(file: string): string {
  const parts = file.split('/');
  const name = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const folder = parts.at(-2) ?? '';
  const suffix = /^(de|en|fr)$/.test(folder) ? `-${folder}` : '';
  const base = fold(name)
    .slice(0, 64 - suffix.length)
    .replace(/-+$/, '');
  return (base === '' ? 'brief' : base) + suffix;
}

function fold(name: string): string {
  return [...name.normalize('NFC').toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
}

/** True for what may become the name of a published folder. */
export function isSlug(text: string): boolean {
  return new RegExp(slugPattern).test(text);
}
