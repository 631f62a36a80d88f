// npm pack: the manifest without what only a checkout needs, so that npm warns nobody of scripts that no installation runs. `back`
// puts the checkout's own there again; one that a pack left behind which was killed is put back by the next.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const manifest = 'package.json';
const own = 'package.json.own';

if (existsSync(own)) renameSync(own, manifest);
if (process.argv[2] !== 'back') {
  const text = readFileSync(manifest, 'utf8');
  const { scripts, devDependencies, allowScripts, ...packed } = JSON.parse(text);
  writeFileSync(own, text);
  writeFileSync(manifest, `${JSON.stringify(packed, null, 2)}\n`);
}
