const rule = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;

/** pandoc's simple tables become tables of GFM, captions with a key tables with a key, lists of terms paragraphs. */
export function ownTables(words: string): string {
  return terms(captions(simple(words.split('\n')).join('\n')));
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
