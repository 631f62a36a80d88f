/**
 * Child process: an author with the preview open. Arguments: command line, project folder, brief, how many saves, `page` or
 * `print`. Prints the median time in ms from a save until the page with it could be had, or its finished and gated PDF.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { median } from '../measure.mjs';

const [cli, cwd, file, samples, what = 'page'] = process.argv.slice(2);
const path = join(cwd, file);
const text = readFileSync(path, 'utf8');
const preview = spawn(process.execPath, [cli, 'preview', file], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((resolve) => {
  let said = '';
  preview.stdout.on('data', (data) => {
    said += data;
    const found = /http:\/\/\S+\//.exec(said);
    if (found !== null) resolve(found[0]);
  });
});
const events = (await fetch(`${url}events`)).body.pipeThrough(new TextDecoderStream()).getReader();

/** What the preview has said and nobody has taken up. */
let said = '';

/** The slug of the next page or print that is ready. */
async function next(kind) {
  const event = new RegExp(`event: ${kind}\\ndata: .*"slug":"([^"]+)"`);
  for (;;) {
    const found = event.exec(said);
    if (found !== null) {
      said = said.slice(found.index + found[0].length);
      return found[1];
    }
    const { value, done } = await events.read();
    if (done) throw new Error('the preview has ended');
    said += value;
  }
}

async function save(count) {
  const words = `Stand ${count}.`;
  const started = performance.now();
  writeFileSync(path, `${text}\n\n${words}\n`);
  for (;;) {
    const page = await fetch(`${url}site/${await next('page')}/index.html`);
    if (!(await page.text()).includes(words)) continue;
    if (what === 'print') await next('print');
    return performance.now() - started;
  }
}

try {
  // from the first print on, every save is printed
  if (what === 'print') await fetch(`${url}briefs/${await next('page')}/brief.pdf`);
  const times = [];
  for (let count = 1; count <= Number(samples); count += 1) {
    // as nobody saves while the last page is still being made
    await setTimeout(400);
    times.push(await save(count));
  }
  const warm = times.slice(5);
  console.log(JSON.stringify({ inner: median(warm), best: Math.min(...warm), samples: warm.length }));
} finally {
  writeFileSync(path, text);
  preview.kill();
}
process.exit(0);
