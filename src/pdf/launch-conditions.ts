import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { BrowserFiles } from './browser-files.ts';
import { writeFontConfig } from './profile.ts';

/**
 * Beside puppeteer's own: no name resolves and every request would go to a proxy that does not exist, so that nothing
 * leaves even if the page's own walls fell; glyphs keep their exact widths, as paper has no pixel grid.
 */
export const args = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://proxy.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-domain-reliability',
  '--disable-component-update',
  '--no-pings',
  '--no-default-browser-check',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--lang=en-US',
];

/** On Linux the browser sees nothing of our environment: no home, no time zone, no locale, no fonts but ours. */
export async function environment(files: BrowserFiles, profile: string): Promise<{ env?: Record<string, string> }> {
  if (process.platform !== 'linux') return {};
  const env: Record<string, string> = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: profile,
    TMPDIR: profile,
    XDG_CONFIG_HOME: profile,
    XDG_CACHE_HOME: profile,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
  if (files.fonts !== undefined) env.FONTCONFIG_FILE = await writeFontConfig(profile, files.fonts);
  if (files.libraries !== undefined) env.LD_LIBRARY_PATH = files.libraries;
  return { env };
}

/** Root may not use the sandbox; some kernels forbid the user namespaces it is made of. */
export async function canSandbox(bundled: boolean): Promise<boolean> {
  if (process.getuid?.() === 0) return false;
  if (process.platform !== 'linux') return true;
  const read = (path: string): Promise<string> =>
    readFile(`/proc/sys/${path}`, 'utf8').then(
      (s) => s.trim(),
      () => '',
    );
  if ((await read('kernel/unprivileged_userns_clone')) === '0') return false;
  // A distribution's own Chromium has a profile that allows it the namespaces Ubuntu denies everybody else.
  if (bundled && (await read('kernel/apparmor_restrict_unprivileged_userns')) === '1') return false;
  return (await read('user/max_user_namespaces')) !== '0';
}

/** What the browser says when it cannot even print its version; empty when it can. */
export function complaint(executable: string): string {
  const run = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  if (run.error !== undefined) return run.error.message;
  return run.status === 0 ? '' : (run.stderr.trim().split('\n').at(-1) ?? 'no answer');
}
