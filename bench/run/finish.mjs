/**
 * Child process: writes what the product would print, for the floor to print, and says which browser it prints with.
 * Arguments: home, project folder, file to write, paths.
 */
import { writeFileSync } from 'node:fs';
import { findSources } from '../../src/brief/find.ts';
import { resolveConfig } from '../../src/config.ts';
import { loadHouse } from '../../src/html/house.ts';
import { unpackBundled } from '../../src/pdf/browser-files.ts';
import { prepare } from '../../src/worker.ts';

const [home, cwd, file, ...paths] = process.argv.slice(2);
const config = resolveConfig({ cwd, home, jobs: 1 });
const dataUrl = ({ type, bytes }) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** Puts every asset where its path is called. */
function inlined(text, assets) {
  return assets.reduce((rest, asset) => rest.replaceAll(asset.path, dataUrl(asset)), text);
}

const house = loadHouse(config);
const style = inlined(house.printCss, house.assets);
const sources = findSources(config, cwd, paths);
const documents = [];
for (const { file, text, root } of sources) {
  const { page, findings } = await prepare({ file, source: text, root, config, draft: false });
  const blocking = findings.filter(({ severity }) => severity === 'block');
  if (page === undefined || blocking.length > 0) {
    throw new Error(`${file} does not pass: ${blocking.map(({ code, line }) => `${code} line ${line}`).join(', ')}`);
  }
  const { lang, title, bodyClass, body, pageStyle, assets } = page.print;
  documents.push({ lang, title, bodyClass, pageStyle, body: inlined(body, assets) });
}
const shell = `<!doctype html><html><head><meta charset="utf-8"><style>${style}</style></head><body></body></html>`;
writeFileSync(file, JSON.stringify({ shell, documents }));
console.log(JSON.stringify({ executable: (await unpackBundled(config.cacheFolders, false))?.executable }));
