/**
 * npm run site: the documentation as a web site, built by briefpress itself. The pages of docs/ become briefs of a type of
 * their own (site/), go through lint, gate and template like any other, and get an index that is searched in the browser.
 *
 *   --out <folder>        where it goes (output/site); what stood there is replaced
 *   --repository <url>    where links to files of the repository lead; without it their words stand there unlinked
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from './docs-load.mjs';
import { writeFrame } from './site/frame.mjs';
import { writeHome } from './site/home.mjs';
import { manualPages } from './site/pages.mjs';
import { writeSearch } from './site/search.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({ options: { out: { type: 'string' }, repository: { type: 'string' } } });
const out = resolve(options.out ?? join(home, 'output', 'site'));
const project = mkdtempSync(join(tmpdir(), 'briefpress-site-'));
try {
  const pages = manualPages(home, await load(home), options.repository);
  writeProject(pages);
  rmSync(out, { recursive: true, force: true });
  const { status, stdout, stderr } = buildProject(pages);
  if (status === 0) {
    await writeSearch(home, out, pages);
    writeHome(out);
    console.log(`${pages.length} pages in ${out}`);
  } else process.stderr.write(`${stderr}${blocking(stdout)}`);
  process.exitCode = status ?? 2;
} finally {
  rmSync(project, { recursive: true, force: true });
}

function buildProject(pages) {
  const options = ['--only', 'html', '--no-cache', '--format', 'json', '--out', out];
  const command = [join(home, 'bin', 'briefpress.js'), 'build', 'docs', ...indexesOf(pages), ...options];
  return spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** A line for each finding that keeps a page from being published; warnings are for whoever lints docs/ as briefs. */
function blocking(report) {
  if (!report.startsWith('{')) return report;
  return JSON.parse(report)
    .findings.filter(({ severity }) => severity === 'block')
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}\n`)
    .join('');
}

/** The project the site is a build of. */
function writeProject(pages) {
  for (const name of ['_brand.yml', 'types.yml', 'templates'])
    cpSync(join(home, 'site', name), join(project, name), { recursive: true });
  writeFrame(home, project);
  for (const { file, text } of pages) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  cpSync(join(home, 'docs', 'images'), join(project, 'docs', 'images'), { recursive: true });
}

/** A folder does not give its README files. */
function indexesOf(pages) {
  return pages.map(({ file }) => file).filter((file) => file.endsWith('README.md'));
}
