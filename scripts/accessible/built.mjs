// Builds the sample briefs and the corpus in a folder of their own, for those who judge what comes out.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from './corpus.mjs';

/**
 * @param home the package's folder
 * @param options of the build
 * @param ending of the files to judge
 * @param judge gets their paths, in order, and gives the exit code; the folder is gone afterwards
 * @returns its exit code, or 1 when something was not published: the findings are printed
 */
export async function withBuilt(home, options, ending, judge) {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-judged-'));
  try {
    for (const name of ['briefs', '_brand.yml']) cpSync(join(home, name), join(folder, name), { recursive: true });
    writeCorpus(folder);
    const command = [join(home, 'bin', 'briefpress.js'), 'build', ...options];
    const settings = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 };
    const { status, stdout, stderr } = spawnSync(process.execPath, command, settings);
    if (status !== 0) {
      process.stderr.write(stdout + stderr);
      return 1;
    }
    const output = join(folder, 'output');
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(output, name));
    return await judge(files, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
