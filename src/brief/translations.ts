import { posix } from 'node:path';
import { findFence } from './fence.ts';
import { readYaml } from './read-yaml.ts';
import { languages } from './vocabulary.ts';

/** Another edition that a brief names. */
export interface NamedEdition {
  readonly lang: string;
  /** path from the project's root, with `/` */
  readonly file: string;
  /** UTF-16 offsets of the path in the source */
  readonly start: number;
  readonly end: number;
}

/** What `translations` names, read without the body. `file` is the brief's path from the project's root, with `/`. */
export function editionsNamed(file: string, source: string): NamedEdition[] {
  const mark = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = findFence(source.slice(mark));
  if (fence.kind !== 'yaml') return [];
  const start = fence.yaml.start + mark;
  const yaml = source.slice(start, fence.yaml.end + mark);
  if (!yaml.includes('translations')) return [];
  return readYaml(yaml, start).strings.flatMap(({ path, value, ...span }) => {
    const lang = languages.find((one) => path === `translations.${one}`);
    return lang === undefined ? [] : [{ lang, file: posix.join(posix.dirname(file), value), ...span }];
  });
}
