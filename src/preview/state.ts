import { isAbsolute, join } from 'node:path';
import type { Severity } from '../finding.ts';
import type { UiLanguage } from '../messages/message.ts';
import { foundText, messageOf, type PhraseKey, phrase, todoText } from '../messages/messages.ts';
import { withEmbargo } from '../progress.ts';
import { withManual } from '../report/manual-place.ts';
import { type Editor, editorAddress } from './editors.ts';
import type { Sheet, Status } from './sheet.ts';

/** A brief as the page in the browser is told of it. */
export interface SheetState {
  readonly slug: string;
  readonly file: string;
  /** of the page, or of the text that has none yet; null where there is none, or none that may be shown */
  readonly title: string | null;
  readonly version: number;
  readonly status: Status;
  /** the status in words, and until when there is an embargo */
  readonly standing: string;
  readonly trouble: string | null;
  readonly specimen: boolean;
  /** version of the text that the page shown was made of */
  readonly page: number | null;
  readonly print: { readonly version: number; readonly pages: number } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly weight: string;
    readonly line: number;
    readonly place: string;
    readonly title: string;
    readonly message: string;
    readonly why: string;
    readonly todo: string;
    readonly instead: string | null;
    /** the words in the source; null for who was in the room: that stays hidden on every screen */
    readonly words: string | null;
    readonly editor: string;
  }[];
}

export const standings: Readonly<Record<Status, PhraseKey>> = {
  reading: 'previewReading',
  clean: 'previewClean',
  warnings: 'previewWarnings',
  blocked: 'previewBlocked',
  held: 'previewHeld',
  broken: 'previewBroken',
};

interface Telling {
  readonly ui: UiLanguage;
  readonly editor: Editor;
  /** where the pages of the manual are that messages name */
  readonly manual: string;
}

/** How a sheet stands, in words of the reader's language, for the pages of the preview and their script. */
export function stateOf(sheet: Sheet, { ui, editor, manual }: Telling): SheetState {
  const { slug, source, version, status, page, shown, pdf, trouble, specimen } = sheet;
  const file = isAbsolute(source.file) ? source.file : join(source.root, source.file);
  return {
    slug,
    file: source.file,
    title: page?.pdfMeta.title ?? (status === 'held' ? null : (sheet.title ?? null)),
    version,
    status,
    standing: withEmbargo(phrase(standings[status], ui), status === 'reading' ? undefined : page?.embargo, ui),
    trouble: trouble ?? null,
    specimen,
    page: shown?.version ?? null,
    print: pdf === undefined ? null : { version: pdf.version, pages: pdf.pages },
    findings: sheet.findings.map((finding) => {
      const { code, severity, line, column, start, end, fix, trace } = finding;
      return {
        code,
        severity,
        weight: phrase(severity, ui),
        line,
        place: phrase('reportPlace', ui, { line, column }),
        title: messageOf(code, ui).title,
        message: withManual(foundText(finding, ui), manual),
        why: messageOf(code, ui).why,
        todo: withManual(todoText(finding, ui), manual),
        instead: (fix === undefined || fix.text === '' ? trace?.suggestion : fix.text) ?? null,
        words: code === 'CHR305' ? null : wordsIn(source.text.slice(start, end)),
        editor: editorAddress(editor, file, line, column),
      };
    }),
  };
}

/** A finding of the file as a whole has its first sign for a place, which is no word to look for in the page. */
function wordsIn(text: string): string | null {
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}
