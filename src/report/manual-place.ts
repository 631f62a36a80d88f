import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * Where the manual lies as seen from the working folder, for words that name its pages (`docs/writing.md`): the package brings it
 * along. In the package's own folder, and where nobody would find it by a path, it stays `docs`.
 * @param home absolute path of the package
 */
export function manualFrom(cwd: string, home: string): string {
  const folder = join(home, 'docs');
  const way = relative(cwd, folder);
  const isBelow = !isAbsolute(way) && !way.startsWith('..');
  if (!isBelow && !home.split(sep).includes('node_modules')) return 'docs';
  return (isBelow ? way : folder).replaceAll('\\', '/');
}

/** A message with the paths of the manual's pages as they are. */
export function withManual(text: string, manual: string): string {
  if (manual === 'docs') return text;
  return text.replace(/(?<![\w/.-])docs\/(?=[\w/-]+\.md\b)/g, () => `${manual}/`);
}
