import type { Html, RootContent } from 'mdast';
import type { Brief } from '../brief/brief.ts';
import { isCalendarDate } from '../brief/values.ts';
import type { Draft, Finding } from '../finding.ts';

/**
 * A team's decision to let a finding stand, in a comment right before the block it is about:
 * `<!-- briefpress-waive CHR601 reason="…" by="ib" until="2027-01-31" -->`. It covers that block and that code.
 */
export interface Waiver {
  readonly code: string;
  /** offsets of the comment */
  readonly start: number;
  readonly end: number;
  /** offsets of the block it covers */
  readonly blockStart: number;
  readonly blockEnd: number;
}

/** What can never be waived (RULE.md, "Waiver"); a verbatim quotation cannot in a meeting summary. */
export const never = /^CHR(?:10[1-4]|302|305|306)$/;

function isForbidden(code: string, type: string): boolean {
  return never.test(code) || (code === 'CHR201' && type === 'meeting-summary');
}

/**
 * The waivers of a brief, and findings for those that are none: WV101 malformed, WV102 expired, WV103 forbidden.
 * @param day YYYY-MM-DD by which they are judged
 */
export function waiversOf(brief: Brief, day: string): { waivers: Waiver[]; drafts: Draft[] } {
  const waivers: Waiver[] = [];
  const drafts: Draft[] = [];
  for (const { node, next } of commentsIn(brief.tree.children)) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const complain = (code: string, variant: string, data: Draft['data'] = {}) =>
      drafts.push({ code, variant, severity: 'block', start, end, data });
    const read = readWaiver(node.value);
    if ('problem' in read) complain('WV101', read.problem);
    else if (isForbidden(read.code, brief.type)) complain('WV103', 'default', { waived: read.code });
    else if (!/^CHR\d{3}$/.test(read.code)) complain('WV103', 'other', { waived: read.code });
    else if (read.until < day) complain('WV102', 'default', { until: read.until, day });
    else if (next?.position === undefined) complain('WV101', 'place');
    else {
      const { start: from, end: to } = next.position;
      waivers.push({ code: read.code, start, end, blockStart: from.offset ?? 0, blockEnd: to.offset ?? 0 });
    }
  }
  return { waivers, drafts };
}

/**
 * Takes out what is waived. A finding in another channel (CHR5xx) goes only when the rule it breaks may be waived.
 * @returns what is left, how many went, and which waivers covered nothing
 */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  type: string,
): { readonly kept: Finding[]; readonly waived: number; readonly unused: readonly Waiver[] } {
  const used = new Set<Waiver>();
  const kept = findings.filter((finding) => {
    const found = waivers.find(
      ({ code, blockStart, blockEnd }) =>
        code === finding.code && blockStart <= finding.start && finding.start < blockEnd,
    );
    if (found === undefined || isForbidden(finding.trace?.rule ?? finding.code, type)) return true;
    used.add(found);
    return false;
  });
  return { kept, waived: findings.length - kept.length, unused: waivers.filter((waiver) => !used.has(waiver)) };
}

/** WV104: a waiver nobody needs may hide what comes later. */
export function unusedDrafts(unused: readonly Waiver[]): Draft[] {
  return unused.map(({ code, start, end }) => ({
    code: 'WV104',
    severity: 'warn',
    start,
    end,
    data: { waived: code },
  }));
}

/** Comments that speak of waiving, at any depth, and the block that follows each. */
function commentsIn(nodes: readonly RootContent[]): { node: Html; next: RootContent | undefined }[] {
  return nodes.flatMap((node, i) => {
    if (node.type === 'html') {
      if (!/briefpress-waive/i.test(node.value)) return [];
      return [
        {
          node,
          next: nodes.slice(i + 1).find((other) => other.type !== 'html' || !/briefpress-waive/i.test(other.value)),
        },
      ];
    }
    return 'children' in node
      ? commentsIn(node.children).map((found) => (isBlock(node) ? found : { ...found, next: undefined }))
      : [];
  });
}

/** Inside a paragraph or heading a comment has no block after it. */
function isBlock({ type }: RootContent): boolean {
  return !['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'delete'].includes(type);
}

type Read = { readonly code: string; readonly until: string } | { readonly problem: string };

function readWaiver(comment: string): Read {
  const match = /^<!--\s*briefpress-waive\s+([A-Z]{2,4}\d{3})((?:\s+[a-z]+="[^"<>]*")*)\s*-->$/.exec(comment.trim());
  if (match === null) return { problem: 'syntax' };
  const pairs = [...(match[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const values = new Map(pairs);
  if (values.size !== pairs.length || [...values.keys()].some((key) => !/^(?:reason|by|until)$/.test(key)))
    return { problem: 'syntax' };
  const until = values.get('until') ?? '';
  if ((values.get('reason') ?? '').trim().length < 8) return { problem: 'reason' };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.get('by') ?? '')) return { problem: 'by' };
  if (!isCalendarDate(until)) return { problem: 'until' };
  return { code: match[1] ?? '', until };
}
