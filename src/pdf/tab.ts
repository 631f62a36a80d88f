import type { PrintDocument } from '../html/page.ts';
import type { BrowserTab, CDPSession, OpenBrowser, Protocol } from './browser.ts';
import { evaluate } from './evaluate.ts';
import {
  coversRunOver,
  hasContents,
  loadFonts,
  type PageArea,
  pageArea,
  show,
  type Trouble,
  tooWide,
} from './in-page.ts';
import { fillHoles } from './notes/holes.ts';
import type { Measured } from './notes/measured.ts';
import { measureNotes, planPages, setNotesBeside } from './notes/set.ts';
import { type Answer, answerKey, briefAnswers, origin, policy } from './origin.ts';
import { type NotedPrint, printWithContents, printWithNotes, runnerOf } from './print-pages.ts';
import { type PrintProblem, place } from './problem.ts';

/** What one tab has printed. */
export interface Print {
  /** undefined when the page could not be printed at all */
  readonly pdf: Uint8Array | undefined;
  readonly problems: readonly PrintProblem[];
}

/** A tab with the house's styles and fonts loaded, ready to have its body swapped. */
export interface Tab {
  readonly print: (doc: PrintDocument) => Promise<Print>;
  /** resolves when the tab can print no more */
  readonly gone: Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a tab knows while it prints one document. */
interface State {
  answers: ReadonlyMap<string, Answer>;
  problems: PrintProblem[];
}

/** Opens a tab on the virtual origin. @throws Error when the browser is gone */
export async function openTab(browser: OpenBrowser, house: ReadonlyMap<string, Answer>): Promise<Tab> {
  const tab = await browser.openTab();
  const { session } = tab;
  const state: State = { answers: new Map(), problems: [] };
  session.on('Fetch.requestPaused', (event) => {
    respond(session, event, house, state).catch(() => undefined);
  });
  session.on('Audits.issueAdded', ({ issue }) => {
    const violation = issue.details.contentSecurityPolicyIssueDetails;
    if (violation === undefined) return;
    state.problems.push(refusedBy(violation.violatedDirective, violation.blockedURL));
  });
  await Promise.all([
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Emulation.setEmulatedMedia', { media: 'print' }),
    session.send('Fetch.enable', {}),
    session.send('Audits.enable'),
    session.send('Page.enable'),
  ]);
  const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
  await session.send('Page.navigate', { url: `${origin}/` });
  await Promise.race([loaded, tab.gone]);
  const missing = await evaluate<readonly string[]>(session, loadFonts);
  const area = await evaluate<PageArea>(session, pageArea);
  if (area.width > 0) await setWidth(session, area.width);
  const fontless = missing.map((family) => problem('PAGE505', 'font', 'block', { family }));
  return { print: (doc) => print(tab, state, doc, { area, fontless }), gone: tab.gone, close: tab.close };
}

/** What is the same for every document of a house. */
interface Given {
  readonly area: PageArea;
  readonly fontless: readonly PrintProblem[];
}

async function print(tab: BrowserTab, state: State, doc: PrintDocument, { area, fontless }: Given): Promise<Print> {
  const { path, answers } = briefAnswers(doc.assets);
  state.answers = answers;
  state.problems = [...fontless];
  const { lang, title, bodyClass, body, pageStyle } = doc;
  const content = { path, lang, title, bodyClass, body, pageStyle };
  const beside = area.height > 0 && hasNotes(doc, 'margin');
  let feet = area.height > 0 && hasNotes(doc, 'footnotes');
  const fits = area.height > 0 && hasFigures(doc);
  const shown = {
    ...content,
    ...(feet || beside ? { bodyClass: `${bodyClass} page-notes` } : {}),
    ...(feet || beside || fits || (area.width > 0 && hasContents(body)) ? { width: area.width } : {}),
  };
  const troubles = await evaluate<readonly Trouble[]>(tab.session, show, shown);
  const run = runnerOf(tab.session);
  const look = (): Promise<Measured> => measureNotes(run, area, feet);
  const arrange = async (): Promise<Measured | undefined> => {
    // what the margin cannot hold goes to the foot
    if (beside) feet = (await setNotesBeside(run, area)) > 0;
    return fits ? fillHoles(run, look, area) : feet ? look() : undefined;
  };
  const measured = await arrange();
  const wide = await evaluate<readonly string[]>(tab.session, tooWide);
  const full = body.includes('class="cover"') ? await evaluate<readonly string[]>(tab.session, coversRunOver) : [];
  const { pdf, problems } =
    feet && measured
      ? withProblems(await printWithNotes(tab.session, { content, shown, measured, area, beside, arrange }))
      : { pdf: await printWithContents(tab.session, content, await planPages(run, content, area)), problems: [] };
  const widths = [
    ...wide.map((at) => problem('PAGE504', 'wide', 'warn', {}, '', at)),
    ...full.map((at) => problem('PAGE504', 'cover', 'block', {}, '', at)),
  ];
  return { pdf, problems: [...settle(state.problems, troubles, path), ...widths, ...problems] };
}

function withProblems({ pdf, late, feet }: NotedPrint): Print {
  if (!feet) return { pdf, problems: [problem('PAGE508', 'end', 'warn', {})] };
  return { pdf, problems: late.map(({ number, at }) => problem('PAGE508', 'late', 'warn', { number }, '', at)) };
}

function hasNotes({ body, bodyClass }: PrintDocument, where: 'footnotes' | 'margin'): boolean {
  return bodyClass.split(' ').includes(`notes-${where}`) && /<section class="notes"/.test(body);
}

/** What has one page has no room to fill. */
function hasFigures({ body, bodyClass }: PrintDocument): boolean {
  return /<figure|class="[^"]*\bwhole\b/.test(body) && !/\b(?:one-pager|press-release)\b/.test(bodyClass);
}

