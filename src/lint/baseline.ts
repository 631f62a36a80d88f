import { createHmac } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { lineStarts, pointAt } from '../place.ts';
import { never } from './waivers.ts';

/** Findings of old briefs a team has decided to live with, as keyed hashes: they say nothing of what was found. */
export interface Baseline {
  /** HMAC key, base64 */
  readonly key: string;
  /** hashes by file */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/**
 * What may become old: words about the room and parts of a document. Never what can never be waived, nor what breaks the
 * page: a brief that says who said what does not become publishable by having said it for long.
 */
function mayBeOld({ code, severity, trace }: Finding): boolean {
  const rule = trace?.rule ?? code;
  return /^(?:CHR|DOC)/.test(code) && !never.test(rule) && !(rule === 'CHR201' && severity === 'block');
}

/** Findings a baseline knows weigh nothing more: `info`. A changed line is new. */
export function withBaseline(findings: readonly Finding[], source: string, baseline: Baseline | undefined): Finding[] {
  if (baseline === undefined) return [...findings];
  const hashes = hashesOf(findings, source, baseline.key);
  return findings.map((finding, i) => {
    const known = baseline.files[finding.file]?.includes(hashes[i] ?? '') === true;
    return known && mayBeOld(finding) ? { ...finding, severity: 'info' } : finding;
  });
}

/** The hashes that go into a baseline for one file, sorted. */
export function baselineOf(findings: readonly Finding[], source: string, key: string): string[] {
  const hashes = hashesOf(findings, source, key);
  return findings.flatMap((finding, i) => (mayBeOld(finding) ? (hashes[i] ?? []) : [])).sort();
}

/** One hash a finding: its file, code and the text of its lines; the second of two alike counts as another. */
function hashesOf(findings: readonly Finding[], source: string, key: string): string[] {
  const starts = lineStarts(source);
  const seen = new Map<string, number>();
  return findings.map(({ file, code, variant, trace, line, end }) => {
    const last = pointAt(source, starts, end).line;
    const words = source
      .slice(starts[line - 1] ?? 0, starts[last] ?? source.length)
      .replace(/\s+/g, ' ')
      .trim();
    const text = JSON.stringify([file, code, variant, trace?.rule ?? '', words]);
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return createHmac('sha256', Buffer.from(key, 'base64'))
      .update(`${count} ${text}`)
      .digest()
      .subarray(0, 16)
      .toString('base64');
  });
}
