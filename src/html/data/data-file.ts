import { attributeSpan, type Directive, type Rendering, report } from '../markdown/rendering.ts';

/** Problems of a file of data, by why it cannot be read. */
const codes: Readonly<Record<string, readonly [code: string, variant: string]>> = {
  missing: ['RES301', 'missing'],
  'other-case': ['RES301', 'other-case'],
  'not-a-file': ['RES301', 'not-a-file'],
  outside: ['RES307', 'outside'],
  remote: ['RES307', 'remote'],
  'too-big': ['RES307', 'bytes'],
  unreadable: ['RES307', 'unreadable'],
};

/** Bytes of one file of data: a table nobody could print is larger than any that somebody could. */
export const dataBytes = 4 * 1024 * 1024;

/** Reads the file a directive names in an attribute; undefined, with a finding at that attribute, when it cannot be had. */
export function dataFile(
  node: Directive,
  attribute: 'src' | 'data' | 'spec',
  rendering: Rendering,
): { readonly bytes: Uint8Array; readonly file: string } | undefined {
  const path = node.attributes?.[attribute] ?? '';
  const read = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(path.trim())
    ? { ok: false as const, reason: 'remote' }
    : rendering.readFile(path);
  const reason = read.ok ? (read.bytes.length > dataBytes ? 'too-big' : undefined) : read.reason;
  if (read.ok && reason === undefined) return read;
  const [code, variant] = codes[reason ?? ''] ?? ['RES307', 'unreadable'];
  const at = attributeSpan(rendering, node, attribute);
  report(rendering, code, variant, 'block', at, variant === 'bytes' ? { limit: dataBytes } : {});
  return undefined;
}
