import { cluster, make, type Ready } from './clusters.ts';
import { affixed, decorate } from './decorate.ts';
import { disambiguated } from './disambiguate.ts';
import { renderAll } from './elements.ts';
import { finish } from './finish.ts';
import type { Cite, Cluster, Item } from './item.ts';
import { type Locale, type LocaleData, localeFor } from './locale.ts';
import { type Inline, isEmpty, plain } from './output.ts';
import { type Placed, positionsOf } from './positions.ts';
import { budgetOf, type Given, noTraits, scopeOf, type Traits } from './scope.ts';
import { keysOf, sorted } from './sort.ts';
import type { Area, Style } from './style.ts';

/** What a document cites, and how. */
export interface Request {
  readonly style: Style;
  readonly locale: LocaleData;
  /** terms that the house has its own way with: quotation marks */
  readonly terms?: Readonly<Record<string, string>>;
  /** every source there is, by id */
  readonly items: ReadonlyMap<string, Item>;
  /** in the order of the document; cites of unknown sources are left out */
  readonly clusters: readonly Cluster[];
  /** sources for the list that nobody cites */
  readonly uncited?: readonly string[];
}

export interface Result {
  /** one for each cluster asked for; the author apart where the sentence names them */
  readonly clusters: readonly { readonly words: readonly Inline[]; readonly author: readonly Inline[] }[];
  /** the list, in its order; empty when the style has none */
  readonly entries: readonly { readonly id: string; readonly words: readonly Inline[] }[];
}

/**
 * Makes citations and the list of sources by a CSL 1.0.2 style. Same input, same output: no clock, no system locale.
 * @throws StyleError when the style would render without end
 */
export function processCitations(request: Request): Result {
  const press = preparedFor(request);
  const positions = positionsOf(
    press.clusters,
    Number(request.style.attrs['near-note-distance'] ?? press.style.citation.el.attrs['near-note-distance'] ?? 5),
  );
  const clusters = press.clusters.map(({ cites, inSentence = false }, at) => {
    const list = cites.map((cite, i) => ready(press, cite, positions[at]?.[i]));
    const authors = inSentence ? list.map((one) => inText(one, press.style)) : [];
    const author = authors.flatMap(({ words, cite }) => (isEmpty(words) ? [] : [{ children: words, cites: cite.id }]));
    // a note repeats the author, a bracket behind the name does not
    const alone = author.length > 0 && !press.style.isNote;
    const rest = alone ? list.map(({ cite, given }) => ({ cite: { ...cite, suppressAuthor: true }, given })) : list;
    return { words: finish(cluster(rest), press.locale), author: finish(author, press.locale) };
  });
  return { clusters, entries: entriesOf(press) };
}

/** The author as a sentence names them: by the family name, also where a note would give the whole one. */
function inText({ cite, given }: Ready, { isNote }: Style): ReturnType<typeof make> {
  const named = { ...cite, authorOnly: true };
  return make({
    cite: named,
    given: { ...given, cite: named, ...(isNote ? { position: 'subsequent' as const } : {}) },
  });
}

interface Press {
  readonly style: Style;
  readonly locale: Locale;
  readonly items: ReadonlyMap<string, Item>;
  readonly clusters: readonly Cluster[];
  /** ids in the order of the list */
  readonly order: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly traits: ReadonlyMap<string, Traits>;
  readonly budget: { left: number };
}

function preparedFor({ style, locale: data, terms = {}, items, clusters: asked, uncited = [] }: Request): Press {
  const base = localeFor(data, style.locales);
  const own = Object.entries(terms).map(([name, one]): [string, { one: string; many: string }] => [
    `${name} long`,
    { one, many: one },
  ]);
  const locale = { ...base, terms: new Map([...base.terms, ...own]) };
  const clusters = asked.map((each) => ({ ...each, cites: each.cites.filter(({ id }) => items.has(id)) }));
  const ids = [
    ...new Set([
      ...clusters.flatMap(({ cites }) => cites.map(({ id }) => id)),
      ...uncited.filter((id) => items.has(id)),
    ]),
  ];
  const press: Press = {
    style,
    locale,
    items,
    clusters,
    order: ids,
    numbers: new Map(ids.map((id, at) => [id, at + 1])),
    traits: new Map(),
    budget: budgetOf(ids.length + clusters.length),
  };
  return withTraits(withOrder(press));
}

