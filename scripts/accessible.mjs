/**
 * npm run accessible: builds the sample briefs and a corpus of documents (each type, language and kind of notes; twenty
 * generated ones with everything a text can hold) and lets veraPDF judge every PDF by PDF/UA-1 and PDF/A-2a. Exit 1 when one
 * does not pass. Without Java or Maven it says so and ends with 0: the product's own checker has judged them all the same.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './accessible/corpus.mjs';
import { findVeraPdf, judge } from './accessible/verapdf.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'briefpress-accessible-'));
try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main() {
  for (const name of ['briefs', '_brand.yml']) cpSync(join(home, name), join(folder, name), { recursive: true });
  writeCorpus(folder);
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'bin', 'briefpress.js'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    return 1;
  }
  const files = readdirSync(join(folder, 'output'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, 'output', name));
  console.log(`${files.length} documents built and passed by the own checker.`);
  const { jar, missing } = findVeraPdf(home);
  if (jar === undefined) {
    console.log(`veraPDF was not asked: ${missing}.`);
    return 0;
  }
  const results = Object.entries({ 'PDF/UA-1': 'ua1', 'PDF/A-2a': '2a' }).map(([name, flavour]) => {
    const { passed, failures } = judge(jar, flavour, files);
    console.log(`veraPDF, ${name}: ${passed} of ${files.length} pass.`);
    if (failures !== '') console.log(failures);
    return passed === files.length;
  });
  return results.every(Boolean) ? 0 : 1;
}
