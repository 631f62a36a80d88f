import type { Brief } from '../brief/brief.ts';
import { uniqueIds } from '../brief/ids.ts';
import type { Severity } from '../finding.ts';
import { drawCharts } from './charts/charts.ts';
import { plainLook } from './charts/theme.ts';
import type { Citing } from './citations/cite.ts';
import type { Letters } from './fonts/letters.ts';
import { strangeCharacters } from './fonts/strangers.ts';
import { textsOf } from './images/texts.ts';
import { labelsFor } from './labels/labels.ts';
import type { Rendering } from './markdown/rendering.ts';
import { pageTree } from './markdown.ts';
import type { Inspected } from './page.ts';
import { missingParts } from './required.ts';
import type { Templates } from './templates.ts';

/** A finding as a draft shows it: already in words. */
export interface ShownFinding {
  readonly message: string;
  readonly line: number;
  readonly severity: Severity;
}

/** What one rendering depends on besides brief and house. */
export interface RenderOptions {
  readonly templates: Templates;
  readonly draft: boolean;
  /** shown on top of a draft */
  readonly findings?: readonly ShownFinding[];
  /** reads a file as the brief calls it */
  readonly readFile: Rendering['readFile'];
  /** slug of the page that is made of a file, as the brief calls it; undefined where none is */
  readonly slugOf: (path: string) => string | undefined;
  readonly limits: Rendering['limits'];
  readonly transforms?: Rendering['transforms'];
  /** the characters there are fonts for; without it nobody looks for others */
  readonly letters?: Letters;
  /** whether a PDF goes beside the page */
  readonly pdf?: boolean;
  /** where the output folder will stand on the web; without it there is no canonical address */
  readonly siteUrl?: string;
}

/** What rendering would bring to light, without making a page. */
export async function inspectPage(brief: Brief, options: Omit<RenderOptions, 'templates'>): Promise<Inspected> {
  const rendering = await withCitations(newRendering(brief, options), undefined);
  await drawCharts(rendering, plainLook);
  pageTree(rendering);
  return inspected(brief, rendering, options.letters);
}

/** What a rendering has brought to light: its findings, the words in its pictures, the rows of its tables. */
export async function inspected(
  brief: Brief,
  { drafts, images, tables, lang }: Rendering,
  letters: Letters | undefined,
): Promise<Inspected> {
  const imageTexts = (await Promise.all(images.map(textsOf))).flat();
  const filed = tables.flatMap(({ rows, at }) => rows.flat().map((text) => ({ text, at })));
  const strangers = letters === undefined ? [] : strangeCharacters(brief, imageTexts, filed, letters);
  return { drafts: [...drafts, ...missingParts(brief, labelsFor(lang)), ...strangers], imageTexts, tables };
}

/** Most briefs cite nothing by key, and then nothing of this is loaded. */
export async function withCitations(rendering: Rendering, citing: Citing | undefined): Promise<Rendering> {
  const { meta, source, bodyStart } = rendering.brief;
  const cites = meta?.nocite !== undefined || /\[[^[\]]*@/.test(source.slice(bodyStart));
  if (meta?.bibliography === undefined && !cites) return rendering;
  const { cite } = await import('./citations/cite.ts');
  return { ...rendering, cited: cite(rendering, citing) };
}

/** A rendering that has not begun; the transformations of plugins are applied to the tree already. */
export function newRendering(brief: Brief, options: Omit<RenderOptions, 'templates'>): Rendering {
  return {
    brief,
    cited: { tree: options.transforms?.markdown(brief.tree) ?? brief.tree, references: undefined, sources: new Map() },
    lang: brief.lang,
    labels: labelsFor(brief.lang),
    readFile: options.readFile,
    limits: options.limits,
    transforms: options.transforms,
    pageOf: (path) => {
      const slug = options.slugOf(path);
      return slug === undefined ? undefined : `../${slug}/`;
    },
    drafts: [],
    assets: [],
    images: [],
    tables: [],
    charts: new Map(),
    id: uniqueIds(),
    counts: { figure: 0, table: 0, box: 0, recommendation: 0 },
    notes: new Map(),
    anchors: [],
    targets: new Map(),
    references: [],
    keyMessages: undefined,
  };
}
