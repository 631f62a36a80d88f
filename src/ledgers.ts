import { readGlossary } from './brief/glossary.ts';
import { readOwnTypes } from './brief/own-types.ts';
import { isUnnamed } from './brief/placeholders.ts';
import { projectText } from './brief/project-yaml.ts';
import { readBaseline } from './commands/baseline.ts';
import type { Config } from './config.ts';
import { readConsents } from './consent/ledger.ts';
import { Failure } from './failure.ts';
import { findPlugins, type Trust } from './plugins.ts';
import { openRosters, type Secrets } from './roster/open.ts';

/**
 * Adds to a configuration what the project keeps about people: rosters as far as the secrets open them, consents,
 * the glossary, its own types of documents, and whether its house has a name.
 * @param day YYYY-MM-DD by which consents and waivers are judged; undefined: each brief's own date
 * @param trust whether the project's own code may run
 * @throws Failure BP003, BP010, BP012
 */
export async function withLedgers(
  config: Config,
  secrets: Secrets,
  day: string | undefined,
  trust: Trust = 'refuse',
): Promise<Config> {
  const plugins = findPlugins(config.root, trust);
  const rosters = await openRosters(config.root, secrets);
  const baseline = readBaseline(config.root, secrets.rosterKey);
  const glossary = readGlossary(config.root);
  const ownTypes = readOwnTypes(config.root);
  return Object.freeze({
    ...config,
    rosters,
    consents: readConsents(config.root),
    ...(plugins === undefined ? {} : { plugins }),
    ...(day === undefined ? {} : { day }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(glossary === undefined ? {} : { glossary }),
    ...(ownTypes === undefined ? {} : { ownTypes }),
    ...(isUnnamed(projectText(config.root, '_brand.yml') ?? '') ? { unnamed: true } : {}),
  });
}

/**
 * Runs something; whatever is thrown out of it names no participant: two files of one name, a path that cannot be read,
 * an error of ours that quotes a text.
 */
export async function withoutNamesInFailures<T>({ rosters }: Config, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (rosters === undefined || rosters.indexes.length === 0) throw error;
    const { indexes } = rosters;
    const { withoutNames } = await import('./roster/without-names.ts');
    if (!(error instanceof Failure)) {
      throw new Failure('BP009', {
        reason: withoutNames(error instanceof Error ? error.message : String(error), indexes),
      });
    }
    const data = Object.entries(error.data).map(([key, value]) => [
      key,
      typeof value === 'string' ? withoutNames(value, indexes) : value,
    ]);
    throw new Failure(error.code, Object.fromEntries(data));
  }
}
