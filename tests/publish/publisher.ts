import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { File } from '../../src/publish/publish.ts';

/** A publication in version `letter`: three files that must never be seen mixed. */
export function version(letter: string): File[] {
  const bytes = (name: string) => new TextEncoder().encode(`${name} ${letter} `.repeat(2000));
  return [
    { path: 'index.html', bytes: bytes('page') },
    { path: 'brief.pdf', bytes: bytes('print') },
    { path: 'assets/figure.svg', bytes: bytes('figure') },
  ];
}

export const inputs = [{ path: 'briefs/a.md', sha256: 'a'.repeat(64) }];

/** Which versions a folder holds, for example `A`; `AB` is a mixture, `-` a torn or missing file. */
export function versionsIn(folder: string): string {
  const letters = version('?').map(({ path }) => {
    try {
      const words = new Set(readFileSync(join(folder, path), 'utf8').trim().split(' '));
      words.delete(
        ['index.html', 'brief.pdf', 'assets/figure.svg'].indexOf(path) === 0
          ? 'page'
          : path.endsWith('pdf')
            ? 'print'
            : 'figure',
      );
      return words.size === 1 ? [...words][0] : '-';
    } catch {
      return '-';
    }
  });
  return [...new Set(letters)].join('');
}

/** A folder of its own for one test, and what removes it. */
export function workshop(): { out: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress publish ü '));
  return { out: join(folder, 'output'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Everything in a folder but the finished publications: quarantine, locks, temporary files. */
export function leftovers(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[/\\])\./.test(path));
}
