import type { Item, Name } from './item.ts';
import { noTraits, type Traits } from './scope.ts';
import type { Style } from './style.ts';

/** What disambiguation needs to know of rendering: the words a source is cited in, given its traits. */
export interface Citing {
  readonly style: Style;
  /** sources in the order of the list */
  readonly items: readonly Item[];
  readonly words: (item: Item, traits: Traits) => string;
  /** names that stand in the citation, all of them */
  readonly namesOf: (item: Item) => readonly Name[];
}

/**
 * Traits that keep sources apart which would be cited in the same words (CSL 1.0.2, "Disambiguation"): more names, given
 * names, the style's own way, and last a letter behind the year.
 */
export function disambiguated(citing: Citing): Map<string, Traits> {
  const { attrs } = citing.style.citation.el;
  const traits = new Map(citing.items.map((item) => [item.id, noTraits]));
  const rule = attrs['givenname-disambiguation-rule'] ?? 'by-cite';
  if (attrs['disambiguate-add-givenname'] === 'true' && rule !== 'by-cite') globalNames(citing, traits, rule);
  if (attrs['disambiguate-add-names'] === 'true') moreNames(citing, traits);
  if (attrs['disambiguate-add-givenname'] === 'true' && rule === 'by-cite')
    givenNames(citing, traits, attrs['disambiguate-add-names'] === 'true');
  change(citing, traits, (item) => ({ flagged: true, id: item.id }));
  if (attrs['disambiguate-add-year-suffix'] === 'true') yearSuffixes(citing, traits);
  return traits;
}

/** Groups of sources cited in the same words. */
function ambiguous({ items, words }: Citing, traits: ReadonlyMap<string, Traits>): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = words(item, traits.get(item.id) ?? noTraits);
    groups.set(text, [...(groups.get(text) ?? []), item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function change(
  citing: Citing,
  traits: Map<string, Traits>,
  how: (item: Item) => Partial<Traits> & { id: string },
): void {
  for (const group of ambiguous(citing, traits)) {
    const before = new Map(group.map((item) => [item.id, traits.get(item.id) ?? noTraits]));
    const words = new Set(
      group.map((item) => {
        const { id, ...more } = how(item);
        const next = { ...(before.get(id) ?? noTraits), ...more };
        traits.set(id, next);
        return citing.words(item, next);
      }),
    );
    // what tells nobody apart is not done
    if (words.size === 1) for (const [id, one] of before) traits.set(id, one);
  }
}

const mostNames = 30;

/** How many of a group's sources no other is cited like. */
function told(
  group: readonly Item[],
  next: ReadonlyMap<string, Traits>,
  citing: Citing,
): { kinds: number; rest: Item[] } {
  const byWords = new Map<string, Item[]>();
  for (const item of group) {
    const text = citing.words(item, next.get(item.id) ?? noTraits);
    byWords.set(text, [...(byWords.get(text) ?? []), item]);
  }
  return { kinds: byWords.size, rest: [...byWords.values()].filter((same) => same.length > 1).flat() };
}

/** As many names as it takes, for those of a group whom it helps. */
function moreNames(citing: Citing, traits: Map<string, Traits>): void {
  for (const group of ambiguous(citing, traits)) {
    let rest = group;
    for (let more = 1; more <= mostNames && rest.length > 1; more++) {
      if (rest.every((item) => citing.namesOf(item).length <= more)) break;
      const next = new Map(rest.map((item) => [item.id, { ...(traits.get(item.id) ?? noTraits), moreNames: more }]));
      const { kinds, rest: same } = told(rest, next, citing);
      if (kinds === 1) continue;
      for (const [id, one] of next) traits.set(id, one);
      rest = same;
    }
  }
}

/** Initials, then given names, of the first name that they help with, then of the next; with more names where that is allowed. */
function givenNames(citing: Citing, traits: Map<string, Traits>, withNames: boolean): void {
  for (const group of ambiguous(citing, traits)) {
    let rest = group;
    const most = Math.min(mostNames, Math.max(...group.map((item) => citing.namesOf(item).length)));
    for (let more = 0; more <= (withNames ? most : 0) && rest.length > 1; more++)
      for (let at = 0; at < most && rest.length > 1; at++)
        for (const level of [1, 2]) {
          const next = new Map(rest.map((item) => [item.id, withGiven(item, { at, level, more }, citing, traits)]));
          const { kinds, rest: same } = told(rest, next, citing);
          if (kinds === 1) continue;
          for (const [id, one] of next) traits.set(id, one);
          rest = same;
          break;
        }
  }
}

interface Step {
  /** which name gets its given name */
  readonly at: number;
  readonly level: number;
  /** names shown beyond what is shown already */
  readonly more: number;
}

function withGiven(item: Item, { at, level, more }: Step, citing: Citing, traits: ReadonlyMap<string, Traits>): Traits {
  const one = traits.get(item.id) ?? noTraits;
  const name = citing.namesOf(item)[at];
  const wider = { ...one, moreNames: Math.max(one.moreNames, more) };
  return name === undefined ? wider : { ...wider, givens: new Map([...one.givens, [name, level]]) };
}

/** People of the same family name are told apart wherever they stand, whether or not the citation is ambiguous. */
function globalNames(citing: Citing, traits: Map<string, Traits>, rule: string): void {
  const primary = rule.startsWith('primary');
  const named = citing.items.flatMap((item) => {
    const names = citing.namesOf(item);
    return (primary ? names.slice(0, 1) : names).map((name) => ({ item, name }));
  });
  const families = new Map<string, Name[]>();
  for (const { name } of named) {
    const key = `${name.nonDroppingParticle ?? ''} ${name.family ?? ''}`;
    if (name.family !== undefined) families.set(key, [...(families.get(key) ?? []), name]);
  }
  for (const same of families.values()) {
    const given = new Set(same.map((name) => name.given ?? ''));
    if (given.size < 2) continue;
    for (const name of same) {
      const level = levelFor(name, same, rule);
      for (const { item, name: other } of named) {
        if (other !== name) continue;
        const one = traits.get(item.id) ?? noTraits;
        traits.set(item.id, { ...one, givens: new Map([...one.givens, [name, level]]) });
      }
    }
  }
}

/** Initials, where they are enough. */
function levelFor(name: Name, same: readonly Name[], rule: string): number {
  if (rule.endsWith('with-initials')) return 1;
  const first = (each: Name) => (each.given ?? '').slice(0, 1);
  const clash = same.some((each) => each.given !== name.given && first(each) === first(name));
  return clash ? 2 : 1;
}

function yearSuffixes(citing: Citing, traits: Map<string, Traits>): void {
  for (const group of ambiguous(citing, traits))
    group.forEach((item, at) => {
      traits.set(item.id, { ...(traits.get(item.id) ?? noTraits), yearSuffix: letters(at) });
    });
}

/** a to z, then aa. */
function letters(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter;
}
