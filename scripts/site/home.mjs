/** The first page of the site: the manual's own index in English, one folder higher. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeHome(out) {
  const page = readFileSync(join(out, 'manual', 'index.html'), 'utf8');
  // its record for libraries stays where it is
  const higher = page.replaceAll('="../', '="').replace(/="(manual\.(?:bib|ris|csl\.json))"/g, '="manual/$1"');
  writeFileSync(join(out, 'index.html'), higher);
}
