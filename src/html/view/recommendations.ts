import type { Frontmatter } from '../../brief/frontmatter.ts';
import type { Labels } from '../labels/labels.ts';

export interface RecommendationGroup {
  readonly addressee: string;
  /** of all its items: stands below the addressee, as with those of the text; else each item tells its own */
  readonly horizon: string | null;
  readonly items: readonly {
    readonly text: string;
    readonly horizon: string | null;
    readonly rationale: string | null;
  }[];
}

/** Recommendations of the frontmatter; those in a row to the same addressee stand under one label. */
export function recommendationGroups(
  meta: Frontmatter | undefined,
  labels: Labels,
  set: (text: string) => string,
): RecommendationGroup[] | null {
  if (!meta?.recommendations || meta.recommendations.length === 0) return null;
  const found: { addressee: string; items: RecommendationGroup['items'][number][] }[] = [];
  for (const each of meta.recommendations) {
    const addressee = labels.addressees[each.addressee];
    if (found.at(-1)?.addressee !== addressee) found.push({ addressee, items: [] });
    found.at(-1)?.items.push({
      text: set(each.text),
      horizon: each.horizon ? labels.horizons[each.horizon] : null,
      rationale: each.rationale ?? null,
    });
  }
  return found.map(({ addressee, items }) => {
    const [first] = items;
    const horizon = items.every((item) => item.horizon === first?.horizon) ? (first?.horizon ?? null) : null;
    return { addressee, horizon, items: horizon === null ? items : items.map((item) => ({ ...item, horizon: null })) };
  });
}