function withOrder(press: Press): Press {
  const area = press.style.bibliography;
  if (!area || area.sort.length === 0) return press;
  const order = sorted(
    press.order.map((id) => ({ value: id, keys: keysOf(area.sort, givenFor(press, area, id, undefined)) })),
    area.sort,
  );
  return { ...press, order, numbers: numbersOf(order, area) };
}

/** A list sorted by number downwards counts from its end. */
function numbersOf(order: readonly string[], { sort }: Area): Map<string, number> {
  const down = sort[0]?.attrs.variable === 'citation-number' && sort[0].attrs.sort === 'descending';
  return new Map(order.map((id, at) => [id, down ? order.length - at : at + 1]));
}

function withTraits(press: Press): Press {
  const { style, items } = press;
  const listed = press.order.flatMap((id) => items.get(id) ?? []);
  const rendered = (item: Item, traits: Traits) => {
    const given = { ...givenFor(press, style.citation, item.id, undefined), traits };
    return make({ cite: { id: item.id }, given }).words;
  };
  const namesOf = (item: Item) => {
    const scope = scopeOf(givenFor(press, style.citation, item.id, undefined));
    renderAll(style.citation.layout.children, scope);
    return scope.listed;
  };
  const names = new Map(listed.map((item) => [item.id, namesOf(item)]));
  const traits = disambiguated({
    style,
    items: listed,
    words: (item, one) => plain(rendered(item, one)),
    namesOf: (item) => names.get(item.id) ?? [],
  });
  return { ...press, traits };
}

function givenFor(press: Press, area: Area, id: string, placed: Placed | undefined): Given {
  return {
    style: press.style,
    locale: press.locale,
    area,
    item: press.items.get(id) ?? { id, type: '', texts: new Map(), names: new Map(), dates: new Map() },
    cite: undefined,
    position: placed?.position ?? 'first',
    nearNote: placed?.nearNote ?? false,
    firstNote: placed?.firstNote,
    number: press.numbers.get(id) ?? 0,
    traits: press.traits.get(id) ?? noTraits,
    sorting: false,
    budget: press.budget,
  };
}

function ready(press: Press, cite: Cite, placed: Placed | undefined): Ready {
  return { cite, given: { ...givenFor(press, press.style.citation, cite.id, placed), cite } };
}

function entriesOf(press: Press): { id: string; words: Inline[] }[] {
  const area = press.style.bibliography;
  if (!area) return [];
  const substitute = area.el.attrs['subsequent-author-substitute'];
  let before = '';
  return press.order.flatMap((id) => {
    const given = givenFor(press, area, id, undefined);
    const first = entry(given);
    const same = substitute !== undefined && first.author !== '' && first.author === before;
    before = first.author;
    const words = finish(same ? entry({ ...given, sameAuthor: substitute }).words : first.words, press.locale);
    return isEmpty(words) ? [] : [{ id, words }];
  });
}

function entry(given: Given): { words: Inline[]; author: string } {
  const scope = scopeOf(given);
  const { layout, el } = given.area;
  const [first, ...rest] = layout.children;
  let words: Inline[];
  if (el.attrs['second-field-align'] && first && rest.length > 0) {
    const head = renderAll([first], scope);
    const tail = renderAll(rest, scope);
    words = [
      { children: head, display: 'left-margin' },
      { children: affixed({ suffix: layout.attrs.suffix ?? '' }, tail), display: 'right-inline' },
    ];
  } else words = decorate(layout, renderAll(layout.children, scope), scope);
  return { words, author: plain(scope.author ?? []) };
}
