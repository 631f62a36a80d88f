import type { CitationStyle } from '../../brief/citation-style.ts';
import { readStyle, type Style, StyleError } from '../../csl/style.ts';
import { type Rendering, report } from '../markdown/rendering.ts';

/** Text of a style that comes with the house or the package. */
export type StyleText = (name: CitationStyle) => string;

/** Bigger than any style there is. */
const largest = 1024 * 1024;

/** The style a brief asks for; undefined, with a finding, when it is none. */
export function styleFor(rendering: Rendering, named: string, shipped: StyleText | undefined): Style | undefined {
  const at = rendering.brief.metaStrings.find(({ path }) => path === 'citationStyle') ?? { start: 0, end: 0 };
  const bad = (variant: string, data: Record<string, string> = {}): undefined => {
    report(rendering, 'CIT103', variant, 'block', at, { style: named, ...data });
  };
  if (!named.endsWith('.csl')) return shipped === undefined ? undefined : readStyle(shipped(named as CitationStyle));
  const file = rendering.readFile(named);
  if (!file.ok) return bad(file.reason === 'outside' ? 'outside' : 'missing');
  if (file.bytes.length > largest) return bad('default', { reason: `> ${largest} bytes` });
  try {
    return readStyle(new TextDecoder().decode(file.bytes));
  } catch (error) {
    if (error instanceof StyleError) return bad('default', { reason: error.message });
    throw error;
  }
}
