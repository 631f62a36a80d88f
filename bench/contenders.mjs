/**
 * Who runs in each round. Every contender is a process of its own, so that none warms another; `run` gives its times in
 * ms: `wall` from start to exit, `inner` as a function call from briefs on disk to the end.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { timed } from './measure.mjs';

export function contendersOf(space) {
  const { few, many, paths, plain } = space;
  const [first] = paths;
  const built = (job) => async () => {
    const out = join(space.folder, 'output');
    try {
      return await timed(job(out));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  };
  const cli = (verb, cwd, of, rest = []) => ({ args: [...rest, space.cli, verb, ...of], cwd });
  return {
    build20: built((out) => cli('build', few, ['--no-cache', ...paths, '--out', out])),
    api20: built((out) => ({ args: [space.child('build'), 'build', space.home, few, out, ...paths], cwd: few })),
    floor20: () => timed({ args: [space.child('floor'), space.finished, space.executable], cwd: few }),
    typst20: () => timed({ args: [space.child('typst'), few, ...paths], cwd: few }),
    mdToPdf20: () => mdToPdf(space, plain),
    build1: built((out) => cli('build', few, ['--no-cache', first, '--out', out])),
    mdToPdf1: () => mdToPdf(space, plain.slice(0, 1)),
    footnotes1: built((out) => cli('build', space.reports, ['--no-cache', space.byNotes.footnotes, '--out', out])),
    endnotes1: built((out) => cli('build', space.reports, ['--no-cache', space.byNotes.endnotes, '--out', out])),
    stamp20: () => timed({ args: [space.child('stamp'), space.home, few, ...paths], cwd: few }),
    lint20: () => timed(cli('lint', few, paths)),
    lintApi20: () => timed({ args: [space.child('build'), 'lint', space.home, few, '-', ...paths], cwd: few }),
    // medians of 30 within a round, after five to warm up
    keystroke: () => timed({ args: [space.child('keystroke'), space.cli, few, first, '35'], cwd: few }),
    save: () => timed({ args: [space.child('save'), space.cli, few, first, '35', 'page'], cwd: few }),
    rebuild: () => timed({ args: [space.child('save'), space.cli, few, first, '20', 'print'], cwd: few }),
    bare: () => timed({ args: [space.child('floor'), space.finished, space.executable, '20'], cwd: few }),
    memory20: built((out) => weighed(space, cli('build', few, ['--no-cache', '--out', out], preload(space)))),
    memory200: built((out) => weighed(space, cli('build', many, ['--no-cache', '--out', out], preload(space)))),
  };
}

/**
 * Prints all files in one browser, as its command line does. It waits for the network to be idle by a trick that a busy
 * machine can make it miss; then it hangs for 30 s and gives up on a file. Such a run says nothing and is made again.
 */
async function mdToPdf(space, files) {
  const launch = {
    executablePath: space.executable,
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
  const cwd = join(space.few, 'plain');
  for (let attempt = 1; ; attempt += 1) {
    const pdfs = files.map((file) => join(cwd, file.replace(/\.md$/, '.pdf')));
    for (const pdf of pdfs) rmSync(pdf, { force: true });
    const time = await timed({
      args: [space.mdToPdf, '--launch-options', JSON.stringify(launch), ...files],
      cwd,
    }).catch((error) => ({ error }));
    if (time.error === undefined && pdfs.every((pdf) => existsSync(pdf)) && time.wall < 25_000) return time;
    if (attempt === 3) throw time.error ?? new Error('md-to-pdf did not print every file');
  }
}

function preload(space) {
  return ['--import', `file://${join(space.home, 'bench', 'run', 'rss.mjs')}`];
}

function weighed(space, job) {
  return { ...job, env: { BENCH_RSS: join(space.folder, 'rss') } };
}

/** Peak memory of the last run that wrote it, in MB. */
export function peakMemory(space) {
  return Number(readFileSync(join(space.folder, 'rss'), 'utf8')) / 1024;
}
