/** The index of the site, made of its finished pages, and the script that searches it in the browser. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fromHtml } from 'hast-util-from-html';
import MiniSearch from 'minisearch';
import { searchOptions } from '../../site/options.mjs';

export async function writeSearch(home, out, pages) {
  mkdirSync(join(out, 'search'));
  for (const lang of ['en', 'de']) {
    const index = new MiniSearch(searchOptions);
    const parts = pages.filter((page) => page.lang === lang).flatMap((page) => partsOf(out, page));
    index.addAll(parts.map((part, id) => ({ id, ...part })));
    // a script, not JSON: a page read from a disk may load one
    const text = JSON.stringify(JSON.stringify(index)).replaceAll('<', '\\u003c');
    writeFileSync(join(out, 'search', `${lang}.js`), `globalThis.manualIndex=${text};\n`);
  }
  await build({
    entryPoints: [join(home, 'site', 'search.mjs')],
    outfile: join(out, 'search', 'search.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'error',
  });
}

/** A page from one heading to the next, each with its address. */
function partsOf(out, { slug, title }) {
  const tree = fromHtml(readFileSync(join(out, slug, 'index.html'), 'utf8'));
  const parts = [{ page: title, heading: '', address: `${slug}/`, text: '' }];
  const read = (node) => {
    if (/^h[23456]$/.test(node.tagName ?? '') && node.properties.id !== undefined) {
      parts.push({ page: title, heading: wordsIn(node).trim(), address: `${slug}/#${node.properties.id}`, text: '' });
    } else if (node.type === 'text') parts.at(-1).text += node.value;
    else if (!['nav', 'caption'].includes(node.tagName) && !(node.properties?.className ?? []).includes('anchor')) {
      node.children?.forEach(read);
      if (/^(?:p|li|td|th|pre)$/.test(node.tagName ?? '')) parts.at(-1).text += ' ';
    }
  };
  read(find(tree, (node) => (node.properties?.className ?? []).includes('text')));
  return parts.map((part) => {
    const text = part.text.replace(/[\s\u00ad]+/g, ' ').trim();
    return { ...part, text, start: text.length > 160 ? `${text.slice(0, 160).replace(/\S*$/, '')}…` : text };
  });
}

function find(node, fits) {
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordsIn(node) {
  if ((node.properties?.className ?? []).includes('anchor')) return '';
  return node.type === 'text' ? node.value : (node.children ?? []).map(wordsIn).join('');
}
