import type { Draft } from '../../finding.ts';
import { fieldDrafts } from './compare-fields.ts';
import { numberDrafts } from './compare-numbers.ts';
import { partDrafts } from './compare-parts.ts';
import { recommendationDrafts } from './compare-recommendations.ts';
import { sourceDrafts } from './compare-sources.ts';
import type { Edition } from './edition.ts';

/**
 * DOC302 to DOC306 for what one edition of a document says otherwise than another in another language, where it must not:
 * numbers, parts, recommendations, sources, facts of the frontmatter. Words are not compared.
 */
export function editionDrafts(here: Edition, there: Edition): Draft[] {
  return [
    ...numberDrafts(here, there),
    ...partDrafts(here, there),
    ...recommendationDrafts(here, there),
    ...sourceDrafts(here, there),
    ...fieldDrafts(here, there),
  ];
}
