import type { Draft } from '../finding.ts';
import { missingField, type Subject, valueAt } from './issues.ts';
import type { OwnType } from './own-types.ts';

type Path = readonly string[];

/** One thing a type must have: any of these paths will do, or a directive or a person in that role. */
interface Requirement {
  /** the first is the one a message asks for */
  readonly paths: readonly Path[];
  readonly directive?: string;
  readonly role?: string;
}

const field = (...paths: string[]): Requirement => ({ paths: paths.map((path) => path.split('.')) });

/** What to write for a path, in YAML; `…` are the author's words. */
const examples: Readonly<Record<string, string>> = {
  abbreviations: '{EU: …}',
  abstract: '…',
  acknowledgements: '…',
  bibliography: 'refs.bib',
  boilerplate: '…',
  'confidentiality.attendance': '{total: 30, minGroup: 5}',
  'confidentiality.meeting.date': '2018-10',
  'confidentiality.meeting.place': 'Berlin',
  'confidentiality.rule': 'chatham-house',
  contact: '{name: …, email: …}',
  embargo: 'none',
  'ids.doi': '10.1234/abcd',
  imprint: '{publisher: …, address: …, responsible: …}',
  keyMessages: '[…, …, …]',
  licence: 'CC-BY-4.0',
  link: 'https://example.org/brief',
  parent: 'mixed-migration.md',
  recommendations: '[{addressee: bund, text: …}]',
  'series.number': '"2018/03"',
};

/** Drawn from another document, and so short that a reader must be told where to go on. */
const onePage: readonly Requirement[] = [
  field('parent'),
  { ...field('keyMessages'), directive: 'key-messages' },
  { ...field('contact', 'imprint.email'), role: 'contact' },
  field('link', 'ids.doi'),
  field('embargo'),
  field('boilerplate'),
];

/** CONTENT.md, "Types": what a type must have, as far as frontmatter and directives can show it. */
const requirements: Readonly<Record<string, readonly Requirement[]>> = {
  'policy-brief': [
    field('series.number'),
    { ...field('people'), role: 'author' },
    { ...field('abstract', 'keyMessages'), directive: 'key-messages' },
    { ...field('recommendations'), directive: 'recommendation' },
    field('imprint'),
    field('licence'),
  ],
  report: [
    field('abstract'),
    field('bibliography'),
    field('acknowledgements'),
    field('abbreviations'),
    field('ids.doi', 'ids.isbn'),
  ],
  'meeting-summary': [
    field('confidentiality.rule'),
    field('confidentiality.meeting.date'),
    field('confidentiality.meeting.place'),
    field('confidentiality.attendance'),
  ],
  'background-paper': [field('bibliography')],
  'one-pager': onePage,
  'press-release': onePage,
};

/** Findings FM103 for what a document of this type lacks. `directives` are the names used in the body. */
export function requirementDrafts(given: string | OwnType, subject: Subject, directives: ReadonlySet<string>): Draft[] {
  const type = typeof given === 'string' ? given : given.name;
  return needsOf(given)
    .filter((requirement) => !isMet(requirement, subject.value, directives))
    .map((requirement) =>
      forType(missingField(subject, knownPart(requirement.paths[0] ?? [], subject)), type, requirement, subject),
    );
}

function needsOf(type: string | OwnType): readonly Requirement[] {
  if (typeof type === 'string') return Object.hasOwn(requirements, type) ? (requirements[type] ?? []) : [];
  return type.needs?.map((path) => field(path)) ?? needsOf(type.like);
}

/** The message says which type asks for it, and for whom when a person in some role is meant. */
function forType(draft: Draft, type: string, requirement: Requirement, subject: Subject): Draft {
  const path = (requirement.paths[0] ?? []).join('.');
  const others = requirement.paths.slice(1).map((other) => other.join('.'));
  if (requirement.directive !== undefined) others.push(`:::${requirement.directive}`);
  const { role } = requirement;
  if (role !== undefined && requirement.paths[0]?.[0] !== 'people') others.push(`people: role: ${role}`);
  const example = exampleOf(requirement.paths[0] ?? [], subject);
  const data = { field: path.split('.').at(-1) ?? path, path, type, others: others.join(', '), example };
  if (role !== undefined && path === 'people') return { ...draft, variant: 'type-role', data: { ...data, role } };
  return { ...draft, variant: others.length === 0 ? 'type' : 'type-or', data };
}

/** A line that can be pasted where the path is missing: below the part of it that is there, or at the end of the frontmatter. */
function exampleOf(path: Path, subject: Subject): string {
  const missing = path.slice(knownPart(path, subject).length - 1);
  const value = Object.hasOwn(examples, path.join('.')) ? (examples[path.join('.')] ?? '…') : '…';
  const [first, ...inner] = missing;
  const nested = inner.reduceRight((within, part) => `{${part}: ${within}}`, value);
  return `${first}: ${nested}`;
}

/** As much of the path as exists plus the next step, so that the place is the deepest map there is. */
function knownPart(path: Path, subject: Subject): Path {
  for (let length = path.length - 1; length > 0; length -= 1) {
    if (valueAt(subject.value, path.slice(0, length)) !== undefined) return path.slice(0, length + 1);
  }
  return path.slice(0, 1);
}

function isMet(requirement: Requirement, value: unknown, directives: ReadonlySet<string>): boolean {
  if (requirement.directive !== undefined && directives.has(requirement.directive)) return true;
  if (requirement.role !== undefined && hasRole(value, requirement.role)) return true;
  if (requirement.role !== undefined && requirement.paths[0]?.[0] === 'people') return false;
  return requirement.paths.some((path) => {
    const found = valueAt(value, path);
    return found !== undefined && found !== null && !(Array.isArray(found) && found.length === 0);
  });
}

function hasRole(value: unknown, role: string): boolean {
  return ['people', 'organisations'].some((list) => {
    const entries = valueAt(value, [list]);
    return Array.isArray(entries) && entries.some((entry) => valueAt(entry, ['role']) === role);
  });
}
