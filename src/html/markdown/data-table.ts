import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { dataFile } from '../data/data-file.ts';
import { type OptionEntry, type OptionsFault, readOptions } from '../data/options.ts';
import { readTable, useRows } from '../data/read-table.ts';
import { isKey } from '../view/keys.ts';
import { attributeSpan, type Directive, type Rendering, report, type State } from './rendering.ts';
import { bare, frame, gridOf, type Parts } from './table-frame.ts';

/** `:::table{src=data.csv}`: the rows of a file, numbers and dates as the language writes them. */
export function dataTable(state: State, node: Directive, parts: Parts, rendering: Rendering): Element | undefined {
  const read = readTable(node, 'src', rendering);
  if (read === undefined) return undefined;
  const { table, printed, file } = read;
  const rows = [table.head, ...printed];
  useRows(node, 'src', rendering, { rows, lines: [1, ...table.lines], file });
  const grid = gridOf(rows, node);
  return frame(state, grid, parts, rendering, bare(state, grid));
}

/** `:::options{src=options.yml}`: what could be done (rows), at which level (columns), by whom. */
export function optionsMatrix(state: State, node: Directive, parts: Parts, rendering: Rendering): Element | undefined {
  const read = dataFile(node, 'src', rendering);
  if (read === undefined) return undefined;
  const entries = readOptions(read.bytes, read.file);
  if ('fault' in entries) return fault(entries, node, rendering);
  const matrix = matrixOf(entries, rendering);
  const texts = [
    [rendering.labels.option, ...matrix.columns],
    ...matrix.rows.map(({ option, cells }) => [option, ...cells.map(wordsOf)]),
  ];
  const use = (rows: readonly string[], line: number) =>
    useRows(node, 'src', rendering, { rows: [rows], lines: [line], file: read.file });
  use(matrix.columns, 1);
  // side by side, not below each other: who would have to act is no row of a table under a head that speaks of proposals
  for (const { option, cells } of matrix.rows)
    for (const { actor, text, line } of cells.flat()) {
      // “the State Secretary” and below it “wants a quota” are one sentence
      const told = actor !== '' && /^\p{Ll}/u.test(text) ? [`${actor} ${text}`] : [];
      use([option, actor, text, ...told], line);
    }
  return frame(state, gridOf(texts, node), parts, rendering, matrixElement(matrix, rendering));
}

interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly option: string; readonly cells: readonly (readonly OptionEntry[])[] }[];
}

/** Columns are levels; where nobody names one, actors are. */
function matrixOf(entries: readonly OptionEntry[], { labels }: Rendering): Matrix {
  const name = (given: string) => (isKey(labels.addressees, given) ? labels.addressees[given] : given);
  const levels = entries.some(({ level }) => level !== '');
  const named = entries.map((entry) => ({
    ...entry,
    level: name(levels ? entry.level : entry.actor),
    actor: levels ? name(entry.actor) : '',
  }));
  const columns = [...new Set(named.map(({ level }) => level))];
  const options = [...new Set(named.map(({ option }) => option))];
  return {
    columns,
    rows: options.map((option) => ({
      option,
      cells: columns.map((level) => named.filter((entry) => entry.option === option && entry.level === level)),
    })),
  };
}

function matrixElement({ columns, rows }: Matrix, { labels }: Rendering): Element {
  const head = [labels.option, ...columns].map((column) => h('th', { scope: 'col' }, column));
  return h('table', [
    h('thead', [h('tr', head)]),
    h(
      'tbody',
      rows.map(({ option, cells }) =>
        h('tr', [h('th', { scope: 'row' }, option), ...cells.map((cell) => h('td', cellContent(cell)))]),
      ),
    ),
  ]);
}

function cellContent(entries: readonly OptionEntry[]): ElementContent[] {
  if (entries.length === 0) return [{ type: 'text', value: '–' }];
  return entries.flatMap(({ actor, text }) => [
    ...(actor === '' ? [] : [h('p', { className: ['actor'] }, actor)]),
    h('p', text),
  ]);
}

const wordsOf = (entries: readonly OptionEntry[]): string =>
  entries.map(({ actor, text }) => `${actor} ${text}`).join(' ');

function fault({ fault: variant, data }: OptionsFault, node: Directive, rendering: Rendering): undefined {
  report(rendering, 'DOC241', variant, 'block', attributeSpan(rendering, node, 'src'), data);
}
