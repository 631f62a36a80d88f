import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const cli = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'bin', 'briefpress.js');

/** A finding as `--format json` gives it; only what these tests look at. */
export interface Found {
  readonly file: string;
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly message: string;
}

/** How one call of the command line ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
  readonly findings: readonly Found[];
}

export interface Project {
  readonly folder: string;
  /** writes a file below the project */
  readonly write: (path: string, data: string | Uint8Array) => void;
  /** runs `briefpress <args> --format json` in the project; killed after `limit` ms */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ended>;
  /** the same, still running */
  readonly start: (args: readonly string[], options?: RunOptions) => ChildProcess;
  readonly remove: () => void;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly limit?: number;
  /** run as another user, where we may */
  readonly uid?: number;
}

/** A folder with nothing in it but `briefs/`, its name as unhandy as a name may be. */
export function openProject(parent = tmpdir()): Project {
  const folder = realpathSync(mkdtempSync(join(parent, 'briefpress Prüfung ')));
  mkdirSync(join(folder, 'briefs'));
  const start = (args: readonly string[], { env = {}, uid }: RunOptions = {}): ChildProcess =>
    spawn(process.execPath, [cli, ...args, '--format', 'json', '--ui', 'en'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'C.UTF-8', ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
  return {
    folder,
    start,
    write: (path, data) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), data);
    },
    run: (args, options = {}) => ended(start(args, options), options.limit ?? 120_000),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Waits for the end of a child. */
export async function ended(child: ChildProcess, limit: number): Promise<Ended> {
  const started = performance.now();
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (data) => {
    stdout += data;
  });
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  const status = await new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  clearTimeout(timer);
  const findings = stdout.startsWith('{') ? (JSON.parse(stdout).findings as Found[]) : [];
  return { status, stdout, stderr, ms: performance.now() - started, findings };
}

/** The end was one of ours: the expected exit code, and nothing on stderr that only a programmer could read. */
export function expectClear(end: Ended, status: number): void {
  expect(end.stderr, 'no stack trace').not.toMatch(/\n\s+at .*:\d+:\d+|BP009|Unhandled|node:internal/);
  const said = end.status === status ? {} : { stderr: end.stderr, findings: end.findings };
  expect({ status: end.status, ...said }).toEqual({ status });
}

/** What blocks a file, as `code line`, each once, in order. */
export function blocking(end: Ended, file: string): string[] {
  const found = end.findings.filter((finding) => finding.file === file && finding.severity === 'block');
  return [...new Set(found.map(({ code, line }) => `${code} ${line}`))].sort();
}

/** A meeting summary that has nothing to hide; `body` begins in line 12, one later for each line of `meta`. */
export function brief(body = 'Ein Teilnehmer betonte, dass die Mittel fehlten.', meta = ''): string {
  return `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
${meta === '' ? '' : `${meta}\n`}confidentiality:
  rule: chatham-house
  meeting: {date: 2018-10, place: Berlin}
  attendance: {total: 30, minGroup: 5}
---

${body}

## Konsenspunkte

Es wurde angeregt, früh zu beraten.

## Strittige Punkte

Strittig blieb die Frist.

## Offene Fragen

Offen blieb, wer die Kosten trägt.

## Ausblick

Die Runde trifft sich wieder.
`;
}

/** Every file below a folder with the hash of its bytes; empty when there is no such folder. */
export function snapshot(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of list(folder)) {
    files[entry] = createHash('sha256')
      .update(readFileSync(join(folder, entry)))
      .digest('hex');
  }
  return files;
}

function list(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
}
