import { doctor } from './commands/doctor.ts';
import type { Shell } from './commands/shell.ts';
import { loadHouse } from './html/house.ts';
import { loadTemplates } from './html/templates.ts';
import { withBrowser } from './pdf/browser.ts';

/** `briefpress doctor` with the rooms it looks into. */
export function examine(shell: Shell): Promise<number> {
  const { config } = shell;
  return doctor(shell, {
    browser: () => withBrowser(config, async ({ version }) => version),
    fonts: () => {
      const { brand } = loadHouse(config);
      return [...new Set([brand.textFamily, brand.headFamily])].join(', ');
    },
    templates: () => loadTemplates(config).check(),
  });
}
