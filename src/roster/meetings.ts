import { mappingOf } from '../brief/mapping.ts';
/**
 * Which rosters a brief is held against: those it names (`confidentiality.roster`, else meeting series and session), and
 * all there are when it names none that is there. So a slip in the number of a session never opens the gate.
 * @returns the ids it names and whether they were said outright
 */
export function meetingsOf(loose: Readonly<Record<string, unknown>>): {
  readonly ids: readonly string[];
  readonly outright: boolean;
} {
  const confidentiality = mappingOf(loose.confidentiality);
  const named = [confidentiality.roster].flat().filter((id) => typeof id === 'string');
  if (named.length > 0) return { ids: named, outright: true };
  const { series, session } = mappingOf(confidentiality.meeting);
  const words = [series, session].filter((part) => typeof part === 'string' || typeof part === 'number');
  const id = words
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { ids: words.length === 2 ? [id] : [], outright: false };
}
