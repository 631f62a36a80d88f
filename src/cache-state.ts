import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import * as z from 'zod';
import { citationStyles } from './brief/citation-style.ts';
import type { Source } from './brief/find.ts';
import type { Config } from './config.ts';
import { type House, loadHouse } from './html/house.ts';
import { sourcesOf } from './html/templates.ts';
import { browserBuild } from './pdf/browser.ts';
import { rosterSeal } from './roster/files.ts';
import { sha256 } from './sha256.ts';

/** What is read back of findings: of their words there are none. */
export const findingsSchema = z.array(
  z.looseObject({
    code: z.string(),
    variant: z.string(),
    severity: z.enum(['block', 'warn', 'info']),
    file: z.string(),
  }),
);

/** Files that were asked for, and what was got. */
export const askedSchema = z.array(
  z.strictObject({
    from: z.string(),
    path: z.string(),
    limit: z.number(),
    what: z.enum(['bytes', 'slug']),
    answer: z.string(),
  }),
);

/** What is kept of a brief stands under this. @param state of all that briefs share (`tryStateOf`) */
export function keyOf(state: string, { file, text }: Source): string {
  return sha256(JSON.stringify([state, file, sha256(text)]));
}

/**
 * A hash of all that briefs share: this program to the byte, Node, the browser, configuration, brand, fonts, styles,
 * templates, consents, glossary, types, baseline, rosters, the day. Whatever is added to the configuration counts by itself.
 * @returns undefined when it cannot be told: without a build's mark, or when a list of participants changed as it was read
 */
function stateOf(config: Config, house: House): string | undefined {
  const { root, home, out, cache, jobs, cacheFolders, rosters, browser, ...settings } = config;
  const program = programMark();
  const seal = rosterSeal(root);
  if (program === undefined || (rosters !== undefined && rosters.seal !== seal)) return undefined;
  const opened = rosters && [rosters.indexes.map(({ meeting }) => meeting), rosters.unread];
  const { printCss, brand, logo, assets, faces, webRoot, preload, citationStyle } = house;
  const styles = citationStyles.map((name) => citationStyle(name));
  const fonts = assets.map(({ path, bytes }) => [path, sha256(bytes)]);
  const looks = [printCss, brand, logo, fonts, faces.map(({ range }) => range), webRoot, preload, styles];
  const node = [process.versions.node, process.versions.v8, process.platform, process.arch];
  const print = settings.only === 'html' ? '' : browserBuild(config);
  // structured clone refuses what it cannot hold, where JSON would leave it out; its bytes tell how a string lies in memory
  const all = structuredClone([program, node, print, settings, seal, opened, looks, sourcesOf(config)]);
  return sha256(inspect(all, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: Infinity }));
}

/** As `stateOf`; undefined, too, where it cannot be read. */
export function tryStateOf(config: Config, house: House): string | undefined {
  try {
    return stateOf(config, house);
  } catch {
    return undefined;
  }
}

/** Whether all that briefs share is what it was. */
export function isStill(state: string, config: Config): boolean {
  try {
    return stateOf(config, loadHouse(config)) === state;
  } catch {
    return false;
  }
}

/** Hash of the bundles this runs from, made when they were. */
function programMark(): string | undefined {
  try {
    return readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'mark'), 'utf8');
  } catch {
    return undefined;
  }
}
