import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnType, readOwnTypes } from '../brief/own-types.ts';
import type { Shell } from './shell.ts';

/** A JSON Schema, as far as it is changed here. */
interface Schema {
  readonly properties: { readonly type: { readonly enum: readonly string[] } };
}

/** `briefpress schema`: the JSON Schema of the frontmatter, with the types of documents this project has besides the six. */
export async function schema({ root, config, print }: Shell): Promise<void> {
  const path = join(config.home, 'schemas', 'frontmatter.schema.json');
  const whole: Schema = JSON.parse(readFileSync(path, 'utf8'));
  print(`${JSON.stringify(withOwnTypes(whole, readOwnTypes(root) ?? []), null, 2)}\n`);
}

/** Their names are allowed, and what they need is asked for. */
function withOwnTypes(schema: Schema, ownTypes: readonly OwnType[]): object {
  if (ownTypes.length === 0) return schema;
  const { properties } = schema;
  const type = { ...properties.type, enum: [...properties.type.enum, ...ownTypes.map(({ name }) => name)] };
  const asked = ownTypes.flatMap(({ name, needs = [] }) =>
    needs.length === 0
      ? []
      : // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        [{ if: { properties: { type: { const: name } }, required: ['type'] }, then: required(needs) }],
  );
  return { ...schema, properties: { ...properties, type }, ...(asked.length === 0 ? {} : { allOf: asked }) };
}

/** `series.number` is a field that must be there within one that must be there. */
function required(paths: readonly string[]): object {
  const within = new Map<string, string[]>();
  for (const path of paths) {
    const [key = '', ...rest] = path.split('.');
    within.set(key, [...(within.get(key) ?? []), ...(rest.length === 0 ? [] : [rest.join('.')])]);
  }
  const deep = [...within].filter(([, rest]) => rest.length > 0).map(([key, rest]) => [key, required(rest)]);
  return { required: [...within.keys()], ...(deep.length === 0 ? {} : { properties: Object.fromEntries(deep) }) };
}
