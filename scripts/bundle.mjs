// Bundles src/ into dist/: one file for the command line, one for its workers (and one for charts), each with the bytecode of what runs in it.
// Runs at install (`prepare`), so it must be fast and need nothing but esbuild and Handlebars, whose templates are compiled
// here, not at every start. Packages that find files beside themselves stay outside the bundle.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    entryPoints: { cli: 'src/cli.ts', worker: 'src/worker.ts', charts: 'src/html/charts/draw.ts' },
    outdir: fresh,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    // what is asked for later stays in the file and is not even compiled until then
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    external: ['puppeteer', '@sparticuz/chromium', '@fontsource/*', 'tinypool'],
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'linked',
    logLevel: 'warning',
    plugins: [
      { name: 'templates', setup: fillInTemplates },
      { name: 'patterns', setup: packPatterns },
      { name: 'compiler', setup: shareContext },
      { name: 'charts', setup: keepChartsApart },
    ],
  });
  for (const name of ['cli', 'worker', 'charts']) handOutImports(join(fresh, `${name}.cjs`));
  for (const file of ['api.js', 'load.js', 'worker.js']) copyFileSync(join(root, 'bin', file), join(fresh, file));
  writeFileSync(join(fresh, 'mark'), mark());
  // a broken source leaves the last good bundle in place
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
  // without its bytecode a bundle starts slower, and that is all
  spawnSync(process.execPath, [join(root, 'scripts', 'bytecode.mjs')], { stdio: 'ignore', timeout: 60_000 });
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** Stands for the program to the byte, and for what it does not bundle: src/cache.ts remembers nothing of another. */
function mark() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of readdirSync(fresh).sort()) hash.update(name).update(readFileSync(join(fresh, name)));
  return hash.digest('hex');
}

/**
 * A script that V8 has from its cache cannot import: bin/load.js does it for it. esbuild leaves the letters of regular
 * expressions as they are; escaped, the bundle takes one byte a character in memory and cannot be misread.
 */
function handOutImports(file) {
  const text = readFileSync(file, 'utf8').replaceAll(
    /\bimport\((?="(?:puppeteer|tinypool)"\)|pluginUrl\b)/g,
    'importModule(',
  );
  const escaped = text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(file, escaped);
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

/**
 * The compiler of Markdown hands every event a copy of its context with one function more, and V8 gives every such copy a shape of
 * its own: making and reading them took a third of the compiler's time. Nobody writes to the context, so all may have the same.
 */
function shareContext(bundle) {
  bundle.onLoad({ filter: /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/ }, ({ path }) => {
    const copy = /\{\s*\.\.\.context,\s*sliceSerialize: (events\[index\]\[2\]\.sliceSerialize)\s*\}/g;
    const contents = readFileSync(path, 'utf8').replaceAll(copy, '((context.sliceSerialize = $1), context)');
    return { contents, loader: 'js' };
  });
}

/**
 * What draws charts (Vega, two megabytes) is a file of its own, read by the first chart. It asks for no canvas: the package
 * of that name is on some machines, and measures letters otherwise than without it.
 */
function keepChartsApart(bundle) {
  bundle.onResolve({ filter: /^\.\/draw\.ts$/ }, ({ importer, kind }) =>
    kind === 'dynamic-import' && importer.endsWith('charts.ts') ? { path: 'draw', namespace: 'apart' } : undefined,
  );
  bundle.onLoad({ filter: /^draw$/, namespace: 'apart' }, () => ({
    contents: "module.exports = loadBundle('charts');",
    loader: 'js',
  }));
  // no specification that is allowed here asks for these transformations
  bundle.onResolve({ filter: /^vega-(?:crossfilter|force|hierarchy|label|regression|voronoi|wordcloud)$/ }, () => ({
    path: 'transforms',
    namespace: 'none',
  }));
  bundle.onLoad({ filter: /^transforms$/, namespace: 'none' }, () => ({ contents: 'export {};', loader: 'js' }));
  bundle.onResolve({ filter: /^vega-canvas$/ }, () => ({ path: 'vega-canvas', namespace: 'none' }));
  bundle.onLoad({ filter: /^vega-canvas$/, namespace: 'none' }, () => ({
    contents: 'export const canvas = () => null, domCanvas = canvas, nodeCanvas = canvas, image = canvas;',
    loader: 'js',
  }));
}
