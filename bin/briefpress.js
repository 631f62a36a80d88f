#!/usr/bin/env node
import { existsSync } from 'node:fs';

const loader = new URL('../dist/load.js', import.meta.url);
if (existsSync(loader)) {
  const { load, tune } = await import(loader.href);
  tune();
  await load('cli').exports.run();
} else {
  process.stderr.write('briefpress is not built yet (dist/ is missing). Run: npm run build\n');
  process.exitCode = 2;
}
