import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensurePrivateFolder } from './private-folder.ts';
import { isProcessGone, processMark } from './process-mark.ts';

const prefix = 'briefpress-profile-';

/** Where one browser keeps everything it writes; nothing of it is kept. */
export interface Profile {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Makes a private profile folder in `parent` and sweeps those of processes that were killed. */
export async function createProfile(parent: string): Promise<Profile> {
  await sweep(parent);
  const folder = await mkdtemp(join(parent, `${prefix}${processMark()}-`));
  await ensurePrivateFolder(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }) };
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const mark = name.slice(prefix.length).split('-').slice(0, 2).join('-');
    if (isProcessGone(mark)) await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Writes a fonts.conf under which fontconfig knows the fonts of `fonts` and no other. Returns its path. */
export async function writeFontConfig(profile: string, fonts: string): Promise<string> {
  const cache = join(profile, 'font-cache');
  await mkdir(cache, { mode: 0o700 });
  const path = join(profile, 'fonts.conf');
  const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n';
  await writeFile(
    path,
    `${head}<fontconfig><dir>${xml(fonts)}</dir><cachedir>${xml(cache)}</cachedir></fontconfig>\n`,
    {
      mode: 0o600,
    },
  );
  return path;
}
