import type { Brief } from '../brief/brief.ts';
import { eachNode } from '../brief/each-node.ts';
import { uniqueIds } from '../brief/ids.ts';
import type { Severity } from '../finding.ts';
import { drawCharts } from './charts/charts.ts';
import { coloursOf, plainLook } from './charts/theme.ts';
import type { Citing } from './citations/cite.ts';
import type { Letters } from './fonts/letters.ts';
import { measureIn } from './fonts/measure.ts';
import { strangeCharacters } from './fonts/strangers.ts';
import { type House, lineWidth } from './house.ts';
import { textsOf } from './images/texts.ts';
import { type Labels, labelsFor } from './labels/labels.ts';
import type { Section } from './markdown/contents.ts';
import { notesPlace } from './markdown/notes.ts';
import type { Rendering } from './markdown/rendering.ts';
import { pageTree, renderMarkdown } from './markdown.ts';
import { citedNote, type Inspected, type Page, type PageFacts } from './page.ts';
import { hasChapters, pageStyle } from './page-style.ts';
import { missingParts } from './required.ts';
import { fitHeads } from './running-heads.ts';
import type { Templates } from './templates.ts';
import { type Hyphenate, hyphenatorFor } from './typography/hyphenate.ts';
import { isKey } from './view/keys.ts';
import { printView } from './view/print.ts';
import { recordFiles, recordOf, recordWords } from './view/record.ts';
import { type View, viewOf } from './view/view.ts';
import { webView } from './view/web.ts';

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

/**
 * Renders a brief as web page and print document. Same input, same strings.
 * @throws Failure BP006 when a template is broken
 */
export async function renderPage(brief: Brief, house: House, options: RenderOptions): Promise<Page> {
  const labels = labelsFor(brief.lang);
  const { templates } = options;
  const rendering = await withCitations(newRendering(brief, options), {
    shipped: house.citationStyle,
    guillemets: house.brand.guillemets,
  });
  const measure = measureIn(house);
  await drawCharts(rendering, { colours: coloursOf(house.brand.light), measure });
  // without a PDF nobody sees the print form, and the patterns need not be read
  const hyphenate =
    options.pdf === false ? whole : await hyphenatorFor(brief.lang, namesOf(brief), house.brand.justified);
  const { web, print, sections, floats } = renderMarkdown(rendering, house.brand.guillemets, hyphenate);
  const toList = withRecommendations(sections, brief, labels, web.references);
  const view = viewOf(brief, house, labels, { sections: toList, floats }, options.draft);
  const own = `types/${brief.ownType?.name}`;
  const template = templates.has(own) ? own : `types/${brief.type}`;
  const chapters = hasChapters(brief.type) ? sections.filter(({ level }) => level === 2).map(({ title }) => title) : [];
  const rightChapters = house.brand.rightChapters && hasChapters(brief.type);
  const findings = options.draft ? (options.findings ?? []) : [];
  const forWeb = {
    ...view,
    ...webView(brief, view, { ...addresses(house, options), pageOf: rendering.pageOf }),
    findings,
    web: true,
  };
  const record = forWeb.records.length > 0 ? recordOf(brief, view, house.brand.place) : undefined;
  const content = templates.render(template, { ...forWeb, body: web });
  return {
    web: templates.render('layouts/web', { ...forWeb, content }),
    print: {
      lang: brief.lang,
      title: view.title,
      pageStyle: pageStyle(
        {
          type: brief.type,
          ...fitHeads(
            { shortTitle: view.shortTitle, series: seriesLine(view), chapters },
            { width: lineWidth(house.brand), facing: house.brand.facing, measure },
          ),
          draft: options.draft,
          facing: house.brand.facing,
          rightChapters,
        },
        labels,
      ),
      body: templates.render('layouts/print', {
        ...view,
        findings,
        web: false,
        content: templates.render(template, { ...printView(view, hyphenate), web: false, body: print }),
      }),
      bodyClass: [
        view.typeClass,
        `notes-${notesPlace(brief)}`,
        ...(house.brand.justified ? ['justified'] : []),
        ...(rightChapters ? ['chapters-right'] : []),
        ...(options.draft ? ['draft'] : []),
      ].join(' '),
      assets: rendering.assets,
    },
    assets: [...rendering.assets, ...(record ? recordFiles(record) : [])],
    ...(await inspected(brief, rendering, options.letters)),
    facts: factsOf(view),
    recordWords: record ? recordWords(record) : [],
    notes: [...rendering.notes.values()].map(({ label }) => ({ label, cited: label.startsWith(citedNote) })),
    ownWords: [
      ...ownWords(view, brief, labels),
      ...listed(findings, labels),
      ...forWeb.records.map(({ name }) => name),
    ],
  };
}

/** The head above the recommendations of the frontmatter, which the templates set behind the text and before its sources. */
function withRecommendations(
  sections: readonly Section[],
  { meta }: Brief,
  { recommendations: title }: Labels,
  references: string,
): readonly Section[] {
  if (!meta?.recommendations?.length || sections.some(({ id }) => id === 'recommendations')) return sections;
  const own = { id: 'recommendations', title, level: 2 };
  const behind = sections.findIndex(({ id }) => references.includes(` id="${id}"`));
  const at = behind === -1 ? sections.length : behind;
  return [...sections.slice(0, at), own, ...sections.slice(at)];
}

