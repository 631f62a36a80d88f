import { createHash } from 'node:crypto';
import type { PdfFile } from './file.ts';
import { type Dict, Ref, Stream, type Value } from './values.ts';

/** Resources that a page's text depends on (ISO 32000-1, 7.8.3); colours, patterns and states of graphics say nothing. */
const speaking = ['Font', 'Properties', 'XObject'] as const;

/** What of a font decides on the text that is shown in it (`readFont`). */
const ofFont = ['Subtype', 'BaseFont', 'ToUnicode', 'FirstChar', 'Widths', 'FontMatrix'] as const;
const ofDescendant = ['W', 'DW'] as const;

/**
 * A key of everything the words of a page are made of: its content and what fonts, marks and forms its resources name. Two pages
 * of two prints with one key say the same at the same places. Numbers of objects are not in it, as those move.
 * @param known keys of this file's fonts and forms
 */
export function pageKey(
  file: PdfFile,
  page: Dict,
  resources: Dict | undefined,
  known: Map<Dict | Stream, string>,
): string {
  const hash = createHash('sha256');
  const contents = file.resolve(page.get('Contents'));
  for (const part of Array.isArray(contents) ? contents : [contents]) addStream(hash, file, file.resolve(part));
  return hash.update(resourcesKey(file, resources, known, 0)).digest('base64');
}

function resourcesKey(
  file: PdfFile,
  resources: Dict | undefined,
  known: Map<Dict | Stream, string>,
  depth: number,
): string {
  // forms within forms, deeper than any is read
  if (depth > 21) return '';
  const parts = speaking.flatMap((kind) =>
    [...(file.dict(resources?.get(kind)) ?? [])].map(([name, value]) => {
      const target = file.resolve(value);
      if (!(target instanceof Map || target instanceof Stream)) return `${kind} ${name}`;
      const key = known.get(target) ?? resourceKey(file, kind, target, known, depth);
      known.set(target, key);
      return `${kind} ${name} ${key}`;
    }),
  );
  return parts.join('\n');
}

function resourceKey(
  file: PdfFile,
  kind: (typeof speaking)[number],
  target: Dict | Stream,
  known: Map<Dict | Stream, string>,
  depth: number,
): string {
  const hash = createHash('sha256');
  const dict = target instanceof Stream ? target.dict : target;
  const add = (from: Dict | undefined, names: readonly string[]): void => {
    for (const name of names) addValue(hash, file, from?.get(name), 0);
  };
  if (kind === 'Font') {
    add(dict, ofFont);
    add(file.dict(file.array(dict.get('DescendantFonts'))[0]), ofDescendant);
  } else if (kind === 'Properties') add(dict, ['MCID']);
  else if (file.name(dict.get('Subtype')) === 'Form') {
    addStream(hash, file, target);
    add(dict, ['Matrix']);
    hash.update(resourcesKey(file, file.dict(dict.get('Resources')), known, depth + 1));
  }
  return hash.digest('base64');
}

type Hash = ReturnType<typeof createHash>;

function addStream(hash: Hash, file: PdfFile, stream: Value): void {
  if (!(stream instanceof Stream)) return;
  hash.update(`${file.name(stream.dict.get('Filter'))} ${stream.raw.length} `).update(stream.raw);
}

/** A value as one text, with what it refers to in its place. */
function addValue(hash: Hash, file: PdfFile, value: Value | undefined, depth: number): void {
  const target = value instanceof Ref ? file.resolve(value) : value;
  if (target instanceof Stream) addStream(hash, file, target);
  else if (target instanceof Uint8Array) hash.update(`(${target.length})`).update(target);
  else if (Array.isArray(target)) {
    hash.update('[');
    if (depth < 4) for (const each of target) addValue(hash, file, each, depth + 1);
    hash.update(']');
  } else hash.update(` ${target instanceof Map ? 'dictionary' : String(target)}`);
}
