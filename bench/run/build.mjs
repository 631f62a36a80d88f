/** Child process: the build or the lint as a function call. Arguments: build|lint, home, project folder, output, paths. */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { tune } from '../../bin/load.js';
import { findSources } from '../../src/brief/find.ts';
import { build, lint } from '../../src/build.ts';
import { resolveConfig } from '../../src/config.ts';

// as bin/briefpress.js does
tune();

const [verb, home, cwd, out, ...paths] = process.argv.slice(2);
const config = resolveConfig({ cwd, home, out, jobs: availableParallelism(), cache: false });
const sources = findSources(config, cwd, paths);
const started = performance.now();
const outcomes = await (verb === 'build' ? build : lint)(config, sources);
const inner = performance.now() - started;
console.log(JSON.stringify({ inner, pages: outcomes.reduce((sum, { pages }) => sum + (pages ?? 0), 0) }));
