import type { Language } from './brief.ts';
import { nearest } from './nearest.ts';
import { ownTypesSchema } from './own-types-schema.ts';
import { firstIssue, projectText, projectYaml } from './project-yaml.ts';
import { types } from './vocabulary.ts';

/** A kind of document a project has besides the six. */
export interface OwnType {
  /** value of `type`, and name of its template below `templates/types/` */
  readonly name: string;
  /** the kind it is checked like, and set like where it has no template */
  readonly like: (typeof types)[number];
  readonly names: Readonly<Record<Language, string>>;
  /** paths of the frontmatter it must have; undefined: those of `like` */
  readonly needs: readonly string[] | undefined;
}

const typesFile = 'types.yml';

/** The project's own types of documents, none where it declares none. @throws Failure BP003 with the line of what is wrong */
export function readOwnTypes(root: string): readonly OwnType[] | undefined {
  const text = projectText(root, typesFile);
  if (text === undefined) return undefined;
  const yaml = projectYaml(typesFile, text);
  const parsed = ownTypesSchema.safeParse(yaml.value);
  if (!parsed.success)
    throw firstIssue(yaml, typesFile, parsed.error.issues, (key, path) =>
      nearest(key, path.length === 1 ? ['like', 'names', 'needs'] : ['de', 'en', 'fr']),
    );
  const taken = Object.keys(parsed.data).find((name) => types.some((type) => type === name));
  if (taken !== undefined) throw yaml.fail([taken], { reason: 'twice', at: taken, first: 'briefpress' });
  return Object.entries(parsed.data).map(([name, { like, names, needs }]) => ({ name, like, names, needs }));
}
