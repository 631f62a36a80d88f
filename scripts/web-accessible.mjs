/**
 * npm run web-accessible: builds the web pages of the sample briefs and of every type in every language with every kind of
 * notes, and lets two outside judges read them: the Nu HTML checker all pages, axe at WCAG 2.2 AA the samples and one page of
 * each type and language, light and dark, on a telephone, a tablet and a desk. Exit 1 when either finds something. Without
 * Java it says so and asks axe alone. The site of the manual is judged with them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAxe, schemes, widths } from './accessible/axe.mjs';
import { withBuilt } from './accessible/built.mjs';
import { askNu } from './accessible/nu.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
// generated documents differ in their text alone, kinds of notes in print alone
const isGenerated = /^generated-|-(?:endnotes|margin)[\\/]/;
/** A guess from the words: a German table of English keys is taken for English. */
const guessed = /This document appears to be written in/;
const briefs = await withBuilt(home, { options: ['--only', 'html'], ending: 'index.html' }, judgePages);
process.exitCode = (await judgeSite()) || briefs;

/** The manual: all pages, and axe for one of each kind. */
async function judgeSite() {
  const output = mkdtempSync(join(tmpdir(), 'briefpress-site-'));
  try {
    const { status } = spawnSync(process.execPath, [join(home, 'scripts/site.mjs'), '--out', output], {
      stdio: 'inherit',
    });
    if (status !== 0) return 1;
    const names = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const some = /^(?:index|(?:writing|frontmatter|schreiben|gallery|codes|chr101-de)[\\/]index)\.html$/;
    return await judge(names.sort(), output, (name) => some.test(name));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function judgePages(pages, output) {
  return judge(
    pages.map((page) => relative(output, page)),
    output,
    (name) => !isGenerated.test(name),
  );
}

async function judge(names, output, forAxe) {
  const pages = names.map((name) => join(output, name));
  const asked = askNu(pages);
  const nu = { ...asked, found: asked.found.filter((complaint) => !guessed.test(complaint)) };
  console.log(
    nu.missing
      ? `The Nu HTML checker was not asked: ${nu.missing}.`
      : `Nu HTML checker: ${pages.length} pages read, ${nu.found.length} complaints.`,
  );
  const some = names.filter(forAxe).map((name) => join(output, name));
  const axe = await askAxe(home, some);
  console.log(
    `axe at WCAG 2.2 AA: ${some.length} pages, ${schemes.join(' and ')}, at ${widths.join(', ')} px: ${axe.length} complaints.`,
  );
  for (const complaint of [...nu.found, ...axe]) console.log(complaint.replaceAll(`${output}/`, ''));
  return nu.found.length + axe.length === 0 ? 0 : 1;
}
