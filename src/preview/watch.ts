import { relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { concernsAll } from '../concern.ts';

/** What changed on disk. */
export interface Change {
  /** brand, templates, styles, ledgers or anything else that concerns every brief */
  readonly house: boolean;
  /** the other files, from the project's root, with `/` */
  readonly files: readonly string[];
}

/** ms after which the folder is looked at once more */
const secondLook = 200;

/**
 * Watches a project but for its output, `node_modules` and dot files. Editors save in many ways (in place, by renaming,
 * by deleting first): changes are gathered until the folder has been quiet for `quiet` ms.
 * @returns ends the watch
 */
export function watchProject(
  root: string,
  out: string,
  tell: (change: Change) => void,
  quiet = 5,
): () => Promise<void> {
  const path = (file: string) => relative(root, file).split(sep).join('/');
  const watcher = watchFiles(root, {
    ignoreInitial: true,
    ignored: (file) =>
      file === out || file.startsWith(out + sep) || /(?:^|\/)(?:node_modules|\.[^/]+)(?:\/|$)/.test(path(file)),
  });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, file) => {
    changed.add(path(file));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed].sort();
      changed.clear();
      tell({ house: files.some(concernsAll), files: files.filter((name) => !concernsAll(name)) });
      // chokidar drops what comes within 5 ms of an event of the same file: the last of many saves may be among that
      timer = setTimeout(() => tell({ house: false, files: [] }), secondLook);
    }, quiet);
  });
  // a folder that cannot be read is no reason to end
  watcher.on('error', () => {});
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
