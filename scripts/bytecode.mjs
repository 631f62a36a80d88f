// Writes dist/*.bytecode: each bundle as V8 has compiled it once it has read, linted and rendered the sample briefs. A
// child of bundle.mjs: the work is done in this process, with the flags of every run, or V8 would refuse the bytecode.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { load, tune } from '../dist/load.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Whole or not at all: another process may be starting. */
function write(name, script) {
  const fresh = join(dist, `${name}.bytecode.${process.pid}`);
  writeFileSync(fresh, script.createCachedData());
  renameSync(fresh, join(dist, `${name}.bytecode`));
}

async function configuration() {
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'silent' };
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['src/config.ts'], ...options });
  const { resolveConfig } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return resolveConfig({ cwd: root, home: root, jobs: 1 });
}

tune();
const { exports: worker, script } = load('worker');
const config = await configuration();
for (const file of readdirSync(join(root, 'briefs'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.md')) continue;
  const source = readFileSync(join(root, 'briefs', file), 'utf8');
  await worker.prepare({ file: `briefs/${file}`, source, root, config, draft: false });
}
write('worker', script);
write('charts', load('charts').script);

process.argv.splice(2, Number.POSITIVE_INFINITY, 'lint', join(root, 'briefs'));
const { exports: commandLine, script: commands } = load('cli');
process.once('beforeExit', () => write('cli', commands));
await commandLine.run();
