/** The project's own browser for scripts: src/ is TypeScript and therefore bundled first; packages are found from below the project. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param home the project's folder; the browser is unpacked into its cache once */
export async function openOwnBrowser(home) {
  const folder = mkdtempSync(join(home, 'node_modules', '.briefpress-browser-'));
  try {
    const outfile = join(folder, 'browser.mjs');
    await build({
      entryPoints: [join(home, 'src/pdf/browser.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'error',
    });
    const { openBrowser } = await import(pathToFileURL(outfile).href);
    return await openBrowser({ browser: undefined, cacheFolders: [join(home, 'node_modules/.cache/briefpress')] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Shows a file and waits for this very page: the event of the one before may come late. */
export async function showFile(session, file) {
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
  while (!loaded.has(loaderId)) {
    await new Promise((resolve) => {
      onLoad = resolve;
    });
  }
  session.off('Page.lifecycleEvent', note);
}

/** @param scheme `light` or `dark` @param size CSS px */
export async function setScreen(session, scheme, { width, height }) {
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}
