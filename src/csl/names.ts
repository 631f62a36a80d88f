import { decorate, faceOf } from './decorate.ts';
import type { Name } from './item.ts';
import { termOf } from './locale.ts';
import { type Inline, isEmpty, joined } from './output.ts';
import { type Manner, type NameOptions, person } from './person.ts';
import { called, type Scope } from './scope.ts';
import { child, type El } from './xml.ts';

/** What a cs:names passes on to one without elements of its own in its cs:substitute. */
export interface NameFrame {
  readonly name: El | undefined;
  readonly etAl: El | undefined;
  readonly label: El | undefined;
  readonly labelFirst: boolean;
  readonly options: NameOptions;
  readonly delimiter: string;
}

const none: El = { name: 'name', attrs: {}, children: [], text: '' };

/** How the names of an element are set: its own children and attributes over those of `cs:names` around it (CSL 1.0.2, "Name"). */
export function frameOf(el: El, scope: Scope, outer: NameFrame | undefined): NameFrame {
  const name = child(el, 'name') ?? (outer ? outer.name : undefined);
  const etAl = child(el, 'et-al') ?? outer?.etAl;
  const ownLabel = child(el, 'label');
  const isBare = !el.children.some((each) => ['name', 'label', 'et-al'].includes(each.name));
  const label = ownLabel ?? (isBare ? outer?.label : undefined);
  const { inherited } = scope.area;
  const options: Record<string, string> = { ...inherited };
  delete options.delimiter;
  delete options.form;
  if (inherited['name-form']) options.form = inherited['name-form'];
  if (inherited['name-delimiter'] !== undefined) options.delimiter = inherited['name-delimiter'];
  Object.assign(options, name?.attrs ?? {});
  const { keyAttrs } = scope;
  if (keyAttrs) applyKey(options, keyAttrs);
  const at = (each: El | undefined) => (each ? el.children.indexOf(each) : -1);
  const labelFirst = ownLabel ? at(ownLabel) < at(child(el, 'name')) : isBare && (outer?.labelFirst ?? false);
  const delimiter = el.attrs.delimiter ?? inherited['names-delimiter'] ?? outer?.delimiter ?? '';
  return { name, etAl, label, labelFirst, options, delimiter };
}

function applyKey(options: Record<string, string>, key: Readonly<Record<string, string>>): void {
  for (const [from, to] of [
    ['names-min', 'et-al-min'],
    ['names-use-first', 'et-al-use-first'],
    ['names-use-last', 'et-al-use-last'],
  ] as const) {
    const value = key[from];
    if (value !== undefined) options[to] = value;
  }
}

/** The names of the variables of a cs:names, each with its label. */
export function namesFor(el: El, scope: Scope, frame: NameFrame): Inline[] {
  const variables = (el.attrs.variable ?? '').split(/\s+/).filter((each) => each !== '' && !scope.hidden.has(each));
  const lists = variables.map((variable) => ({ variable, names: scope.item.names.get(variable) ?? [] }));
  for (const { names } of lists) called(scope, names.length > 0);
  if (frame.options.form === 'count') {
    const sum = lists.reduce((total, { names }) => total + shownOf(names, frame.options, scope).shown.length, 0);
    return sum === 0 ? [] : [String(sum)];
  }
  const pieces = merged(lists, scope).map(({ variable, names }) => {
    if (names.length === 0) return [];
    const list = nameList(names, frame, scope);
    return withLabel(list, variable, names.length, frame, scope);
  });
  return joined(pieces, frame.delimiter);
}

interface Listed {
  readonly variable: string;
  readonly names: readonly Name[];
}

/** The same people as editors and translators are named once (CSL 1.0.2, "cs:names"). */
function merged(lists: readonly Listed[], scope: Scope): readonly Listed[] {
  const [first, second] = lists;
  if (lists.length !== 2 || !first || !second || first.names.length === 0) return lists;
  const pair = [first.variable, second.variable].sort().join('');
  if (pair !== 'editortranslator' || termOf(scope.locale, pair) === undefined) return lists;
  if (JSON.stringify(first.names) !== JSON.stringify(second.names)) return lists;
  return [{ variable: pair, names: first.names }];
}

function withLabel(list: Inline[], variable: string, count: number, frame: NameFrame, scope: Scope): Inline[] {
  const { label } = frame;
  if (!label || scope.sorting) return list;
  const { form = 'long', plural = 'contextual' } = label.attrs;
  const term = termOf(scope.locale, variable, form, plural === 'always' || (plural === 'contextual' && count > 1));
  const words = term ? decorate(label, [term], scope) : [];
  return frame.labelFirst ? [...words, ...list] : [...list, ...words];
}

interface Shown {
  readonly shown: readonly Name[];
  /** et al. stands for others */
  readonly cut: boolean;
  readonly last: Name | undefined;
}

