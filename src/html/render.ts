import type { Brief } from '../brief/brief.ts';
import { drawCharts } from './charts/charts.ts';
import { coloursOf } from './charts/theme.ts';
import { type Measure, measureIn } from './fonts/measure.ts';
import { type House, lineWidth } from './house.ts';
import { inspected, newRendering, type RenderOptions, withCitations } from './inspect.ts';
import { type Labels, labelsFor } from './labels/labels.ts';
import type { Section } from './markdown/contents.ts';
import { notesPlace } from './markdown/notes.ts';
import { renderMarkdown } from './markdown.ts';
import { listed, ownWords } from './own-words.ts';
import { citedNote, type Page, type PageFacts } from './page.ts';
import { hasChapters, pageStyle } from './page-style.ts';
import { fitHeads } from './running-heads.ts';
import type { Templates } from './templates.ts';
import { type Hyphenate, hyphenatorFor } from './typography/hyphenate.ts';
import { viewOf } from './view/make-view.ts';
import { printView } from './view/print.ts';
import { recordFiles, recordOf, recordWords } from './view/record.ts';
import type { View } from './view/view.ts';
import { webView } from './view/web.ts';

/**
 * Renders a brief as web page and print document. Same input, same strings.
 * @throws Failure BP006 when a template is broken
 */
export async function renderPage(brief: Brief, house: House, options: RenderOptions): Promise<Page> {
  const labels = labelsFor(brief.lang);
  const { templates } = options;
  const { brand } = house;
  const rendering = await withCitations(newRendering(brief, options), {
    shipped: house.citationStyle,
    guillemets: brand.guillemets,
  });
  const measure = measureIn(house);
  await drawCharts(rendering, { colours: coloursOf(brand.light), measure });
  // without a PDF nobody sees the print form, and the patterns need not be read
  const hyphenate = options.pdf === false ? whole : await hyphenatorFor(brief.lang, namesOf(brief), brand.justified);
  const body = renderMarkdown(rendering, brand.guillemets, hyphenate);
  const sections = withRecommendations(body.sections, brief, labels, body.web.closing + body.web.references);
  const view = viewOf(brief, house, labels, { sections, floats: body.floats }, options.draft);
  const findings = options.draft ? (options.findings ?? []) : [];
  const web = webView(brief, view, { ...addresses(house, options), pageOf: rendering.pageOf });
  const forWeb = { ...view, ...web, findings, web: true };
  const record = web.records.length > 0 ? recordOf(brief, view, brand.place) : undefined;
  const template = templateOf(brief, templates);
  const content = templates.render(template, { ...forWeb, body: body.web });
  const forPrint = { ...printView(view, hyphenate, brief), web: false, body: body.print };
  return {
    web: templates.render('layouts/web', { ...forWeb, content }),
    print: {
      lang: brief.lang,
      title: view.title,
      pageStyle: styleOf(brief, house, view, { sections: body.sections, measure, draft: options.draft }),
      body: templates.render('layouts/print', {
        ...view,
        findings,
        web: false,
        content: templates.render(template, forPrint),
      }),
      bodyClass: bodyClass(brief, house, view, options.draft),
      assets: rendering.assets,
    },
    assets: [...rendering.assets, ...(record ? recordFiles(record) : [])],
    ...(await inspected(brief, rendering, options.letters)),
    facts: factsOf(view),
    recordWords: record ? recordWords(record) : [],
    notes: [...rendering.notes.values()].map(({ label }) => ({ label, cited: label.startsWith(citedNote) })),
    ownWords: [...ownWords(view, brief, labels), ...listed(findings, labels), ...web.records.map(({ name }) => name)],
  };
}

/** The template of a project's own type, where it has one, else of the type it is like. */
function templateOf({ type, ownType }: Brief, templates: Templates): string {
  const own = `types/${ownType?.name}`;
  return templates.has(own) ? own : `types/${type}`;
}

/** Whether chapters begin on right pages: where the house wants it, and the document has any. */
const hasRightChapters = ({ type }: Brief, { brand }: House): boolean => brand.rightChapters && hasChapters(type);

/** What the print's pages look like, with running heads that fit beside each other. */
function styleOf(
  brief: Brief,
  house: House,
  view: View,
  {
    sections,
    measure,
    draft,
  }: { readonly sections: readonly Section[]; readonly measure: Measure; readonly draft: boolean },
): string {
  const { brand } = house;
  const { facing } = brand;
  const chapters = hasChapters(brief.type) ? sections.filter(({ level }) => level === 2).map(({ title }) => title) : [];
  const heads = fitHeads(
    { shortTitle: view.shortTitle, series: seriesLine(view), chapters },
    { width: lineWidth(brand), facing, measure },
  );
  const rightChapters = hasRightChapters(brief, house);
  return pageStyle({ type: brief.type, ...heads, draft, facing, rightChapters }, labelsFor(brief.lang));
}

function bodyClass(brief: Brief, house: House, { typeClass }: View, draft: boolean): string {
  return [
    typeClass,
    `notes-${notesPlace(brief)}`,
    ...(house.brand.justified ? ['justified'] : []),
    ...(hasRightChapters(brief, house) ? ['chapters-right'] : []),
    ...(draft ? ['draft'] : []),
  ].join(' ');
}

/** The head above the recommendations of the frontmatter, which the templates set behind the text and before its sources. */
function withRecommendations(
  sections: readonly Section[],
  { meta }: Brief,
  { recommendations: title }: Labels,
  behindThem: string,
): readonly Section[] {
  if (!meta?.recommendations?.length || sections.some(({ id }) => id === 'recommendations')) return sections;
  const own = { id: 'recommendations', title, level: 2 };
  const behind = sections.findIndex(({ id }) => behindThem.includes(` id="${id}"`));
  const at = behind === -1 ? sections.length : behind;
  return [...sections.slice(0, at), own, ...sections.slice(at)];
}

const whole: Hyphenate = (text) => text;

/** Words of declared names: a name is never divided. */
function namesOf({ meta }: Brief): Set<string> {
  const people = (meta?.people ?? []).flatMap(({ name }) =>
    typeof name === 'string' ? [name] : [name.given, name.family],
  );
  return new Set(people.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)).filter(Boolean));
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
