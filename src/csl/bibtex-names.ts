import type { Name } from './item.ts';
import { texToText } from './tex.ts';

/** People of a field `A and B`; a group in braces is a body (BibTeX, "btxdoc", 4 and "The Name Field Format"). */
export function bibtexNames(value: string): Name[] {
  return split(value, /\s+and\s+/iy).flatMap((one): Name[] => {
    const text = one.trim();
    if (text === '') return [];
    if (text.toLowerCase() === 'others') return [{ literal: 'et al.' }];
    if (/^\{[^{}]*\}$/.test(text) || /^\{(?:[^{}]|\{[^{}]*\})*\}$/.test(text)) return [{ literal: texToText(text) }];
    return [named(split(text, /\s*,\s*/y))];
  });
}

function named(parts: readonly string[]): Name {
  const [first = '', second = '', third] = parts;
  if (parts.length === 1) {
    const words = split(first.trim(), /[\s~]+/y);
    const von = words.findIndex((word, at) => at < words.length - 1 && isSmall(word));
    const cut = von >= 0 ? von : words.length - 1;
    return name(words.slice(cut).join(' '), words.slice(0, cut).join(' '), undefined);
  }
  return third === undefined ? name(first, second, undefined) : name(first, third, second);
}

function name(last: string, given: string, suffix: string | undefined): Name {
  const words = split(last.trim(), /[\s~]+/y);
  const family = words.findIndex((word, at) => !isSmall(word) || at === words.length - 1);
  const particle = words.slice(0, family).join(' ');
  return {
    family: texToText(words.slice(family).join(' ')),
    ...(given.trim() === '' ? {} : { given: texToText(given.trim()) }),
    ...(particle === '' ? {} : { droppingParticle: texToText(particle) }),
    ...(suffix === undefined ? {} : { suffix: texToText(suffix) }),
  };
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Cuts where the pattern matches outside braces. */
function split(text: string, between: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    if (depth > 0) continue;
    between.lastIndex = at;
    const found = between.exec(text);
    if (!found) continue;
    parts.push(text.slice(start, at));
    start = at + found[0].length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}
