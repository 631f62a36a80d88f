import { glossarySchema } from './glossary-schema.ts';
import { nearest } from './nearest.ts';
import { firstIssue, type ProjectYaml, projectText, projectYaml } from './project-yaml.ts';

/** Names a project has classified once for all briefs. */
export interface Glossary {
  /** every spelling of one public person, the whole name first */
  readonly persons: readonly (readonly string[])[];
  /** names of instruments and places, every spelling */
  readonly terms: readonly string[];
}

export const glossaryFile = 'glossary.yml';
const kinds = ['persons', 'instruments', 'places'] as const;

/**
 * The project's glossary; undefined where it has none.
 * @throws Failure BP003 with the line of what is wrong: with a slip in it, it must not silently allow less or more
 */
export function readGlossary(root: string): Glossary | undefined {
  const text = projectText(root, glossaryFile);
  return text === undefined ? undefined : glossaryOf(text);
}

/** @throws Failure BP003 */
export function glossaryOf(text: string): Glossary {
  const yaml = projectYaml(glossaryFile, text);
  const parsed = glossarySchema.safeParse(yaml.value);
  if (!parsed.success)
    throw firstIssue(yaml, glossaryFile, parsed.error.issues, (key, path) =>
      nearest(key, path.length === 0 ? kinds : path[0] === 'persons' ? ['name', 'also', 'ref'] : ['name', 'also']),
    );
  const { persons = [], instruments = [], places = [] } = parsed.data;
  checkOnce(yaml, { persons, instruments, places });
  return {
    persons: persons.map(({ name, also = [] }) => [name, ...also]),
    terms: [...instruments, ...places].flatMap(({ name, also = [] }) => [name, ...also]),
  };
}

/** A name stands in one place only, so that nobody has to ask which of two entries holds. */
function checkOnce(
  { fail }: ProjectYaml,
  entries: Readonly<
    Record<(typeof kinds)[number], readonly { readonly name: string; readonly also?: readonly string[] | undefined }[]>
  >,
): void {
  const seen = new Map<string, string>();
  for (const kind of kinds) {
    for (const [index, { name, also = [] }] of entries[kind].entries()) {
      for (const spelling of new Set([name, ...also].map((one) => one.trim().toLowerCase()))) {
        const first = seen.get(spelling);
        const at = `${kind}.${index}`;
        if (first !== undefined) throw fail([kind, index], { reason: 'twice', at, first });
        seen.set(spelling, at);
      }
    }
  }
}
