// Writes types/ for the package: the declarations of src/api.ts and of what it names, and what a template may ask for, to read.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const all = mkdtempSync(join(tmpdir(), 'briefpress-types-'));
try {
  const project = join(all, 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: join(root, 'src'),
        outDir: join(all, 'types'),
        typeRoots: [join(root, 'node_modules/@types')],
      },
      // declarations of packages that have none of their own
      include: [join(root, 'src/**/*.d.ts')],
      files: [join(root, 'src/api.ts'), join(root, 'src/html/view/view.ts')],
    }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  rmSync(join(root, 'types'), { recursive: true, force: true });
  keep('api.d.ts', new Set());
  // nothing imports them: authors of templates look up the names there
  mkdirSync(join(root, 'types/templates'));
  for (const name of viewsOf('view.d.ts'))
    copyFileSync(join(all, 'types/html/view', name), join(root, 'types/templates', name));
} finally {
  rmSync(all, { recursive: true, force: true });
}

/** A file of src/html/view and those beside it that it names. */
function viewsOf(name) {
  const text = readFileSync(join(all, 'types/html/view', name), 'utf8');
  return [name, ...[...text.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, beside]) => `${beside}.d.ts`)];
}

/** Copies a file and what it imports; consumers have no `.ts`, they name what runs. */
function keep(path, kept) {
  if (kept.has(path)) return;
  kept.add(path);
  const text = readFileSync(join(all, 'types', path), 'utf8');
  const target = join(root, 'types', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  for (const [, to] of text.matchAll(/from '(\.[^']*)\.ts'/g)) {
    keep(`${posix.join(posix.dirname(path), to)}.d.ts`, kept);
  }
}
