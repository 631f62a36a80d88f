/** The report as a table for a terminal. */
export function table(lines, { runs, pages }) {
  const head = ['', 'ratio', 'target', '', 'medians', 'runs'];
  const rows = lines.map(({ name, unit, value, target, ok, medians, runs: n }) => [
    name,
    `${value.toFixed(2)} ${unit}`,
    `≤ ${target}`,
    ok ? 'ok' : 'over',
    medians,
    String(n),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const text = [head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  );
  return [`20 briefs, ${pages} pages, ${runs} rounds (ratios are medians over rounds)`, '', ...text].join('\n');
}
