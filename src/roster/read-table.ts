import { Failure } from '../failure.ts';
import { columns, type Participant, participantSchema } from './participant.ts';

/**
 * Participants from a table: a line of column names (name, role, affiliation, country, sector, gender, also), then a line
 * each, separated by commas, semicolons or tabs (RFC 4180). `also` holds spellings separated by `|`.
 * @throws Failure BP010 with the line and the column, never with what stands there
 */
export function readTable(text: string): Participant[] {
  const lines = rowsOf(text.replace(/^\uFEFF/, ''));
  const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (head === undefined) return [];
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const known = new Set<string>(columns);
  if (!names.includes('name') || names.some((name) => !known.has(name)))
    throw new Failure('BP010', { reason: 'bad-line', line: 1, column: columns.join(', ') });
  return rows.map(({ cells, line }) => {
    const { participant, column } = participantOf(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
    if (participant === undefined) throw new Failure('BP010', { reason: 'bad-line', line, column: column ?? 'name' });
    return participant;
  });
}

/** One participant, or the column that cannot be read. */
export function participantOf(row: Readonly<Record<string, string>>): { participant?: Participant; column?: string } {
  const filled = Object.entries(row).flatMap(([key, value]) => {
    const text = value.trim();
    if (text === '') return [];
    if (key === 'also')
      return [
        [
          key,
          text
            .split('|')
            .map((part) => part.trim())
            .filter(Boolean),
        ],
      ];
    return [
      [key, key === 'country' ? text.toUpperCase() : key === 'gender' || key === 'sector' ? text.toLowerCase() : text],
    ];
  });
  const parsed = participantSchema.safeParse(Object.fromEntries(filled));
  if (parsed.success) return { participant: parsed.data };
  return { column: String(parsed.error.issues[0]?.path[0] ?? 'name') };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(text: string): Row[] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const separator = [';', '\t'].find((one) => head.includes(one)) ?? ',';
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = () => {
    rows.push({ cells: [...cells, cell], line: begun });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (letter === '\n') line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === separator) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      endRow();
      begun = line;
    } else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}
