import type { Source } from './brief/find.ts';
import { editionsNamed, type NamedEdition } from './brief/translations.ts';
import type { Finding } from './finding.ts';
import { place } from './place.ts';

/** Editions of one document: they are published together, or none of them is. */
export interface Group {
  readonly sources: readonly Source[];
  /** editions that are named and not part of the build, by the file that names them */
  readonly absent: ReadonlyMap<string, NamedEdition>;
}

/** A document that waits for no other. */
export function isAlone({ sources, absent }: Group): boolean {
  return sources.length === 1 && absent.size === 0;
}

/** Each brief by itself; where pairs are required, the editions of one document together. */
export function groupsOf(sources: readonly Source[], pairs: boolean): Group[] {
  if (!pairs) return sources.map((source) => ({ sources: [source], absent: new Map() }));
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const groups = new Map(sources.map((source) => [source.file, new Set([source.file])]));
  const absent = new Map<string, NamedEdition>();
  for (const { file, text } of sources) {
    for (const edition of editionsNamed(file, text)) {
      const [own, other] = [groups.get(file), groups.get(edition.file)];
      if (other === undefined) absent.set(file, edition);
      else for (const member of other) groups.set(member, own?.add(member) ?? other);
    }
  }
  return [...new Set(groups.values())].map((files) => ({
    sources: [...files].flatMap((file) => byFile.get(file) ?? []),
    absent: new Map([...absent].filter(([file]) => files.has(file))),
  }));
}

/**
 * DOC307 for an edition that is held back with another.
 * @param held files of the group that are not published for findings of their own
 */
export function heldFindings({ file, text }: Source, { absent }: Group, held: ReadonlySet<string>): Finding[] {
  const named = editionsNamed(file, text);
  const missing = absent.get(file);
  const edition = missing ?? named.find((one) => held.has(one.file)) ?? named[0];
  const { start = 0, end = 0, lang = '–' } = edition ?? {};
  const variant = missing === undefined ? 'default' : 'absent';
  return place([{ code: 'DOC307', variant, severity: 'block', start, end, data: { edition: lang } }], file, text);
}
