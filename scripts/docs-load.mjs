// Reads what the pages are made of out of src/.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { importSource } from './import-source.mjs';

/**
 * @param {string} root the project's folder
 * @returns catalogues and failures by language, the tested examples of the Rule's tables, JSON Schemas of frontmatter, brand, glossary and own types
 */
export function load(root) {
  const entry = [
    "export * as en from './src/messages/en.ts';",
    "export * as de from './src/messages/de.ts';",
    "import { z } from 'zod';",
    "import { frontmatterSchema } from './src/brief/frontmatter.ts';",
    "import { glossarySchema } from './src/brief/glossary-schema.ts';",
    "import { ownTypesSchema } from './src/brief/own-types-schema.ts';",
    "export const ownTypes = z.toJSONSchema(ownTypesSchema, { io: 'input' });",
    "export const glossary = z.toJSONSchema(glossarySchema, { io: 'input' });",
    "import { brandSchema } from './src/html/brand-schema.ts';",
    "export const brand = z.toJSONSchema(brandSchema, { io: 'input' });",
    "export const schema = z.toJSONSchema(frontmatterSchema, { io: 'input' });",
    "import { block, boundary } from './tests/rule/cases.ts';",
    'export const examples = [...block, ...boundary];',
    "export { triggers } from './tests/messages/triggers/index.ts';",
  ].join('\n');
  return importSource(root, entry);
}

/**
 * The manual page in English, as the command line of src/ prints it.
 * @param {string} root
 */
export async function manual(root) {
  // a folder in the project, as dist/ is: beside it lies package.json with the version
  const folder = mkdtempSync(join(root, 'dist.'));
  try {
    const outfile = join(folder, 'cli.cjs');
    await build({
      absWorkingDir: root,
      stdin: { contents: "import { run } from './src/cli.ts'; run();", resolveDir: root, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'error',
      packages: 'external',
      define: { 'import.meta.url': 'moduleUrl' },
      banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    });
    return execFileSync(process.execPath, [outfile, 'manual', '--ui', 'en'], { cwd: root, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
