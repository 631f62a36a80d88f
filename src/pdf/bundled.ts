import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { tarFiles } from './tar.ts';

/** A file inside `@sparticuz/chromium`, with what must come out of it. */
export interface Packed {
  readonly name: string;
  /** absolute path of the brotli file */
  readonly source: string;
  /** bytes once unpacked */
  readonly size: number;
  /** sha256 (hex) once unpacked */
  readonly sha256: string;
}

/** What the npm package carries for this machine. */
export interface BundledBrowser {
  /** names the cache folder; changes whenever the bytes do */
  readonly version: string;
  readonly browser: Packed;
  /** tar of libnss3, libnspr4, libexpat for machines that lack them */
  readonly libraries: Packed;
  /** tar of one sans-serif family: Chromium paints nothing at all, not even shipped fonts, where no system font exists */
  readonly fonts: Packed;
}

/** How the names of the fonts in that archive begin, as a PDF spells them. */
export const fallbackFont = 'OpenSans';

/**
 * The headless shell of `@sparticuz/chromium` 147.0.0 (npm carries x64 alone), or undefined on any other machine.
 * The hashes were taken from the package of that version; another version of the package fails the check, on purpose.
 */
export function bundledBrowser(platform: string, arch: string): BundledBrowser | undefined {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const folder = packageFolder();
  if (folder === undefined) return undefined;
  return {
    version: 'chromium-147.0.0-bf7d8699',
    browser: {
      name: 'headless-shell',
      source: join(folder, 'chromium.br'),
      size: 196_676_728,
      sha256: 'bf7d8699042e0e1768ee136c19cf666371f74a39c8b6cfb246d15b3aa18c30ce',
    },
    libraries: {
      name: 'libraries.tar',
      source: join(folder, 'al2023.tar.br'),
      size: 3_194_880,
      sha256: '08698c1bd4ac01a1ce38d50bb63944145699496ffdb4fcc5260662dd9c5e6891',
    },
    fonts: {
      name: 'fonts.tar',
      source: join(folder, 'fonts.tar.br'),
      size: 460_800,
      sha256: '7b2b7fbbb932373d87d18bd13ed1f028554ce74606a815f856df7229d4ba3951',
    },
  };
}

/** The font that steps in for missing letters, as the package carries it: the same on every machine, whichever browser prints. */
export function fallbackFonts(): Uint8Array[] {
  const folder = packageFolder();
  if (folder === undefined) return [];
  const archive = brotliDecompressSync(readFileSync(join(folder, 'fonts.tar.br')));
  return [...tarFiles(archive)].filter(({ path }) => path.endsWith('.ttf')).map(({ bytes }) => bytes);
}

function packageFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return join(dirname(entry), '..', '..', 'bin');
  } catch {
    return undefined;
  }
}