function shownOf(names: readonly Name[], options: NameOptions, { position, area, traits }: Scope): Shown {
  const later = position !== 'first' && area.el.name === 'citation';
  const number = (name: string): number | undefined => {
    const value = (later ? options[`et-al-subsequent-${name}`] : undefined) ?? options[`et-al-${name}`];
    return value === undefined ? undefined : Number(value);
  };
  const min = number('min');
  const use = number('use-first');
  if (min === undefined || use === undefined || names.length < min)
    return { shown: names, cut: false, last: undefined };
  const first = Math.max(use, 0) + traits.moreNames;
  if (first >= names.length) return { shown: names, cut: false, last: undefined };
  const withLast = options['et-al-use-last'] === 'true' && first < names.length - 1;
  return { shown: names.slice(0, first), cut: true, last: withLast ? names.at(-1) : undefined };
}

/** The list with its delimiters, `and` and et al. */
export function nameList(names: readonly Name[], frame: NameFrame, scope: Scope): Inline[] {
  const { options } = frame;
  const { shown, cut, last } = shownOf(names, options, scope);
  scope.listed.push(...names);
  if (shown.length === 0) return [];
  const order = scope.sorting ? 'all' : options['name-as-sort-order'];
  const isInverted = (at: number) => order === 'all' || (order === 'first' && at === 0);
  const parts = new Map((frame.name?.children ?? []).map((part) => [part.attrs.name ?? '', part]));
  const pieces = shown.map((name, at) =>
    person(name, mannerOf(name, isInverted(at) && name.literal === undefined, { options, parts, scope })),
  );
  const delimiter = options.delimiter ?? ', ';
  let list: Inline[];
  if (last) {
    const end = person(last, mannerOf(last, order === 'all', { options, parts, scope }));
    list = [...joined(pieces, delimiter), delimiter, '… ', ...end];
  } else if (cut)
    list = withEtAl(pieces, isInverted(shown.length - 1) && shown.at(-1)?.literal === undefined, frame, scope);
  else
    list = withAnd(
      pieces,
      isInverted(Math.max(0, shown.length - 2)) && shown.at(-2)?.literal === undefined,
      options,
      scope,
    );
  return frame.name ? decorate({ ...frame.name, attrs: looks(frame.name.attrs) }, list, scope) : list;
}

/** Only what says how the whole list looks. */
function looks(attrs: El['attrs']): El['attrs'] {
  const { prefix, suffix } = attrs;
  return { ...faceOf(attrs), ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

function mannerOf(
  name: Name,
  inverted: boolean,
  { options, parts, scope }: { options: NameOptions; parts: ReadonlyMap<string, El>; scope: Scope },
): Manner {
  const level = scope.traits.givens.get(name) ?? 0;
  const short = options.form === 'short' && !scope.sorting && level === 0;
  const full = level === 2 || (level === 1 && options['initialize-with'] === undefined);
  return {
    options,
    parts,
    inverted,
    form: short || (options.form === 'short' && level === 0) ? 'short' : 'long',
    fullGiven: full,
    sorting: scope.sorting,
    english: scope.english,
  };
}

/** In a sentence `&` is written out. */
function andOf({ and }: NameOptions, { locale, cite }: Scope): string {
  if (and === 'symbol' && cite?.authorOnly !== true) return locale.terms.get('and symbol')?.one ?? '&';
  return and === 'text' || and === 'symbol' ? (termOf(locale, 'and') ?? 'and') : '';
}

function withAnd(pieces: readonly Inline[][], inverted: boolean, options: NameOptions, scope: Scope): Inline[] {
  const delimiter = options.delimiter ?? ', ';
  const and = andOf(options, scope);
  const full = pieces.filter((piece) => !isEmpty(piece));
  if (and === '' || full.length < 2) return joined(full, delimiter);
  const rule = options['delimiter-precedes-last'] ?? 'contextual';
  const comma =
    !scope.locale.commaless &&
    (rule === 'always' || (rule === 'contextual' && full.length > 2) || (rule === 'after-inverted-name' && inverted));
  const before = comma ? (/\s$/.test(delimiter) ? delimiter : `${delimiter} `) : ' ';
  return [...joined(full.slice(0, -1), delimiter), `${before}${and} `, ...(full.at(-1) ?? [])];
}

function withEtAl(pieces: readonly Inline[][], inverted: boolean, frame: NameFrame, scope: Scope): Inline[] {
  const { options, etAl = none } = frame;
  const delimiter = options.delimiter ?? ', ';
  const rule = options['delimiter-precedes-et-al'] ?? 'contextual';
  const comma =
    rule === 'always' || (rule === 'contextual' && pieces.length > 1) || (rule === 'after-inverted-name' && inverted);
  const term = termOf(scope.locale, etAl.attrs.term ?? 'et-al') ?? 'et al.';
  const words = decorate({ ...etAl, attrs: { ...faceOf(etAl.attrs), prefix: '', suffix: '' } }, [term], scope);
  return [...joined(pieces, delimiter), comma ? delimiter : ' ', ...words];
}
