/** The Nu HTML checker, as the W3C runs it: a development dependency that needs Java. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** @returns one line a complaint, notes included, or why it could not be asked */
export function askNu(files) {
  if (spawnSync('java', ['-version']).status !== 0) return { found: [], missing: 'there is no Java here' };
  const jar = createRequire(import.meta.url)('vnu-jar');
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, '--stdout', '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (!stdout.startsWith('{')) throw new Error(`the Nu HTML checker said: ${stderr || stdout}`);
  const found = JSON.parse(stdout).messages.map(
    ({ url, lastLine, subType, type, message }) =>
      `${url.replace(/^file:/, '')}:${lastLine ?? 1} ${subType ?? type}: ${message}`,
  );
  return { found };
}
