import type { Draft } from '../../finding.ts';
import { differs, type Edition, sectionPairs } from './edition.ts';
import type { Part } from './parts.ts';

const counted = ['figure', 'table', 'box', 'quote'] as const;

/** DOC303: sections, figures, tables, boxes and pull quotes that one edition has more of, and keys that are not the same. */
export function partDrafts(here: Edition, there: Edition): Draft[] {
  const aligned = sectionPairs(here, there) !== undefined;
  const drafts = aligned ? [] : [sectionsDraft(here, there)];
  const count = aligned ? here.sections.length : 1;
  for (let section = 0; section < count; section++) {
    for (const kind of counted) {
      const [a, b] = [here, there].map(({ parts }) =>
        parts.filter((part) => part.kind === kind && (!aligned || part.section === section)),
      ) as [Part[], Part[]];
      if (a.length === b.length) drafts.push(...idDrafts(a, b, there));
      else drafts.push(countDraft(kind, section, [a, b], [here, there]));
    }
  }
  const headings = ({ parts }: Edition) => parts.filter(({ kind }) => kind === 'heading');
  return aligned ? [...drafts, ...idDrafts(headings(here), headings(there), there)] : drafts;
}

/** At the first heading that has another above it than its counterpart, or none there. */
function sectionsDraft(here: Edition, there: Edition): Draft {
  const at = here.sections.findIndex(({ depth }, index) => depth !== there.sections[index]?.depth);
  const own = here.sections[at] ?? here.sections.at(-1) ?? { start: 0, end: 0 };
  const other = (there.sections[at] ?? there.sections.at(-1))?.start ?? 0;
  const data = { here: here.sections.length - 1, there: there.sections.length - 1 };
  return differs(there, 'DOC303', 'section', { start: own.start, end: own.end, other, ...data });
}

/** At the first part too many, or at the heading of the section that has too few. */
function countDraft(
  kind: Part['kind'],
  section: number,
  [a, b]: readonly [readonly Part[], readonly Part[]],
  [here, there]: readonly [Edition, Edition],
): Draft {
  const own = a[b.length] ?? here.sections[section] ?? { start: 0, end: 0 };
  const other = (b[a.length] ?? there.sections[section])?.start ?? 0;
  const data = { here: a.length, there: b.length };
  return differs(there, 'DOC303', kind, { start: own.start, end: own.end, other, ...data });
}

/** Keys are part of addresses: a link to a passage should hold when the language is switched. */
function idDrafts(a: readonly Part[], b: readonly Part[], there: Edition): Draft[] {
  return a.flatMap(({ id = '', start, end }, at) => {
    const other = b[at];
    if (other === undefined || id === (other.id ?? '')) return [];
    const variant = id === '' ? 'no-id' : other.id === undefined ? 'id' : 'other-id';
    const draft = differs(there, 'DOC303', variant, {
      start,
      end,
      here: id,
      there: other.id ?? '',
      other: other.start,
    });
    return [variant === 'other-id' ? { ...draft, severity: 'info' as const } : draft];
  });
}
