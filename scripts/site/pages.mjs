/** The pages of the manual as briefs: what stands in docs/, and for each code a page in each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeIndex, codeTexts } from '../docs-codes.mjs';
import { asBrief } from './brief.mjs';

/**
 * @param sources what scripts/docs-load.mjs reads
 * @param repository address of the repository, or undefined
 * @returns pages in the order of their files: `file` in the project, `lang`, `slug`, `title`, `text` with frontmatter
 */
export function manualPages(home, sources, repository) {
  const written = readdirSync(join(home, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/codes/'))
    .map((file) => ({ file, lang: file.startsWith('docs/de/') ? 'de' : 'en', ...read(join(home, file)) }));
  const codes = ['en', 'de'].flatMap((lang) => codePages(sources, lang));
  const all = [...written, ...codes].sort((a, b) => (a.file < b.file ? -1 : 1));
  const files = new Set(all.map(({ file }) => file));
  return all.map((page) => asBrief({ ...page, slug: slugOf(page.file) }, { home, files, repository }));
}

function read(path) {
  const [, title, body] = /^# ([^\n]+)\n(.*)$/s.exec(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')) ?? [];
  if (title === undefined) throw new Error(`${path} does not begin with a heading`);
  return { title, body };
}

/** The page of each code in one language, and their index; docs/codes/ has both languages on a page. */
function codePages(sources, lang) {
  const folder = lang === 'de' ? 'docs/de/codes' : 'docs/codes';
  const { title, text } = codeIndex(sources, lang);
  const pages = [...codeTexts(sources, lang)].map(([code, one]) => ({
    file: `${folder}/${code}.md`,
    lang,
    title: `${code}: ${one.title}`,
    body: one.text,
  }));
  return [...pages, { file: `${folder}/README.md`, lang, title, body: text }];
}

/** docs/codes/CHR101.md → chr101, docs/de/codes/CHR101.md → chr101-de, docs/de/README.md → manual-de */
function slugOf(file) {
  const [, german, codes, name] = /^docs\/(de\/)?(codes\/)?(.+)\.md$/.exec(file);
  const own = name === 'README' ? (codes === undefined ? 'manual' : 'codes') : name.toLowerCase();
  const twice = codes !== undefined || name === 'README';
  return german !== undefined && twice ? `${own}-de` : own;
}
