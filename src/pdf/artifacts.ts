/** Byte range in a content stream, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const pathBegins = new Set(['m', 're']);
const pathPaints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const textShows = new Set(['Tj', 'TJ', "'", '"']);

/**
 * Finds what a content stream paints outside any marked content: margin boxes, backgrounds, rules, decorative images.
 * PDF/UA-1 (ISO 14289-1, 7.1) wants all of it marked as artifact. Told every operator in order, it gathers ranges that
 * can be wrapped as they are: each lies wholly inside one text object or wholly outside (ISO 32000-1, 14.6.1).
 */
export class UnmarkedContent {
  readonly ranges: Range[] = [];
  #depth = 0;
  #path = -1;
  /** whether the last range may be drawn out: nothing but text state has come since, in the same text object */
  #open = false;

  /** whether what comes next stands in marked content */
  get inside(): boolean {
    return this.#depth > 0;
  }

  operator(name: string, start: number, end: number): void {
    if (name === 'BDC' || name === 'BMC') this.#depth++;
    else if (name === 'EMC') this.#depth = Math.max(0, this.#depth - 1);
    if (name === 'BDC' || name === 'BMC' || name === 'EMC' || name === 'BT' || name === 'ET') this.#open = false;
    if (pathBegins.has(name) && this.#path < 0) this.#path = start;
    if (name === 'n') this.#path = -1;
    const paints = textShows.has(name) || name === 'Do' || name === 'sh' || name === 'BI' || pathPaints.has(name);
    if (!paints) return;
    const from = pathPaints.has(name) && this.#path >= 0 ? this.#path : start;
    this.#path = -1;
    if (this.#depth > 0) return;
    const last = this.ranges.at(-1);
    if (this.#open && last !== undefined) this.ranges.splice(-1, 1, { start: last.start, end });
    else this.ranges.push({ start: from, end });
    this.#open = textShows.has(name);
  }
}

/** The stream with each of `ranges` wrapped as an artifact. */
export function markArtifacts(content: Uint8Array, ranges: readonly Range[]): Uint8Array {
  const begin = Buffer.from('/Artifact BMC\n');
  const close = Buffer.from('\nEMC');
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(content.subarray(at, start), begin, content.subarray(start, end), close);
    at = end;
  }
  parts.push(content.subarray(at));
  return Buffer.concat(parts);
}
