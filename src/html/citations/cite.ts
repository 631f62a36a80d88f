import type { Language } from '../../brief/brief.ts';
import type { Cluster, Item } from '../../csl/item.ts';
import type { LocaleData } from '../../csl/locale.ts';
import { de } from '../../csl/locales/de.ts';
import { en } from '../../csl/locales/en.ts';
import { fr } from '../../csl/locales/fr.ts';
import { readLocator } from '../../csl/locator.ts';
import { processCitations, type Result } from '../../csl/processor.ts';
import { type Style, StyleError } from '../../csl/style.ts';
import { type Cited, type Rendering, report } from '../markdown/rendering.ts';
import { typographyPack } from '../typography/pack.ts';
import { collect, type Found, type Met } from './collect.ts';
import { placed } from './place.ts';
import { reportUnknown, sourcesFor } from './sources.ts';
import { type StyleText, styleFor } from './style.ts';

const locales: Readonly<Record<Language, LocaleData>> = { de, en, fr };

/** How the house cites. */
export interface Citing {
  readonly shipped: StyleText;
  readonly guillemets: boolean;
}

/**
 * Replaces the citations of a brief by what its style makes of them, and makes the list of sources.
 * @param citing without it only what can be wrong is found out
 */
export function cite(rendering: Rendering, citing: Citing | undefined): Cited {
  const { tree, source } = rendering.brief;
  const met = collect(tree, source);
  const items = sourcesFor(rendering);
  const named = rendering.brief.meta?.citationStyle ?? 'house';
  // a bibliography that cannot be read has its own finding
  if (items !== undefined || rendering.brief.meta?.bibliography === undefined) reportUnknown(met, items, rendering);
  const style = styleFor(rendering, named, citing?.shipped);
  if (items === undefined || style === undefined || citing === undefined)
    return { tree, references: undefined, sources: new Map() };
  const numbered = numberNotes(met, style);
  const clusters = numbered.map(({ found, note }) => {
    const cluster = clusterOf(found, note, rendering.lang, items);
    return style.isNote && found.footnote === undefined && !found.inSource ? beginning(cluster) : cluster;
  });
  const silent = uncited(rendering, items);
  const result = processed({ style, items, clusters: [...clusters, ...silent], rendering, citing });
  if (result === undefined) return { tree, references: undefined, sources: new Map() };
  return placed(
    numbered.map((each, at) => ({ ...each, made: result.clusters[at] })),
    result,
    { rendering, style, items, tree },
  );
}

/** Sources that are listed without being cited: one cluster behind all others, which stands nowhere. */
function uncited(rendering: Rendering, items: ReadonlyMap<string, Item>): Cluster[] {
  const asked = rendering.brief.meta?.nocite ?? [];
  const keys = asked === 'all' ? [...items.keys()] : asked.filter((key) => items.has(key));
  return keys.length === 0 ? [] : [{ cites: keys.map((id) => ({ id })), note: 0 }];
}

interface Numbered {
  readonly found: Found;
  /** number of the note it stands in or makes; 0 in running text */
  readonly note: number;
}

/** Notes are numbered in the order of their first calls; a style of notes makes one of every citation in the text. */
function numberNotes(met: readonly Met[], { isNote }: Style): Numbered[] {
  const numbers = new Map<string, number>();
  let count = 0;
  return met.flatMap((each): Numbered[] => {
    if (each.kind === 'call') {
      numbers.set(each.label, ++count);
      return [];
    }
    const { found } = each;
    if (found.footnote !== undefined) return [{ found, note: numbers.get(found.footnote) ?? 0 }];
    return [{ found, note: isNote && !found.inSource ? ++count : 0 }];
  });
}

function clusterOf(found: Found, note: number, lang: Language, items: ReadonlyMap<string, Item>): Cluster {
  const languages = [locales[lang], ...Object.values(locales).filter((each) => each !== locales[lang])];
  const cites = found.cites
    .filter(({ key }) => items.has(key))
    .map(({ key, prefix, rest, suppressAuthor }) => {
      const { locator, label, suffix } = readLocator(rest, languages);
      return {
        id: key,
        ...(prefix === '' ? {} : { prefix }),
        ...(locator === undefined ? {} : { locator }),
        ...(label === undefined ? {} : { label }),
        ...(suffix.trim() === '' ? {} : { suffix: suffix.trimEnd() }),
        ...(suppressAuthor ? { suppressAuthor } : {}),
      };
    });
  return { cites, note, ...(found.inSentence ? { inSentence: true } : {}) };
}

/** What is written before the first source of a note begins a sentence. */
function beginning(cluster: Cluster): Cluster {
  const [first, ...others] = cluster.cites;
  if (first?.prefix === undefined) return cluster;
  const prefix = first.prefix.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return { ...cluster, cites: [{ ...first, prefix }, ...others] };
}

interface Work {
  readonly style: Style;
  readonly items: ReadonlyMap<string, Item>;
  readonly clusters: readonly Cluster[];
  readonly rendering: Rendering;
  readonly citing: Citing;
}

function processed({ style, items, clusters, rendering, citing }: Work): Result | undefined {
  const pack = typographyPack(rendering.lang);
  const marks = citing.guillemets ? pack.guillemets : pack.quotes;
  const terms = {
    'open-quote': marks.open,
    'close-quote': marks.close,
    'open-inner-quote': marks.innerOpen,
    'close-inner-quote': marks.innerClose,
  };
  try {
    return processCitations({ style, locale: locales[rendering.lang], terms, items, clusters });
  } catch (error) {
    if (!(error instanceof StyleError)) throw error;
    const at = rendering.brief.metaStrings.find(({ path }) => path === 'citationStyle') ?? { start: 0, end: 0 };
    report(rendering, 'CIT103', 'default', 'block', at, {
      style: rendering.brief.meta?.citationStyle ?? '',
      reason: error.message,
    });
    return undefined;
  }
}
