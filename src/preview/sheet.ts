import { type Asked, pathsOf } from '../asked.ts';
import type { Source } from '../brief/find.ts';
import type { Finding } from '../finding.ts';
import { mayDraft } from '../gate/verdict.ts';
import type { Prepared, PreparedPage, Shown } from '../worker.ts';

/** How a brief stands; `broken` is what no author can mend, `held` what not even a draft may show. */
export type Status = 'reading' | 'clean' | 'warnings' | 'blocked' | 'held' | 'broken';

/** A brief on the desk. */
export interface Sheet {
  readonly slug: string;
  readonly source: Source;
  /** what the list calls it until its page is there */
  readonly title: string | undefined;
  /** shows the look of the house, and is no brief; read when somebody opens it */
  readonly specimen: boolean;
  /** counts up with every save */
  readonly version: number;
  readonly status: Status;
  readonly findings: readonly Finding[];
  /** the last page that could be made and was judged, of this version or an older one */
  readonly page: PreparedPage | undefined;
  /** what a browser is shown: that page, or already the next one, which is still being judged */
  readonly shown: (Shown & { readonly version: number }) | undefined;
  readonly pdf: { readonly bytes: Uint8Array; readonly pages: number; readonly version: number } | undefined;
  /** files it asked for; undefined where it has not been read to its end */
  readonly asked: readonly Asked[] | undefined;
  /** why it is broken, in words */
  readonly trouble: string | undefined;
}

/** A sheet that nobody has read yet. */
export function blank(slug: string, source: Source, specimen: boolean, title?: string): Sheet {
  return {
    slug,
    source,
    title,
    specimen,
    version: 0,
    status: 'reading',
    findings: [],
    page: undefined,
    shown: undefined,
    pdf: undefined,
    asked: undefined,
    trouble: undefined,
  };
}

/** What a reading makes of that version of a brief. A page that could not be made leaves the last one there. */
export function standing(read: Pick<Prepared, 'findings' | 'page'>, version: number): Partial<Sheet> {
  const { findings, page } = read;
  if (!mayDraft(findings)) return { findings, status: 'held', page: undefined, shown: undefined, pdf: undefined };
  const worst = findings.some(({ severity }) => severity === 'block')
    ? 'blocked'
    : findings.some(({ severity }) => severity === 'warn')
      ? 'warnings'
      : 'clean';
  return { findings, status: worst, ...(page === undefined ? {} : { page, shown: shownOf(page, version) }) };
}

/** @param version of the text that page was made of */
export function shownOf({ web, assets }: Shown, version: number): Sheet['shown'] {
  return { web, assets, version };
}

/** A picture, a table or another brief that changed concerns who asked for it, also who did not get it. */
export function isTouched({ asked }: Pick<Sheet, 'asked'>, files: readonly string[]): boolean {
  if (files.length === 0) return false;
  const paths = asked && new Set(asked.flatMap(pathsOf));
  return paths === undefined || files.some((file) => paths.has(file));
}
