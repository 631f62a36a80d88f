import { disk } from '../../src/publish/disk.ts';
import { publish } from '../../src/publish/publish.ts';
import { inputs, version } from './publisher.ts';

// node child.mjs <out> <slug> <letters> <rounds> [<die>]: publishes the letters in turn; with `write:2` or `rename:1:after`
// it kills itself before (or after) its n-th write or rename
const [, , out = '', slug = '', letters = 'A', rounds = '1', die = ''] = process.argv;
const [what, count, when] = die.split(':');
const seen = { write: 0, rename: 0 };

function dieAt(kind: 'write' | 'rename', moment: 'before' | 'after'): void {
  if (kind === what && seen[kind] === Number(count) && moment === (when ?? 'before'))
    process.kill(process.pid, 'SIGKILL');
}

const deadly = {
  async write(path: string, bytes: Uint8Array) {
    seen.write += 1;
    dieAt('write', 'before');
    await disk.write(path, bytes);
    dieAt('write', 'after');
  },
  rename(from: string, to: string) {
    seen.rename += 1;
    dieAt('rename', 'before');
    disk.rename(from, to);
    dieAt('rename', 'after');
  },
};

process.stdout.write('ready\n');
for (let round = 0; round < Number(rounds); round += 1) {
  const letter = letters[round % letters.length] ?? 'A';
  await publish({ out, slug, files: version(letter), inputs }, deadly);
}
