/** The first page of the site: the manual's own index in English, one folder higher. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeHome(out) {
  const page = readFileSync(join(out, 'manual', 'index.html'), 'utf8');
  writeFileSync(join(out, 'index.html'), page.replaceAll('="../', '="'));
}
