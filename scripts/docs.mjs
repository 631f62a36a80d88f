// Writes the pages that say the same as the code: docs/codes/ from the catalogue of messages, the tables of
// docs/frontmatter.md and docs/de/vorspann.md from the frontmatter's JSON Schema, which is written for editors, too. `--check` writes nothing and exits 1
// when a page is stale, missing or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codePages } from './docs-codes.mjs';
import { frontmatterPages } from './docs-frontmatter.mjs';
import { load, manual } from './docs-load.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
const sources = await load(root);
const pages = new Map([
  ...codePages(sources),
  ...frontmatterPages(sources, read),
  ['schemas/brand.schema.json', `${JSON.stringify(sources.brand, null, 2)}\n`],
  ['schemas/glossary.schema.json', `${JSON.stringify(sources.glossary, null, 2)}\n`],
  ['schemas/types.schema.json', `${JSON.stringify(sources.ownTypes, null, 2)}\n`],
  ['man/briefpress.1', await manual(root)],
  ['schemas/frontmatter.schema.json', `${JSON.stringify(sources.schema, null, 2)}\n`],
]);
const stale = [];

for (const [path, text] of pages) {
  if (read(path) === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
for (const name of existsSync(join(root, 'docs/codes')) ? readdirSync(join(root, 'docs/codes')) : []) {
  const path = `docs/codes/${name}`;
  if (pages.has(path)) continue;
  stale.push(path);
  if (!check) rmSync(join(root, path));
}

if (stale.length === 0) console.log(`${pages.size} pages are up to date.`);
else if (check) {
  console.error(`Stale: ${stale.sort().join(', ')}. Run "npm run docs" and commit what it writes.`);
  process.exitCode = 1;
} else console.log(`${stale.length} of ${pages.size} pages written.`);

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
