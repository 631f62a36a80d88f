import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSources } from '../../src/brief/find.ts';
import { readProjectFile } from '../../src/brief/project-file.ts';
import { slugOf } from '../../src/brief/slug.ts';
import { slugOfSource } from '../../src/brief/slugs.ts';
import { read } from './reading.ts';

let base: string;
let root: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'briefpress files ü ')));
  root = join(base, 'project');
  mkdirSync(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(path: string, text = '# T\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const find = (...paths: string[]) =>
  findSources({ root, out: join(root, 'output'), limits: { sourceBytes: 100 } }, root, paths);
const found = (...paths: string[]) => find(...paths).map(({ file }) => file);

describe('finding briefs', () => {
  test('takes briefs/ and what lies in it, in code-unit order, but no readme, hidden folder, package or output', () => {
    for (const path of [
      'briefs/b.md',
      'briefs/a/z.markdown',
      'briefs/Z.md',
      'briefs/ä.md',
      'briefs/README.md',
      'briefs/.git/x.md',
      'briefs/node_modules/x.md',
      'briefs/notes.txt',
      'other.md',
    ])
      put(path);
    expect(found()).toEqual(['briefs/Z.md', 'briefs/a/z.markdown', 'briefs/b.md', 'briefs/ä.md']);
    put('output/x.md');
    expect(found('.')).not.toContain('output/x.md');
  });

  test('takes files and folders, each file once', () => {
    put('briefs/a.md');
    put('README.md');
    expect(found('briefs/a.md', 'briefs', './briefs/../briefs/a.md', 'README.md')).toEqual([
      'README.md',
      'briefs/a.md',
    ]);
  });

  test('a file outside the project is its own project', () => {
    writeFileSync(join(base, 'x.md'), 'X');
    expect(find('../x.md')).toEqual([{ file: join(base, 'x.md'), text: 'X', root: base }]);
  });

  test('links inside are followed once, links out stop the run, dangling ones are nothing', () => {
    put('briefs/a.md');
    symlinkSync('a.md', join(root, 'briefs/b.md'));
    symlinkSync('.', join(root, 'briefs/loop'));
    symlinkSync('nowhere.md', join(root, 'briefs/gone.md'));
    expect(found()).toEqual(['briefs/a.md']);
    writeFileSync(join(base, 'secret.md'), 'S');
    symlinkSync(join(base, 'secret.md'), join(root, 'briefs/c.md'));
    expect(() => found()).toThrow(
      expect.objectContaining({ code: 'BP001', data: expect.objectContaining({ reason: 'outside' }) }),
    );
  });

  test.each([
    ['no such file', 'missing.md', 'missing'],
    ['nothing in there', 'empty', 'empty'],
    ['a device', '/dev/zero', 'not-a-file'],
  ])('%s', (_name, path, reason) => {
    mkdirSync(join(root, 'empty'));
    expect(() => found(path)).toThrow(
      expect.objectContaining({ code: 'BP001', data: expect.objectContaining({ reason }) }),
    );
  });

  test('a pipe does not hang', () => {
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    expect(() => found('pipe.md')).toThrow(
      expect.objectContaining({ data: expect.objectContaining({ reason: 'not-a-file' }) }),
    );
    put('briefs/a.md');
    execFileSync('mkfifo', [join(root, 'briefs/pipe.md')]);
    expect(found()).toEqual(['briefs/a.md']);
  });

  test('of a file that is too big no more is read than tells so', () => {
    put('briefs/a.md', 'x'.repeat(100_000));
    expect(find()[0]?.text).toHaveLength(101);
  });
});

describe('files a brief asks for', () => {
  const get = (path: string, limit = 100) => readProjectFile(root, 'briefs/de/a.md', path, limit);

  beforeEach(() => {
    put('briefs/de/a.md');
    put('briefs/de/bild eins.svg', 'B');
    put('figures/f.svg', 'F');
    put('.env', 'SECRET');
    writeFileSync(join(base, 'secret.txt'), 'S');
  });

  test('are read from the brief’s folder, percent-encoded or not, and from anywhere in the project', () => {
    expect(get('bild eins.svg')).toMatchObject({ ok: true, file: 'briefs/de/bild eins.svg' });
    expect(get('./bild%20eins.svg')).toMatchObject({ ok: true, bytes: new Uint8Array([66]) });
    expect(get('../../figures/f.svg')).toMatchObject({ ok: true, file: 'figures/f.svg' });
  });

  test.each([
    ['../../../secret.txt', 'outside'],
    ['..%2f..%2f..%2fsecret.txt', 'outside'],
    ['../../../nothing.txt', 'outside'],
    ['/etc/passwd', 'outside'],
    ['file:///etc/passwd', 'outside'],
    ['https://example.org/x.png', 'outside'],
    ['..\\..\\..\\secret.txt', 'outside'],
    ['../../.env', 'outside'],
    ['nothing.svg', 'missing'],
    ['', 'missing'],
    ['a\0b', 'missing'],
    ['%', 'missing'],
    ['.', 'not-a-file'],
    ['../../figures', 'not-a-file'],
  ])('%j: %s', (path, reason) => {
    expect(get(path)).toEqual({ ok: false, reason });
  });

  test('an umlaut is the same letter, taken apart or not; a capital is another', () => {
    put('briefs/de/gro\u0308\u00dfe.svg', 'D');
    put('briefs/de/k\u00f6nnen.svg', 'C');
    expect(get('gr\u00f6\u00dfe.svg')).toMatchObject({ ok: true, bytes: new Uint8Array([68]) });
    expect(get('ko\u0308nnen.svg')).toMatchObject({ ok: true, bytes: new Uint8Array([67]) });
    expect(get('Bild%20Eins.SVG')).toEqual({ ok: false, reason: 'other-case' });
    expect(get('../../.ENV')).toEqual({ ok: false, reason: 'other-case' });
    expect(get('../../../Secret.txt')).toEqual({ ok: false, reason: 'outside' });
  });

  test('links lead nowhere outside', () => {
    symlinkSync(join(base, 'secret.txt'), join(root, 'briefs/de/link.svg'));
    symlinkSync(base, join(root, 'briefs/de/folder'));
    symlinkSync('../../figures/f.svg', join(root, 'briefs/de/inside.svg'));
    expect(get('link.svg')).toEqual({ ok: false, reason: 'outside' });
    expect(get('folder/secret.txt')).toEqual({ ok: false, reason: 'outside' });
    expect(get('inside.svg')).toMatchObject({ ok: true, file: 'figures/f.svg' });
  });

  test('too big, and a pipe', () => {
    expect(get('bild eins.svg', 0)).toEqual({ ok: false, reason: 'too-big' });
    execFileSync('mkfifo', [join(root, 'briefs/de/pipe.svg')]);
    expect(get('pipe.svg')).toEqual({ ok: false, reason: 'not-a-file' });
  });
});

describe('slugs', () => {
  test.each([
    ['briefs/Gemischte Wanderungen (2018).md', 'gemischte-wanderungen-2018'],
    ['briefs/Übergröße.md', 'uebergroesse'],
    ['briefs/U\u0308bergang.md', 'uebergang'],
    ['briefs/Łódź_Été.md', 'lodz-ete'],
    ['briefs/../../etc/passwd.md', 'passwd'],
    ['briefs/-a-.b-.md', 'a-b'],
    ['briefs/日本.md', 'brief'],
    ['briefs/assets.md', 'assets-brief'],
    [`briefs/${'lang '.repeat(30)}.md`, `${'lang-'.repeat(12)}lang`],
  ])('%s → %s', (file, slug) => {
    expect(slugOf(file, {})).toBe(slug);
    expect(slug).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
  });

  test('editions that share a file name do not want the same folder', () => {
    const source = (lang: string, other: string) =>
      `---\nlang: ${lang}\ntranslations: {${other}: ../${other}/2018-03.md}\n---\n`;
    expect(slugOfSource('briefs/de/2018-03.md', source('de', 'en'))).toBe('2018-03-de');
    expect(slugOfSource('briefs/en/2018-03.md', source('en', 'de'))).toBe('2018-03-en');
  });

  test.each([
    'slug: eigen',
    'slug : eigen',
    '"slug": eigen',
    '{slug: eigen}',
    'x: &s eigen\nslug: *s',
    'title: T',
    'slug: ../x',
    'slug: assets',
    'a: "offen\nslug: eigen',
  ])('found the same way before and after reading: %j', (yaml) => {
    const source = `---\n${yaml}\n---\n`;
    expect(slugOfSource('briefs/a.md', source)).toBe(read(source).slug);
  });
});
