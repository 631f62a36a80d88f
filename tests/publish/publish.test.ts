import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { disk } from '../../src/publish/disk.ts';
import { publish } from '../../src/publish/publish.ts';
import { inputs, leftovers, version, versionsIn, workshop } from './publisher.ts';

let out: string;
let remove: () => void;
beforeEach(() => {
  ({ out, remove } = workshop());
});
afterEach(() => remove());

const put = (letter: string, slug = 'brief') => publish({ out, slug, files: version(letter), inputs });
const manifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));

describe('publishing', () => {
  test('makes the output folder, the files and a manifest, and leaves nothing else', async () => {
    await put('A');
    expect(versionsIn(join(out, 'brief'))).toBe('A');
    expect(readdirSync(out).sort()).toEqual(['brief', 'manifest.json']);
  });

  test('replaces the whole folder: a picture that is no longer in the brief is no longer public', async () => {
    await put('A');
    writeFileSync(join(out, 'brief', 'old-photo.jpg'), 'x');
    await put('B');
    expect(versionsIn(join(out, 'brief'))).toBe('B');
    expect(existsSync(join(out, 'brief', 'old-photo.jpg'))).toBe(false);
  });

  test('does not touch what has not changed', async () => {
    await put('A');
    const before = statSync(join(out, 'brief', 'index.html'));
    const text = readFileSync(join(out, 'manifest.json'));
    await put('A');
    expect(statSync(join(out, 'brief', 'index.html')).ino).toBe(before.ino);
    expect(readFileSync(join(out, 'manifest.json'))).toEqual(text);
  });

  test('repairs a folder somebody changed by hand', async () => {
    await put('A');
    writeFileSync(join(out, 'brief', 'index.html'), 'edited');
    await put('A');
    expect(versionsIn(join(out, 'brief'))).toBe('A');
  });

  test('keeps other publications and names them in the manifest, sorted, whatever the order of building', async () => {
    await put('A', 'zebra');
    await put('A', '2018');
    await put('A', 'alpha');
    const first = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(manifest().briefs.map(({ slug }: { slug: string }) => slug)).toEqual(['2018', 'alpha', 'zebra']);
    await put('B', 'zebra');
    await put('A', 'zebra');
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(first);
  });

  test('writes hashes a reader can check, and no dates', async () => {
    await put('A');
    const { outputs } = manifest().briefs[0];
    expect(outputs).toHaveLength(3);
    for (const { path, sha256 } of outputs) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, path)))
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(manifest().briefs[0].inputs).toEqual(inputs);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).not.toMatch(/\b20\d\d-\d\d/);
  });

  test('a broken manifest is replaced, and one of a removed publication forgets it', async () => {
    await put('A', 'gone');
    rmSync(join(out, 'gone'), { recursive: true });
    await put('A');
    expect(manifest().briefs.map(({ slug }: { slug: string }) => slug)).toEqual(['brief']);
    writeFileSync(join(out, 'manifest.json'), '{"version": 1, "briefs": [{"slug"');
    await put('B');
    expect(manifest().briefs.map(({ slug }: { slug: string }) => slug)).toEqual(['brief']);
  });

  test('shared files are put once and mended when damaged', async () => {
    const shared = [{ path: 'assets/0a1b/house.css', bytes: new TextEncoder().encode('body{}') }];
    const once = { out, inputs, shared };
    await publish({ ...once, slug: 'one', files: version('A') });
    const before = statSync(join(out, 'assets/0a1b/house.css')).ino;
    await publish({ ...once, slug: 'two', files: version('A') });
    expect(statSync(join(out, 'assets/0a1b/house.css')).ino).toBe(before);
    rmSync(join(out, 'assets'), { recursive: true });
    await publish({ ...once, slug: 'two', files: version('B') });
    expect(readFileSync(join(out, 'assets/0a1b/house.css'), 'utf8')).toBe('body{}');
    expect(manifest().shared).toHaveLength(1);
    expect(leftovers(out)).toEqual([]);
  });

  test('many at once in one process', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => put('A', `brief-${at}`)));
    expect(manifest().briefs).toHaveLength(20);
    expect(leftovers(out)).toEqual([]);
  });
});

