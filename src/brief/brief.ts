import type { Root } from 'mdast';
import type { Draft } from '../finding.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { OwnType } from './own-types.ts';

export type Language = 'de' | 'en' | 'fr';

/** One string of the frontmatter with its place: everything in there is published somewhere, so it is linted. */
export interface MetaString {
  /** for example `people.0.name.family` */
  readonly path: string;
  readonly value: string;
  /** UTF-16 offsets of the scalar in the source file, quotes included */
  readonly start: number;
  readonly end: number;
}

/** A brief as read: its words, its tree and its metadata, with every position counted in the source file. */
export interface Brief {
  /** path from the project's root, with `/` */
  readonly file: string;
  /** the file as it stands; a byte-order mark stays and counts, so that every offset holds in the file */
  readonly source: string;
  /** UTF-16 offset at which the body begins */
  readonly bodyStart: number;
  readonly slug: string;
  readonly lang: Language;
  readonly type: string;
  /** the project's own type, where it is one; `type` then says which of the six it is checked like */
  readonly ownType: OwnType | undefined;
  /** valid frontmatter; undefined when it is missing or has an error */
  readonly meta: Frontmatter | undefined;
  /** what could be read of the frontmatter, valid or not: the linter must see the declared people even when a date is wrong */
  readonly loose: Readonly<Record<string, unknown>>;
  readonly metaStrings: readonly MetaString[];
  /** YAML comments too: they are in the repository and in every copy of the source */
  readonly metaComments: readonly MetaString[];
  /** mdast with positions in the source file (offsets are UTF-16 units) */
  readonly tree: Root;
  /** findings of reading: frontmatter, limits */
  readonly drafts: readonly Draft[];
}
