/** Words as a reader counts them: runs of letters and digits, hyphens and apostrophes inside them joined. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
