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
  return relativeYears.has(pair) || relativeYears.has(`${lowerAt(parsed, at - 2)}-${pair}`) || isLapse(parsed, at);
}

/** How far in front of the noun stands what makes it long ago: vor zwei langen Jahren. */
const REACH = 3;

/**
 * Does the token say how long before or after something it was, in years, so that what is told is history: ein Jahr später,
 * two decades ago, il y a dix ans, einst?
 */
function isLapse(parsed: Parsed, at: number): boolean {
  const { sets } = parsed.text.lexicon;
  const lower = lowerAt(parsed, at);
  if (sets.formerly.has(lower)) return true;
  if (!sets.years.has(lower)) return false;
  if (sets.lapses.has(lowerAt(parsed, at + 1)) || sets.lapses.has(lowerAt(parsed, at + 2))) return true;
  for (let back = at - 1; back >= at - REACH; back--) {
    if (sets.ago.has(lowerAt(parsed, back))) return back < at - 1;
  }
  return false;
}
