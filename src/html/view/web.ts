import type { Brief, Language } from '../../brief/brief.ts';
import { wordCount } from '../../brief/word-count.ts';
import { labelsFor } from '../labels/labels.ts';
import { recordFormats } from './record.ts';
import type { View } from './view.ts';

/** What only the web page needs besides the view. */
export interface WebView {
  /** from the page to the folder of styles and fonts, ends with `/` */
  readonly assets: string;
  readonly preload: readonly string[];
  readonly pdf: string | null;
  readonly canonical: string | null;
  readonly pdfUrl: string | null;
  readonly description: string | null;
  /** minutes */
  readonly readingTime: number;
  readonly oneMinute: boolean;
  readonly translations: readonly {
    readonly lang: Language;
    readonly name: string;
    readonly href: string;
    readonly url: string | null;
  }[];
  /** files for reference managers */
  readonly records: readonly { readonly name: string; readonly type: string; readonly href: string }[];
  /** page of the document a one-pager or press release is drawn from */
  readonly parentPage: string | null;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly graph: readonly { readonly property: string; readonly content: string }[];
  /** JSON-LD, safe inside a script element */
  readonly jsonLd: string;
}

interface Given {
  readonly assets: string;
  readonly preload: readonly string[];
  readonly pdf: boolean;
  readonly siteUrl: string | undefined;
  readonly pageOf: (file: string) => string | undefined;
}

/** Addresses, catalogue data and links of the page in other forms and languages. Only declared, public names. */
export function webView(brief: Brief, view: View, given: Given): WebView {
  const base = given.siteUrl?.replace(/\/*$/, '/');
  const canonical = base && !view.draft ? `${base}${brief.slug}/` : null;
  const description = view.abstract ?? view.keyMessages?.[0] ?? view.subtitle;
  const translations = Object.entries(brief.meta?.translations ?? {}).flatMap(
    ([code, path]): WebView['translations'][number][] => {
      const lang = code === 'de' || code === 'en' || code === 'fr' ? code : undefined;
      const href = lang === undefined || path === undefined ? undefined : given.pageOf(path);
      if (lang === undefined || href === undefined) return [];
      return [
        {
          lang,
          name: labelsFor(lang).languageName,
          href,
          url: base && canonical ? base + href.replace(/^(?:\.\.\/)+/, '') : null,
        },
      ];
    },
  );
  const readingTime = Math.max(1, Math.round(wordCount(brief.source.slice(brief.bodyStart)) / 220));
  const pdfUrl = canonical && given.pdf ? `${canonical}${brief.slug}.pdf` : null;
  return {
    assets: given.assets,
    preload: given.preload,
    pdf: given.pdf ? `${brief.slug}${view.draft ? '-draft' : ''}.pdf` : null,
    canonical,
    pdfUrl,
    description,
    readingTime,
    oneMinute: readingTime === 1,
    translations,
    parentPage: (brief.meta?.parent && given.pageOf(brief.meta.parent)) ?? null,
    records:
      view.draft || !view.citable
        ? []
        : recordFormats.map(({ end, name, type }) => ({ name, type, href: brief.slug + end })),
    meta: view.draft ? [] : catalogue(view, description, pdfUrl),
    graph: openGraph(view, description, canonical),
    jsonLd: jsonLd(view, description, canonical),
  };
}

type Pair = { readonly name: string; readonly content: string };

/** Highwire Press tags as Google Scholar reads them, and Dublin Core (DCMI metadata terms). */
function catalogue(view: View, description: string | null, pdfUrl: string | null): Pair[] {
  const pairs: [name: string, content: string | null | undefined][] = [
    ['citation_title', view.subtitle ? `${view.title}: ${view.subtitle}` : view.title],
    ...view.authors.map((author): [string, string] => ['citation_author', author.sorted]),
    ['citation_publication_date', view.date?.iso.replaceAll('-', '/')],
    ['citation_technical_report_institution', view.imprint.publisher],
    ['citation_technical_report_number', view.number],
    ['citation_series_title', view.seriesName],
    ['citation_issn', view.issn],
    ['citation_isbn', view.isbn],
    ['citation_doi', view.doi],
    ['citation_language', view.lang],
    ['citation_pdf_url', pdfUrl],
    ['citation_keywords', view.keywords?.join('; ')],
    ['DC.title', view.title],
    ...view.authors.map((author): [string, string] => ['DC.creator', author.sorted]),
    ['DC.publisher', view.imprint.publisher],
    ['DC.date', view.date?.iso],
    ['DC.language', view.lang],
    ['DC.type', 'Text'],
    ['DC.identifier', view.doi ? `https://doi.org/${view.doi}` : view.urn],
    ['DC.rights', view.licence?.url ?? view.licence?.name],
    ['DC.description', description],
  ];
  return pairs.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function openGraph(
  view: View,
  description: string | null,
  canonical: string | null,
): { property: string; content: string }[] {
  const pairs: [property: string, content: string | null | undefined][] = [
    ['og:type', 'article'],
    ['og:title', view.title],
    ['og:description', description],
    ['og:site_name', view.imprint.publisher],
    ['og:locale', view.t.locale.replace('-', '_')],
    ['og:url', canonical],
    ['article:published_time', view.date?.iso],
  ];
  return pairs.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

/** schema.org Report. `<` is written as an escape, so that no text can end the element. */
function jsonLd(view: View, description: string | null, canonical: string | null): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: view.title,
    ...(view.subtitle ? { alternativeHeadline: view.subtitle } : {}),
    ...(description ? { description } : {}),
    inLanguage: view.lang,
    ...(view.date ? { datePublished: view.date.iso } : {}),
    ...(view.draft ? { creativeWorkStatus: view.t.draft } : {}),
    ...(view.authors.length > 0
      ? {
          author: view.authors.map((author) => ({
            '@type': 'Person',
            name: author.plain,
            ...(author.orcid ? { sameAs: author.orcid } : {}),
          })),
        }
      : {}),
    publisher: { '@type': 'Organization', name: view.imprint.publisher },
    ...(view.number ? { reportNumber: view.number } : {}),
    ...(view.seriesName
      ? {
          isPartOf: { '@type': 'CreativeWorkSeries', name: view.seriesName, ...(view.issn ? { issn: view.issn } : {}) },
        }
      : {}),
    ...(view.keywords ? { keywords: view.keywords.join(', ') } : {}),
    ...(view.licence?.url ? { license: view.licence.url } : {}),
    ...(view.doi ? { identifier: `https://doi.org/${view.doi}` } : {}),
    ...(canonical ? { url: canonical } : {}),
  };
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
