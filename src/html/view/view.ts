import { toString as textOf } from 'mdast-util-to-string';
import type { Brief, Language } from '../../brief/brief.ts';
import { embargoOf, type Frontmatter } from '../../brief/frontmatter.ts';
import { languages } from '../../brief/vocabulary.ts';
import { formatDate, formatMoment } from '../dates.ts';
import type { House } from '../house.ts';
import { fill, type Labels, labelsFor } from '../labels/labels.ts';
import type { Logo } from '../logo.ts';
import type { Floats, Section } from '../markdown/contents.ts';
import { hasChapters } from '../page-style.ts';
import { typesetText, typesetter } from '../typography/typeset.ts';
import { type Citation, citation, licenceUrl } from './citation.ts';
import { type ContactView, contactView } from './contact.ts';
import { isKey } from './keys.ts';
import { type MeetingView, meetingView } from './meeting.ts';
import { organisationName, type PersonView, peopleIn, personOf, publisherOf } from './people.ts';
import { type RecommendationGroup, recommendationGroups } from './recommendations.ts';

/** What the templates of all layouts may ask for. Strings are set (quotation marks, dashes) and not yet escaped; absent is null. */
export interface View {
  readonly t: Labels;
  readonly lang: Language;
  readonly type: string;
  /** names of the type and, for a project's own, of the one it is like, for style sheets */
  readonly typeClass: string;
  readonly typeName: string;
  readonly draft: boolean;
  readonly house: {
    readonly name: string;
    readonly shortName: string;
    readonly home: string | null;
    /** HTML, by the ground it stands on; `dark` is null where the brand has one for both */
    readonly logo: Logo | null;
  };
  readonly title: string;
  /** too long for the largest letters */
  readonly longTitle: boolean;
  /** too long for what a long one is set in, too */
  readonly longestTitle: boolean;
  readonly subtitle: string | null;
  readonly shortTitle: string;
  readonly seriesName: string | null;
  readonly number: string | null;
  readonly issn: string | null;
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly version: string | null;
  readonly status: string | null;
  readonly embargo: string | null;
  readonly authors: readonly PersonView[];
  /** authors as a phrase */
  readonly byline: string | null;
  readonly withAbout: boolean;
  readonly aboutHead: string;
  readonly abstract: string | null;
  readonly keyMessages: readonly string[] | null;
  readonly recommendations: readonly RecommendationGroup[] | null;
  readonly sections: readonly (Section & { readonly sub: boolean })[] | null;
  /** figures and tables, each under its head; only where there are several, and chapters */
  readonly floats: readonly { readonly id: string; readonly head: string; readonly entries: Floats['figures'] }[];
  readonly changes: readonly { readonly head: string; readonly note: string }[] | null;
  readonly meeting: MeetingView | null;
  readonly ruleNote: string | null;
  readonly patrons: readonly PersonView[];
  readonly advisers: readonly PersonView[];
  readonly editors: readonly PersonView[];
  readonly acknowledgements: string | null;
  readonly funding: readonly string[] | null;
  readonly conflicts: string | null;
  readonly review: string | null;
  readonly disclaimer: string | null;
  readonly boilerplate: string | null;
  /** that a background paper is put up for discussion; then no `disclaimer` says it again */
  readonly statusNote: string | null;
  /** until when a press release is embargoed, or that it is not */
  readonly release: string;
  /** whom the public may ask */
  readonly contact: ContactView | null;
  /** address of the full document, elsewhere */
  readonly link: string | null;
  /** where the publisher sits */
  readonly place: string | null;
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[] | null;
  readonly imprint: ImprintView;
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  readonly doi: string | null;
  readonly isbn: string | null;
  readonly urn: string | null;
  readonly keywords: readonly string[] | null;
  /** languages there are other editions in, by their own names */
  readonly editions: readonly { readonly lang: Language; readonly name: string }[] | null;
  readonly citation: Citation;
  /** whether the document itself is worth citing, or what it is drawn from */
  readonly citable: boolean;
}

interface ImprintView {
  readonly publisher: string;
  readonly address: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
  readonly printer: string | null;
  readonly responsible: PersonView | null;
}

