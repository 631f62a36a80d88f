import { resolve } from 'node:path';
import { doctor } from './commands/doctor.ts';
import type { Shell } from './commands/shell.ts';
import { loadHouse } from './html/house.ts';
import { loadTemplates } from './html/templates.ts';
import { withBrowser } from './pdf/browser.ts';

/**
 * `briefpress doctor` with the rooms it looks into.
 * @param browser path of a browser of one's own, as typed
 */
export function examine(shell: Shell, browser?: string): Promise<number> {
  const config = browser === undefined ? shell.config : { ...shell.config, browser: resolve(shell.cwd, browser) };
  return doctor(shell, {
    browser: () => withBrowser(config, async ({ version }) => version),
    fonts: () => {
      const { brand } = loadHouse(config);
      return [...new Set([brand.textFamily, brand.headFamily])].join(', ');
    },
    templates: () => loadTemplates(config).check(),
  });
}
