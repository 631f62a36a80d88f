/** Markdown tree to Typst markup: as much as the generated briefs hold, set plainly but completely. */
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

const preamble = (meta) => `#set document(title: ${quoted(meta.title)}, date: none)
#set page(paper: "a4", margin: (top: 24mm, right: 20mm, bottom: 28mm, left: 22mm),
  header: [#text(8pt)[${escaped(meta.shortTitle)}]],
  footer: context [#text(8pt)[#counter(page).display("1 / 1", both: true)]])
#set text(lang: ${quoted(meta.lang)}, size: 10pt, hyphenate: true)
#set par(justify: false, leading: 0.65em)
#show heading: set text(size: 13pt)
#text(20pt, weight: "bold")[${escaped(meta.title)}]

${escaped(meta.abstract)}

${meta.keyMessages.map((message) => `- ${escaped(message)}`).join('\n')}

`;

/** @param folder where the brief's images are, as an absolute path of the Typst workspace */
export function typstOf(text, folder) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  const tree = parser.parse(body);
  const notes = new Map();
  for (const node of tree.children) if (node.type === 'footnoteDefinition') notes.set(node.identifier, node);
  const state = { folder, notes };
  return preamble(parse(head)) + blocks(tree.children, state);
}

const blocks = (nodes, state) => nodes.map((node) => block(node, state)).join('\n\n');
const inlines = (nodes, state) => nodes.map((node) => inline(node, state)).join('');

function block(node, state) {
  switch (node.type) {
    case 'heading':
      return `${'='.repeat(node.depth)} ${inlines(node.children, state)}`;
    case 'paragraph':
      return inlines(node.children, state);
    case 'list':
      return node.children
        .map((item) => `${node.ordered ? '+' : '-'} ${inlines(item.children[0].children, state)}`)
        .join('\n');
    case 'blockquote':
      return `#quote(block: true)[${blocks(node.children, state)}]`;
    case 'table':
      return table(node, state);
    case 'containerDirective':
      return directive(node, state);
    default:
      return '';
  }
}

function directive(node, state) {
  const { attributes, children } = node;
  if (node.name === 'figure') {
    const caption = `${inlines(children[0].children, state)} #text(8pt)[${escaped(attributes.source)}]`;
    const image = `image(${quoted(`${state.folder}/${attributes.src}`)}, width: 80%, alt: ${quoted(attributes.alt)})`;
    return `#figure(${image}, caption: [${caption}])`;
  }
  if (node.name === 'table') {
    const [caption, grid] = children;
    const text = `${inlines(caption.children, state)} #text(8pt)[${escaped(attributes.source)}]`;
    return `#figure(${table(grid, state).slice(1)}, caption: [${text}])`;
  }
  if (node.name === 'pullquote') return `#quote(block: true)[${blocks(children, state)}]`;
  const title = attributes.title ?? `${attributes.addressee} (${attributes.horizon})`;
  return `#block(inset: 8pt, stroke: 0.5pt)[*${escaped(title)}*\n\n${blocks(children, state)}]`;
}

function table(node, state) {
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell) => `[${inlines(cell.children, state)}]`).join(', '),
  );
  return `#table(columns: ${node.align.length}, table.header(${head}),\n${rows.join(',\n')})`;
}

function inline(node, state) {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'emphasis':
      return `#emph[${inlines(node.children, state)}]`;
    case 'strong':
      return `#strong[${inlines(node.children, state)}]`;
    case 'link':
      return `#link(${quoted(node.url)})[${inlines(node.children, state)}]`;
    case 'footnoteReference':
      return `#footnote[${blocks(state.notes.get(node.identifier).children, state)}]`;
    default:
      return '';
  }
}

function escaped(text) {
  return text.replaceAll(/[\\#$*_`<>@[\]~'"=/+-]/g, '\\$&').replaceAll('\n', ' ');
}

function quoted(text) {
  return JSON.stringify(text);
}
