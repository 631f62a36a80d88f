/**
 * Child process: an editor that types. Arguments: command line, project folder, brief, how many letters. Prints the median
 * time in ms from a letter until the findings of just that text are told.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { median } from '../measure.mjs';

const [cli, cwd, file, samples] = process.argv.slice(2);
const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const uri = pathToFileURL(join(cwd, file)).href;
const lines = readFileSync(join(cwd, file), 'utf8').split('\n');
// in the middle of a paragraph in the middle of the text
const middle = lines.findIndex((line, at) => at > lines.length / 2 && /^\p{Lu}.{80}/u.test(line));
if (middle === -1) throw new Error(`${file} has no long line in its second half`);
const at = { line: middle, character: 40 };

const told = new Map();
connection.onNotification('textDocument/publishDiagnostics', (found) => {
  if (found.uri === uri) told.get(found.version)?.();
});
connection.listen();
const folder = pathToFileURL(cwd).href;
const workspaceFolders = [{ uri: folder, name: 'bench' }];
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: folder,
  workspaceFolders,
  capabilities: {},
});
await connection.sendNotification('initialized', {});

async function wait(version, send) {
  const answer = new Promise((resolve) => told.set(version, resolve));
  const started = performance.now();
  await send();
  await answer;
  told.delete(version);
  return performance.now() - started;
}

const document = { uri, languageId: 'markdown', version: 0, text: lines.join('\n') };
await wait(0, () => connection.sendNotification('textDocument/didOpen', { textDocument: document }));
const times = [];
for (let version = 1; version <= Number(samples); version += 1) {
  const change = { range: { start: at, end: at }, text: 'e' };
  const params = { textDocument: { uri, version }, contentChanges: [change] };
  times.push(await wait(version, () => connection.sendNotification('textDocument/didChange', params)));
}
server.kill();
const warm = times.slice(5);
console.log(JSON.stringify({ inner: median(warm), best: Math.min(...warm), samples: warm.length }));
process.exit(0);
