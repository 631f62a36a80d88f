/**
 * npm run web-accessible: builds the web pages of the sample briefs and of every type in every language with every kind of
 * notes, and lets two outside judges read them: the Nu HTML checker all pages, axe at WCAG 2.2 AA the samples and one page of
 * each type and language, light and dark, on a telephone, a tablet and a desk. Exit 1 when either finds something. Without
 * Java it says so and asks axe alone.
 */
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAxe, schemes, widths } from './accessible/axe.mjs';
import { withBuilt } from './accessible/built.mjs';
import { askNu } from './accessible/nu.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await withBuilt(home, { options: ['--only', 'html'], ending: 'index.html' }, judgePages);

async function judgePages(pages, output) {
  const nu = askNu(pages);
  console.log(
    nu.missing
      ? `The Nu HTML checker was not asked: ${nu.missing}.`
      : `Nu HTML checker: ${pages.length} pages read, ${nu.found.length} complaints.`,
  );
  // generated documents differ in their text alone, kinds of notes in print alone
  const some = pages.filter((page) => !/^generated-|-(?:endnotes|margin)[\\/]/.test(relative(output, page)));
  const axe = await askAxe(home, some);
  console.log(
    `axe at WCAG 2.2 AA: ${some.length} pages, ${schemes.join(' and ')}, at ${widths.join(', ')} px: ${axe.length} complaints.`,
  );
  for (const complaint of [...nu.found, ...axe]) console.log(complaint.replaceAll(`${output}/`, ''));
  return nu.found.length + axe.length === 0 ? 0 : 1;
}
