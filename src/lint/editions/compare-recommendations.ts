import type { Draft } from '../../finding.ts';
import { differs, type Edition } from './edition.ts';

interface Advice {
  readonly addressee: string;
  readonly horizon: string;
  readonly start: number;
  readonly end: number;
}

/** DOC304: how many recommendations there are, to whom each is addressed, and by when. */
export function recommendationDrafts(here: Edition, there: Edition): Draft[] {
  const [a, b] = [adviceOf(here), adviceOf(there)];
  if (a.length !== b.length) {
    const own = a[b.length] ?? a.at(-1) ?? { start: here.brief.bodyStart, end: here.brief.bodyStart };
    const other = (b[a.length] ?? b.at(-1))?.start ?? there.brief.bodyStart;
    const data = { here: a.length, there: b.length };
    return [differs(there, 'DOC304', 'count', { start: own.start, end: own.end, other, ...data })];
  }
  return a.flatMap(({ start, end, ...own }, at) => {
    const other = b[at];
    if (other === undefined) return [];
    return (['addressee', 'horizon'] as const)
      .filter((field) => own[field] !== other[field])
      .map((field) =>
        differs(there, 'DOC304', field, { start, end, other: other.start, here: own[field], there: other[field] }),
      );
  });
}

/** Those of the frontmatter, then those of the text. */
function adviceOf({ brief, parts }: Edition): Advice[] {
  const fields = (brief.meta?.recommendations ?? []).map(({ addressee, horizon = '–' }, at) => {
    const { start = 0, end = 0 } =
      brief.metaStrings.find(({ path }) => path === `recommendations.${at}.addressee`) ?? {};
    return { addressee, horizon, start, end };
  });
  const written = parts
    .filter(({ kind }) => kind === 'recommendation')
    .map(({ attributes: { addressee = '–', horizon = '–' }, start, end }) => ({ addressee, horizon, start, end }));
  return [...fields, ...written];
}
