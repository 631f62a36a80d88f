import matter from 'gray-matter';
import type { Span } from './span.ts';

/** Largest frontmatter that is read, in UTF-16 units and in lines: generous for a report with fifty authors. */
const frontmatterLimit = { units: 128 * 1024, lines: 3000 } as const;

/** Where the frontmatter of a text stands. All offsets count in the text given (without byte-order mark). */
export type Fence =
  | {
      readonly kind: 'none';
      /** what was meant to begin the frontmatter, and why it does not */
      readonly misplaced?: Span;
      readonly fault?: 'misplaced' | 'dashes' | 'no-open';
    }
  | { readonly kind: 'unclosed'; readonly open: Span }
  | { readonly kind: 'too-big'; readonly open: Span }
  | { readonly kind: 'denied'; readonly open: Span; readonly engine: string; readonly bodyStart: number }
  | {
      readonly kind: 'yaml';
      readonly open: Span;
      /** text between the fences, with its last line ending: YAML would take the CR of a CRLF cut in half for text */
      readonly yaml: Span;
      /** offset of the first character behind the closing fence's line, or behind `---` when words follow it */
      readonly bodyStart: number;
      /** words behind the closing `---` */
      readonly trailing?: Span;
    };

/** Engines gray-matter or one of its plug-ins would run; only these may be repeated in a message. */
const engines = [
  'js',
  'javascript',
  'json',
  'toml',
  'coffee',
  'coffeescript',
  'cson',
  'ts',
  'typescript',
  'ini',
  'xml',
];

/** Finds the frontmatter. gray-matter does the splitting; nothing is ever evaluated. */
export function findFence(text: string): Fence {
  if (!text.startsWith('---') || text.startsWith('----')) return misplaced(text);
  const openEnd = lineEnd(text, 0);
  const open = { start: 0, end: openEnd };
  const word = text.slice(3, openEnd).trim();
  const close = text.indexOf('\n---', 3);
  if (word !== '' && !/^ya?ml$/i.test(word)) return otherEngine(text, open, word, close);
  if (close === -1) return { kind: 'unclosed', open };
  if (close > frontmatterLimit.units || linesUpTo(text, close) > frontmatterLimit.lines)
    return { kind: 'too-big', open };
  return split(text, open, lineEnd(text, close + 1));
}

/** gray-matter on the head alone: its offsets follow from the lengths it returns, so nothing is searched twice. */
function split(text: string, open: Span, headEnd: number): Fence {
  const head = text.slice(0, headEnd);
  const file = matter(head, { language: 'yaml', engines: deniedEngines });
  const language = matter.language(head);
  const yamlStart = 3 + (language.name === '' ? 0 : language.raw.length);
  const yaml = { start: yamlStart, end: yamlStart + file.matter.length + 1 };
  const after = headEnd - file.content.length;
  if (text.slice(after, headEnd).trim() === '') return { kind: 'yaml', open, yaml, bodyStart: nextLine(text, headEnd) };
  return { kind: 'yaml', open, yaml, bodyStart: after, trailing: { start: after, end: headEnd } };
}

const refuse = {
  parse(): object {
    throw new Error('frontmatter engines are denied');
  },
};
/** The `yaml` engine only satisfies gray-matter: the YAML itself is read in `read-yaml.ts`, with positions. */
const deniedEngines = { yaml: { parse: () => ({}) }, javascript: refuse, json: refuse, toml: refuse, coffee: refuse };

/** `---js` is code and is never run; `--- said the chair` is prose and stays prose. */
function otherEngine(text: string, open: Span, word: string, close: number): Fence {
  const name = word.toLowerCase();
  const known = engines.includes(name);
  if (!known && (close === -1 || !/^[a-z][\w.+-]*$/i.test(word) || text[3] === ' ')) return { kind: 'none' };
  const bodyStart = close === -1 ? open.end : nextLine(text, lineEnd(text, close + 1));
  return { kind: 'denied', open, engine: known ? name : '', bodyStart };
}

const field = '(?:schema|type|lang|title|date|people)[ \\t]*:(?:[ \\t]|\\r?\\n)';
const fault = {
  /** three hyphens, with something above them */
  misplaced: new RegExp(`^---[ \\t]*\\r?\\n(?=${field})`, 'm'),
  /** what word processors make of three hyphens, and other lines */
  dashes: new RegExp(`^(?:[-—–−]{1,6}|\\*{3}|_{3}|={3,6}|\\.{3}|\`{3}(?:ya?ml)?)[ \\t]*\\r?\\n(?=${field})`),
  'no-open': new RegExp(`^(?=${field}.{0,200}\\n${field})`),
} as const;

/** Frontmatter must be the very first thing, between hyphens: else all of it is text of the brief. */
function misplaced(text: string): Fence {
  const head = text.slice(0, 2000);
  for (const name of ['dashes', 'no-open', 'misplaced'] as const) {
    const match = fault[name].exec(head);
    if (match === null) continue;
    const start = match.index;
    return { kind: 'none', misplaced: { start, end: lineEnd(text, start) }, fault: name };
  }
  return { kind: 'none' };
}

/** Offset of the line's end, before its line ending. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at === -1) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

function nextLine(text: string, lineEndsAt: number): number {
  if (text[lineEndsAt] === '\r') return lineEndsAt + 2;
  return Math.min(lineEndsAt + 1, text.length);
}

function linesUpTo(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
