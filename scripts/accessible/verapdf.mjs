/** veraPDF, the outside judge: fetched by Maven once, kept in node_modules/.cache, never part of what ships. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const version = '1.28.2';
const artifact = `org.verapdf.apps:greenfield-apps:${version}`;
const sha256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';

/** @returns path of the program, or why there is none */
export function findVeraPdf(home) {
  if (spawnSync('java', ['-version']).status !== 0) return { missing: 'there is no Java here' };
  const folder = join(home, 'node_modules', '.cache', 'verapdf');
  const jar = join(folder, `greenfield-apps-${version}.jar`);
  if (existsSync(jar)) return { jar };
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, `fresh-${process.pid}`);
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  const fetched = spawnSync('mvn', ['-q', '-B', plugin, `-Dartifact=${artifact}`, `-DoutputDirectory=${fresh}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  try {
    const path = join(fresh, `greenfield-apps-${version}.jar`);
    if (fetched.status !== 0 || !existsSync(path)) return { missing: 'Maven could not fetch it' };
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    if (hash !== sha256) throw new Error(`veraPDF ${version} has the hash ${hash}, expected ${sha256}`);
    renameSync(path, jar);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return { jar };
}

/**
 * @param flavour `ua1` or `2a`
 * @returns what does not pass, with the rules it breaks
 */
export function judge(jar, flavour, files) {
  const out = ask(jar, flavour, files);
  const passed = out.match(/^PASS /gm)?.length ?? 0;
  return { passed, failures: passed === files.length ? '' : out.replace(/^PASS .*\n/gm, '') };
}

/** @returns by path of each file the rules it breaks, as `7.1-3`: clause and number of the test */
export function rulesBroken(jar, flavour, files) {
  const broken = new Map(files.map((file) => [file, []]));
  let rules;
  for (const line of ask(jar, flavour, files).split('\n')) {
    rules = broken.get(/^(?:PASS|FAIL) (.*) \S+$/.exec(line)?.[1]) ?? rules;
    const rule = /^\s+FAIL (\S+)$/.exec(line)?.[1];
    if (rule !== undefined) rules?.push(rule);
  }
  return broken;
}

function ask(jar, flavour, files) {
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  return run('java', ['-cp', jar, main, '-f', flavour, '--format', 'text', '-v', ...files]);
}

function run(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // exit code 1: some file does not pass
    if (typeof error.stdout === 'string' && error.status === 1) return error.stdout;
    throw error;
  }
}
