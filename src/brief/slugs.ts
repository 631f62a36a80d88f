import { findFence } from './fence.ts';
import { readYaml } from './read-yaml.ts';
import { slugOf } from './slug.ts';

/** The slug of a file that a page can be made of; undefined for Markdown without frontmatter, such as a README. */
export function slugOfPage(file: string, source: string): string | undefined {
  return findFence(source.replace(/^\ufeff/, '')).kind === 'yaml' ? slugOfSource(file, source) : undefined;
}

/** The slug `parseBrief` would give a source, without parsing its body. */
export function slugOfSource(file: string, source: string): string {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const fence = findFence(text);
  if (fence.kind !== 'yaml') return slugOf(file, {});
  const yaml = text.slice(fence.yaml.start, fence.yaml.end);
  if (!/slug|translations/.test(yaml)) return slugOf(file, {});
  const { value } = readYaml(yaml, 0);
  return slugOf(file, typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
}
