import { spawnSync } from 'node:child_process';
import { Failure } from '../failure.ts';

/**
 * Files that differ from where HEAD has left a ref, as they lie there now: committed since, changed, new or removed.
 * @param ref a branch, tag or commit
 * @returns paths from `root`, with `/`
 * @throws Failure BP011 with `reason`: no-git, no-repository, no-ref
 */
export function changedFiles(root: string, ref: string): Set<string> {
  if (git(root, ['rev-parse', '--is-inside-work-tree']) === undefined)
    throw new Failure('BP011', { reason: 'no-repository', path: root });
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  if (commit === undefined) throw new Failure('BP011', { reason: 'no-ref', ref });
  // what the other branch has done since is not ours; a shallow clone does not know, and then rather too much
  const since = git(root, ['merge-base', commit, 'HEAD'])?.trim() ?? commit;
  const differing = git(root, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--relative',
    '-z',
    since,
    '--',
  ]);
  const fresh = git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  return new Set(`${differing ?? ''}${fresh ?? ''}`.split('\0').filter((path) => path !== ''));
}

/** What git says; undefined when it says no. A repository's own settings start no program. */
function git(root: string, args: readonly string[]): string | undefined {
  const { error, status, stdout } = spawnSync(
    'git',
    ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (error !== undefined) throw new Failure('BP011', { reason: 'no-git' }, { cause: error });
  return status === 0 ? stdout : undefined;
}
