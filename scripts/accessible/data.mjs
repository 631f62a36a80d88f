/** What the documents of the corpus call: a drawing, rows, charts of them and a matrix of options. */

export function columns() {
  const bars = [12, 40, 88, 61, 33, 70].map(
    (value, at) => `<rect x="${20 + at * 60}" y="${120 - value}" width="40" height="${value}" fill="#1f4e5f"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 140" width="400" height="140">${bars.join('')}</svg>\n`;
}

/** CSV: three series over four years. */
export function rowsOf({ head: [series, value], year }) {
  const lines = ['A', 'B', 'C'].flatMap((name, n) =>
    [2014, 2015, 2016, 2017].map((when, at) => `${when},${name},${(n + 2) * (at + 3)}`),
  );
  return [`${year},${series},${value}`, ...lines, ''].join('\n');
}

/** A Vega-Lite specification: columns upon each other, or lines. */
export function chartOf({ head: [series, value], year }, mark) {
  const encoding = {
    x: { field: year, type: 'ordinal', axis: { labelAngle: 0 } },
    y: { field: value, type: 'quantitative' },
    color: { field: series, type: 'nominal' },
  };
  return JSON.stringify({ height: 140, mark, encoding });
}

export function optionsOf({ sections, sentences }) {
  const entry = (level, at) => `    - {level: ${level}, text: ${JSON.stringify(sentences[at])}}`;
  const option = (at) =>
    `- option: ${JSON.stringify(sections[at])}\n  entries:\n${entry('bund', at)}\n${entry('eu', at + 1)}\n`;
  return option(0) + option(2).replace(/.*level: eu.*\n/, '');
}

/** Countries with numbers for a map. */
export function countriesOf({ head: [place, value] }) {
  return `${place},${value}\nUG,32.1\nSDN,22.4\nTCD,\nKE,9.7\n`;
}
