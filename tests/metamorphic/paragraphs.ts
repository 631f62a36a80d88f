import type { Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Finding } from '../../src/finding.ts';
import { lintBrief } from '../../src/lint/lint.ts';

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A template with its speaker: X as a subject, XD or XDE behind a preposition. */
export function fill(text: string, subject: string, behind: string): string {
  return text
    .replaceAll('XDE', behind)
    .replace(/^XD/, upper(behind))
    .replaceAll('XD', behind)
    .replace(/^X\b/, upper(subject))
    .replaceAll(/\bX\b/g, subject);
}

/** Each text under a heading of its own in a meeting's summary: its findings, and where it begins in the source. */
export function lintParagraphs(
  lang: Language,
  texts: readonly string[],
  rule = 'chatham-house',
): { start: number; findings: Finding[] }[] {
  let source = `---\ntype: meeting-summary\nlang: ${lang}\ntitle: T\ndate: 2018-11-05\nconfidentiality:\n  rule: ${rule}\n  attendance: {total: 30, minGroup: 5}\n---\n`;
  const starts = texts.map((text) => {
    source += '\n## Thema\n\n';
    const start = source.length;
    source += `${text}\n`;
    return start;
  });
  const brief = parseBrief({
    file: 'briefs/t.md',
    source,
    defaults: { lang, type: 'meeting-summary' },
    limits: defaultLimits,
  });
  const all = lintBrief(brief);
  return texts.map((text, i) => {
    const start = starts[i] ?? 0;
    return { start, findings: all.filter((one) => one.start < start + text.length && start < one.end) };
  });
}
