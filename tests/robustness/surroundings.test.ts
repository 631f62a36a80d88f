import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brief, expectClear, openProject, type Project, snapshot } from './project.ts';

const root = process.getuid?.() === 0;
const nobody = 65_534;
let project: Project;
beforeEach(() => {
  project = openProject();
  project.write('briefs/a.md', brief());
});
afterEach(() => project.remove());

const output = () => Object.keys(snapshot(join(project.folder, 'output')));

describe('whatever the machine is like', () => {
  test('no HOME at all, nothing in the environment', async () => {
    expectClear(await project.run(['build', '--no-cache'], { env: { HOME: '', LANG: '', PATH: '' } }), 0);
    expect(output()).toContain('a/a.pdf');
  });

  test('HOME and caches that cannot be written', async () => {
    const home = join(project.folder, 'home');
    mkdirSync(home, { mode: 0o500 });
    const env = { HOME: home, XDG_CACHE_HOME: '/proc/none', XDG_CONFIG_HOME: '/proc/none' };
    expectClear(await project.run(['build', '--no-cache'], { env }), 0);
    expect(output()).toContain('a/a.pdf');
    expect(Object.keys(snapshot(home))).toEqual([]);
  });

  test('a browser planted in the temporary folder is not run', async () => {
    const tmp = join(project.folder, 'tmp');
    const planted = `#!/bin/sh\ntouch '${project.folder}/executed'\n`;
    project.write('tmp/chromium', planted);
    project.write('tmp/briefpress/chromium', planted);
    project.write('bin/chromium', planted);
    for (const path of ['tmp/chromium', 'tmp/briefpress/chromium', 'bin/chromium']) {
      chmodSync(join(project.folder, path), 0o755);
    }
    const env = { TMPDIR: tmp, PATH: `${join(project.folder, 'bin')}:${process.env.PATH}` };
    expectClear(await project.run(['build', '--no-cache'], { env }), 0);
    expect(existsSync(join(project.folder, 'executed'))).toBe(false);
  });

  test('configuration planted in the project is not run', async () => {
    const planted = `require('node:fs').writeFileSync(${JSON.stringify(join(project.folder, 'executed'))}, '');`;
    for (const name of ['.puppeteerrc.cjs', 'puppeteer.config.cjs', '.puppeteerrc.js', '.remarkrc.cjs', '.env']) {
      project.write(name, planted);
    }
    project.write('package.json', JSON.stringify({ puppeteer: { executablePath: '/bin/false' } }));
    expectClear(await project.run(['build', '--no-cache']), 0);
    expect(existsSync(join(project.folder, 'executed'))).toBe(false);
  });

  test.runIf(root)('an ordinary user, where root is at work', async () => {
    chownSync(project.folder, nobody, nobody);
    chownSync(join(project.folder, 'briefs'), nobody, nobody);
    const tmp = mkdtempSync(join(tmpdir(), 'briefpress-user-'));
    chownSync(tmp, nobody, nobody);
    const end = await project.run(['build', '--no-cache'], { uid: nobody, env: { HOME: '/nonexistent', TMPDIR: tmp } });
    rmSync(tmp, { recursive: true, force: true });
    expectClear(end, 0);
    expect(output()).toContain('a/a.pdf');
  });
});

describe('an output that cannot be written', () => {
  test('a file in its place', async () => {
    writeFileSync(join(project.folder, 'output'), 'mine');
    const end = await project.run(['build', '--no-cache']);
    expectClear(end, 2);
    expect(end.stderr).toMatch(/BP007/);
  });

  test('a folder below /proc', async () => {
    const end = await project.run(['build', '--no-cache', '--out', '/proc/briefpress']);
    expectClear(end, 2);
    expect(end.stderr).toMatch(/BP007/);
  });

  test('a full disk keeps what was published', async ({ skip }) => {
    const disk = join(project.folder, 'output');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0) {
      return skip('mounting a small disk needs root');
    }
    try {
      expectClear(await project.run(['build', '--no-cache']), 0);
      const before = snapshot(disk);
      // what is left does not hold a second copy
      spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'full')}`, 'bs=4k'], { stdio: 'ignore' });
      project.write('briefs/a.md', brief('Es wurde angeregt, länger zu beraten.'));
      const end = await project.run(['build', '--no-cache']);
      expectClear(end, 2);
      expect(end.stderr).toMatch(/BP007/);
      const { full: _full, ...after } = snapshot(disk);
      expect(after).toEqual(before);
      rmSync(join(disk, 'full'));
      expectClear(await project.run(['build', '--no-cache']), 0);
      expect(snapshot(disk)).not.toEqual(before);
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });
});
