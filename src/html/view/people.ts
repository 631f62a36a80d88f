import type { Language } from '../../brief/brief.ts';
import type { Frontmatter } from '../../brief/frontmatter.ts';

type Person = NonNullable<Frontmatter['people']>[number];
type Organisation = NonNullable<Frontmatter['organisations']>[number];

/** A declared person as a page shows them. */
export interface PersonView {
  /** with title: `Dr. Ada Muster` */
  readonly name: string;
  /** `Muster, Ada`: for citations and catalogues */
  readonly sorted: string;
  /** without title, in reading order */
  readonly plain: string;
  readonly affiliation: string | null;
  readonly bio: string | null;
  readonly email: string | null;
  /** https address */
  readonly orcid: string | null;
}

/** Roles whose bearers stand in every publication; all others are named only when declared `public: true`. */
const openRoles: ReadonlySet<Person['role']> = new Set([
  'author',
  'editor',
  'responsible',
  'contact',
  'translator',
  'designer',
  'photographer',
] as const);

/** Declared people in a public function, in the order of the frontmatter. */
export function peopleIn(role: Person['role'], meta: Frontmatter | undefined, lang: Language): PersonView[] {
  return (meta?.people ?? [])
    .filter((person) => person.role === role && isPublic(person))
    .map((person) => personView(person, meta, lang));
}

/** The declared person of that id, when public. */
export function personOf(id: string | undefined, meta: Frontmatter | undefined, lang: Language): PersonView | null {
  const person = meta?.people?.find((each) => each.id === id);
  return person && isPublic(person) ? personView(person, meta, lang) : null;
}

function isPublic(person: Person): boolean {
  return person.public ?? openRoles.has(person.role);
}

function personView(person: Person, meta: Frontmatter | undefined, lang: Language): PersonView {
  const { name } = person;
  const plain = typeof name === 'string' ? name : [name.given, name.particle, name.family].filter(Boolean).join(' ');
  const given =
    typeof name === 'string'
      ? name.split(' ').slice(0, -1).join(' ')
      : [name.given, name.particle].filter(Boolean).join(' ');
  const family = typeof name === 'string' ? (name.split(' ').at(-1) ?? name) : name.family;
  const home = meta?.organisations?.find((each) => each.id === person.affiliation);
  const orcid = person.orcid?.replace('https://orcid.org/', '');
  return {
    name: person.honorific ? `${person.honorific} ${plain}` : plain,
    plain,
    sorted: given === '' ? family : `${family}, ${given}`,
    affiliation: home ? organisationName(home, lang) : null,
    bio: person.bio ?? null,
    email: person.email ?? null,
    orcid: orcid ? `https://orcid.org/${orcid}` : null,
  };
}

/** An organisation's name in the language of the document, else in any it has. */
export function organisationName(organisation: Organisation, lang: Language): string {
  const { name } = organisation;
  if (typeof name === 'string') return name;
  return name[lang] ?? name.en ?? name.de ?? name.fr ?? organisation.abbr ?? organisation.id;
}

/** Who publishes: the imprint's publisher, else the organisation in that role. */
export function publisherOf(meta: Frontmatter | undefined): Organisation | undefined {
  const organisations = meta?.organisations ?? [];
  return (
    organisations.find((each) => each.id === meta?.imprint?.publisher) ??
    organisations.find((each) => each.role === 'publisher')
  );
}