describe('nothing gets out of the output folder', () => {
  test.each(['../x', '..', '.', '', 'a/b', '/etc', 'A', 'ä', '-a', 'a-', 'a b', 'assets', 'drafts', 'x'.repeat(65)])(
    'slug %j',
    async (slug) => {
      await expect(publish({ out, slug, files: version('A'), inputs })).rejects.toMatchObject({
        code: 'BP007',
        data: { reason: 'outside' },
      });
      expect(existsSync(out)).toBe(false);
    },
  );

  test.each(['../x', '/x', 'a/../../x', 'a//b', 'a\\b', 'C:x', '.hidden', 'a/.b/c', 'a\0b', ''])(
    'file %j',
    async (path) => {
      const files = [{ path, bytes: new Uint8Array() }];
      await expect(publish({ out, slug: 'brief', files, inputs })).rejects.toMatchObject({
        data: { reason: 'outside' },
      });
      await expect(publish({ out, slug: 'brief', files: version('A'), inputs, shared: files })).rejects.toMatchObject({
        data: { reason: 'outside' },
      });
    },
  );

  test('two files whose names differ only in case', async () => {
    const files = ['a.svg', 'A.svg'].map((path) => ({ path, bytes: new Uint8Array() }));
    await expect(publish({ out, slug: 'brief', files, inputs })).rejects.toMatchObject({ code: 'BP007' });
  });

  test('a link in the place of a publication is replaced, and what it points to is untouched', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'index.html'), 'mine');
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'brief'));
    await put('A');
    expect(lstatSync(join(out, 'brief')).isDirectory()).toBe(true);
    expect(versionsIn(join(out, 'brief'))).toBe('A');
    expect(readdirSync(elsewhere)).toEqual(['index.html']);
    rmSync(elsewhere, { recursive: true });
  });

  test('a link on the way to shared files is refused', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'assets'));
    const shared = [{ path: 'assets/0a1b/house.css', bytes: new Uint8Array([1]) }];
    await expect(publish({ out, slug: 'brief', files: version('A'), inputs, shared })).rejects.toMatchObject({
      data: { reason: 'outside' },
    });
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });
});

describe('when the disk says no', () => {
  test.each(['ENOSPC', 'EDQUOT'])('%s while writing: what was there stays, and it is said why', async (code) => {
    await put('A');
    let writes = 0;
    const full = {
      ...disk,
      write: async (path: string, bytes: Uint8Array) => {
        writes += 1;
        if (writes === 2) throw Object.assign(new Error('full'), { code });
        await disk.write(path, bytes);
      },
    };
    await expect(publish({ out, slug: 'brief', files: version('B'), inputs }, full)).rejects.toMatchObject({
      code: 'BP007',
      data: { reason: 'no-space' },
    });
    expect(versionsIn(join(out, 'brief'))).toBe('A');
    expect(leftovers(out)).toEqual([]);
  });

  test.each([1, 2])('rename %i fails: the old folder is back', async (failing) => {
    await put('A');
    const text = readFileSync(join(out, 'manifest.json'), 'utf8');
    let renames = 0;
    const stubborn = {
      ...disk,
      rename: (from: string, to: string) => {
        renames += 1;
        if (renames === failing) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        disk.rename(from, to);
      },
    };
    await expect(publish({ out, slug: 'brief', files: version('B'), inputs }, stubborn)).rejects.toMatchObject({
      data: { reason: 'EBUSY' },
    });
    expect(versionsIn(join(out, 'brief'))).toBe('A');
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(text);
    expect(leftovers(out)).toEqual([]);
  });

  test('the output is a file', async () => {
    writeFileSync(out, '');
    await expect(put('A')).rejects.toMatchObject({ code: 'BP007', data: { reason: 'not-a-folder' } });
  });

  test.skipIf(!canMount())('a disk that is really full', async () => {
    mkdirSync(out);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', out]);
    try {
      await put('A');
      const files = [...version('B'), { path: 'big.pdf', bytes: new Uint8Array(1_000_000).fill(7) }];
      await expect(publish({ out, slug: 'brief', files, inputs })).rejects.toMatchObject({
        code: 'BP007',
        data: { reason: 'no-space' },
      });
      expect(versionsIn(join(out, 'brief'))).toBe('A');
      expect(leftovers(out)).toEqual([]);
    } finally {
      execFileSync('umount', [out]);
    }
  });
});

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
