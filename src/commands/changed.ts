import { spawnSync } from 'node:child_process';
import { findFence } from '../brief/fence.ts';
import type { Source } from '../brief/find.ts';
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
  const since = beginning(root, ref);
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

/**
 * How many people are named as author or committer of the commits since a ref and in no frontmatter: whoever sees the repository
 * sees them. Programs are none (`dependabot[bot]`, `GitHub`), nor is a name without a word of two letters.
 * @param ref as for `changedFiles`, and known to git
 */
export function undeclaredCommitters(root: string, ref: string, sources: readonly Source[]): number {
  const log = git(root, ['log', '--format=%an%n%cn', `${beginning(root, ref)}..HEAD`, '--', '.']) ?? '';
  const declared = new Set(sources.flatMap(({ text }) => wordsIn(headOf(text))));
  const people = new Set(log.split('\n').filter((name) => !/\[bot\]$|^GitHub$/.test(name)));
  return [...people].filter((name) => wordsIn(name).some((word) => !declared.has(word))).length;
}

function headOf(text: string): string {
  const fence = findFence(text);
  return fence.kind === 'yaml' ? text.slice(0, fence.bodyStart) : '';
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  );
}

/** The commit where HEAD has left a ref. */
function beginning(root: string, ref: string): string {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  if (commit === undefined) throw new Failure('BP011', { reason: 'no-ref', ref });
  // what the other branch has done since is not ours; a shallow clone does not know, and then rather too much
  return git(root, ['merge-base', commit, 'HEAD'])?.trim() ?? commit;
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