/** Joins what the frontmatter says with the house's words. Nothing here is HTML. */
export function viewOf(
  brief: Brief,
  house: House,
  labels: Labels,
  { sections, floats }: { readonly sections: readonly Section[]; readonly floats: Floats },
  draft: boolean,
): View {
  const { meta, lang } = brief;
  const setter = typesetter(lang, house.brand.guillemets);
  const set = (text: string): string => typesetText(text, setter);
  const maybe = (text: string | undefined): string | null => (text === undefined ? null : set(text.trim()));
  const title = set(titleOf(brief));
  const authors = peopleIn('author', meta, lang);
  const rule = meta?.confidentiality?.rule;
  const publisher = publisherOf(meta);
  const publisherName = set(publisher ? organisationName(publisher, lang) : house.brand.name);
  const subtitle = maybe(meta?.subtitle);
  const until = embargoOf(meta);
  const embargo = until === undefined ? null : formatMoment(until, labels);
  const statusNote = brief.type === 'background-paper' ? set(statusText(meta, labels)) : null;
  return {
    t: labels,
    lang,
    type: brief.ownType?.name ?? brief.type,
    typeClass: [brief.type, brief.ownType?.name].filter(Boolean).join(' '),
    typeName: brief.ownType?.names[lang] ?? (isKey(labels.types, brief.type) ? labels.types[brief.type] : brief.type),
    draft,
    house: {
      name: house.brand.name,
      shortName: house.brand.shortName,
      home: house.brand.home ?? null,
      logo: house.logo,
    },
    title,
    longTitle: title.length > 80,
    longestTitle: title.length > 180,
    subtitle,
    shortTitle: maybe(meta?.shortTitle) ?? shorten(title),
    seriesName: maybe(meta?.series?.name),
    number: maybe(meta?.series?.number),
    issn: meta?.series?.issn ?? null,
    date: meta?.date ? { iso: meta.date, text: formatDate(meta.date, labels) } : null,
    version: meta?.version ?? null,
    status:
      meta?.status === 'corrected' || meta?.status === 'withdrawn' || meta?.status === 'review'
        ? labels.statuses[meta.status]
        : null,
    embargo,
    authors: authors.map((author) => ({ ...author, bio: author.bio === null ? null : set(author.bio) })),
    byline:
      authors.length > 0
        ? list(
            authors.map((author) => author.name),
            labels,
          )
        : null,
    withAbout: authors.some((author) => author.bio !== null || author.affiliation !== null || author.email !== null),
    aboutHead: authors.length === 1 ? labels.aboutAuthor : labels.aboutAuthors,
    abstract: maybe(meta?.abstract),
    keyMessages: meta?.keyMessages?.map(set) ?? null,
    recommendations: recommendationGroups(meta, labels, set),
    floats: hasChapters(brief.type)
      ? (['figures', 'tables'] as const)
          .filter((kind) => floats[kind].length > 1)
          .map((kind) => ({ id: `list-of-${kind}`, head: labels[kind], entries: floats[kind] }))
      : [],
    sections: sections.length > 1 ? sections.map((section) => ({ ...section, sub: section.level > 2 })) : null,
    changes:
      meta?.changes?.map((change) => ({
        head: change.version
          ? fill(labels.correction, { version: change.version, date: formatDate(change.date, labels) })
          : formatDate(change.date, labels),
        note: set(change.note),
      })) ?? null,
    meeting: brief.type === 'meeting-summary' ? meetingView(meta?.confidentiality, labels, set) : null,
    ruleNote:
      rule === 'chatham-house' || (rule === undefined && brief.type === 'meeting-summary') ? labels.ruleNote : null,
    patrons: peopleIn('patron', meta, lang),
    advisers: peopleIn('adviser', meta, lang),
    editors: peopleIn('editor', meta, lang),
    acknowledgements: maybe(meta?.acknowledgements),
    funding:
      meta?.funding?.map((each) =>
        set(typeof each === 'string' ? each : [each.funder, each.grant, each.note].filter(Boolean).join(', ')),
      ) ?? null,
    conflicts: maybe(meta?.conflicts),
    review: reviewText(meta, labels),
    disclaimer:
      meta?.disclaimer && !(statusNote !== null && meta.disclaimer.kind === 'discussion-paper')
        ? set(meta.disclaimer.text ?? labels.disclaimers[meta.disclaimer.kind])
        : null,
    boilerplate: maybe(meta?.boilerplate),
    statusNote,
    release: embargo === null ? labels.releaseNow : `${labels.embargo}${labels.colon} ${embargo}`,
    contact: contactView(meta, lang, set),
    link: meta?.link ?? (meta?.ids?.doi ? `https://doi.org/${meta.ids.doi}` : null),
    place: house.brand.place ?? null,
    abbreviations: meta?.abbreviations
      ? Object.entries(meta.abbreviations).map(([short, long]) => ({ short, long: set(long) }))
      : null,
    imprint: {
      publisher: publisherName,
      address: maybe(meta?.imprint?.address),
      email: meta?.imprint?.email ?? null,
      phone: meta?.imprint?.phone ?? null,
      url: meta?.imprint?.url ?? publisher?.url ?? null,
      printer: maybe(meta?.imprint?.printer),
      responsible: personOf(meta?.imprint?.responsible, meta, lang) ?? peopleIn('responsible', meta, lang)[0] ?? null,
    },
    licence: meta?.licence ? { name: labels.licences[meta.licence], url: licenceUrl(meta.licence) } : null,
    doi: meta?.ids?.doi ?? null,
    isbn: meta?.ids?.isbn?.pdf ?? meta?.ids?.isbn?.print ?? null,
    urn: meta?.ids?.urn ?? null,
    keywords: meta?.keywords?.map(set) ?? null,
    citable: brief.type !== 'one-pager' && brief.type !== 'press-release',
    editions: editionsOf(meta),
    citation: citation(meta, { title, subtitle, authors, publisher: publisherName, place: house.brand.place }),
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
