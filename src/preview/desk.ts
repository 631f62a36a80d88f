import type { Source } from '../brief/find.ts';
import { slugOfSource } from '../brief/slugs.ts';
import type { Config } from '../config.ts';
import type { Print } from '../pdf/printer.ts';
import { openPress, type Press, slugsOf, threadsFor } from '../press.ts';
import type { Ahead } from '../worker.ts';
import { earlyTitle } from './early-title.ts';
import { keepPress } from './press-keeper.ts';
import { blank, isTouched, type Sheet, shownOf, standing } from './sheet.ts';
import { openTurns } from './turns.ts';

/** What happened: a page or a print is ready, or the list is another. */
export interface News {
  readonly kind: 'page' | 'print' | 'list';
  readonly slug: string;
}

/** Where the desk gets its work from; read again whenever something changed. */
export interface Tray {
  /** @throws Failure when the project cannot be read */
  readonly config: () => Promise<Config>;
  /** @throws Failure when the paths lead nowhere */
  readonly sources: (config: Config) => readonly Source[];
  /** texts that show every component in the look of the house */
  readonly specimens: readonly Source[];
  /** an error in the author's words */
  readonly explain: (error: unknown) => string;
}

/**
 * The briefs a preview shows, each with its last page and print, kept up with what is saved. It never throws: what goes
 * wrong stands beside the brief it belongs to, or in `trouble()` when it belongs to all.
 */
