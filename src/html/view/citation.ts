import type { Frontmatter } from '../../brief/frontmatter.ts';
import type { PersonView } from './people.ts';

/** A suggested citation in its parts: the title is set in italics. */
export interface Citation {
  readonly before: string;
  readonly title: string;
  readonly after: string;
  readonly url: string | null;
}

/** Where the text of a licence stands; none for all rights reserved. */
export function licenceUrl(licence: NonNullable<Frontmatter['licence']>): string | null {
  if (licence === 'all-rights-reserved') return null;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version, place] = /^CC-(.+?)-(\d\.\d)(?:-(\w+))?$/.exec(licence) ?? [];
  return `https://creativecommons.org/licenses/${kind?.toLowerCase()}/${version}/${place ? `${place.toLowerCase()}/` : ''}`;
}

interface Cited {
  readonly title: string;
  readonly subtitle: string | null;
  readonly authors: readonly PersonView[];
  readonly publisher: string;
  readonly place: string | undefined;
  /** as the language sets it, with its space */
  readonly colon: string;
}

/** `Muster, Ada; Beispiel, Ben (2018): ` *Title. Subtitle* ` (Series 3). Place: Publisher.` and the DOI, where there is one. */
export function citation(meta: Frontmatter | undefined, cited: Cited): Citation {
  const who = cited.authors.length > 0 ? cited.authors.map((author) => author.sorted).join('; ') : cited.publisher;
  const year = meta?.date ? ` (${meta.date.slice(0, 4)})` : '';
  const series = meta?.series ? ` (${[meta.series.name, meta.series.number].filter(Boolean).join(' ')})` : '';
  const place = cited.place ? `${cited.place}${cited.colon} ` : '';
  const house = cited.authors.length > 0 ? ` ${place}${cited.publisher}.` : cited.place ? ` ${cited.place}.` : '';
  const full = cited.subtitle
    ? `${cited.title}${/[?!.]$/.test(cited.title) ? '' : '.'} ${cited.subtitle}`
    : cited.title;
  return {
    before: `${who}${year}${cited.colon} `,
    title: full,
    after: `${series}.${house}`.replace(/^\.(?= )/, /[?!.]$/.test(full) ? '' : '.'),
    url: meta?.ids?.doi ? `https://doi.org/${meta.ids.doi}` : (meta?.link ?? null),
  };
}
