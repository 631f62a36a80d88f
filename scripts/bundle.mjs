// Bundles src/ into dist/: one file for the command line, one for its workers. Runs at install (`prepare`), so it must
// be fast and need nothing but esbuild and Handlebars, whose templates are compiled here, not at every start. Packages that find files beside themselves stay outside the bundle.
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

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
    plugins: [
      { name: 'templates', setup: fillInTemplates },
      { name: 'patterns', setup: packPatterns },
    ],
  });
  // a broken source leaves the last good bundle in place
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Puts the compiled templates where src/html/precompiled.ts has none. */
function fillInTemplates(bundle) {
  bundle.onLoad({ filter: /[\\/]src[\\/]html[\\/]precompiled\.ts$/ }, () => {
    const folder = join(root, 'templates');
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((entry) => entry.endsWith('.hbs'))
      .sort()
      .map((entry) => {
        const source = readFileSync(join(folder, entry), 'utf8');
        const spec = Handlebars.precompile(source, { strict: true, preventIndent: true });
        return `[${JSON.stringify(entry.slice(0, -4).replaceAll('\\', '/'))}, { source: ${JSON.stringify(source)}, spec: ${spec} }]`;
      });
    return { contents: `export const precompiled = new Map([${entries.join(',\n')}]);`, loader: 'js' };
  });
}

/** Hyphenation patterns as JSON text: V8 reads it seven times faster than the same as a program. */
function packPatterns(bundle) {
  bundle.onLoad({ filter: /[\\/]hyphen[\\/]patterns[\\/][\w-]+\.js$/ }, ({ path }) => {
    const json = JSON.stringify(createRequire(import.meta.url)(path));
    return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
  });
}
