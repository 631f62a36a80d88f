import { Failure } from '../failure.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
};

/** What went wrong while writing, as BP007; a Failure stays what it is. */
export function outputFailure(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Failure('BP007', { path, reason: reasons[code] ?? (code === '' ? 'other' : code) }, { cause: error });
}
