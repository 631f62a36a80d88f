import { median } from './measure.mjs';

/**
 * The lines of the report, each with the contenders it compares. Targets stand in the project's plan: a value must not be
 * over its target.
 */
const lines = [
  against('20 briefs, function call / floor', 1.6, 'api20', 'floor20', 'inner'),
  against('20 briefs, whole process / floor', 1.6, 'build20', 'floor20'),
  against('20 briefs, whole process / md-to-pdf', 0.6, 'build20', 'mdToPdf20'),
  against('20 briefs, whole process / Typst', 1, 'build20', 'typst20'),
  against('1 brief cold, whole process / md-to-pdf', 0.5, 'build1', 'mdToPdf1'),
  against('30-page report, footnotes / endnotes', 3, 'footnotes1', 'endnotes1'),
  perPage('after the print, processor time', 8, 'stamp20', 'inner'),
  perPage('lint alone, whole process', 5, 'lint20', 'wall'),
  perPage('lint alone, function call', 5, 'lintApi20', 'inner'),
  latency('editor, keystroke to findings', 50, 'keystroke'),
  latency('preview, save to HTML', 60, 'save'),
  rebuilt('preview, save to PDF / bare print', 1.5),
];

const memoryName = 'memory, 200 briefs / 20 briefs';

/**
 * What has to run for the lines whose name holds one of `words`; without words, for all.
 * @returns names of contenders, and whether memory is weighed
 */
export function neededFor(words) {
  const chosen = lines.filter(({ name }) => isMeant(name, words));
  const contenders = [...new Set(chosen.flatMap(({ of }) => of))];
  return { contenders, memory: isMeant(memoryName, words) };
}

/**
 * @param rounds times in ms by contender, one object a round; lines whose contenders did not run are left out
 * @param pages of all 20 briefs together
 * @param memory peak MB at 20 and 200 briefs, or undefined
 */
export function linesOf(rounds, pages, memory) {
  const ran = lines.filter(({ of }) => rounds.every((round) => of.every((who) => round[who] !== undefined)));
  const all = ran.map(({ name, unit, target, read }) => ({ name, unit, target, ...read(rounds, pages) }));
  if (memory !== undefined) all.push(flat(memory));
  return all.map((line) => ({ ...line, ok: line.value <= line.target }));
}

function isMeant(name, words) {
  return words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()));
}

function against(name, target, ours, theirs, time = 'wall') {
  const read = (rounds) => ({
    value: median(rounds.map((round) => round[ours][time] / round[theirs][time])),
    medians: [ours, theirs].map((who) => `${seconds(rounds, who, time)} s`).join(' / '),
    runs: rounds.length,
  });
  return { name, unit: '×', target, of: [ours, theirs], read };
}

function perPage(name, target, who, time) {
  const read = (rounds, pages) => ({
    value: median(rounds.map((round) => round[who][time] / pages)),
    medians: `${seconds(rounds, who, time)} s for ${pages} pages`,
    runs: rounds.length,
  });
  return { name, unit: 'ms a page', target, of: [who], read };
}

/** Medians over rounds of the medians within each; `runs` counts every letter and save. */
function latency(name, target, who) {
  const read = (rounds) => ({
    value: median(rounds.map((round) => round[who].inner)),
    medians: `${rounds.map((round) => Math.round(round[who].inner)).join(', ')}, ${fastest(rounds, who)}`,
    runs: rounds.reduce((sum, round) => sum + round[who].samples, 0),
  });
  return { name, unit: 'ms', target, of: [who], read };
}

/** From a save to the finished and gated PDF, against a bare print of the same page in a tab as warm. */
function rebuilt(name, target) {
  const ms = (rounds, who) => Math.round(median(rounds.map((round) => round[who].inner)));
  const read = (rounds) => ({
    value: median(rounds.map(({ rebuild, bare }) => rebuild.inner / bare.inner)),
    medians: ['rebuild', 'bare'].map((who) => `${ms(rounds, who)} ms (${fastest(rounds, who)})`).join(' / '),
    runs: rounds.reduce((sum, { rebuild }) => sum + rebuild.samples, 0),
  });
  return { name, unit: '×', target, of: ['rebuild', 'bare'], read };
}

/** A machine that others use makes all but the quickest of many times longer than they are. */
function fastest(rounds, who) {
  return `best ${Math.round(Math.min(...rounds.map((round) => round[who].best)))}`;
}

/** Flat: ten times the briefs may not need a quarter more. */
function flat({ at20, at200 }) {
  const medians = `${Math.round(at200)} MB / ${Math.round(at20)} MB`;
  return { name: memoryName, unit: '×', target: 1.25, value: at200 / at20, medians, runs: 1 };
}

function seconds(rounds, who, time) {
  return (median(rounds.map((round) => round[who][time])) / 1000).toFixed(2);
}
