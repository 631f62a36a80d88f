import { compareFindings, type Finding } from './finding.ts';

interface Found {
  readonly findings: readonly Finding[];
  readonly waived: number;
}

/**
 * The findings of a text and of its print, in order. What the text was found guilty of at its line, the print is not found guilty
 * of once more by its page; whatever is left out follows from something that blocks.
 */
export function together(text: Found, print: Found): { findings: Finding[]; waived: number } {
  const later = atTheirPlace(print.findings).filter((finding) => !follows(finding, text.findings));
  const findings = [...text.findings, ...oncePerLine(later)].sort(compareFindings);
  return { findings, waived: text.waived + print.waived };
}

/** Whether something the text was found guilty of is why the print is. */
function follows({ code, variant, start, end }: Finding, earlier: readonly Finding[]): boolean {
  const letters = earlier.filter((one) => one.code === 'PAGE505');
  const missing = letters.filter(({ severity }) => severity === 'block');
  if (code === 'PAGE505')
    return variant === 'fallback' ? letters.length > 0 : variant === 'glyph' && missing.length > 0;
  if (code === 'PAGE503') return missing.some((one) => one.start >= start && one.start < end);
  const cause = code === 'PAGE507' ? CAUSES[variant] : undefined;
  return cause !== undefined && earlier.some((one) => one.code === cause && one.severity === 'block');
}

/** What a checker of pages calls a fault of the text. */
const CAUSES: Readonly<Record<string, string>> = { picture: 'DOC201', heading: 'DOC206' };

/** A page that is shrunk for something wide is told of where that stands, and not in the first line. */
function atTheirPlace(findings: readonly Finding[]): readonly Finding[] {
  const wide = findings.find(({ code, variant, line }) => code === 'PAGE504' && variant === 'wide' && line > 1);
  if (wide === undefined || !findings.some(({ variant }) => variant === 'shrunk')) return findings;
  const { start, end, line, column } = wide;
  return findings
    .filter((one) => one !== wide)
    .map((one) => (one.code === 'PAGE504' && one.variant === 'shrunk' ? { ...one, start, end, line, column } : one));
}

/** Of words of one line that are not in the PDF the first are told: forty cells of a row are missing for one reason. */
function oncePerLine(findings: readonly Finding[]): readonly Finding[] {
  const lines = new Set<number>();
  return findings.filter(({ code, line }) => code !== 'PAGE503' || (!lines.has(line) && lines.add(line)));
}
