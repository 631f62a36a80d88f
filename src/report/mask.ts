import type { Finding } from '../finding.ts';

/**
 * Findings about the form of a text: what stands at their place is a key, a date, a directive or a heading, and an author
 * must see it to mend it. Whose words stand where all others are may name somebody; a name there that is a leak is a
 * finding of its own.
 */
const plain = /^(?:CIT|DOC(?!222|306)|RES|PAGE|LIM|FM10[13459])/;

/** Which words must not be shown: the list of participants' never, those that may identify somebody unless asked for. */
export function hiddenSpans(findings: readonly Finding[], reveal: boolean): readonly Finding[] {
  return findings.filter(({ code }) => (reveal ? code === 'CHR305' : !plain.test(code)));
}

/** A line of the source with every span of a finding masked. Offsets count in the source. */
export function maskLine(
  source: string,
  lineStart: number,
  lineEnd: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let line = '';
  let at = lineStart;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    const end = Math.min(lineEnd, span.end);
    if (end <= start) continue;
    line += source.slice(at, start) + maskKeepingWidth(source.slice(start, end));
    at = end;
  }
  return line + source.slice(at, lineEnd);
}

/** One block for each UTF-16 unit, so that the underline stays below its words. */
function maskKeepingWidth(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}@]/gu, (letter) => '█'.repeat(letter.length));
}
