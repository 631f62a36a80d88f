/**
 * npm run web-accessible: builds the web pages of the sample briefs and of every type in every language with every kind of
 * notes, and lets two outside judges read them: the Nu HTML checker all pages, axe at WCAG 2.2 AA the samples and one page of
 * each type and language, light and dark, on a telephone, a tablet and a desk. Exit 1 when either finds something. Without
 * Java it says so and asks axe alone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAxe, schemes, widths } from './accessible/axe.mjs';
import { writeCorpus } from './accessible/corpus.mjs';
import { askNu } from './accessible/nu.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'briefpress-web-'));
try {
  process.exitCode = await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  for (const name of ['briefs', '_brand.yml']) cpSync(join(home, name), join(folder, name), { recursive: true });
  writeCorpus(folder);
  const command = [join(home, 'bin', 'briefpress.js'), 'build', '--only', 'html'];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    return 1;
  }
  const pages = readdirSync(join(folder, 'output'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .sort();
  const path = (page) => join(folder, 'output', page);
  const nu = askNu(pages.map(path));
  console.log(
    nu.missing
      ? `The Nu HTML checker was not asked: ${nu.missing}.`
      : `Nu HTML checker: ${pages.length} pages read, ${nu.found.length} complaints.`,
  );
  // generated documents differ in their text alone, kinds of notes in print alone
  const some = pages.filter((page) => !/^generated-|-(?:endnotes|margin)\//.test(page));
  const axe = await askAxe(home, some.map(path));
  console.log(
    `axe at WCAG 2.2 AA: ${some.length} pages, ${schemes.join(' and ')}, at ${widths.join(', ')} px: ${axe.length} complaints.`,
  );
  for (const complaint of [...nu.found, ...axe]) console.log(complaint.replaceAll(`${folder}/output/`, ''));
  return nu.found.length + axe.length === 0 ? 0 : 1;
}
