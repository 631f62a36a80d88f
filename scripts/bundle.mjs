// Bundles src/ into dist/: one file for the command line, one for its workers. Runs at install (`prepare`), so it must
// be fast and need nothing but esbuild. Packages that find files beside themselves stay outside the bundle.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', 'src/worker.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['puppeteer', '@sparticuz/chromium', '@fontsource/*', 'tinypool', 'typescript'],
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
  legalComments: 'linked',
  logLevel: 'warning',
});
