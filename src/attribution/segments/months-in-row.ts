import { numberPacks } from '../packs/numbers.ts';

const places = new Map<string, number>();
for (const { months } of Object.values(numberPacks))
  for (const [place, words] of months.entries()) for (const word of words) places.set(word, place);

/** Which month of the year a text is the name of, whatever its language; a year may stand below it. */
function monthOf(text: string): number | undefined {
  return places.get(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.?\s*(?:\d{2,4})?$/, '')
      .trim(),
  );
}

/**
 * The texts of a drawing without months side by side: on an axis they would be read as given and family name where the language of
 * the text has other months (Mai, Juni). What may be a name stays: one alone, and two that do not follow each other (Jan, Mai).
 */
export function withoutMonthsInRow(texts: readonly string[]): string[] {
  const months = texts.map(monthOf);
  const kept: string[] = [];
  for (let from = 0; from < texts.length; ) {
    let to = from + 1;
    while (months[from] !== undefined && months[to] !== undefined) to++;
    const neighbours = Math.abs((months[from] ?? 0) - (months[from + 1] ?? 0)) === 1;
    if (months[from] === undefined || to - from < (neighbours ? 2 : 3)) kept.push(...texts.slice(from, to));
    from = to;
  }
  return kept;
}
