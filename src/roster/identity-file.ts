import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isInside } from '../brief/project-file.ts';
import { Failure } from '../failure.ts';

/** Text of an age identity file. @throws Failure BP010 when it is not there, or lies in the project */
export function readIdentity(file: string, cwd: string, root: string): string {
  let text: string;
  let real: string;
  try {
    real = realpathSync(resolve(cwd, file));
    text = readFileSync(real, 'utf8');
  } catch (cause) {
    throw new Failure('BP010', { reason: 'unreadable', file }, { cause });
  }
  if (isInside(root, real)) throw new Failure('BP010', { reason: 'in-project', path: file });
  return text;
}
