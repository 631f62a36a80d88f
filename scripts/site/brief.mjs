/** A page of the manual as a brief: frontmatter, links that lead where its neighbours are published. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Nobody but who is named in the tested examples; they are nobody, and the manual names them all the same. */
const people = ['Amina Weber', 'Jonas Okoro', 'Lena Brandt'].map((name, at) => ({
  id: `example-${at + 1}`,
  name,
  role: 'reviewer',
  public: true,
}));

/**
 * @param page `file`, `lang`, `slug`, `title`, `body`
 * @param site `home` the repository, `files` of all pages, `repository` its address or undefined
 */
export function asBrief({ file, lang, slug, title, body }, site) {
  const text = withWaivers(withLinks(file, lang, body.replaceAll('█', '•'), site));
  const frontmatter = {
    type: 'manual',
    lang,
    title,
    slug,
    // every brief has a date; the template of the manual shows none
    date: '2018-11-20',
    confidentiality: { rule: 'on-record' },
    people,
    ...translationsOf(file, body, site.files),
  };
  return { file, lang, slug, title, text: `---\n${stringify(frontmatter)}---\n\n${text}` };
}

/** The same page in the other language, as its first line says, or the folder of the codes. */
function translationsOf(file, body, files) {
  const other = file.startsWith('docs/de/') ? 'en' : 'de';
  const linked = /^\s*\[(?:Deutsch|English)\]\(([^)#]+)\)/.exec(body)?.[1];
  const codes = /^docs\/(?:de\/)?(codes\/.+)$/.exec(file)?.[1];
  const target =
    codes !== undefined
      ? `docs/${other === 'de' ? 'de/' : ''}${codes}`
      : linked && posix.join(posix.dirname(file), linked);
  if (!target || !files.has(target)) return {};
  return { translations: { [other]: posix.relative(posix.dirname(file), target) } };
}

/** Links to pages stay, to the codes in the language of the page; to other files they lead into the repository, or nowhere. */
function withLinks(file, lang, body, { home, files, repository }) {
  const edits = [];
  visit(markdown.parse(body), 'link', (node) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(node.url)) return;
    const [path, fragment] = node.url.split('#');
    const target = posix.join(posix.dirname(file), path);
    const page = lang === 'de' ? target.replace(/^docs\/codes\//, 'docs/de/codes/') : target;
    if (!files.has(page) && !existsSync(join(home, target))) throw new Error(`${file}: ${node.url} leads nowhere`);
    const words = body.slice(node.children[0].position.start.offset, node.children.at(-1).position.end.offset);
    const address = files.has(page)
      ? posix.relative(posix.dirname(file), page)
      : repository && `${repository}/blob/main/${target}`;
    const hash = fragment === undefined ? '' : `#${fragment}`;
    edits.push({ node, text: address === undefined ? words : `[${words}](${address}${hash})` });
  });
  // the head of the page has the switch between the languages
  return edited(body, edits).replace(/^\s*\[(?:Deutsch|English)\]\([^)]*\)(?: · )?/, '');
}

/** Keys of figures and packages (`@fig:key`) read like somebody's handle, addresses in examples like somebody's. */
function withWaivers(body) {
  const waiver =
    '<!-- briefpress-waive CHR304 reason="Keys and example addresses of the manual" by="docs" until="2099-12-31" -->';
  const blocks = markdown
    .parse(body)
    .children.filter(({ position: { start, end } }) =>
      /@\p{L}|github\.com\//u.test(body.slice(start.offset, end.offset)),
    );
  return blocks.reduceRight((text, { position: { start } }) => {
    return `${text.slice(0, start.offset)}${waiver}\n\n${text.slice(start.offset)}`;
  }, body);
}

function edited(text, edits) {
  return edits.reduceRight((all, { node: { position }, text: words }) => {
    return all.slice(0, position.start.offset) + words + all.slice(position.end.offset);
  }, text);
}