/** Layout on screen as wide as on paper, so that what is measured there is what is printed. */
async function setWidth(session: CDPSession, width: number): Promise<void> {
  const metrics = { width: Math.round(width), height: 1000, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

/** One problem for one fault: an image that was refused is not reported as unpainted too, but tells where it stands. */
function settle(refused: readonly PrintProblem[], troubles: readonly Trouble[], path: string): PrintProblem[] {
  const places = new Map<string, string>();
  for (const { kind, name, at } of troubles) if (kind === 'image') places.set(absolute(name, path), at);
  const known = new Set(refused.map(({ target }) => target));
  const problems = [
    ...refused.map((one) => ({ ...one, ...place(places.get(one.target ?? '') ?? '') })),
    ...troubles.filter(({ kind, name }) => kind === 'element' || !known.has(absolute(name, path))).map(fromTrouble),
  ];
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function absolute(address: string, path: string): string {
  return URL.canParse(address, origin + path) ? new URL(address, origin + path).href : address;
}

/** Answers from the two maps; anything else is refused and recorded. A navigation gets "no content", which keeps the page. */
async function respond(
  session: CDPSession,
  event: Protocol.Fetch.RequestPausedEvent,
  house: ReadonlyMap<string, Answer>,
  state: State,
): Promise<void> {
  const { requestId, resourceType, request } = event;
  const key = answerKey(request.url);
  const found = key === undefined ? undefined : (house.get(key) ?? state.answers.get(key));
  if (found !== undefined) {
    const responseHeaders = [{ name: 'content-type', value: found.type }];
    if (key === '/') responseHeaders.push({ name: 'content-security-policy', value: policy });
    await session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: found.base64 });
    return;
  }
  state.problems.push(problem('PAGE501', key === undefined ? 'request' : 'missing', 'block', {}, request.url));
  if (resourceType === 'Document') await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  else await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}

function fromTrouble(trouble: Trouble): PrintProblem {
  if (trouble.kind === 'element')
    return problem('PAGE501', 'element', 'block', { element: trouble.name }, '', trouble.at);
  return problem('PAGE502', 'unpainted', 'block', {}, trouble.name, trouble.at);
}

function refusedBy(directive: string, url: string | undefined): PrintProblem {
  if (directive.startsWith('style-src')) return problem('PAGE501', 'inline-style', 'warn', {});
  return problem('PAGE501', 'request', 'block', {}, url ?? '');
}

function problem(
  code: PrintProblem['code'],
  variant: string,
  severity: PrintProblem['severity'],
  data: PrintProblem['data'],
  target = '',
  at = '',
): PrintProblem {
  return { code, variant, severity, data, ...(target === '' ? {} : { target }), ...place(at) };
}
