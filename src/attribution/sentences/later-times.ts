import { lowerAt, type Parsed } from './sentence.ts';

/**
 * Does the token begin or end a time that is told from a year named before: in the following year, a month later, im Folgejahr? It
 * dates what happened then as that year would; nobody in a room speaks a year later.
 */
export function isLaterTime(parsed: Parsed, at: number): boolean {
  const { relativeYears } = parsed.text.lexicon.sets;
  const lower = lowerAt(parsed, at);
  if (relativeYears.has(lower)) return true;
  const pair = `${lowerAt(parsed, at - 1)}-${lower}`;
  return relativeYears.has(pair) || relativeYears.has(`${lowerAt(parsed, at - 2)}-${pair}`);
}
