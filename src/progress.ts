import type { Outcome } from './build.ts';
import type { Finding } from './finding.ts';
import { judge } from './gate/verdict.ts';
import { formatMoment } from './html/dates.ts';
import { labelsFor } from './html/labels/labels.ts';
import type { UiLanguage } from './messages/message.ts';
import { phrase } from './messages/messages.ts';

export interface ProgressOptions {
  readonly ui: UiLanguage;
  readonly total: number;
  readonly draft: boolean;
  readonly out: string;
  /** ms from some fixed moment; only shown, never in an output */
  readonly now: () => number;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What has been done, how many are left and how long it took: one line a brief, and on a terminal a line that moves. */
export function progress(stream: Stream, { ui, total, draft, out, now }: ProgressOptions) {
  const started = now();
  const seconds = (from: number) => `${((now() - from) / 1000).toFixed(1)} s`;
  const live = stream.isTTY === true;
  const clear = live ? '\r\u001b[K' : '';
  const status = (done: number) => {
    if (live && done < total) stream.write(`${clear}${phrase('building', ui, { done, total })} …`);
  };
  status(0);
  return {
    step(outcome: Outcome, done: number): void {
      stream.write(`${clear}${line(outcome, ui, draft, seconds(started))}\n`);
      status(done);
    },
    end(outcomes: readonly Outcome[]): void {
      const published = outcomes.filter((outcome) => outcome.published !== undefined).length;
      const blocked = outcomes.length - published;
      const key = draft ? 'draftSummary' : published === 0 ? 'builtSummary' : 'builtWhere';
      const folder = draft ? `${out}/drafts` : out;
      stream.write(`${clear}${phrase(key, ui, { published, blocked, folder, time: seconds(started) })}\n`);
      if (draft || blocked === 0) return;
      const unpublished = outcomes.filter((outcome) => outcome.published === undefined);
      const begun = unpublished.every((outcome) => isBegun(blocking(outcome)));
      stream.write(`${phrase(begun ? 'begunHint' : 'blockedHint', ui)}\n`);
    },
  };
}

function line(outcome: Outcome, ui: UiLanguage, draft: boolean, time: string): string {
  const slug = outcome.published;
  if (slug === undefined) {
    const found = blocking(outcome);
    const lines = [...new Set(found.map((finding) => finding.line))].join(', ');
    return phrase(isBegun(found) ? 'begun' : 'blocked', ui, { file: outcome.file, n: found.length, lines });
  }
  if (draft) return phrase('drafted', ui, { slug, time });
  return withEmbargo(done(outcome, slug, ui, time), outcome.embargo, ui);
}

function blocking({ findings }: Outcome): readonly Finding[] {
  return findings.filter((finding) => !judge([finding]));
}

/** Nothing is wrong but that `briefpress new` has put words there which the author has not replaced yet. */
function isBegun(found: readonly Finding[]): boolean {
  return found.length > 0 && found.every(({ code }) => code === 'DOC213');
}

function done({ unchanged, pages }: Outcome, slug: string, ui: UiLanguage, time: string): string {
  if (unchanged === true) return phrase('unchanged', ui, { slug, time });
  return pages === undefined
    ? phrase('publishedHtml', ui, { slug, time })
    : phrase('published', ui, { slug, time, pages });
}

/** Whoever puts the files on a server must know that it is too early: no clock is asked here whether it still is. */
export function withEmbargo(text: string, embargo: string | undefined, ui: UiLanguage): string {
  if (embargo === undefined) return text;
  return phrase('embargoed', ui, { text, until: formatMoment(embargo, labelsFor(ui)) });
}
