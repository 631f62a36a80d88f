import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { type Disk, writeSmall } from './disk.ts';
import type { File, Publication } from './publish.ts';

/** A file a publication was made from; `path` from the project's root. */
export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** What the manifest says of one publication. */
export interface Entry {
  readonly slug: string;
  /** ISO moment before which nobody outside may have it, as the frontmatter says it; absent when none */
  readonly embargo?: string;
  readonly inputs: readonly Input[];
  /** how many findings of the gate a team has waived; absent when none */
  readonly waived?: number;
  /** paths from the output folder */
  readonly outputs: readonly Input[];
}

interface Manifest {
  readonly version: 1;
  readonly briefs: readonly Entry[];
  readonly shared: readonly Input[];
}

const fileName = 'manifest.json';

/** What the manifest says of a brief: hashes of what went in and of what came out, in the order of their paths. */
export function entryOf({ slug, files, inputs, waived = 0, embargo }: Publication): Entry {
  const outputs = files.map(({ path, bytes }) => ({ path: `${slug}/${path}`, sha256: sha256(bytes) }));
  const distinct = new Map(inputs.map(({ path, sha256: hash }) => [path, { path, sha256: hash }]));
  return {
    slug,
    ...(embargo === undefined ? {} : { embargo }),
    ...(waived > 0 ? { waived } : {}),
    inputs: sorted([...distinct.values()]),
    outputs: sorted(outputs),
  };
}

/**
 * Writes the manifest with `entry` in it to quarantine; `commit` puts it in place with one rename. To be called under the
 * lock, for it merges with what stands there. Entries whose folder is gone are dropped. No dates: same files, same bytes.
 */
export function writeManifest(
  out: string,
  quarantine: string,
  entry: Entry,
  shared: readonly File[],
): { commit: (disk: Disk) => void } {
  const before = read(out);
  const others = before.briefs.filter(({ slug }) => slug !== entry.slug && existsSync(join(out, slug)));
  const briefs = [...others, entry].sort((a, b) => compare(a.slug, b.slug));
  const known = new Map(
    before.shared.filter(({ path }) => existsSync(join(out, path))).map((file) => [file.path, file]),
  );
  for (const { path, bytes } of shared) known.set(path, { path, sha256: sha256(bytes) });
  const manifest: Manifest = { version: 1, briefs, shared: sorted([...known.values()]) };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const target = join(out, fileName);
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return { commit: () => {} };
  const fresh = join(quarantine, fileName);
  writeSmall(fresh, text);
  return { commit: ({ rename }) => rename(fresh, target) };
}

/** What stands there; a manifest that cannot be read says nothing, and the next builds fill it again. */
function read(out: string): Manifest {
  const empty: Manifest = { version: 1, briefs: [], shared: [] };
  try {
    const found: unknown = JSON.parse(readFileSync(join(out, fileName), 'utf8'));
    if (typeof found !== 'object' || found === null) return empty;
    const { briefs, shared } = found as { briefs?: unknown; shared?: unknown };
    return {
      version: 1,
      briefs: Array.isArray(briefs) ? briefs.filter(isEntry) : [],
      shared: Array.isArray(shared) ? shared.filter(isInput) : [],
    };
  } catch {
    return empty;
  }
}

/** Whether a value read from a manifest has the form of an entry. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { slug, inputs, outputs } = value as Record<string, unknown>;
  return typeof slug === 'string' && [inputs, outputs].every((list) => Array.isArray(list) && list.every(isInput));
}

function isInput(value: unknown): value is Input {
  if (typeof value !== 'object' || value === null) return false;
  const { path, sha256: hash } = value as Record<string, unknown>;
  return typeof path === 'string' && typeof hash === 'string';
}

function sorted(files: Input[]): Input[] {
  return files.sort((a, b) => compare(a.path, b.path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
