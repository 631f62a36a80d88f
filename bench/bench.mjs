#!/usr/bin/env node
/**
 * npm run bench: the whole build against a print that does nothing else, md-to-pdf and Typst, on 20 generated briefs.
 * Times of one machine mean little elsewhere, so what counts are ratios within one run: contenders take turns, and each
 * ratio is formed within a round. A measurement, not a test: over a target still ends with 0.
 *
 *   --quick         one round, no memory lines
 *   --runs <n>      rounds (5)
 *   --only <words>  only the lines whose names hold one of these words (split by commas): --only preview,editor
 *   --json          one JSON object on stdout
 */
import { parseArgs } from 'node:util';
import { contendersOf, peakMemory } from './contenders.mjs';
import { linesOf, neededFor } from './lines.mjs';
import { table } from './table.mjs';
import { openWorkspace } from './workspace.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '5' },
  },
});
const runs = options.quick ? 1 : Math.max(1, Number.parseInt(options.runs, 10) || 5);
const say = (text) => process.stderr.write(text);
const needed = neededFor(options.only.split(',').filter((word) => word !== ''));
if (needed.contenders.length === 0 && !needed.memory) {
  say(`No line is called "${options.only}".\n`);
  process.exit(2);
}

const space = await openWorkspace({ peers: needed.contenders.some((name) => /^(?:mdToPdf|typst)/.test(name)) });
try {
  const all = contendersOf(space);
  say('warming up …\n');
  const { pages } = await all.api20();
  const contenders = needed.contenders.map((name) => [name, all[name]]);
  const rounds = [];
  for (let round = 0; round < runs; round += 1) rounds.push(await playRound(contenders, round));
  const memory = options.quick || !needed.memory ? undefined : await weigh(all.memory20, all.memory200);
  const lines = linesOf(rounds, pages, memory);
  if (options.json)
    console.log(JSON.stringify({ version: 1, runs, briefs: 20, pages, lines, rounds, memory }, null, 2));
  else console.log(table(lines, { runs, pages }));
} finally {
  space.remove();
}

/** Everyone once; each round begins with another, so that nobody always runs on a warm or a tired machine. */
async function playRound(entries, round) {
  const times = {};
  for (let turn = 0; turn < entries.length; turn += 1) {
    const [name, run] = entries[(turn + round) % entries.length];
    say(`round ${round + 1} of ${runs}: ${name} … `);
    times[name] = await run();
    say(`${Math.round(times[name].wall)} ms\n`);
  }
  return times;
}

/** Peak memory in MB at 20 and at 200 briefs. */
async function weigh(few, many) {
  const peak = async (run) => {
    say('memory … ');
    await run();
    const megabytes = peakMemory(space);
    say(`${Math.round(megabytes)} MB\n`);
    return megabytes;
  };
  return { at20: await peak(few), at200: await peak(many) };
}
