import { Failure } from '../failure.ts';

/** Folders of the output that are not publications. */
const reserved = new Set(['assets', 'drafts']);

/** @throws Failure BP007 (outside) when the slug could be anything but one plain folder in the output */
export function checkSlug(out: string, slug: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(slug) || reserved.has(slug)) throw outside(out);
}

/** @throws Failure BP007 (outside) when a path could leave its folder, hide in it, or stand there twice */
export function checkPaths(out: string, files: readonly { readonly path: string }[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    const plain = path.split('/').every((part) => /^[^\\:\p{Cc}]+$/u.test(part) && !part.startsWith('.'));
    const key = path.normalize('NFC').toLowerCase(); // two names that differ in case are one file on some systems
    if (!plain || seen.has(key)) throw outside(out);
    seen.add(key);
  }
}

function outside(out: string): Failure {
  return new Failure('BP007', { path: out, reason: 'outside' });
}
