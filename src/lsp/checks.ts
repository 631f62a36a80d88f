import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../finding.ts';

/** What a reading came to; not `ok` when the project could not be read. */
export type Found =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly error: unknown };

/** Where documents come from and where findings go. */
export interface Checking {
  readonly open: (uri: string) => TextDocument | undefined;
  readonly lint: (uri: string, text: string) => Promise<readonly Finding[]>;
  /** called only while the document is as it was when it was read */
  readonly tell: (document: TextDocument, found: Found) => void;
}

/** The readings of open documents: one at a time for each, always of the newest text. */
export interface Checks {
  readonly request: (uri: string) => void;
  readonly forget: (uri: string) => void;
  /** the findings of the document as it stands now; waits for the reading if need be */
  readonly current: (uri: string) => Promise<{ document: TextDocument | undefined; findings: readonly Finding[] }>;
}

interface Desk {
  wanted: boolean;
  running: Promise<void> | undefined;
  findings: readonly Finding[];
  /** of the document the findings belong to */
  version: number | undefined;
}

/** While a document is read, newer versions replace each other: of ten keystrokes the last is read. */
export function openChecks({ open, lint, tell }: Checking): Checks {
  const desks = new Map<string, Desk>();

  const once = async (uri: string, desk: Desk): Promise<void> => {
    const document = open(uri);
    if (document === undefined) return;
    const { version } = document;
    const found: Found = await lint(uri, document.getText()).then(
      (findings) => ({ ok: true, findings }),
      (error: unknown) => ({ ok: false, error }),
    );
    const now = open(uri);
    if (now?.version !== version || desks.get(uri) !== desk) return;
    desk.findings = found.ok ? found.findings : [];
    desk.version = version;
    tell(now, found);
  };
  const work = async (uri: string, desk: Desk): Promise<void> => {
    while (desk.wanted) {
      desk.wanted = false;
      await once(uri, desk);
    }
    desk.running = undefined;
  };

  return {
    request: (uri) => {
      const desk = desks.get(uri) ?? { wanted: false, running: undefined, findings: [], version: undefined };
      desks.set(uri, desk);
      desk.wanted = true;
      desk.running ??= work(uri, desk);
    },
    forget: (uri) => desks.delete(uri),
    current: async (uri) => {
      const desk = desks.get(uri);
      await desk?.running;
      const document = open(uri);
      return { document, findings: document?.version === desk?.version ? (desk?.findings ?? []) : [] };
    },
  };
}
