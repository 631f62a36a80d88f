import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Browser, CDPSession, LaunchOptions } from 'puppeteer-core';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { type BrowserFiles, bundledBuild, unpackBundled, unpackFonts } from './browser-files.ts';
import { args, canSandbox, complaint, environment } from './launch-conditions.ts';
import { createProfile, type Profile } from './profile.ts';

export type BrowserConfig = Pick<Config, 'browser' | 'cacheFolders'>;

/** A browser that runs until `close`. It has no network, keeps nothing and dies with this process. */
export interface OpenBrowser {
  /** for example `HeadlessChrome/147.0.7727.0` */
  readonly version: string;
  readonly pid: number | undefined;
  /** opens an empty tab */
  readonly openTab: () => Promise<BrowserTab>;
  /** runs `listener` once when the browser is gone, wanted or not */
  readonly onGone: (listener: () => void) => void;
  readonly close: () => Promise<void>;
}

/** One tab and the DevTools protocol session that drives it. */
export interface BrowserTab {
  readonly session: CDPSession;
  /** resolves when the tab's renderer has crashed or the tab is gone */
  readonly gone: Promise<void>;
  /** never rejects */
  readonly close: () => Promise<void>;
}

export type { CDPSession, Protocol } from 'puppeteer-core';

/**
 * Starts the browser: the one `config.browser` names, else the one the npm package carries, else (macOS, Windows, other
 * processors) the headless shell puppeteer has installed.
 * @throws Failure BP004 when there is none or it cannot be started
 */
export async function openBrowser(config: BrowserConfig): Promise<OpenBrowser> {
  const [{ default: puppeteer }, files] = await Promise.all([import('puppeteer-core'), findBrowser(config, false)]);
  const launch = (options: LaunchOptions): Promise<Browser> => puppeteer.launch(options);
  const sandboxed = await canSandbox(config.browser === undefined);
  try {
    return await start(launch, files, sandboxed);
  } catch (error) {
    const reason = complaint(files.executable);
    if (/loading shared libraries/.test(reason) && config.browser === undefined) {
      return start(launch, await findBrowser(config, true), sandboxed).catch((e: unknown) => refuse(e, reason));
    }
    if (reason === '' && sandboxed) {
      // A kernel or container that forbids user namespaces shows it only when the sandbox is tried.
      return start(launch, files, false).catch((e: unknown) => refuse(e, reason));
    }
    return refuse(error, reason);
  }
}

/**
 * Names the build that would print, without starting it. One that a path names is known by its size and time; where the
 * package carries none, the installed one is not known before it is asked: then the name never comes twice.
 */
export function browserBuild({ browser }: BrowserConfig): string {
  if (browser === undefined) return bundledBuild() ?? `${process.pid} ${performance.now()}`;
  const stat = statSync(browser, { throwIfNoEntry: false });
  return `${browser} ${stat?.size} ${stat?.mtimeMs} ${bundledBuild()}`;
}

/** Opens a browser for as long as `use` runs. @throws Failure BP004, and whatever `use` throws */
export async function withBrowser<T>(config: BrowserConfig, use: (browser: OpenBrowser) => Promise<T>): Promise<T> {
  const browser = await openBrowser(config);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function findBrowser(config: BrowserConfig, forceLibraries: boolean): Promise<BrowserFiles> {
  if (config.browser !== undefined) {
    if (!existsSync(config.browser)) throw new Failure('BP004', { reason: 'missing', path: config.browser });
    const fonts = await unpackFonts(config.cacheFolders).catch(() => undefined);
    return { executable: config.browser, headless: true, fonts, libraries: undefined };
  }
  const bundled = await unpackBundled(config.cacheFolders, forceLibraries).catch((error: unknown) => {
    throw new Failure('BP004', { reason: 'cache', folders: config.cacheFolders.join(', ') }, { cause: error });
  });
  if (bundled !== undefined) return bundled;
  const executable = await installedShell();
  if (executable === undefined) {
    throw new Failure('BP004', { reason: 'none', command: 'npx puppeteer browsers install chrome-headless-shell' });
  }
  return { executable, headless: 'shell', fonts: undefined, libraries: undefined };
}

/** The headless shell that `npx puppeteer browsers install` has put on this machine. */
async function installedShell(): Promise<string | undefined> {
  try {
    const { default: puppeteer } = await import('puppeteer');
    const path = await puppeteer.executablePath({ headless: 'shell' });
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

type Launch = (options: LaunchOptions) => Promise<Browser>;

async function start(launch: Launch, files: BrowserFiles, sandboxed: boolean): Promise<OpenBrowser> {
  const profile = await createProfile(tmpdir());
  try {
    const browser = await launch({
      executablePath: files.executable,
      headless: files.headless,
      pipe: true,
      userDataDir: profile.folder,
      args: sandboxed ? args : [...args, '--no-sandbox'],
      ...(await environment(files, profile.folder)),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: 20_000,
    });
    return opened(browser, profile, await browser.version());
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

function opened(browser: Browser, profile: Profile, version: string): OpenBrowser {
  const child = browser.process();
  let first = true;
  return {
    version,
    pid: child?.pid,
    openTab: async () => {
      const blank = first ? (await browser.pages())[0] : undefined;
      first = false;
      const page = blank ?? (await browser.newPage());
      const session = await page.createCDPSession();
      const gone = new Promise<void>((resolve) => {
        page.once('error', () => resolve());
        page.once('close', () => resolve());
        browser.once('disconnected', () => resolve());
      });
      return { session, gone, close: () => page.close().catch(() => undefined) };
    },
    onGone: (listener) => {
      browser.once('disconnected', listener);
    },
    close: async () => {
      // Nothing in the profile is worth an orderly end, and an orderly end takes longer than a page.
      const exited = child === null || child.exitCode !== null || child.signalCode !== null;
      const end = exited ? undefined : new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child?.kill('SIGKILL');
      await end;
      await browser.disconnect().catch(() => undefined);
      await profile.remove();
    },
  };
}

function refuse(error: unknown, reason: string): never {
  const said = reason === '' && error instanceof Error ? error.message.split('\n', 1)[0] : reason;
  throw new Failure('BP004', { reason: 'start', said: said ?? '' }, { cause: error });
}
