import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A file a brief asks for, or why it cannot have it. */
export type ProjectFile =
  | { readonly ok: true; readonly bytes: Uint8Array /** real path from the root, with `/` */; readonly file: string }
  | {
      readonly ok: false;
      /** `other-case`: a file is there whose name differs in capitals alone, which some systems take for the same */
      readonly reason: 'missing' | 'other-case' | 'outside' | 'too-big' | 'not-a-file' | 'unreadable';
    };

/** As `readProjectFile` with its root. */
export type ProjectReader = (fromFile: string, path: string, limit: number) => ProjectFile;

/**
 * Reads a file a brief names (image, data, bibliography). `fromFile` is the brief, `path` as written in it, relative to
 * the brief's folder and possibly percent-encoded. Nothing outside `root` is read, whatever links say, nor anything in a
 * folder or file whose name begins with a dot (`.git`, `.env`). An umlaut is the same letter whether the system that saved
 * the file took it apart or not (macOS does). `limit` in bytes. Never throws.
 */
export function readProjectFile(root: string, fromFile: string, path: string, limit: number): ProjectFile {
  if (path.trim() === '' || path.includes('\0')) return { ok: false, reason: 'missing' };
  if (isAbsolute(path) || /^[a-z][a-z0-9+.-]*:|\\/i.test(path)) return { ok: false, reason: 'outside' };
  const folder = dirname(resolve(root, fromFile));
  const decoded = decodedPath(path);
  const spellings = new Set([path, decoded, decoded.normalize('NFC'), decoded.normalize('NFD')]);
  let real: string | undefined;
  for (const spelling of spellings) real ??= realOf(resolve(folder, spelling));
  if (real === undefined) return { ok: false, reason: whyNot(root, resolve(folder, decoded)) };
  const realRoot = realOf(root);
  if (realRoot === undefined || !isInside(realRoot, real)) return { ok: false, reason: 'outside' };
  const file = relative(realRoot, real).split(sep);
  if (file.some((part) => part.startsWith('.'))) return { ok: false, reason: 'outside' };
  return readReal(real, file.join('/'), limit);
}

function whyNot(root: string, path: string): 'missing' | 'other-case' | 'outside' {
  if (!isInside(root, path)) return 'outside';
  const folder = realOf(dirname(path));
  const realRoot = realOf(root);
  if (folder === undefined || realRoot === undefined || !isInside(realRoot, folder)) return 'missing';
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  const wanted = key(basename(path));
  try {
    return readdirSync(folder).some((name) => key(name) === wanted) ? 'other-case' : 'missing';
  } catch {
    return 'missing';
  }
}

function readReal(real: string, file: string, limit: number): ProjectFile {
  let handle: number | undefined;
  try {
    // the path is real already: a link here now was put there since; O_NONBLOCK keeps a FIFO from waiting for a writer
    handle = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { ok: false, reason: 'not-a-file' };
    if (stat.size > limit) return { ok: false, reason: 'too-big' };
    const bytes = new Uint8Array(stat.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(handle, bytes, length, bytes.length - length, length);
    }
    return { ok: true, bytes: bytes.subarray(0, length), file };
  } catch {
    return { ok: false, reason: 'unreadable' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** True when `path` is `folder` or lies in it; both absolute and real. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A path as it was written, its percent signs decoded where they stand for UTF-8. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