const whole: Hyphenate = (text) => text;

/** What rendering would bring to light, without making a page. */
export async function inspectPage(brief: Brief, options: Omit<RenderOptions, 'templates'>): Promise<Inspected> {
  const rendering = await withCitations(newRendering(brief, options), undefined);
  await drawCharts(rendering, plainLook);
  pageTree(rendering);
  return inspected(brief, rendering, options.letters);
}

async function inspected(
  brief: Brief,
  { drafts, images, tables, lang }: Rendering,
  letters: Letters | undefined,
): Promise<Inspected> {
  const imageTexts = (await Promise.all(images.map(textsOf))).flat();
  const filed = tables.flatMap(({ rows, at }) => rows.flat().map((text) => ({ text, at })));
  const strangers = letters === undefined ? [] : strangeCharacters(brief, imageTexts, filed, letters);
  return { drafts: [...drafts, ...missingParts(brief, labelsFor(lang)), ...strangers], imageTexts, tables };
}

/** The findings on top of a draft. */
function listed(findings: readonly ShownFinding[], labels: Labels): string[] {
  return [labels.draftFindings, ...findings.map(({ message }) => `${labels.draftLine} ${message}`)];
}

/** Labels that stand alone in the page, in its attributes and in the margins of its print; numbers come in between. */
const alone = [
  'folio',
  'note',
  'noteBack',
  'anchor',
  'skip',
  'scrollTable',
  'downloadPdf',
  'draftNotice',
  'fullDocument',
  'aboutPublisher',
] as const;

/** Whom a recommendation is for, and until when: "Länder (states), short term" states nothing. */
function beside({ tree }: Brief, { addressees, horizons }: Labels): string[] {
  const whens = ['', ...Object.values(horizons)];
  const several: string[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'containerDirective' || node.name !== 'recommendation') return;
    const asked = (node.attributes?.addressee ?? '').split(/[\s,;]+/);
    several.push(asked.flatMap((key) => (isKey(addressees, key) ? [addressees[key]] : [])).join(', '));
  });
  return [...Object.values(addressees), ...several].flatMap((whom) => whens.map((when) => `${whom} ${when}`));
}

/** Built of labels and counts alone; a disclaimer of the author's own is the author's. */
function ownWords(view: View, brief: Brief, labels: Labels): string[] {
  const { meta } = brief;
  const { ruleNote, disclaimer, statusNote, meeting, embargo } = view;
  const counted = meeting?.facts.filter(({ label }) => label === labels.attendance).map(({ value }) => value) ?? [];
  return [
    ...(ruleNote === null ? [] : [ruleNote, `${labels.ruleName}. ${ruleNote}`]),
    ...(meta?.disclaimer?.text === undefined ? [disclaimer, statusNote].filter((each) => each !== null) : []),
    ...(embargo === null ? [] : [`${labels.embargo}${labels.colon} ${embargo}`]),
    ...counted,
    ...alone.map((key) => labels[key]),
    ...beside(brief, labels),
  ];
}

/** Words of declared names: a name is never divided. */
function namesOf({ meta }: Brief): Set<string> {
  const people = (meta?.people ?? []).flatMap(({ name }) =>
    typeof name === 'string' ? [name] : [name.given, name.family],
  );
  return new Set(people.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).filter(Boolean));
}

/** Most briefs cite nothing by key, and then nothing of this is loaded. */
async function withCitations(rendering: Rendering, citing: Citing | undefined): Promise<Rendering> {
  const { meta, source, bodyStart } = rendering.brief;
  const cites = meta?.nocite !== undefined || /\[[^[\]]*@/.test(source.slice(bodyStart));
  if (meta?.bibliography === undefined && !cites) return rendering;
  const { cite } = await import('./citations/cite.ts');
  return { ...rendering, cited: cite(rendering, citing) };
}

function newRendering(brief: Brief, options: Omit<RenderOptions, 'templates'>): Rendering {
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

function addresses(house: House, options: RenderOptions) {
  const assets = `../${house.webRoot}/`;
  return {
    assets,
    preload: house.preload.map((path) => assets + path),
    pdf: options.pdf ?? true,
    siteUrl: options.siteUrl,
  };
}

function seriesLine(view: View): string {
  return [view.seriesName ?? view.typeName, view.number].filter((each) => each !== null).join(' ');
}

/** The metadata of a PDF must have a day, and a draft may be without one; a clock would make other bytes every time. */
const undated = '1970-01-01';

function factsOf(view: View): PageFacts {
  return {
    title: view.title,
    lang: view.lang,
    authors: view.authors.map((author) => author.plain),
    subject: view.subtitle ?? seriesLine(view),
    keywords: view.keywords ?? [],
    date: view.date?.iso ?? undated,
    publisher: view.imprint.publisher,
    series: seriesLine(view),
    identifiers: [
      ...(view.doi === null ? [] : [`doi:${view.doi}`]),
      ...(view.urn === null ? [] : [view.urn]),
      ...(view.isbn === null ? [] : [`isbn:${view.isbn}`]),
    ],
    licence: view.licence ?? undefined,
    noteLinks: { call: view.t.note, back: view.t.noteBack },
  };
}
