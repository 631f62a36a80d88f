import { resolve } from 'node:path';
import type { Source } from '../brief/find.ts';
import type { Finding, Fix } from '../finding.ts';
import { replaceFile } from '../publish/replace-file.ts';
import type { Checked } from '../report/report.ts';

/** What the author says to one fix; `stop` leaves it and all that follow. */
export type Answer = 'apply' | 'leave' | 'stop';

/** A brief and what was found in it. */
interface Linted {
  readonly source: Source;
  readonly checked: Checked;
}

/** A brief as it was linted, and a finding with a fix. */
export interface Question extends Linted {
  readonly finding: Finding & { readonly fix: Fix };
}

/** yes or ja; quit or aufhören; whatever else is a no. */
export function answerOf(said: string): Answer {
  const letter = said.trim().charAt(0).toLowerCase();
  if (letter === 'y' || letter === 'j') return 'apply';
  return letter === 'q' || letter === 'a' ? 'stop' : 'leave';
}

/** How often safe fixes are looked for again: some findings tell of the first of many. */
const rounds = 20;

/**
 * Applies whatever cannot change what the text says, again and again until there is no more.
 * @param check lints the briefs as they stand now
 * @returns how many were applied
 */
export async function fixSafely(check: () => Promise<readonly Linted[]>): Promise<number> {
  let applied = 0;
  for (let round = 0; round < rounds; round++) {
    const fixed = await fixBriefs(await check(), ({ finding }) => (finding.fix.safe ? 'apply' : 'leave'));
    applied += fixed;
    if (fixed === 0) break;
  }
  return applied;
}

/**
 * Asks for every fix, in reading order, and writes the briefs some were accepted for, each as soon as it is through.
 * @returns how many were applied
 * @throws Failure BP007, when a file cannot be written or is no longer what was linted
 */
export async function fixBriefs(
  briefs: readonly Linted[],
  ask: (question: Question) => Answer | Promise<Answer>,
): Promise<number> {
  let applied = 0;
  let stopped = false;
  for (const { source, checked } of briefs) {
    const { findings } = checked;
    // what is no UTF-8 was decoded with losses, and writing it back would keep them
    if (stopped || findings.some(({ code }) => code === 'SRC101')) continue;
    const accepted: Fix[] = [];
    for (const finding of findings) {
      if (stopped || !hasFix(finding) || accepted.some((other) => overlap(other, finding.fix))) continue;
      const answer = await ask({ source, checked, finding });
      if (answer === 'apply') accepted.push(finding.fix);
      stopped = answer === 'stop';
    }
    if (accepted.length === 0) continue;
    await replaceFile(resolve(source.root, source.file), source.text, withFixes(source.text, accepted), source.file);
    applied += accepted.length;
  }
  return applied;
}

const hasFix = (finding: Finding): finding is Question['finding'] => finding.fix !== undefined;

function overlap(a: Fix, b: Fix): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A text with fixes that do not overlap; everything else stays as it is, to the unit. */
export function withFixes(text: string, fixes: readonly Fix[]): string {
  let out = '';
  let at = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return out + text.slice(at);
}
