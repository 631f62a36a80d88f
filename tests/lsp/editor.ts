import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');

/** A project on disk with an empty `briefs/`. */
export interface Project {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly uri: (path: string) => string;
  readonly end: () => void;
}

export function project(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress Editor ü-')));
  mkdirSync(join(folder, 'briefs'));
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    uri: (path) => pathToFileURL(join(folder, path)).href,
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A document as an editor holds it. */
export interface Open {
  readonly uri: string;
  text: () => string;
  /** replaces what lies between two offsets */
  change: (start: number, end: number, text: string) => void;
  /** the findings of the document as it stands */
  diagnostics: () => Promise<readonly Diagnostic[]>;
  hover: (needle: string) => Promise<Hover | null>;
  actions: (range: Range, only?: string[]) => Promise<readonly CodeAction[]>;
  /** does what an editor does with an accepted action */
  apply: (action: CodeAction) => void;
  complete: (at: number) => Promise<readonly CompletionItem[]>;
  symbols: () => Promise<readonly DocumentSymbol[]>;
  /** where the n-th occurrence of some words begins */
  at: (words: string) => Position;
  close: () => void;
}

export interface Editor {
  readonly offer: InitializeResult;
  readonly open: (uri: string, text: string) => Open;
  readonly watchedChanged: (uri: string) => void;
  /** globs the server asked to be told of */
  readonly watched: () => readonly string[];
  /** @returns the exit code */
  readonly quit: (politely?: boolean) => Promise<number | null>;
}

/** A real client: it starts the command and speaks the protocol over its standard streams. */
export async function startEditor(
  { folder }: Project,
  { locale = 'en', args = [] as string[], env = {} as Record<string, string> } = {},
): Promise<Editor> {
  const server = spawn(process.execPath, [cli, 'lsp', ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
  });
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  const watched: string[] = [];
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    told.set(params.uri, params);
    for (const look of waiting) look();
  });
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    for (const { registerOptions } of registrations)
      for (const { globPattern } of registerOptions.watchers) watched.push(globPattern);
  });
  connection.listen();
  const offer = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    locale,
    capabilities: {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: {
        hover: { contentFormat: ['markdown', 'plaintext'] },
        completion: { completionItem: { snippetSupport: true } },
      },
    },
  });
  await connection.sendNotification('initialized', {});

  const open = (uri: string, start: string): Open => {
    const document = TextDocument.create(uri, 'markdown', 1, start);
    const textDocument = { uri };
    const notify = (method: string, params: object) => void connection.sendNotification(method, params);
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: start } });
    const positionOf = (words: string) => document.positionAt(document.getText().indexOf(words));
    const change = (from: number, to: number, text: string): void => {
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      TextDocument.update(document, [{ range, text }], document.version + 1);
      const contentChanges = [{ range, text }];
      notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
    };
    return {
      uri,
      text: () => document.getText(),
      change,
      diagnostics: () =>
        new Promise((resolve) => {
          const look = () => {
            const last = told.get(uri);
            if (last?.version !== document.version) return;
            waiting.delete(look);
            resolve(last.diagnostics);
          };
          waiting.add(look);
          look();
        }),
      hover: (needle) => connection.sendRequest('textDocument/hover', { textDocument, position: positionOf(needle) }),
      actions: (range, only) => {
        const context: CodeActionParams['context'] = { diagnostics: [], ...(only === undefined ? {} : { only }) };
        return connection.sendRequest('textDocument/codeAction', { textDocument, range, context });
      },
      apply: ({ edit }) => {
        const edits = (edit?.changes?.[uri] ?? []).map(({ range, newText }) => ({
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
          newText,
        }));
        for (const each of edits.sort((a, b) => b.start - a.start)) change(each.start, each.end, each.newText);
      },
      complete: (at) =>
        connection.sendRequest('textDocument/completion', { textDocument, position: document.positionAt(at) }),
      symbols: () => connection.sendRequest('textDocument/documentSymbol', { textDocument }),
      at: positionOf,
      close: () => notify('textDocument/didClose', { textDocument }),
    };
  };

  return {
    offer,
    open,
    watchedChanged: (uri) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
    watched: () => watched,
    quit: async (politely = true) => {
      if (politely) await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}
