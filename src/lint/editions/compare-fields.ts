import type { Brief } from '../../brief/brief.ts';
import type { Draft } from '../../finding.ts';
import { differs, type Edition } from './edition.ts';

/** Fields that say the same in every language. */
const same = [
  'type',
  'date',
  'version',
  'embargo',
  'licence',
  'series.id',
  'series.number',
  'confidentiality.rule',
  'confidentiality.meeting.date',
  'confidentiality.attendance.total',
] as const;
/** Lists that are as long in every language. */
const listed = ['keyMessages', 'changes', 'geo', 'funding'] as const;

/** DOC306: facts of the frontmatter that are not the same, people, and quotations on the record. */
export function fieldDrafts(here: Edition, there: Edition): Draft[] {
  if (here.brief.meta === undefined || there.brief.meta === undefined) return [];
  return [
    ...sameDrafts(here, there),
    ...listDrafts(here, there),
    ...peopleDrafts(here, there),
    ...recordDrafts(here, there),
  ];
}

function sameDrafts(here: Edition, there: Edition): Draft[] {
  return same.flatMap((field) => {
    const [a, b] = [valueAt(here.brief.meta, field), valueAt(there.brief.meta, field)];
    if (String(a ?? '') === String(b ?? '')) return [];
    const data = { field, here: String(a ?? '–'), there: String(b ?? '–') };
    return [
      differs(there, 'DOC306', 'default', {
        ...spanOf(here.brief, field),
        ...data,
        other: placeOf(there.brief, field),
      }),
    ];
  });
}

function listDrafts(here: Edition, there: Edition): Draft[] {
  return listed.flatMap((field) => {
    const [a, b] = [lengthOf(here.brief, field), lengthOf(there.brief, field)];
    if (a === b) return [];
    const data = { field, here: a, there: b, other: placeOf(there.brief, field) };
    return [differs(there, 'DOC306', 'count', { ...spanOf(here.brief, field), ...data })];
  });
}

/** Their ids; for the same id what is known of them in public. */
function peopleDrafts(here: Edition, there: Edition): Draft[] {
  const others = new Map((there.brief.meta?.people ?? []).map((person, at) => [person.id, { person, at }]));
  const own = here.brief.meta?.people ?? [];
  const found = own.flatMap((person, at) => {
    const other = others.get(person.id);
    const place = spanOf(here.brief, `people.${at}.id`);
    if (other === undefined)
      return [differs(there, 'DOC306', 'person', { ...place, other: placeOf(there.brief, 'people') })];
    const differing = (['name', 'role', 'public'] as const).filter(
      (key) => JSON.stringify(person[key]) !== JSON.stringify(other.person[key]),
    );
    return differing.map((field) =>
      differs(there, 'DOC306', 'person-field', { ...place, field, other: placeOf(there.brief, `people.${other.at}`) }),
    );
  });
  const ids = new Set(own.map(({ id }) => id));
  const missing = [...others.values()].filter(({ person }) => !ids.has(person.id));
  return [
    ...found,
    ...missing.map(({ at }) =>
      differs(there, 'DOC306', 'no-person', {
        ...spanOf(here.brief, 'translations'),
        other: placeOf(there.brief, `people.${at}`),
      }),
    ),
  ];
}

/** How many quotations of whom are on the record. */
function recordDrafts(here: Edition, there: Edition): Draft[] {
  const [a, b] = [recordOf(here.brief), recordOf(there.brief)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((person) => {
    const [own, other] = [a.get(person), b.get(person)];
    const data = { here: own?.count ?? 0, there: other?.count ?? 0 };
    if (data.here === data.there) return [];
    const field = 'confidentiality.onRecord';
    const place = spanOf(here.brief, own === undefined ? field : `${field}.${own.last}`);
    const at = placeOf(there.brief, other === undefined ? field : `${field}.${other.last}`);
    return [differs(there, 'DOC306', 'on-record', { ...place, ...data, other: at })];
  });
}

function recordOf({ meta }: Brief): Map<string, { count: number; last: number }> {
  const found = new Map<string, { count: number; last: number }>();
  for (const [at, { person }] of (meta?.confidentiality?.onRecord ?? []).entries())
    found.set(person, { count: (found.get(person)?.count ?? 0) + 1, last: at });
  return found;
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}

function lengthOf({ meta }: Brief, field: string): number {
  const value = valueAt(meta, field);
  return Array.isArray(value) ? value.length : 0;
}

/** Of the field, of what is in it, or of what says that there is another edition. */
function spanOf({ metaStrings }: Brief, field: string): { start: number; end: number } {
  const own = metaStrings.find(({ path }) => path === field || path.startsWith(`${field}.`));
  const { start = 0, end = 0 } = own ?? metaStrings.find(({ path }) => path.startsWith('translations.')) ?? {};
  return { start, end };
}

const placeOf = (brief: Brief, field: string): number => spanOf(brief, field).start;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
