// Builds the sample briefs and the corpus in a folder of their own, for those who judge what comes out.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus, writeHouses } from './corpus.mjs';

/**
 * @param home the package's folder
 * @param what `options` of the build; `ending` of the files to judge; `houses`: whether those of other houses are, too
 * @param judge gets their paths, in order, and gives the exit code; the folder is gone afterwards
 * @returns its exit code, or 1 when something was not published: the findings are printed
 */
export async function withBuilt(home, { options = [], ending, houses = false }, judge) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-judged-'));
  try {
    for (const name of ['briefs', '_brand.yml']) cpSync(join(home, name), join(folder, name), { recursive: true });
    writeCorpus(folder);
    const others = houses ? writeHouses(join(folder, 'houses'), readFileSync(join(home, '_brand.yml'), 'utf8')) : [];
    const files = [{ folder, options }, ...others].map((one) => builtIn(home, one, ending));
    if (files.includes(undefined)) return 1;
    return await judge(files.flat(), join(folder, 'output'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function builtIn(home, { folder, options }, ending) {
  const command = [join(home, 'bin', 'briefpress.js'), 'build', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    return undefined;
  }
  const output = join(folder, 'output');
  return readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(output, name));
}
