/** The project's own browser for scripts. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importSource } from './import-source.mjs';

/** @param home the project's folder; the browser is unpacked into its cache once */
export async function openOwnBrowser(home) {
  const { openBrowser } = await importSource(home, "export { openBrowser } from './src/pdf/browser.ts';");
  return openBrowser({ browser: undefined, cacheFolders: [join(home, 'node_modules/.cache/briefpress')] });
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
