import { median } from './measure.mjs';

/**
 * The lines of the report. Targets stand in the project's plan: a ratio must not be over its target.
 * @param rounds times in ms by contender, one object a round
 * @param pages of all 20 briefs together
 * @param memory peak MB at 20 and 200 briefs, or undefined
 */
export function linesOf(rounds, pages, memory) {
  const against = (name, target, ours, theirs, time = 'wall') => ({
    name,
    unit: '×',
    target,
    value: median(rounds.map((round) => round[ours][time] / round[theirs][time])),
    medians: [ours, theirs].map((who) => `${seconds(rounds, who, time)} s`).join(' / '),
    runs: rounds.length,
  });
  const perPage = (name, target, who, time) => ({
    name,
    unit: 'ms a page',
    target,
    value: median(rounds.map((round) => round[who][time] / pages)),
    medians: `${seconds(rounds, who, time)} s for ${pages} pages`,
    runs: rounds.length,
  });
  /** Medians over rounds of the medians within each; `runs` counts every letter and save. */
  const latency = (name, target, who) => ({
    name,
    unit: 'ms',
    target,
    value: median(rounds.map((round) => round[who].inner)),
    medians: rounds.map((round) => Math.round(round[who].inner)).join(', '),
    runs: rounds.reduce((sum, round) => sum + round[who].samples, 0),
  });
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
    rebuilt(rounds),
  ];
  if (memory !== undefined) lines.push(flat(memory));
  return lines.map((line) => ({ ...line, ok: line.value <= line.target }));
}

/** From a save to the finished and gated PDF, against a bare print of the same page in a tab as warm. */
function rebuilt(rounds) {
  const ms = (who) => Math.round(median(rounds.map((round) => round[who].inner)));
  return {
    name: 'preview, save to PDF / bare print',
    unit: '×',
    target: 1.5,
    value: median(rounds.map(({ rebuild, bare }) => rebuild.inner / bare.inner)),
    medians: `${ms('rebuild')} ms / ${ms('bare')} ms`,
    runs: rounds.reduce((sum, { rebuild }) => sum + rebuild.samples, 0),
  };
}

/** Flat: ten times the briefs may not need a quarter more. */
function flat({ at20, at200 }) {
  const medians = `${Math.round(at200)} MB / ${Math.round(at20)} MB`;
  return { name: 'memory, 200 briefs / 20 briefs', unit: '×', target: 1.25, value: at200 / at20, medians, runs: 1 };
}

function seconds(rounds, who, time) {
  return (median(rounds.map((round) => round[who][time])) / 1000).toFixed(2);
}
