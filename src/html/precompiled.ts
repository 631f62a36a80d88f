/** A template as `Handlebars.precompile` leaves it, with the source it was made of. */
export interface Precompiled {
  readonly source: string;
  readonly spec: unknown;
}

/**
 * Templates compiled when the package was bundled (scripts/bundle.mjs fills this in), by name: compiling costs more than
 * rendering a brief. Empty when run from source; one that has been changed since is compiled at first use.
 */
export const precompiled: ReadonlyMap<string, Precompiled> = new Map();
