/** Child process: sets the given briefs with one Typst compiler. Arguments: workspace folder, paths of briefs below it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { typstOf } from '../peers/typst.mjs';

const [folder, ...paths] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: folder });
mkdirSync(join(folder, 'typst'), { recursive: true });
for (const path of paths) {
  const mainFileContent = typstOf(readFileSync(join(folder, path), 'utf8'), `/${dirname(path)}`);
  const pdf = compiler.pdf({ mainFileContent });
  writeFileSync(join(folder, 'typst', `${basename(path, '.md')}.pdf`), pdf);
}
