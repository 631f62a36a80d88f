import { findFence } from './fence.ts';
import { isSlug, slugOf } from './slug.ts';

/** The slug a source declares, else the one its file name gives; read without parsing the whole brief. */
export function slugOfSource(file: string, source: string): string {
  const fence = findFence(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  if (fence.kind === 'yaml') {
    const yaml = source.slice(fence.yaml.start, fence.yaml.end + 1);
    const declared = /^slug:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:#.*)?$/m.exec(yaml)?.[1];
    if (declared !== undefined && isSlug(declared)) return declared;
  }
  return slugOf(file);
}
