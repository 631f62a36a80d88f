#!/usr/bin/env node
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (existsSync(cli)) {
  await import(cli.href);
} else {
  process.stderr.write('briefpress is not built yet (dist/ is missing). Run: npm run build\n');
  process.exitCode = 2;
}
