import { affixed, faceOf } from './decorate.ts';
import type { Name } from './item.ts';
import { type Inline, isEmpty, joined } from './output.ts';
import { withCase } from './text-case.ts';
import type { El } from './xml.ts';

/** How names are written: attributes of cs:name, with what it takes over. */
export type NameOptions = Readonly<Record<string, string>>;

/** How one name is written. */
export interface Manner {
  readonly options: NameOptions;
  /** cs:name-part by name */
  readonly parts: ReadonlyMap<string, El>;
  /** family name first */
  readonly inverted: boolean;
  readonly form: 'long' | 'short';
  /** disambiguation asks for the given name in full */
  readonly fullGiven: boolean;
  readonly sorting: boolean;
  readonly english: boolean;
}

/** A name in the order and form wanted (CSL 1.0.2, appendix "Name-part Order"). */
export function person(name: Name, manner: Manner): Inline[] {
  const { literal } = name;
  if (literal !== undefined) return styledPart('family', [manner.sorting ? withoutArticle(literal) : literal], manner);
  const never = (manner.options['demote-non-dropping-particle'] ?? 'display-and-sort') === 'never';
  const demoted = manner.options['demote-non-dropping-particle'] ?? 'display-and-sort';
  const loose = name.nonDroppingParticle ?? '';
  const family = name.family ?? '';
  if (manner.form === 'short') return styledPart('family', [spaced(loose, family)], manner);
  const given = givenOf(name, manner);
  const dropping = name.droppingParticle ?? '';
  const suffix = name.suffix ? [name.suffix] : [];
  if (isEastAsian(name)) return eastAsian(family, given, manner);
  if (manner.sorting && !never) return joined([[family], [spaced(dropping, loose)], [given], suffix], '\t');
  if (manner.sorting) return joined([[spaced(loose, family)], [dropping], [given], suffix], '\t');
  if (manner.inverted) {
    const demote = demoted === 'display-and-sort';
    const head = styledPart('family', [demote ? family : spaced(loose, family)], manner);
    const tail = styledPart('given', [spaced(given, spaced(dropping, demote ? loose : ''))], manner);
    return joined([head, tail, suffix], manner.options['sort-separator'] ?? ', ');
  }
  const front = styledPart('given', [spaced(given, dropping)], manner);
  const last = styledPart('family', [spaced(loose, family)], manner);
  const whole = front.length > 0 && last.length > 0 ? [...front, glue(dropping), ...last] : [...front, ...last];
  if (suffix.length === 0) return whole;
  return [...whole, name.commaSuffix ? ', ' : ' ', ...suffix];
}

/** `d’Aguilar`: nothing between particle and name. */
const glue = (before: string): string => (/['’-]$/.test(before) ? '' : ' ');

function spaced(first: string, second: string): string {
  return first === '' || second === '' ? first + second : first + glue(first) + second;
}

const withoutArticle = (text: string): string => text.replace(/^(?:the|an?) /i, '');

function styledPart(part: 'family' | 'given', words: readonly Inline[], manner: Manner): Inline[] {
  if (isEmpty(words)) return [];
  const el = manner.parts.get(part);
  if (!el) return [...words];
  const cased = withCase(words, el.attrs['text-case'], manner.english);
  const face = faceOf(el.attrs);
  return affixed(el.attrs, face ? [{ children: cased, face }] : cased);
}

function isEastAsian({ family = '', given = '' }: Name): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(family + given);
}

function eastAsian(family: string, given: string, manner: Manner): Inline[] {
  return [...styledPart('family', [family], manner), ...styledPart('given', [given], manner)];
}

function givenOf({ given = '' }: Name, { options, fullGiven }: Manner): string {
  const mark = options['initialize-with'];
  if (mark === undefined || fullGiven) return given;
  const hyphen = options['initialize-with-hyphen'] !== 'false';
  return options.initialize === 'false' ? dotted(given, mark) : initials(given, mark, hyphen);
}

/** `Jean-Luc Marie` to `J.-L. M.`; small words stay as they are. */
function initials(given: string, mark: string, hyphen: boolean): string {
  const words = given
    .replace(/(?<=\p{Lu})\.(?=\S)/gu, '. ')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
  let text = '';
  for (const word of words) {
    if (/^\p{Ll}/u.test(word)) {
      text = `${text.trimEnd()} ${word} `;
      continue;
    }
    const parts = word.split(/[-‐]/).filter((part, at) => part !== '' && (at === 0 || !/^\p{Ll}/u.test(part)));
    parts.forEach((part, at) => {
      const letter = initial(part);
      if (at === 0) text += letter + mark;
      else text = hyphen ? `${text.trimEnd()}-${letter}${mark}` : text + letter + mark;
    });
  }
  return text.replace(/\s+$/, '').replace(/ {2,}/g, ' ');
}

/** One letter; what is shortened already stays as it is: `Th.` */
function initial(part: string): string {
  if (/\p{L}\.$/u.test(part)) return part.slice(0, -1);
  return (/^\p{L}\p{M}*/u.exec(part)?.[0] ?? part).toUpperCase();
}

/** Whether an initial stands last, to which the next one joins. */
function wasShort(text: string, mark: string): boolean {
  return mark === '' ? /(?<!\p{L})\p{Lu}{1,3}$/u.test(text) : text.endsWith(mark);
}

/** Only what is an initial already gets the mark. */
function dotted(given: string, mark: string): string {
  const words = given
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '. ')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
  let text = '';
  for (const word of words) {
    const isShort = /\.$/.test(word) || /^\p{Lu}$/u.test(word);
    const before = text === '' || /\s$/.test(text) || (isShort && wasShort(text, mark)) ? '' : ' ';
    text += before + (isShort ? word.replace(/\.$/, '') + mark : word);
  }
  return text.trimEnd().replace(/ {2,}/g, ' ');
}
