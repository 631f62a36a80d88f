import { toString as textOf } from 'mdast-util-to-string';
import type { Brief } from '../../brief/brief.ts';
import { embargoOf, type Frontmatter } from '../../brief/frontmatter.ts';
import { languages } from '../../brief/vocabulary.ts';
import { formatDate, formatMoment } from '../dates.ts';
import type { House } from '../house.ts';
import { fill, type Labels, labelsFor } from '../labels/labels.ts';
import type { Floats, Section } from '../markdown/contents.ts';
import { hasChapters } from '../page-style.ts';
import { typesetText, typesetter } from '../typography/typeset.ts';
import { citation, licenceUrl } from './citation.ts';
import { contactView } from './contact.ts';
import { isKey } from './keys.ts';
import { meetingView } from './meeting.ts';
import { organisationName, peopleIn, personOf, publisherOf } from './people.ts';
import { recommendationGroups } from './recommendations.ts';
import type { View } from './view.ts';

/** What every part of a view is made of. */
interface Making {
  readonly brief: Brief;
  readonly house: House;
  readonly labels: Labels;
  readonly draft: boolean;
  /** sets a string: quotation marks, dashes */
  readonly set: (text: string) => string;
  /** the same for what may be missing */
  readonly maybe: (text: string | undefined) => string | null;
}

/** Joins what the frontmatter says with the house's words. Nothing here is HTML. */
export function viewOf(
  brief: Brief,
  house: House,
  labels: Labels,
  contents: { readonly sections: readonly Section[]; readonly floats: Floats },
  draft: boolean,
): View {
  const setter = typesetter(brief.lang, house.brand.guillemets);
  const set = (text: string): string => typesetText(text, setter);
  const maybe = (text: string | undefined): string | null => (text === undefined ? null : set(text.trim()));
  const making = { brief, house, labels, draft, set, maybe };
  return {
    ...kindOf(making),
    ...headOf(making),
    ...authorsOf(making),
    ...openingOf(making),
    ...contentsOf(making, contents),
    ...noticesOf(making),
    ...peopleOf(making),
    ...imprintOf(making),
    ...identityOf(making),
  };
}

/** What kind of document it is, and whose. */
function kindOf({ brief, house, labels, draft }: Making) {
  const { type, ownType, lang } = brief;
  const { home, place } = house.brand;
  return {
    t: labels,
    lang,
    type: ownType?.name ?? type,
    typeClass: [type, ownType?.name].filter(Boolean).join(' '),
    typeName: ownType?.names[lang] ?? (isKey(labels.types, type) ? labels.types[type] : type),
    draft,
    house: { ...houseNames(brief, house), home: home ?? null, logo: house.logo },
    place: place ?? null,
    citable: type !== 'one-pager' && type !== 'press-release',
  };
}

/** How the house is called: by its brand, or where it has none of its own by the publisher of the brief. */
function houseNames({ meta, lang }: Brief, { brand, isBorrowed }: House) {
  const publisher = isBorrowed ? publisherOf(meta) : undefined;
  if (publisher === undefined) return { name: brand.name, shortName: brand.shortName };
  const name = organisationName(publisher, lang);
  return { name, shortName: publisher.abbr ?? name };
}

/** Title, series, date and state. */
function headOf({ brief, labels, set, maybe }: Making) {
  const { meta } = brief;
  const title = set(titleOf(brief));
  const status = meta?.status;
  return {
    title,
    longTitle: title.length > 80,
    longestTitle: title.length > 180,
    subtitle: maybe(meta?.subtitle),
    titleAt: null,
    subtitleAt: null,
    shortTitle: maybe(meta?.shortTitle) ?? shorten(title),
    seriesName: maybe(meta?.series?.name),
    number: maybe(meta?.series?.number),
    issn: meta?.series?.issn ?? null,
    date: meta?.date ? { iso: meta.date, text: formatDate(meta.date, labels) } : null,
    version: meta?.version ?? null,
    status: status === 'corrected' || status === 'withdrawn' || status === 'review' ? labels.statuses[status] : null,
  };
}

function authorsOf({ brief: { meta, lang }, labels, set }: Making) {
  const authors = peopleIn('author', meta, lang);
  const names = authors.map((author) => author.name);
  return {
    authors: authors.map((author) => ({ ...author, bio: author.bio === null ? null : set(author.bio) })),
    byline: authors.length > 0 ? list(names, labels) : null,
    withAbout: authors.some((author) => author.bio !== null || author.affiliation !== null || author.email !== null),
    aboutHead: authors.length === 1 ? labels.aboutAuthor : labels.aboutAuthors,
  };
}

/** What stands above the text. */
function openingOf({ brief, labels, set, maybe }: Making) {
  const { meta } = brief;
  const rule = meta?.confidentiality?.rule;
  const isSummary = brief.type === 'meeting-summary';
  return {
    abstract: maybe(meta?.abstract),
    keyMessages: meta?.keyMessages?.map(set) ?? null,
    recommendations: recommendationGroups(meta, labels, set),
    changes:
      meta?.changes?.map(({ version, date, note }) => ({
        head: version ? fill(labels.correction, { version, date: formatDate(date, labels) }) : formatDate(date, labels),
        note: set(note),
      })) ?? null,
    meeting: isSummary ? meetingView(meta?.confidentiality, labels, set) : null,
    ruleNote: rule === 'chatham-house' || (rule === undefined && isSummary) ? labels.ruleNote : null,
  };
}

