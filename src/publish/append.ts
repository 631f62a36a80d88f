import { appendFileSync } from 'node:fs';
import { outputFailure } from './failures.ts';

/** Adds to a file that belongs to somebody else, a CI server's summary. @throws Failure BP007 */
export function appendTo(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw outputFailure(error, path);
  }
}
