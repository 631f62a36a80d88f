// Bundles src/ into dist/: one file for the command line, one for its workers. Runs at install (`prepare`), so it must
// be fast and need nothing but esbuild. Packages that find files beside themselves stay outside the bundle.
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fresh = join(root, `dist.${process.pid}`);
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/worker.ts'],
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['puppeteer', '@sparticuz/chromium', '@fontsource/*', 'tinypool'],
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  // a broken source leaves the last good bundle in place
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
