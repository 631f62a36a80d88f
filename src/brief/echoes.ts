import type { Draft } from '../finding.ts';

/**
 * One fault, one finding: what is said to be missing because its key (`titel:`) or its role (`role: autor`) is misspelt is
 * told where the misspelling stands, and not once more at the head of the file.
 */
export function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const meant = new Set(
    drafts.flatMap(({ code, variant = '', data = {} }) => {
      if (variant !== 'nearest' && code !== 'FM101') return [];
      const path = String(data.path ?? '');
      return /^people\.\d+\.role$/.test(path) ? [`role ${data.nearest}`] : [path];
    }),
  );
  return drafts.filter(({ code, start, end, data = {} }) => {
    // how many there are of what is no list cannot be said
    if (code === 'FM111') return !drafts.some((one) => one.code === 'FM102' && one.start === start && one.end === end);
    if (code !== 'FM103') return true;
    return !meant.has(String(data.path ?? '')) && !meant.has(`role ${data.role}`);
  });
}
