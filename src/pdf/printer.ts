import { Failure } from '../failure.ts';
import type { PrintDocument } from '../html/page.ts';
import type { OpenBrowser } from './browser.ts';
import { type House, houseAnswers } from './origin.ts';
import { openTab, type Print, type Tab } from './tab.ts';

export type { House } from './origin.ts';
export type { Print } from './tab.ts';

/** Prints documents in a few tabs that stay open. Calls beyond the number of tabs wait for their turn. */
export interface Printer {
  /**
   * @param limit timeout in ms for one document
   * @throws Failure BP005 when the browser itself is gone
   */
  readonly print: (doc: PrintDocument, limit: { readonly timeout: number }) => Promise<Print>;
  readonly close: () => Promise<void>;
}

/** How an attempt to print ended that gave no PDF. */
type Mishap = 'crash' | 'time';

/**
 * Opens the first tab; the others open when they are needed.
 * @throws Failure BP005 when the browser is gone or does not answer within `opening` ms
 */
export async function openPrinter(
  browser: OpenBrowser,
  house: House,
  options: { readonly tabs?: number; readonly opening?: number } = {},
): Promise<Printer> {
  const answers = houseAnswers(house);
  const opening = options.opening ?? 20_000;
  const open = async (): Promise<Tab> => {
    const attempt = () => within(openTab(browser, answers), opening, gone(browser)).catch(() => 'crash' as const);
    let tab = await attempt();
    // a renderer may die while its tab opens; only a browser that is gone, or hangs, is the end
    if (tab === 'crash') tab = await attempt();
    if (typeof tab === 'string') throw new Failure('BP005', { reason: tab });
    return tab;
  };
  const pool = createPool(open, options.tabs ?? 2, await open());
  return {
    print: (doc, { timeout }) => pool.use((slot) => printTwice(slot, doc, timeout)),
    close: () => pool.close(),
  };
}

/** Prints; after a crash once more in a fresh tab. What hangs or crashes again is the document's fault: PAGE506. */
async function printTwice(slot: Slot, doc: PrintDocument, timeout: number): Promise<Print> {
  let mishap = await attempt(await slot.tab(), doc, timeout);
  if (mishap === 'crash') {
    await slot.replace();
    mishap = await attempt(await slot.tab(), doc, timeout);
  }
  if (typeof mishap !== 'string') return mishap;
  await slot.replace();
  const data = mishap === 'time' ? { seconds: Math.round(timeout / 1000) } : {};
  return { pdf: undefined, problems: [{ code: 'PAGE506', variant: mishap, severity: 'block', data }] };
}

async function attempt(tab: Tab, doc: PrintDocument, timeout: number): Promise<Print | Mishap> {
  const work = tab.print(doc);
  return within(work, timeout, tab.gone).catch((error: unknown) => {
    if (isProtocolError(error)) return 'crash';
    throw error;
  });
}

/** The first of: `work`, `limit` ms gone by (`time`), `end` (`crash`). */
async function within<T>(work: Promise<T>, limit: number, end: Promise<void>): Promise<T | Mishap> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<'time'>((resolve) => {
    timer = setTimeout(() => resolve('time'), limit);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, time, end.then(() => 'crash' as const)]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the protocol says when the other side went away in mid-sentence. */
function isProtocolError(error: unknown): boolean {
  return error instanceof Error && /^(ProtocolError|TargetCloseError|ConnectionClosedError)$/.test(error.name);
}

function gone(browser: OpenBrowser): Promise<void> {
  return new Promise((resolve) => browser.onGone(resolve));
}

/** A place in the pool: its tab may be replaced while it is used. */
interface Slot {
  readonly tab: () => Promise<Tab>;
  readonly replace: () => Promise<void>;
}

interface Pool {
  readonly use: <T>(work: (slot: Slot) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

function createPool(open: () => Promise<Tab>, size: number, first: Tab): Pool {
  const tabs: (Promise<Tab> | undefined)[] = [Promise.resolve(first)];
  const idle = Array.from({ length: size }, (_, index) => index);
  const waiting: ((index: number) => void)[] = [];
  const slotAt = (index: number): Slot => ({
    tab: () => {
      tabs[index] ??= open();
      return tabs[index];
    },
    replace: async () => {
      const old = tabs[index];
      tabs[index] = undefined;
      await (await old?.catch(() => undefined))?.close();
    },
  });
  return {
    use: async (work) => {
      const index = idle.shift() ?? (await new Promise<number>((resolve) => waiting.push(resolve)));
      try {
        return await work(slotAt(index));
      } finally {
        const next = waiting.shift();
        if (next === undefined) idle.unshift(index);
        else next(index);
      }
    },
    close: async () => {
      await Promise.all(tabs.map(async (tab) => (await tab?.catch(() => undefined))?.close()));
    },
  };
}
