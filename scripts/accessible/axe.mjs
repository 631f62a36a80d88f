/** axe-core in the project's own browser, over finished pages with the styles they are published with. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const schemes = ['light', 'dark'];
/** CSS px */
export const widths = [360, 768, 1440];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const judge = `axe.run({ runOnly: ${JSON.stringify(tags)} }).then((result) => [
  ...result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')),
  ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window: ' + document.documentElement.scrollWidth] : []),
])`;

/** @returns one line a complaint */
export async function askAxe(home, files) {
  const { openBrowser } = await loadBrowser(home);
  const browser = await openBrowser({
    browser: undefined,
    cacheFolders: [join(home, 'node_modules/.cache/briefpress')],
  });
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  try {
    const tab = await browser.openTab();
    const found = [];
    for (const file of files) found.push(...(await judged(tab, axe, file)));
    return found;
  } finally {
    await browser.close();
  }
}

async function judged({ session }, axe, file) {
  const run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  await load(session, file);
  const found = [];
  for (const scheme of schemes) {
    for (const width of widths) {
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: false,
      });
      // its promise resolves before it counts itself as done: each run gets a fresh one
      await run(axe);
      for (const complaint of await run(judge)) found.push(`${file} (${scheme}, ${width} px) ${complaint}`);
    }
  }
  return found;
}

/** Waits for this very page: the event of the one before may come late. */
async function load(session, file) {
  const loaded = new Set();
  let onLoad = () => {};
  const note = ({ name, loaderId }) => {
    if (name === 'load') loaded.add(loaderId);
    onLoad();
  };
  session.on('Page.lifecycleEvent', note);
  await session.send('Page.enable');
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const { loaderId } = await session.send('Page.navigate', { url: pathToFileURL(file).href });
  while (!loaded.has(loaderId)) await new Promise((resolve) => (onLoad = resolve));
  session.off('Page.lifecycleEvent', note);
}

/** src/ is TypeScript and therefore bundled first; packages are found from below the project. */
async function loadBrowser(home) {
  const folder = mkdtempSync(join(home, 'node_modules', '.briefpress-axe-'));
  try {
    const outfile = join(folder, 'browser.mjs');
    const entryPoints = [join(home, 'src/pdf/browser.ts')];
    await build({
      entryPoints,
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
