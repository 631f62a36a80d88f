/** Everything the contenders need, made once: corpus, the same words for each peer, bundles of the children, the browser. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.mjs';
import { plainMarkdown } from './peers/plain.mjs';
import { writeReports } from './report.mjs';

const bench = dirname(fileURLToPath(import.meta.url));
const home = dirname(bench);
// below bench/node_modules, so that a bundle finds the peers there and everything else in the project's own folder
const bundles = join(bench, 'node_modules', '.cache', 'bench');

/**
 * @param peers whether anything is measured against the peers
 * @returns what is in the workspace, and `remove`
 */
export async function openWorkspace({ peers }) {
  if (peers) installPeers();
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-bench-'));
  const many = join(folder, 'many');
  const few = join(folder, 'few');
  writeCorpus(many, 200);
  const paths = writeCorpus(few, 20);
  const reports = join(folder, 'reports');
  const byNotes = writeReports(reports);
  for (const project of [many, few, reports]) cpSync(join(home, '_brand.yml'), join(project, '_brand.yml'));
  const plain = writePlain(few, paths);
  const finished = join(folder, 'finished.json');
  const { executable } = runJson([join(bundles, 'finish.js'), home, few, finished, ...paths]);
  return {
    home,
    folder,
    few,
    many,
    reports,
    byNotes,
    paths,
    plain,
    finished,
    executable,
    child: (name) => join(bundles, `${name}.js`),
    cli: join(home, 'bin', 'briefpress.js'),
    mdToPdf: join(bench, 'node_modules', 'md-to-pdf', 'dist', 'cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The peers are not the product's dependencies: the first bench of a clone installs them, from a lock of their own. */
function installPeers() {
  const stamp = join(bench, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(bench, 'package-lock.json')).mtimeMs) return;
  process.stderr.write('Installing the peers (npm ci --prefix bench) …\n');
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', bench], {
    cwd: home,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci --prefix bench failed:\n${stderr}`);
}

async function bundle() {
  const { build } = await import('esbuild');
  // what is measured is what stands in src/ now
  const { status } = spawnSync(process.execPath, [join(home, 'scripts', 'bundle.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('scripts/bundle.mjs failed');
  const run = (name) => join(bench, 'run', `${name}.mjs`);
  await build({
    absWorkingDir: home,
    entryPoints: {
      build: run('build'),
      finish: run('finish'),
      floor: run('floor'),
      keystroke: run('keystroke'),
      save: run('save'),
      stamp: run('stamp'),
      typst: run('typst'),
      worker: 'src/worker.ts',
    },
    outdir: bundles,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['puppeteer', '@sparticuz/chromium', '@fontsource/*', 'tinypool', '@myriaddreamin/*'],
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
    logLevel: 'warning',
  });
}

/** Names below `folder`/plain, where the figures are beside them as md-to-pdf's file server wants it. */
function writePlain(folder, paths) {
  const target = join(folder, 'plain');
  mkdirSync(target);
  return paths.map((path) => {
    cpSync(join(folder, dirname(path), 'figures'), join(target, 'figures'), { recursive: true });
    writeFileSync(join(target, basename(path)), plainMarkdown(readFileSync(join(folder, path), 'utf8')));
    return basename(path);
  });
}

function runJson(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args[0]} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
