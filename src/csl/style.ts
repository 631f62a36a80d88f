import { child, type El, readXml } from './xml.ts';

/** One of the two areas of a style: how a citation and how an entry of the list is made. */
export interface Area {
  readonly el: El;
  readonly layout: El;
  /** keys of cs:sort */
  readonly sort: readonly El[];
  /** attributes of the style and of the area: cs:name takes what it does not say itself from here */
  readonly inherited: Readonly<Record<string, string>>;
}

/** A style, read and checked as far as the processor depends on it. */
export interface Style {
  readonly isNote: boolean;
  readonly attrs: Readonly<Record<string, string>>;
  readonly macros: ReadonlyMap<string, El>;
  readonly locales: readonly El[];
  readonly citation: Area;
  readonly bibliography: Area | undefined;
  readonly defaultLocale: string | undefined;
  /** the style says itself where the letter behind a year stands */
  readonly placesSuffix: boolean;
}

/** A text that is no style this processor can use; `reason` is for people. */
export class StyleError extends Error {
  override readonly name = 'StyleError';
}

/**
 * Reads an independent CSL 1.0 style.
 * @throws StyleError for what is none
 */
export function readStyle(text: string): Style {
  const root = parsed(text);
  if (root.name !== 'style') throw new StyleError('no cs:style');
  const citation = areaOf(root, 'citation');
  if (citation === undefined) throw new StyleError('no cs:citation with a cs:layout; a dependent style?');
  const macros = new Map<string, El>();
  for (const el of root.children) if (el.name === 'macro' && el.attrs.name) macros.set(el.attrs.name, el);
  const checked = new Set<string>();
  for (const [name, el] of macros) refuseCircles(el, { macros, checked }, [name]);
  return {
    isNote: root.attrs.class === 'note',
    attrs: root.attrs,
    macros,
    locales: root.children.filter(({ name }) => name === 'locale'),
    citation,
    bibliography: areaOf(root, 'bibliography'),
    defaultLocale: root.attrs['default-locale'],
    placesSuffix: placesSuffix(root),
  };
}

function parsed(text: string): El {
  try {
    return readXml(text);
  } catch (error) {
    throw new StyleError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no XML');
  }
}

function placesSuffix(el: El): boolean {
  return (el.name === 'text' && el.attrs.variable === 'year-suffix') || el.children.some(placesSuffix);
}

function areaOf(root: El, name: string): Area | undefined {
  const el = child(root, name);
  const layout = child(el, 'layout');
  if (!el || !layout) return undefined;
  return { el, layout, sort: child(el, 'sort')?.children ?? [], inherited: { ...root.attrs, ...el.attrs } };
}

interface Macros {
  readonly macros: ReadonlyMap<string, El>;
  readonly checked: Set<string>;
}

/** A macro that calls itself would never end. */
function refuseCircles(el: El, known: Macros, path: readonly string[]): void {
  if (path.length > 40) throw new StyleError('macros call each other too deeply');
  for (const inner of el.children) {
    const called = inner.attrs.macro;
    if (called !== undefined && path.includes(called)) throw new StyleError(`macro ${called} calls itself`);
    const target = called === undefined || known.checked.has(called) ? undefined : known.macros.get(called);
    if (called !== undefined && target) refuseCircles(target, known, [...path, called]);
    refuseCircles(inner, known, path);
  }
  const name = path.at(-1);
  if (name !== undefined && known.macros.get(name) === el) known.checked.add(name);
}