/** Contents, and the lists of figures and tables of what has chapters. */
function contentsOf(
  { brief, labels }: Making,
  { sections, floats }: { readonly sections: readonly Section[]; readonly floats: Floats },
) {
  const kinds = hasChapters(brief.type) ? (['figures', 'tables'] as const) : [];
  return {
    floats: kinds
      .filter((kind) => floats[kind].length > 1)
      .map((kind) => ({ id: `list-of-${kind}`, head: labels[kind], entries: floats[kind] })),
    sections: sections.length > 1 ? sections.map((section) => ({ ...section, sub: section.level > 2 })) : null,
  };
}

/** What a document says of itself: how far it may be used, who paid for it, until when it is embargoed. */
function noticesOf({ brief: { meta, type }, labels, set, maybe }: Making) {
  const until = embargoOf(meta);
  const embargo = until === undefined ? null : formatMoment(until, labels);
  const statusNote = type === 'background-paper' ? set(statusText(meta, labels)) : null;
  const disclaimer =
    statusNote !== null && meta?.disclaimer?.kind === 'discussion-paper' ? undefined : meta?.disclaimer;
  return {
    embargo,
    release: embargo === null ? labels.releaseNow : `${labels.embargo}${labels.colon} ${embargo}`,
    statusNote,
    disclaimer: disclaimer ? set(disclaimer.text ?? labels.disclaimers[disclaimer.kind]) : null,
    funding:
      meta?.funding?.map((each) =>
        set(typeof each === 'string' ? each : [each.funder, each.grant, each.note].filter(Boolean).join(', ')),
      ) ?? null,
    conflicts: maybe(meta?.conflicts),
    review: reviewText(meta, labels),
    boilerplate: maybe(meta?.boilerplate),
    abbreviations: meta?.abbreviations
      ? Object.entries(meta.abbreviations).map(([short, long]) => ({ short, long: set(long) }))
      : null,
  };
}

function peopleOf({ brief: { meta, lang }, set, maybe }: Making) {
  return {
    patrons: peopleIn('patron', meta, lang),
    advisers: peopleIn('adviser', meta, lang),
    editors: peopleIn('editor', meta, lang),
    acknowledgements: maybe(meta?.acknowledgements),
    contact: contactView(meta, lang, set),
  };
}

function imprintOf({ brief: { meta, lang }, house, set, maybe }: Making) {
  const publisher = publisherOf(meta);
  const imprint = meta?.imprint;
  const name = publisher ? organisationName(publisher, lang) : house.brand.name;
  return {
    imprint: {
      publisher: set(name),
      address: maybe(imprint?.address),
      addressNamesPublisher: imprint?.address?.startsWith(`${name},`) ?? false,
      email: imprint?.email ?? null,
      phone: imprint?.phone ?? null,
      url: imprint?.url ?? publisher?.url ?? null,
      printer: maybe(imprint?.printer),
      responsible: personOf(imprint?.responsible, meta, lang) ?? peopleIn('responsible', meta, lang)[0] ?? null,
    },
  };
}

/** By what it is found, shared and cited. */
function identityOf(making: Making) {
  const { brief, house, labels, set } = making;
  const { meta, lang } = brief;
  const ids = meta?.ids;
  const { title, subtitle } = headOf(making);
  const { publisher } = imprintOf(making).imprint;
  const authors = peopleIn('author', meta, lang);
  return {
    link: meta?.link ?? (ids?.doi ? `https://doi.org/${ids.doi}` : null),
    licence: meta?.licence ? { name: labels.licences[meta.licence], url: licenceUrl(meta.licence) } : null,
    doi: ids?.doi ?? null,
    isbn: ids?.isbn?.pdf ?? ids?.isbn?.print ?? null,
    urn: ids?.urn ?? null,
    keywords: meta?.keywords?.map(set) ?? null,
    editions: editionsOf(meta),
    citation: citation(meta, { title, subtitle, authors, publisher, place: house.brand.place, colon: labels.colon }),
  };
}

function editionsOf(meta: Frontmatter | undefined): View['editions'] {
  const found = languages.filter((lang) => meta?.translations?.[lang] !== undefined);
  return found.length === 0 ? null : found.map((lang) => ({ lang, name: labelsFor(lang).languageName }));
}

/** The title, or for Markdown without frontmatter its first heading, or its file's slug. */
function titleOf(brief: Brief): string {
  if (brief.meta?.title) return brief.meta.title.trim();
  const loose = brief.loose.title;
  if (typeof loose === 'string' && loose.trim() !== '') return loose.trim();
  const heading = brief.tree.children.find((node) => node.type === 'heading');
  return (heading && textOf(heading)) || brief.slug;
}

/** At most 60 characters, cut at a word, for the running head. */
function shorten(title: string): string {
  const main = title.split(/(?<=[^\s])[:.?!]\s/)[0] ?? title;
  if (main.length <= 60) return main;
  return `${main.slice(0, 59).replace(/\s+\S*$/, '')} …`;
}

/** `A, B und C` */
function list(names: readonly string[], labels: Labels): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${labels.and} ${names.at(-1)}`;
}

function statusText(meta: Frontmatter | undefined, labels: Labels): string {
  const own = meta?.disclaimer?.kind === 'discussion-paper' ? meta.disclaimer.text : undefined;
  return own ?? labels.disclaimers['discussion-paper'];
}

function reviewText(meta: Frontmatter | undefined, labels: Labels): string | null {
  if (!meta?.review || meta.review.process === 'none') return null;
  return labels.reviews[meta.review.process] + (meta.review.factcheck ? `, ${labels.factchecked}` : '');
}