export interface Desk {
  readonly sheets: () => readonly Sheet[];
  readonly sheet: (slug: string) => Sheet | undefined;
  /** the same for whoever looks at it: a specimen is read then */
  readonly open: (slug: string) => Sheet | undefined;
  readonly trouble: () => string | undefined;
  /** styles, fonts and pictures by their path below the output folder */
  readonly asset: (path: string) => { readonly bytes: Uint8Array; readonly type: string } | undefined;
  /** the print of the newest version, made if need be; from then on each save is printed at once */
  readonly print: (slug: string) => Promise<Sheet['pdf']>;
  /** looks at all files again; `house`: brand, templates, ledgers or configuration may be others */
  readonly refresh: (what: { readonly house: boolean; readonly files: readonly string[] }) => Promise<void>;
  readonly listen: (listener: (news: News) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Opens the desk; the briefs come as they are read. */
export function openDesk(tray: Tray): Desk {
  const sheets = new Map<string, Sheet>();
  const listeners = new Set<(news: News) => void>();
  const printed = new Set<string>();
  /** being read just now */
  const underway = new Set<string>();
  /** being printed just now */
  const printing = new Map<string, { readonly version: number | undefined; readonly done: Promise<void> }>();
  let config: Config | undefined;
  let general: string | undefined;
  let closed = false;
  /** files that changed while a brief was read, before it was known for which it asks */
  const meanwhile = new Map<string, string[]>();
  const keeper = keepPress(() => openPress(config as Config, sheets.size));
  const turns = openTurns(() => (config === undefined ? 1 : threadsFor(config, sheets.size)));

  const tell = (kind: News['kind'], slug = ''): void => {
    for (const listener of listeners) listener({ kind, slug });
  };
  const change = (sheet: Sheet, changed: Partial<Sheet>): Sheet => {
    const next = { ...sheet, ...changed };
    sheets.set(sheet.slug, next);
    return next;
  };

  /** What is saved while it is being read is read afterwards, once: nobody waits for versions that are old already. */
  const read = async (slug: string): Promise<void> => {
    const sheet = sheets.get(slug);
    if (sheet === undefined) return;
    change(sheet, { version: sheet.version + 1, status: 'reading' });
    if (underway.has(slug)) return;
    underway.add(slug);
    for (let left = true; left; ) left = (await readOnce(slug)) || isWaiting(slug);
    underway.delete(slug);
    meanwhile.delete(slug);
  };

  /** Saved once more just as its reading came to an end. */
  const isWaiting = (slug: string): boolean =>
    !closed && config !== undefined && sheets.get(slug)?.status === 'reading';

  /** @returns whether it has to be read again */
  const readOnce = async (slug: string): Promise<boolean> => {
    const sheet = sheets.get(slug);
    if (sheet === undefined || config === undefined || closed) return false;
    const isOld = () => {
      const now = sheets.get(slug);
      return now?.version !== sheet.version || now.source !== sheet.source || closed;
    };
    // painted while the page is being judged: nobody sees the print before
    let painted: Promise<Print> | undefined;
    const showAhead =
      (open: Press) =>
      ({ print, web }: Ahead) => {
        const now = sheets.get(slug);
        if (isOld() || now === undefined) return;
        if (printed.has(slug)) painted = open.paint(print);
        if (web === undefined) return;
        change(now, { shown: shownOf(web, now.version) });
        tell('page', slug);
      };
    const endTurn = await turns.take(slug);
    const changed: string[] = [];
    meanwhile.set(slug, changed);
    try {
      if (isOld()) return true;
      const prepared = await keeper.use((open) => open.prepare(sheet.source, showAhead(open)));
      if (isOld()) return true;
      const stands = { ...standing(prepared, sheet.version), asked: prepared.asked, trouble: undefined };
      change(sheets.get(slug) as Sheet, stands);
      tell('page', slug);
      // a picture renamed while its page was read: the page shows what is gone
      if (isTouched(prepared, changed)) return true;
      if (printed.has(slug)) void printNow(slug, painted);
    } catch (error) {
      if (isOld()) return true;
      fail(slug, error);
    } finally {
      endTurn();
    }
    return false;
  };

  /** Each version once, whoever asks for it. It never throws: what goes wrong stands beside the brief. */
  const printNow = (slug: string, painted?: Promise<Print>): Promise<void> => {
    const version = sheets.get(slug)?.version;
    const running = printing.get(slug);
    if (running !== undefined && running.version === version) return running.done;
    const isOld = () => sheets.get(slug)?.version !== version || closed;
    const done = printOnce(slug, isOld, painted)
      .catch((error: unknown) => {
        if (!isOld()) fail(slug, error);
      })
      .finally(() => {
        if (printing.get(slug)?.done === done) printing.delete(slug);
      });
    printing.set(slug, { version, done });
    return done;
  };

  const printOnce = async (slug: string, isOld: () => boolean, painted?: Promise<Print>): Promise<void> => {
    const sheet = sheets.get(slug);
    const { page, status } = sheet ?? {};
    // while a newer text is read, the page is still the last one: whoever has read it prints it
    if (sheet === undefined || page === undefined || status === 'held' || status === 'reading') return;
    const prepared = { findings: sheet.findings, waived: 0, page };
    let under = painted;
    const print = await keeper.use((open) => {
      const made = open.print(sheet.source, prepared, under);
      // of a browser that is gone nothing is under way
      under = undefined;
      return made;
    });
    const now = sheets.get(slug);
    if (now === undefined || isOld()) return;
    const pdf = print.pdf && { bytes: print.pdf.pdf, pages: print.pdf.pages, version: now.version };
    change(now, { ...standing({ ...print, page }, now.version), ...(pdf === undefined ? {} : { pdf }) });
    tell('print', slug);
  };

  const fail = (slug: string, error: unknown): void => {
    const sheet = sheets.get(slug);
    if (sheet !== undefined) change(sheet, { status: 'broken', trouble: tray.explain(error) });
    tell('page', slug);
  };

  /** @returns slugs of the briefs whose text is another */
  const sort = (sources: readonly Source[]): string[] => {
    const slugs = slugsOf(sources);
    const stale: string[] = [];
    const shown = new Set(slugs.values());
    for (const source of tray.specimens) {
      const slug = slugOfSource(source.file, source.text);
      // a brief of that name goes first
      if (shown.has(slug)) continue;
      shown.add(slug);
      if (!sheets.get(slug)?.specimen) sheets.set(slug, blank(slug, source, true));
    }
    for (const source of sources) {
      const slug = slugs.get(source.file) as string;
      const old = sheets.get(slug);
      if (old?.source.text === source.text && old.source.file === source.file && old.status !== 'broken') continue;
      const title = config && earlyTitle(source, config);
      const isNew = old === undefined || old.specimen;
      sheets.set(slug, isNew ? blank(slug, source, false, title) : { ...old, source, title });
      stale.push(slug);
    }
    for (const slug of [...sheets.keys()]) if (!shown.has(slug)) sheets.delete(slug);
    return stale;
  };

  const setUp: Desk['refresh'] = async ({ house, files }) => {
    if (closed) return;
    try {
      const fresh = house || keeper.press() === undefined;
      if (house || config === undefined) config = await tray.config();
      const sources = tray.sources(config);
      if (fresh) await keeper.replace(openPress(config, sources.length));
      for (const changed of meanwhile.values()) changed.push(...files);
      const stale = sort(sources);
      general = undefined;
      const touched = [...sheets.values()]
        .filter((sheet) => (sheet.specimen ? fresh && sheet.version > 0 : fresh || isTouched(sheet, files)))
        .map(({ slug }) => slug);
      for (const slug of new Set([...stale, ...touched])) void read(slug);
    } catch (error) {
      general = tray.explain(error);
    }
    tell('list');
  };
  let queue = Promise.resolve();
  const refresh: Desk['refresh'] = (what) => {
    queue = queue.then(() => setUp(what));
    return queue;
  };

  void refresh({ house: true, files: [] });
  return {
    sheets: () => [...sheets.values()].sort((a, b) => (a.source.file < b.source.file ? -1 : 1)),
    sheet: (slug) => sheets.get(slug),
    open: (slug) => {
      const sheet = sheets.get(slug);
      if (sheet !== undefined) turns.prefer(slug);
      if (sheet?.specimen && sheet.version === 0) void read(slug);
      return sheets.get(slug);
    },
    trouble: () => general,
    asset: (path) => assetAt(path, keeper.press(), sheets),
    print: async (slug) => {
      const known = sheets.get(slug);
      printed.add(slug);
      if (known !== undefined && known.pdf?.version !== known.version) {
        await printNow(slug);
      }
      return sheets.get(slug)?.pdf;
    },
    refresh,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      await queue;
      await keeper.close();
    },
  };
}

function assetAt(path: string, press: Press | undefined, sheets: ReadonlyMap<string, Sheet>) {
  const shared = press?.house.assets.find((asset) => `${press.house.webRoot}/${asset.path}` === path);
  if (shared !== undefined) return shared;
  const [, slug = '', own = ''] = /^([^/]+)\/(.+)$/.exec(path) ?? [];
  return sheets.get(slug)?.shown?.assets.find((asset) => asset.path === own);
}
