import { decorateLayout } from './decorate.ts';
import { renderAll } from './elements.ts';
import type { Cite } from './item.ts';
import { type Inline, isEmpty, plain } from './output.ts';
import { richText } from './rich-text.ts';
import { type Given, scopeOf, type Traits } from './scope.ts';
import { keysOf, sorted } from './sort.ts';

/** A cite with all it takes to render it, again if need be. */
export interface Ready {
  readonly cite: Cite;
  readonly given: Given;
}

interface Made extends Ready {
  readonly words: readonly Inline[];
  /** the author as printed */
  readonly author: string;
  /** what stands before it */
  delimiter: string;
}

/** One citation: its cites sorted, grouped and collapsed as the style says. */
export function cluster(list: readonly Ready[]): Inline[] {
  const [first] = list;
  if (!first) return [];
  const { area } = first.given;
  const { attrs } = area.el;
  const delimiter = area.layout.attrs.delimiter ?? '';
  const made = inOrder(list).map((ready) => ({ ...make(ready), delimiter }));
  const collapse = attrs.collapse ?? '';
  const grouped = collapse.startsWith('year') || attrs['cite-group-delimiter'] !== undefined ? byAuthor(made) : made;
  const done = collapse === 'citation-number' ? numbered(grouped) : collapsed(grouped, collapse, attrs);
  const words = done.flatMap((each, at) => [...(at > 0 ? [each.delimiter] : []), ...cited(each, at > 0)]);
  return decorateLayout(area.layout, words);
}

function inOrder(list: readonly Ready[]): readonly Ready[] {
  const keys = list[0]?.given.area.sort ?? [];
  if (keys.length === 0 || list.length < 2) return list;
  return sorted(
    list.map((value) => ({ value, keys: keysOf(keys, value.given) })),
    keys,
  );
}

/** Renders one cite of a cluster, anew with other traits where it has to be told from another. */
export function make(
  { cite, given }: Ready,
  changes: Partial<Cite> = {},
  traits: Partial<Traits> = {},
): Omit<Made, 'delimiter'> {
  const scope = scopeOf({ ...given, cite: { ...cite, ...changes }, traits: { ...given.traits, ...traits } });
  const words = renderAll(given.area.layout.children, scope);
  const author = scope.author ?? [];
  return { cite, given, words: cite.authorOnly ? author : words, author: plain(author) };
}

/** A word of the language that begins a citation begins a sentence: `Ibid.` */
function capitalised(words: readonly Inline[], inTerm = false): Inline[] {
  const at = words.findIndex((each) => !isEmpty([each]));
  return words.map((each, index) => {
    if (index !== at) return each;
    if (typeof each !== 'string')
      return { ...each, children: capitalised(each.children, inTerm || each.term === true) };
    return inTerm ? each.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : each;
  });
}

/** The words of one cite with what the author wrote around it; they lead to the source. */
function cited({ cite, words, given }: Made, opened: boolean): Inline[] {
  const { prefix = '', suffix = '' } = cite;
  const before = prefix === '' || /[\s(„“‘«[/]$/.test(prefix) ? prefix : `${prefix} `;
  const after = suffix === '' || /^[\s,.;:)!?]/.test(suffix) ? suffix : ` ${suffix}`;
  const begins = prefix === '' ? !opened : /[.!?]["”’]?\s*$/.test(prefix) && /\s\S/.test(prefix);
  const shown = begins && given.style.isNote ? capitalised(words) : words;
  return [...richText(before), ...(isEmpty(words) ? [] : [{ children: shown, cites: cite.id }]), ...richText(after)];
}

/** Cites of one author stand together, where the first of them stands. */
function byAuthor(list: readonly Made[]): Made[] {
  const groups = new Map<string, Made[]>();
  list.forEach((each, at) => {
    const key = each.author === '' ? `\u0000${at}` : each.author;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  });
  return [...groups.values()].flat();
}

/** The author's name once, then years; the year once, then letters. */
function collapsed(list: readonly Made[], collapse: string, attrs: Readonly<Record<string, string>>): Made[] {
  const outer = list[0]?.delimiter ?? '';
  const between = attrs['cite-group-delimiter'] ?? (collapse.startsWith('year') ? ', ' : undefined);
  if (between === undefined) return [...list];
  const done: Made[] = [];
  list.forEach((each, at) => {
    const before = list[at - 1];
    const same =
      before !== undefined &&
      each.author !== '' &&
      before.author === each.author &&
      !each.cite.prefix &&
      !before.cite.suffix;
    if (!same) {
      done.push({ ...each, delimiter: attrs['after-collapse-delimiter'] ?? outer });
      return;
    }
    if (collapse === '') done.push({ ...each, delimiter: between });
    else {
      // a comma behind a page would read as one more page
      const delimiter = before.cite.locator ? (attrs['after-collapse-delimiter'] ?? outer) : between;
      done.push(suffixOnly(each, before, collapse, attrs) ?? { ...make(each, { suppressAuthor: true }), delimiter });
    }
  });
  return collapse === 'year-suffix-ranged' ? ranged(done, /^\p{L}$/u) : done;
}

function suffixOnly(
  each: Made,
  before: Made,
  collapse: string,
  attrs: Readonly<Record<string, string>>,
): Made | undefined {
  const { yearSuffix } = each.given.traits;
  if (!collapse.startsWith('year-suffix') || yearSuffix === '') return undefined;
  if (each.cite.locator !== undefined || before.cite.locator !== undefined) return undefined;
  const year = (one: Made) => plain(make(one, { suppressAuthor: true }, { yearSuffix: '' }).words);
  if (year(each) !== year(before)) return undefined;
  const delimiter = attrs['year-suffix-delimiter'] ?? each.delimiter;
  return { ...each, words: [yearSuffix], delimiter };
}

/** Three or more in a row become a span: `[1–3]`, `a–c`. */
function numbered(list: readonly Made[]): Made[] {
  const done: Made[] = [];
  for (let at = 0; at < list.length; ) {
    let end = at;
    while (isNext(list[end], list[end + 1])) end++;
    if (end - at >= 2) done.push(list[at] as Made, { ...(list[end] as Made), delimiter: '–' });
    else done.push(...list.slice(at, end + 1));
    at = end + 1;
  }
  return done;
}

function isNext(a: Made | undefined, b: Made | undefined): boolean {
  if (!a || !b || a.cite.locator || b.cite.locator || a.cite.suffix || b.cite.prefix) return false;
  return b.given.number === a.given.number + 1;
}

function ranged(list: readonly Made[], letter: RegExp): Made[] {
  const done: Made[] = [];
  for (let at = 0; at < list.length; ) {
    let end = at;
    while (follows(list[end], list[end + 1], letter)) end++;
    if (end - at >= 2) done.push(list[at] as Made, { ...(list[end] as Made), delimiter: '–' });
    else done.push(...list.slice(at, end + 1));
    at = end + 1;
  }
  return done;
}

function follows(a: Made | undefined, b: Made | undefined, letter: RegExp): boolean {
  if (!a || !b || !letter.test(plain(b.words))) return false;
  const [x, y] = [a.given.traits.yearSuffix, b.given.traits.yearSuffix];
  return x.length === 1 && y.length === 1 && y.charCodeAt(0) === x.charCodeAt(0) + 1 && a.author === b.author;
}
