import { languages } from '../../brief/vocabulary.ts';
import { labelsFor } from '../../html/labels/labels.ts';

const rule = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;

/** pandoc's simple tables become tables of GFM, captions with a key tables with a key, lists of terms paragraphs. */
export function ownTables(words: string): string {
  return terms(captions(captioned(simple(multiline(words.split('\n'))).join('\n'))));
}

/** A line of dashes from edge to edge. */
const edge = /^[ \t]*-{5,}[ \t]*$/;

/** Rows of several lines with a blank one between them, from edge to edge: what pandoc makes of a table with words that wrap. */
function multiline(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opens =
      edge.test(lines[at] ?? '') && (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() !== '';
    const dashes = opens ? lines.findIndex((one, index) => index > at && (rule.test(one) || one.trim() === '')) : -1;
    const end =
      dashes > at + 1 && rule.test(lines[dashes] ?? '')
        ? lines.findIndex((one, index) => index > dashes && edge.test(one))
        : -1;
    if (end === -1) {
      out.push(lines[at] ?? '');
      continue;
    }
    const columns = [...(lines[dashes] ?? '').matchAll(/-+/g)].map(({ index }) => index);
    const row = (some: readonly string[]) =>
      columns.map((from, column) =>
        some
          .map((one) => cell(one, from, columns[column + 1]))
          .filter(Boolean)
          .join(' '),
      );
    const rows = lines
      .slice(dashes + 1, end)
      .join('\n')
      .split(/\n[ \t]*\n/);
    out.push('', ...gfmTable([lines.slice(at + 1, dashes), ...rows.map((one) => one.split('\n'))].map(row)), '');
    at = end;
  }
  return out;
}

/** `*Table 1: words*` of a word processor beside a table, `*Figure 1: words*` below a picture: a caption, numbered anew. */
function captioned(words: string): string {
  const named = (kind: 'table' | 'figure') =>
    languages.map((lang) => labelsFor(lang).references[kind].split(/[ \u00a0]/)[0]);
  const caption = (kind: 'table' | 'figure') =>
    `[*_]{0,3}(?:${named(kind).join('|')})[ \\u00a0]\\d{1,3}[*_]{0,3}[ \\u00a0]?[.:–-][*_]{0,3}[ \\u00a0]+([^\\n]{1,300}?)[*_]{0,3}[ \\t]*$`;
  const table = '((?:^[ \\t]*\\|.*\\|[ \\t]*(?:\\n|$))+)';
  const picture = '^!\\[([^\\]\\n]*)\\]\\((?!https?:|//)([^)\\s]+)[^)\\n]*\\)(?:\\{[^}\\n]*\\})?[ \\t]*';
  return words
    .replace(
      new RegExp(`^${caption('table')}\\n{1,3}${table}`, 'gimu'),
      (_, text: string, rows: string) => `Table: ${text}\n\n${rows}`,
    )
    .replace(
      new RegExp(`(?<!^Table: .*\\n\\n)${table}\\n{0,2}^${caption('table')}`, 'gimu'),
      (_, rows: string, text: string) => `Table: ${text}\n\n${rows}`,
    )
    .replace(
      new RegExp(`${picture}\\n{1,2}${caption('figure')}`, 'gimu'),
      (_, alt: string, src: string, text: string) =>
        `:::figure{src="${src}" alt="${alt.replaceAll('"', '')}"}\n${text}\n:::`,
    );
}

/** Heads over a line of dashes, or dashes over the rows; a blank line or dashes end it. */
function simple(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    const framed = rule.test(line) && next.trim() !== '' && rule.test(lines[at + 2] ?? '');
    const bare = !rule.test(line) && line.trim() !== '' && rule.test(next) && !line.includes('|');
    if (!framed && !bare) {
      out.push(line);
      continue;
    }
    const dashes = framed ? at + 2 : at + 1;
    const end = lines.findIndex((one, index) => index > dashes && (one.trim() === '' || rule.test(one)));
    const last = end === -1 ? lines.length : end;
    const columns = [...(lines[dashes] ?? '').matchAll(/-+/g)].map(({ index }) => index);
    const cells = (row: string) => columns.map((from, column) => cell(row, from, columns[column + 1]));
    const rows = [lines[dashes - 1] ?? '', ...lines.slice(dashes + 1, last)].map(cells);
    out.push('', ...gfmTable(rows), '');
    at = rule.test(lines[last] ?? '') ? last : last - 1;
  }
  return out;
}

function cell(row: string, from: number, to: number | undefined): string {
  return row.slice(from, to).trim();
}

/** A table of GFM; its first row is the head. */
export function gfmTable(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${'---|'.repeat(width)}`, ...body.map(line)];
}

/** `Table: words {#tbl:key}` and `: words {#tbl-key}` beside a table; without a key our own `Table:` stays. */
function captions(words: string): string {
  const table = '((?:^[ \\t]*\\|.*\\|[ \\t]*\\n)+)';
  const caption = '^(?:Table)?:[ \\t]+(.+?)[ \\t]*(?:\\{#([\\w:-]+)[^}]*\\})?[ \\t]*$';
  const directive = (text: string, id: string | undefined, rows: string) =>
    `:::table[${text.replace(/[[\]]/g, '')}]${id === undefined ? '' : `{#${id.replace(/^tbl[:-]|^tab[:-]/, '')}}`}\n${rows}:::\n`;
  return words
    .replace(new RegExp(`${caption}\\n\\n?${table}`, 'gm'), (_, text: string, id: string | undefined, rows: string) =>
      directive(text, id, rows),
    )
    .replace(
      new RegExp(`(?<!^:::table.*\\n)${table}\\n?${caption}`, 'gm'),
      (_, rows: string, text: string, id: string | undefined) => directive(text, id, rows),
    );
}

/** `Term` with `:   definition` below it. */
function terms(words: string): string {
  return words.replace(
    /^(\S[^\n|]*)\n(?:\n)?:[ \t]{1,3}(\S.*)$/gm,
    (_, term: string, text: string) => `**${term.trim()}**: ${text}`,
  );
}
