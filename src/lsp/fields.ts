import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UiLanguage } from '../messages/message.ts';

/** A part of schemas/frontmatter.schema.json, as far as it is read here. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
}

/** A key or a value that may stand at a place. */
export interface Field {
  readonly name: string;
  readonly about: string;
  /** a key whose value stands below it, in lines of its own */
  readonly isDeep: boolean;
}

/** What may stand in a frontmatter. Paths as in `yaml-path.ts`. */
export interface Fields {
  readonly keysAt: (path: readonly string[], ui: UiLanguage) => readonly Field[];
  readonly valuesAt: (path: readonly string[]) => readonly string[];
  /** what a field means; undefined where there is none */
  readonly aboutAt: (path: readonly string[], ui: UiLanguage) => string | undefined;
}

/** @param home absolute path of the package */
export function readFields(home: string): Fields {
  const root: Schema = JSON.parse(readFileSync(join(home, 'schemas', 'frontmatter.schema.json'), 'utf8'));
  const shapes = (schema: Schema): readonly Schema[] => {
    if (schema.$ref !== undefined) {
      const named = root.$defs?.[schema.$ref.slice('#/$defs/'.length)];
      return named === undefined ? [] : shapes(named);
    }
    return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(shapes);
  };
  const step = (schemas: readonly Schema[], name: string): Schema[] =>
    schemas.flatMap(shapes).flatMap(({ items, properties = {} }) => {
      const next = name === '[]' ? items : Object.hasOwn(properties, name) ? properties[name] : undefined;
      return next === undefined ? [] : [next];
    });
  const at = (path: readonly string[]) => path.reduce<Schema[]>(step, [root]);
  return {
    keysAt: (path, ui) =>
      at(path)
        .flatMap(shapes)
        .flatMap(({ properties = {} }) =>
          Object.entries(properties).map(([name, field]) => ({
            name,
            about: inLanguage(field.description ?? '', ui),
            isDeep: shapes(field).every(({ type }) => type === 'object' || type === 'array'),
          })),
        ),
    valuesAt: (path) => at(path).flatMap(shapes).flatMap(valuesOf),
    aboutAt: (path, ui) => {
      const described = at(path).find(({ description }) => description !== undefined);
      return described?.description === undefined ? undefined : inLanguage(described.description, ui);
    },
  };
}

function valuesOf(schema: Schema): string[] {
  if (schema.type === 'boolean') return ['true', 'false'];
  return [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])].map(String);
}

/** Descriptions stand there in English and German, with ` · ` between. */
function inLanguage(text: string, ui: UiLanguage): string {
  const [english = '', german = english] = text.split(' · ');
  return ui === 'de' ? german : english;
}
