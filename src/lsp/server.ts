import {
  type CodeAction,
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../config.ts';
import type { UiLanguage } from '../messages/message.ts';
import { actionsFor } from './actions.ts';
import { openChecks } from './checks.ts';
import { wantsSource } from './citing.ts';
import { completionsAt } from './completion.ts';
import { diagnosticOf, failureDiagnostic, openManual } from './diagnostics.ts';
import { readFields } from './fields.ts';
import { fieldHover, hoverText } from './hover.ts';
import { openProjects } from './projects.ts';
import { symbolsOf } from './symbols.ts';

/** What a server needs of whoever starts it. */
export interface ServerWishes {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** the configuration of the project a folder lies in, read anew; undefined: of the working folder */
  readonly config: (folder: string | undefined) => Promise<Config>;
  /** an error in the author's words */
  readonly explain: (error: unknown, ui: UiLanguage) => string;
  /** undefined: the language of the editor */
  readonly ui: UiLanguage | undefined;
  /** the language when the editor names none */
  readonly fallback: UiLanguage;
  /** absolute path of the package */
  readonly home: string;
  /** where the pages of the manual are that messages name (`manualFrom`) */
  readonly manual: string;
}

/** What may change what is found in a brief, besides the brief. */
const watched = '**/*.{md,yml,yaml,json,bib,csv,tsv,age,svg,png,jpg,jpeg,webp,woff2,ttf,otf}';

/** What a thread keeps as long as it lives: the brand and its fonts. */
const houseFile = /(?:^|\/)(?:_brand\.yml|fonts\/[^/]*)$/;

/**
 * Serves one editor until it says `exit` or hangs up; the library then ends the process (0 after `shutdown`, else 1).
 * Nothing is written to disk: what an author accepts is an edit the editor makes. Whatever stands in a document, the
 * server lives: reading happens in threads with limits.
 */
export function startServer(wishes: ServerWishes): void {
  const connection = createConnection(wishes.input, wishes.output);
  const documents = new TextDocuments(TextDocument);
  const projects = openProjects(wishes.config);
  const manual = openManual(wishes.home, wishes.manual);
  let ui = wishes.ui ?? wishes.fallback;
  let canWatch = false;
  let asMarkdown = false;
  let snippets = false;
  const fields = readFields(wishes.home);

  const checks = openChecks({
    open: (uri) => documents.get(uri),
    lint: projects.lint,
    tell: (document, found) => {
      const diagnostics = found.ok
        ? found.findings.map((finding) => diagnosticOf(finding, document, ui, manual))
        : [failureDiagnostic(wishes.explain(found.error, ui))];
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    },
  });

  const lookAgain = (house: boolean): void => {
    projects.renew(house);
    for (const uri of documents.keys()) checks.request(uri);
  };

  connection.onInitialize((params) => {
    ui = wishes.ui ?? languageOf(params.locale) ?? wishes.fallback;
    ({ canWatch, asMarkdown, snippets } = abilitiesOf(params));
    return offer;
  });
  connection.onInitialized(() => {
    if (!canWatch) return;
    const watchers = [{ globPattern: watched }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const others = changes.filter(({ uri }) => documents.get(uri) === undefined);
    if (others.length > 0) lookAgain(others.some(({ uri }) => houseFile.test(uri)));
  });

  documents.onDidOpen(({ document }) => checks.request(document.uri));
  documents.onDidChangeContent(({ document }) => checks.request(document.uri));
  // an editor that watches no files: whoever saves wants what lies beside the brief to be read, too
  documents.onDidSave(() => {
    if (!canWatch) lookAgain(false);
  });
  documents.onDidClose(({ document: { uri } }) => {
    checks.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const { document, findings } = await checks.current(uri);
    if (document === undefined) return null;
    return (
      hoverText(findings, document, position, { ui, asMarkdown, manual }) ?? fieldHover(document, position, fields, ui)
    );
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }): Promise<CodeAction[]> => {
    const { document, findings } = await checks.current(uri);
    if (document === undefined) return [];
    const outlined = findings.some(wantsSource) ? projects.outline(uri, document.getText()) : undefined;
    const { citations = [] } = (await outlined?.catch(() => undefined)) ?? {};
    return actionsFor(findings, document, { range, only: context.only, ui, manual, citations });
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    const outline = () => projects.outline(uri, document.getText());
    const offering = { fields, ui, snippets, outline, ownTypes: await projects.ownTypes(uri).catch(() => []) };
    return completionsAt(document, document.offsetAt(position), offering).catch(() => []);
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document === undefined) return [];
    const { version } = document;
    const outline = await projects.outline(uri, document.getText()).catch(() => undefined);
    // of a text that has changed meanwhile the places are others; the editor asks again
    return outline === undefined || document.version !== version ? [] : symbolsOf(outline.headings, document);
  });
  connection.onShutdown(() => projects.close());

  documents.listen(connection);
  connection.listen();
}

const offer: InitializeResult = {
  serverInfo: { name: 'briefpress' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', '@'] },
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.briefpress`] },
  },
};

function languageOf(locale: string | undefined): UiLanguage | undefined {
  if (locale === undefined) return undefined;
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** What the editor can do. */
interface Abilities {
  readonly canWatch: boolean;
  readonly asMarkdown: boolean;
  readonly snippets: boolean;
}

function abilitiesOf({ capabilities }: InitializeParams): Abilities {
  return {
    canWatch: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    asMarkdown: capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true,
    snippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}
