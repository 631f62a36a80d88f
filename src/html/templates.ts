import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { isSafeAddress } from './markdown/inspect.ts';
import { precompiled } from './precompiled.ts';

/** The templates of a house, compiled when first used and then kept. */
export interface Templates {
  readonly has: (name: string) => boolean;
  /** @throws Failure BP006 when the template is missing or broken, or asks for something the view does not have */
  readonly render: (name: string, view: object) => string;
  /** Reads all of them. @returns how many there are @throws Failure BP006 at the first that is broken */
  readonly check: () => number;
}

/** Helpers of the project, by the name templates call; those of the package keep theirs. */
export type Helpers = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** The package's templates, and instead of each the project's own where it has one. @throws Failure BP006 */
export function loadTemplates({ home, root }: Pick<Config, 'root' | 'home'>, helpers: Helpers = {}): Templates {
  return compileTemplates(sourcesOf({ home, root }), helpers);
}

/** The sources of those templates, by name. */
export function sourcesOf({ home, root }: Pick<Config, 'root' | 'home'>): ReadonlyMap<string, string> {
  return templateSources([join(home, 'templates'), join(root, 'templates')]);
}

/**
 * Makes templates of sources named by path: `layouts/web`, `types/policy-brief`; `partials/head` is called as `{{> head}}`.
 * Strict: a missing variable breaks the build instead of leaving a hole in a publication.
 */
export function compileTemplates(sources: ReadonlyMap<string, string>, helpers: Helpers = {}): Templates {
  const handlebars = Handlebars.create();
  for (const [name, help] of Object.entries(helpers))
    handlebars.registerHelper(name, (...values: unknown[]) => String(help(...values.slice(0, -1))));
  handlebars.registerHelper('address', (value: unknown) =>
    typeof value === 'string' && isSafeAddress(value) ? value : '#',
  );
  handlebars.registerHelper('fill', (label: string, options: Handlebars.HelperOptions) =>
    label.replace(/\{(\w+)\}/g, (place, key: string) => String(options.hash[key] ?? place)),
  );
  for (const [name, source] of sources)
    if (name.startsWith('partials/'))
      handlebars.registerPartial(name.slice('partials/'.length), ready(handlebars, name, source));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return {
    has: (name) => sources.has(name),
    check: () => {
      for (const [name, source] of sources) {
        try {
          Handlebars.precompile(source, { strict: true });
        } catch (cause) {
          throw brokenTemplate(name, cause);
        }
      }
      return sources.size;
    },
    render: (name, view) => {
      try {
        const template = compiled.get(name) ?? ready(handlebars, name, sourceOf(sources, name));
        compiled.set(name, template);
        return template(view);
      } catch (cause) {
        if (cause instanceof Failure) throw cause;
        throw brokenTemplate(culprit(name, cause, sources), cause);
      }
    },
  };
}

/** A page is made of a template and its partials, and what is wrong in one of them is thrown by the template: which of them it is. */
function culprit(name: string, cause: unknown, sources: ReadonlyMap<string, string>): string {
  const said = cause instanceof Error ? cause.message : '';
  const parts = [name, ...[...sources.keys()].filter((one) => one.startsWith('partials/'))];
  const [, word, line] = /^"(.+?)" not defined in .* - (\d+):\d+/.exec(said) ?? [];
  const isIt = (source: string): boolean =>
    word === undefined
      ? said !== '' && parseError(source) === said
      : source.split('\n')[Number(line) - 1]?.includes(word) === true;
  return parts.find((one) => isIt(sources.get(one) ?? '')) ?? name;
}

function parseError(source: string): string | undefined {
  try {
    Handlebars.parse(source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
}

function brokenTemplate(name: string, cause: unknown): Failure {
  const said = cause instanceof Error ? cause.message : '';
  // a parse error shows the end of what it could read on a line of its own
  const [first = '', shown = ''] = said.split('\n');
  const line = /^Parse error on line (\d+):?$/.exec(first)?.[1];
  if (line !== undefined) return new Failure('BP006', { template: name, reason: 'syntax', line, shown }, { cause });
  const [, word, at] = /^"(.+?)" not defined in .* - (\d+):\d+$/.exec(first) ?? [];
  if (word !== undefined && at !== undefined)
    return new Failure('BP006', { template: name, reason: 'unknown', word, line: at }, { cause });
  return new Failure('BP006', { template: name, reason: 'broken', problem: first }, { cause });
}

/** The template as it was compiled with the package, when its source is still the same; else compiled at its first use. */
function ready(handlebars: typeof Handlebars, name: string, source: string): Handlebars.TemplateDelegate {
  const made = precompiled.get(name);
  if (made?.source === source) return handlebars.template(made.spec as TemplateSpecification);
  return handlebars.compile(source, { strict: true, preventIndent: true });
}

function sourceOf(sources: ReadonlyMap<string, string>, name: string): string {
  const source = sources.get(name);
  if (source === undefined) throw new Failure('BP006', { template: name, reason: 'missing' });
  return source;
}

/** Template sources by their path without `.hbs`; later folders win, absent ones are empty. */
function templateSources(folders: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (entry.endsWith('.hbs'))
        found.set(entry.slice(0, -4).replaceAll('\\', '/'), readFileSync(join(folder, entry), 'utf8'));
  }
  return found;
}
