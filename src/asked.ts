import { posix } from 'node:path';
import { decodedPath, type ProjectFile, type ProjectReader, readProjectFile } from './brief/project-file.ts';
import { slugOfPage } from './brief/slugs.ts';
import { sha256 } from './sha256.ts';

/** A file a brief asked for and what it got, so that it can be asked for again. */
export interface Asked {
  /** the file that names it, and how */
  readonly from: string;
  readonly path: string;
  readonly limit: number;
  /** its bytes, or only the address of the page that is made of it */
  readonly what: 'bytes' | 'slug';
  /** hash of the bytes, or the slug, and where the file lies; or why it was not given */
  readonly answer: string;
}

/** Reads files of a project and remembers what was asked and answered; each file once. */
export interface RememberingReader {
  readonly read: ProjectReader;
  /** slug of the page that is made of a file; undefined where none is */
  readonly slugOf: (from: string, path: string, limit: number) => string | undefined;
  readonly asked: () => Asked[];
}

/** Reads files below `root` (absolute) for one brief, and notes every question and its answer for the cache. */
export function rememberingReader(root: string): RememberingReader {
  const asked = new Map<string, Asked>();
  const remember = (question: Omit<Asked, 'answer'>, file: ProjectFile): void => {
    const answer = answerTo(question.what, file);
    const key = JSON.stringify(question);
    const before = asked.get(key);
    // a file that changes while a brief is read gives an answer that no file gives again
    asked.set(key, { ...question, answer: before === undefined || before.answer === answer ? answer : changing });
  };
  return {
    read: (from, path, limit) => {
      const file = readProjectFile(root, from, path, limit);
      remember({ from, path, limit, what: 'bytes' }, file);
      return file;
    },
    slugOf: (from, path, limit) => {
      const file = readProjectFile(root, from, path, limit);
      remember({ from, path, limit, what: 'slug' }, file);
      return slugIn(file);
    },
    asked: () => [...asked.values()],
  };
}

const changing = 'changing';

/** Paths from the root at which the file lies, or would: as written, decoded, and where links led. */
export function pathsOf({ from, path, answer }: Asked): string[] {
  const places = [path, decodedPath(path)].map((one) => posix.normalize(posix.join(posix.dirname(from), one)));
  return [...places, answer.slice(answer.indexOf(' ') + 1)];
}

/** Whether every file asked for gives the same answer now. */
export function answersStill(root: string, asked: readonly Asked[]): boolean {
  return asked.every(
    ({ from, path, limit, what, answer }) => answerTo(what, readProjectFile(root, from, path, limit)) === answer,
  );
}

function answerTo(what: Asked['what'], file: ProjectFile): string {
  if (!file.ok) return file.reason;
  return `${what === 'slug' ? `slug:${slugIn(file) ?? ''}` : sha256(file.bytes)} ${file.file}`;
}

function slugIn(file: ProjectFile): string | undefined {
  return file.ok ? slugOfPage(file.file, new TextDecoder().decode(file.bytes)) : undefined;
}
