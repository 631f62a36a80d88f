/** UTF-16 offsets in the source file, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
