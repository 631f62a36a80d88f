import { workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** A client for each folder: each has the briefpress its project has installed. */
const clients = [];

/** Called by VS Code when a folder with briefs is open and trusted. */
export async function activate() {
  const folders = workspace.workspaceFolders ?? [];
  for (const folder of folders) clients.push(clientFor(folder, folders.length > 1));
  await Promise.all(clients.map((client) => client.start()));
}

/** Called by VS Code when it ends. */
export async function deactivate() {
  await Promise.all(clients.map((client) => client.stop()));
}

function clientFor(folder, isOneOfMany) {
  const server = {
    command: 'npx',
    // never from the network: the project's own, or none
    args: ['--no-install', 'briefpress', 'lsp'],
    transport: TransportKind.stdio,
    // on Windows npx is a script, which only a shell can start
    options: { cwd: folder.uri.fsPath, shell: process.platform === 'win32' },
  };
  const inFolder = isOneOfMany ? { pattern: { baseUri: folder.uri.toString(), pattern: '**/*' } } : {};
  const markdown = { scheme: 'file', language: 'markdown', ...inFolder };
  const unsaved = isOneOfMany ? [] : [{ scheme: 'untitled', language: 'markdown' }];
  return new LanguageClient('briefpress', 'briefpress', server, {
    documentSelector: [markdown, ...unsaved],
    workspaceFolder: folder,
  });
}
