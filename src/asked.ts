import { posix } from 'node:path';
import { type ProjectFile, type ProjectReader, readProjectFile } from './brief/project-file.ts';
import { sha256 } from './sha256.ts';

/** A file a brief asked for and what it got, so that it can be asked for again. */
export interface Asked {
  /** the file that names it, and how */
  readonly from: string;
  readonly path: string;
  readonly limit: number;
  /** where it lies and the hash of its bytes, or why it was not given */
  readonly answer: string;
}

/** A reader of the project's files that remembers what was asked and answered; each file once. */
export function rememberingReader(root: string): { readonly read: ProjectReader; readonly asked: () => Asked[] } {
  const asked = new Map<string, Asked>();
  return {
    read: (from, path, limit) => {
      const file = readProjectFile(root, from, path, limit);
      const answer = answerOf(file);
      const key = JSON.stringify([from, path, limit]);
      const before = asked.get(key);
      // a file that changes while a brief is read gives an answer that no file gives again
      asked.set(key, {
        from,
        path,
        limit,
        answer: before === undefined || before.answer === answer ? answer : changing,
      });
      return file;
    },
    asked: () => [...asked.values()],
  };
}

const changing = 'changing';

/** Paths from the root at which the file lies, or would: as written, decoded, and where links led. */
export function pathsOf({ from, path, answer }: Asked): string[] {
  const places = [path, decoded(path)].map((one) => posix.normalize(posix.join(posix.dirname(from), one)));
  return [...places, answer.slice(answer.indexOf(' ') + 1)];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether every file asked for gives the same answer now. */
export function answersStill(root: string, asked: readonly Asked[]): boolean {
  return asked.every(({ from, path, limit, answer }) => answerOf(readProjectFile(root, from, path, limit)) === answer);
}

function answerOf(file: ProjectFile): string {
  return file.ok ? `${sha256(file.bytes)} ${file.file}` : file.reason;
}
