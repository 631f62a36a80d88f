/** Parts of the product for scripts: src/ is TypeScript and therefore bundled first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Imports a module that is given as TypeScript and is read as if it stood in the project's folder.
 * @param {string} home the project's folder; packages are found from below it
 * @param {string} contents for example `export { render } from './src/render.ts';`
 */
export async function importSource(home, contents) {
  const folder = mkdtempSync(join(home, 'node_modules', '.briefpress-source-'));
  try {
    const outfile = join(folder, 'source.mjs');
    await build({
      stdin: { contents, resolveDir: home, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      packages: 'external',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
