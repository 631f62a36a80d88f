/** One file of a tar archive. */
export interface TarFile {
  /** path inside the archive */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Files of a POSIX ustar archive (IEEE Std 1003.1, pax interchange format): folders, links and extensions are left
 * out. Made for the archives whose hash is pinned in bundled.ts, not for archives of others.
 */
export function* tarFiles(archive: Uint8Array): Iterable<TarFile> {
  const text = new TextDecoder('latin1');
  const field = (at: number, length: number): string =>
    text.decode(archive.subarray(at, at + length)).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = field(at, 100);
    if (name === '') return;
    const size = Number.parseInt(field(at + 124, 12).trim(), 8);
    if (!Number.isSafeInteger(size)) throw new Error(`broken tar header at ${at}`);
    const kind = field(at + 156, 1);
    if (kind === '' || kind === '0') yield { path: name, bytes: archive.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
