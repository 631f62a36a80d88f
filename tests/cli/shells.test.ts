import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = dirname(dirname(import.meta.dirname));
const shells = ['bash', 'zsh', 'fish'] as const;
let folder = '';

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'bin/briefpress.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder },
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefpress-shells-'));
  for (const shell of shells) writeFileSync(join(folder, shell), run('completion', shell, '--ui', 'en').stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell offers for the last of some words; nothing means that it goes on to paths. */
const offers: Record<(typeof shells)[number], (words: readonly string[]) => string> = {
  bash: (words) => `. "${folder}/bash"
    COMP_WORDS=(briefpress ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
    _briefpress; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // the completion system without a terminal: what would be shown is printed
  zsh: (words) => `compdef() { }; . "${folder}/zsh"
    compadd() { shift; print -l -- "$@" }; _files() { }
    _describe() { for item in "\${(@P)@[-1]}"; do print -- "\${item%%:*}"; done }
    words=(briefpress ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}; PREFIX='${words.at(-1)}'
    _briefpress`,
  fish: (words) =>
    `source "${folder}/fish"; complete -C 'briefpress ${words.join(' ')}' | string replace -r '\\t.*' ''`,
};

describe.each(shells)('%s', (shell) => {
  const missing = spawnSync(shell, ['--version']).error !== undefined;
  const offered = (...words: string[]) => {
    const { stdout, stderr } = spawnSync(shell, ['-c', offers[shell](words)], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', HOME: folder },
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((word) => word !== '');
  };

  test.skipIf(missing)('completes commands, and those of a command', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['build', 'lint', 'preview', 'roster', 'completion']));
    expect(offered('roster', '')).toEqual(expect.arrayContaining(['add', 'list', 'seal']));
    expect(offered('roster', '')).not.toContain('build');
  });

  test.skipIf(missing)('completes options of the command alone', () => {
    expect(offered('build', '--')).toEqual(expect.arrayContaining(['--only', '--no-cache', '--format', '--help']));
    expect(offered('build', '--')).not.toContain('--fix');
    expect(offered('lint', 'briefs', '--')).toContain('--fix');
    expect(offered('roster', 'seal', '--')).toContain('--key-file');
  });

  test.skipIf(missing)('completes values', () => {
    expect(offered('build', '--only', '').sort()).toEqual(['html', 'pdf']);
    expect(offered('lint', '--format', '')).toEqual(expect.arrayContaining(['json', 'sarif']));
    expect(offered('new', '')).toEqual(expect.arrayContaining(['policy-brief', 'meeting-summary']));
    expect(offered('completion', '')).toEqual(expect.arrayContaining(['bash', 'fish']));
    expect(offered('build', '--out', '')).not.toContain('build');
  });
});

test('another shell is named in the reader’s language', () => {
  expect(run('completion', 'tcsh', '--ui', 'de')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/BP002.*tcsh/),
  });
});

test('the manual page is that of this command line, in both languages', () => {
  const page = readFileSync(join(root, 'man/briefpress.1'), 'utf8');
  expect(run('manual', '--ui', 'en').stdout).toBe(page);
  for (const word of [
    'build',
    'lint',
    '\\-\\-no\\-cache',
    '\\-\\-changed [ref]',
    'BRIEFPRESS_ROSTER_KEY',
    '.SH EXIT STATUS',
  ])
    expect(page).toContain(word);
  expect(run('manual', '--ui', 'de').stdout).toContain('.SH BEFEHLE');
  expect(page + run('manual', '--ui', 'de').stdout).not.toMatch(/[^\0-\x7f]/);
});
