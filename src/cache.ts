import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Asked, answersStill } from './asked.ts';
import type { Source } from './brief/find.ts';
import { askedSchema, findingsSchema, isStill, keyOf, tryStateOf } from './cache-state.ts';
import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import { judge } from './gate/verdict.ts';
import { type House, loadHouse } from './html/house.ts';
import { keep, kept, type Pending } from './publish/kept.ts';
import type { Publication } from './publish/publish.ts';
import { sha256 } from './sha256.ts';

/** What is published of a brief and was found in it; everything else of a publication is the run's. */
export interface Remembered {
  readonly publication: Pick<Publication, 'slug' | 'files' | 'inputs' | 'waived' | 'embargo'>;
  readonly findings: readonly Finding[];
  readonly pages: number | undefined;
}

/**
 * Publications of earlier builds, each under a hash of everything its verdict and its bytes depend on. Only what was
 * published is remembered: never a blocked brief, never a draft, and of what was found no more than the JSON report says.
 */
export interface Cache {
  /** @returns undefined when the brief must be built */
  readonly find: (source: Source) => Promise<(Remembered & { readonly house: House }) | undefined>;
  /** To be called before the first brief is made, with the house as the run has loaded it. */
  readonly begin: (house: House) => void;
  /** Writes down a publication, unless a file it was made of has changed meanwhile. */
  readonly remember: (source: Source, asked: readonly Asked[] | undefined, made: Remembered) => Promise<void>;
  /** Lets what was written down be found, unless what all briefs share has changed meanwhile. Never throws. */
  readonly close: () => Promise<void>;
}

/**
 * @returns undefined where nothing is to be remembered
 * @throws Failure BP003, BP006 as a build would
 */
export function openCache(config: Config): Cache | undefined {
  const { cache, draft, root, plugins } = config;
  // what a plugin reads besides, nobody knows
  if (cache === undefined || draft || plugins !== undefined) return undefined;
  // a project that was never built need not wait for this before its browser starts
  let begun: { readonly house: House; readonly state: string | undefined } | undefined;
  const begin = (house: House) => {
    begun ??= { house, state: tryStateOf(config, house) };
    return begun;
  };
  const folderOf = ({ file }: Source) => join(cache, sha256(file).slice(0, 24));
  const isOurs = (source: Source) => source.root === root;
  const pending: Pending[] = [];
  return {
    begin,
    find: async (source) => {
      const folder = folderOf(source);
      if (!isOurs(source) || !existsSync(folder)) return undefined;
      const { house, state } = begun ?? begin(loadHouse(config));
      const found = state === undefined ? undefined : await kept(folder, keyOf(state, source));
      const facts = schema.safeParse(found?.facts).data;
      if (found === undefined || facts === undefined || !answersStill(root, facts.asked)) return undefined;
      const findings = facts.findings as unknown as Finding[];
      if (!judge(findings)) return undefined;
      const { slug, inputs, waived, embargo, pages } = facts;
      return { publication: { slug, inputs, waived, embargo, files: found.files }, findings, pages, house };
    },
    remember: async (source, asked, { publication, findings, pages }) => {
      const state = begun?.state;
      if (state === undefined || !isOurs(source) || !judge(findings)) return;
      if (asked === undefined || !answersStill(root, asked)) return;
      const { slug, inputs, waived = 0, embargo, files } = publication;
      const facts: z.input<typeof schema> = {
        slug,
        inputs: [...inputs],
        waived,
        embargo,
        pages,
        findings: findings as unknown as z.input<typeof schema>['findings'],
        asked: [...asked],
      };
      pending.push(await keep(folderOf(source), keyOf(state, source), { facts, files }));
    },
    close: async () => {
      const state = begun?.state;
      if (state === undefined || pending.length === 0) return;
      // threads read brand and templates at a time of their own: they must be the same before and after
      const same = isStill(state, config);
      await Promise.all(pending.map(({ commit, drop }) => (same ? commit() : drop())));
    },
  };
}

const schema = z.strictObject({
  slug: z.string(),
  inputs: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  waived: z.int(),
  embargo: z.string().optional(),
  pages: z.int().optional(),
  findings: findingsSchema,
  asked: askedSchema,
});
