import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Module } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
let bytes: Buffer;
let files: Record<string, Uint8Array>;

function pack(name: string): Buffer {
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'scripts/vsix.mjs'), join(folder, name)], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(join(folder, name));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-vsix-'));
  bytes = pack('one.vsix');
  files = unzipSync(bytes);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

test('the package has what VS Code asks of one', () => {
  const about = JSON.parse(text('extension/package.json'));
  expect(text('extension.vsixmanifest')).toContain(`Id="${about.name}" Version="${about.version}"`);
  for (const [, path] of text('extension.vsixmanifest').matchAll(/Path="([^"]+)"/g))
    expect(files, path).toHaveProperty([path ?? '']);
  expect(files).toHaveProperty([join('extension', about.main)]);
  expect(about.capabilities.untrustedWorkspaces.supported, 'it starts a program of the project').toBe(false);
});

test('the extension needs nothing but VS Code and offers what VS Code calls', () => {
  const module = { exports: {} };
  const wanted: string[] = [];
  const load = Module.createRequire(import.meta.url);
  /** VS Code's own module, as far as the client looks at it while it loads: anything can be asked, made and derived from. */
  const anything: object = new Proxy(class {}, {
    get: (target, key) => (key === 'prototype' ? target.prototype : anything),
  });
  const require = (name: string): unknown => {
    wanted.push(name.replace('node:', ''));
    return name === 'vscode' ? anything : load(name);
  };
  const script = new Script(`(function (exports, require, module) {${text('extension/extension.js')}\n})`);
  script.runInThisContext()(module.exports, require, module);
  expect(Object.keys(module.exports).sort()).toEqual(['activate', 'deactivate']);
  expect(wanted.filter((name) => name !== 'vscode' && !Module.builtinModules.includes(name))).toEqual([]);
});

test('the same folder gives the same bytes', () => {
  expect(pack('two.vsix').equals(bytes)).toBe(true);
});
