import { findPersonNames } from '../attribution/names/person-names.ts';
import { normaliseStream } from '../attribution/segments/normalise.ts';
import type { Segment } from '../attribution/segments/segment.ts';
import { segmentsOf } from '../attribution/segments/segments.ts';
import { plainStream } from '../attribution/segments/stream.ts';
import type { Brief, Language } from '../brief/brief.ts';
import type { Glossary } from '../brief/glossary.ts';
import { mappingOf } from '../brief/mapping.ts';
import type { Context, KnownPerson, Regime } from './context.ts';
import { publicNotes } from './public-notes.ts';

/** What the bibliography and the project's glossary know, for callers that have read them. */
export type ContextExtra = Partial<Pick<Context, 'citationKeys' | 'bibliographyNames'>> & {
  readonly glossary?: Glossary;
};

/**
 * Everything a verdict depends on besides the words. Frontmatter may be invalid or missing: what can be read counts, and
 * what is missing falls to the stricter side (a missing regime is the Rule, never on mappingOf).
 */
export function contextOf(
  brief: Brief,
  extra: ContextExtra = {},
  segments: readonly Segment[] = segmentsOf(brief),
): Context {
  const loose = brief.loose;
  const confidentiality = mappingOf(loose.confidentiality);
  const series = text(mappingOf(confidentiality.meeting).series);
  return {
    lang: brief.lang,
    type: brief.type,
    regime: regimes[text(confidentiality.rule) ?? ''] ?? 'chatham-house',
    appliesTo: sections(confidentiality.appliesTo),
    session: brief.type === 'meeting-summary',
    people: list(loose.people).map((entry, index) => person(mappingOf(entry), index)),
    organisations: list(loose.organisations).flatMap((entry) => organisationNames(mappingOf(entry))),
    attendance: attendance(confidentiality.attendance),
    meeting: ['date', 'place'].some((key) => mappingOf(confidentiality.meeting)[key] !== undefined),
    ...(series === undefined ? {} : { meetings: series.toLowerCase() }),
    publicDescription: text(confidentiality.publicDescription),
    consented: new Set(list(confidentiality.onRecord).flatMap((entry) => text(mappingOf(entry).quoteHash) ?? [])),
    citationKeys: extra.citationKeys ?? new Set(),
    bibliographyNames: extra.bibliographyNames ?? new Set(),
    publicNotes: publicNotes(segments),
    contacts: new Set(contacts(loose)),
    terms: [...terms(loose, brief.lang), ...(extra.glossary?.terms ?? []).flatMap((term) => text(term) ?? [])],
    publicPersons: (extra.glossary?.persons ?? []).flat().flatMap(spelling),
    ruleStated: text(confidentiality.rule) !== undefined,
    agreedDescriptions: list(confidentiality.agreedDescriptions).flatMap((entry) => text(entry) ?? []),
  };
}

const regimes: Readonly<Record<string, Regime>> = {
  'chatham-house': 'chatham-house',
  'unter-eins': 'unter-eins',
  'on-record': 'unter-eins',
  'unter-zwei': 'unter-zwei',
  background: 'unter-zwei',
  'unter-drei': 'unter-drei',
  'off-the-record': 'unter-drei',
};

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty string, read as the rules read all text. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return normaliseStream(plainStream(value)).text;
}

function sections(value: unknown): readonly string[] | undefined {
  const ids = list(value).flatMap((entry) => text(entry) ?? []);
  return ids.length > 0 ? ids.map((id) => id.replace(/^#/, '')) : undefined;
}

function person(entry: Readonly<Record<string, unknown>>, index: number): KnownPerson {
  const parts = mappingOf(entry.name);
  const family = [text(parts.particle), text(parts.family)].filter(Boolean).join(' ');
  const whole = text(entry.name) ?? [text(parts.given), family].filter(Boolean).join(' ');
  const last = family === '' ? familyOf(whole) : family;
  const bare = last.split(' ').at(-1) ?? '';
  const bio = text(entry.bio);
  return {
    id: text(entry.id) ?? `people-${index}`,
    names: [...new Set([whole, last, bare])].filter((name) => name !== ''),
    role: text(entry.role) ?? '',
    public: entry.public !== false,
    ...(bio === undefined ? {} : { bio }),
  };
}

/** A whole name and its family name, as `KnownPerson` has them. */
function spelling(name: string): readonly [string, string][] {
  const whole = text(name);
  return whole === undefined ? [] : [[whole, familyOf(whole)]];
}

/** The last word, with the small words before it: Ursula von der Leyen → von der Leyen. */
function familyOf(whole: string): string {
  const words = whole.split(' ');
  let at = words.length - 1;
  while (at > 1 && /^\p{Ll}/u.test(words[at - 1] ?? '')) at--;
  return words.slice(at).join(' ');
}

function organisationNames(entry: Readonly<Record<string, unknown>>): readonly string[] {
  const name = mappingOf(entry.name);
  return [entry.name, name.de, name.en, name.fr, entry.abbr].flatMap((value) => text(value) ?? []);
}

function attendance(value: unknown): Context['attendance'] {
  if (value === undefined || value === null) return undefined;
  const entry = mappingOf(value);
  const sectors = Object.entries(mappingOf(entry.sectors)).flatMap(([name, count]) =>
    typeof count === 'number' ? [[name, count]] : [],
  );
  return {
    ...(typeof entry.total === 'number' ? { total: entry.total } : {}),
    ...(typeof entry.minGroup === 'number' ? { minGroup: entry.minGroup } : {}),
    sectors: Object.fromEntries(sectors),
  };
}

/** Addresses the frontmatter makes public, as `contactKey` writes them. */
function contacts(loose: Readonly<Record<string, unknown>>): readonly string[] {
  const sources = [
    ...list(loose.people).map(mappingOf),
    mappingOf(loose.imprint),
    mappingOf(loose.contact),
    ...list(loose.organisations).map(mappingOf),
  ];
  const values = sources.flatMap(({ email, phone, url, ref, orcid }) => [email, phone, url, ref, orcid]);
  return values.flatMap((value) => (typeof value === 'string' ? contactKey(value) : []));
}

/** Small letters; of a telephone number the digits, of an ORCID its number, which the page shows as an address. */
export function contactKey(value: string): string {
  const bare = value
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/)?/, '')
    .replace(/\/$/, '');
  return /^[+\d() /.-]+$/.test(bare) ? bare.replace(/\D/g, '').replace(/^00/, '') : bare;
}

/** A person is no term, and nobody is declared by being abbreviated. */
function terms(loose: Readonly<Record<string, unknown>>, lang: Language): readonly string[] {
  // the address of the house is printed as it is declared: a small town in it is nobody
  const declared = [
    ...Object.entries(mappingOf(loose.abbreviations)).flat(),
    mappingOf(loose.series).name,
    mappingOf(loose.imprint).address,
    mappingOf(mappingOf(loose.confidentiality).meeting).series,
  ];
  const isName = (term: string): boolean =>
    findPersonNames(term, lang).some(({ start, end }) => start === 0 && end === term.length);
  return declared.flatMap((one) => {
    const term = text(one);
    return term === undefined || isName(term.trim()) ? [] : [term];
  });
}
