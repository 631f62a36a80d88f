// Tables of all frontmatter keys, between two marks in pages that are otherwise written by hand.

const start = '<!-- keys: written by npm run docs -->';
const end = '<!-- /keys -->';

const words = {
  en: {
    head: '| Key | What it is | Form |',
    required: '**required**',
    within: 'required within it',
    oneOf: 'one of:',
    listOf: 'list:',
    group: 'group of fields',
    text: 'text',
    number: 'whole number',
    flag: 'true or false',
    or: 'or',
    atLeast: 'at least',
    atMost: 'at most',
    characters: 'characters',
    country: 'ISO 3166-1 code of a country, for example DE',
    free: 'any key: text',
  },
  de: {
    head: '| Feld | Was es ist | Form |',
    required: '**nötig**',
    within: 'darin nötig',
    oneOf: 'eines von:',
    listOf: 'Liste:',
    group: 'Gruppe von Feldern',
    text: 'Text',
    number: 'ganze Zahl',
    flag: 'true oder false',
    or: 'oder',
    atLeast: 'mindestens',
    atMost: 'höchstens',
    characters: 'Zeichen',
    country: 'Ländercode nach ISO 3166-1, zum Beispiel DE',
    free: 'beliebiger Schlüssel: Text',
  },
};

const targets = { en: 'docs/frontmatter.md', de: 'docs/de/vorspann.md' };

/** @returns {Map<string, string>} path → text; a page that is not there, or has no marks, is an error */
export function frontmatterPages({ schema }, read) {
  const pages = new Map();
  for (const [language, path] of Object.entries(targets)) {
    const page = read(path) ?? '';
    const from = page.indexOf(start);
    const to = page.indexOf(end);
    if (from === -1 || to === -1) throw new Error(`${path} needs the marks ${start} and ${end}`);
    pages.set(path, `${page.slice(0, from + start.length)}\n\n${table(schema, language)}\n\n${page.slice(to)}`);
  }
  return pages;
}

function table(schema, language) {
  const rows = rowsOf(schema, schema, '', language);
  return [words[language].head, '|---|---|---|', ...rows].join('\n');
}

/** One row a key, the keys below it after it: `people[].name.given`. */
function rowsOf(node, schema, prefix, language) {
  const rows = [];
  for (const [key, raw] of Object.entries(node.properties ?? {})) {
    const property = resolve(raw, schema);
    const path = `${prefix}${key}`;
    const needed = (node.required ?? []).includes(key);
    const label = words[language];
    const mark = needed ? `, ${prefix === '' ? label.required : label.within}` : '';
    rows.push(`| \`${path}\` | ${about(property, language)} | ${cell(formOf(property, schema, language))}${mark} |`);
    rows.push(...below(property, schema, path, language));
  }
  return rows;
}

function below(property, schema, path, language) {
  if (property.type === 'array') return below(resolve(property.items, schema), schema, `${path}[]`, language);
  const groups = [property, ...(property.anyOf ?? []).map((branch) => resolve(branch, schema))];
  return groups.filter((group) => group.properties).flatMap((group) => rowsOf(group, schema, `${path}.`, language));
}

function resolve(node, schema) {
  if (node.$ref === undefined) return node;
  const name = node.$ref.replace('#/$defs/', '');
  return { ...schema.$defs[name], ...(node.description === undefined ? {} : { description: node.description }) };
}

/** Descriptions say it in English, then after ` · ` in German. */
function about({ description = '' }, language) {
  const [english, german] = description.split(' · ');
  return cell((language === 'de' ? (german ?? english) : english).replace(/\.$/, ''));
}

function formOf(property, schema, language) {
  const label = words[language];
  if (property.enum)
    return property.enum.length > 40 ? label.country : `${label.oneOf} ${property.enum.map(code).join(', ')}`;
  if (property.const !== undefined) return code(property.const);
  if (property.anyOf)
    return property.anyOf.map((branch) => formOf(resolve(branch, schema), schema, language)).join(` ${label.or} `);
  if (property.type === 'array')
    return `${label.listOf} ${formOf(resolve(property.items, schema), schema, language)}${bounds(property, label)}`;
  if (property.properties) return label.group;
  if (property.type === 'object') return label.free;
  if (property.type === 'boolean') return label.flag;
  if (property.type === 'integer' || property.type === 'number') return `${label.number}${bounds(property, label)}`;
  if (property.examples) return property.examples.map(code).join(` ${label.or} `);
  return `${label.text}${property.maxLength ? `, ${label.atMost} ${property.maxLength} ${label.characters}` : ''}`;
}

function bounds({ minItems, maxItems, minimum }, label) {
  const least = minItems ?? minimum;
  const parts = [];
  if (least > 0 && Number.isSafeInteger(least)) parts.push(`${label.atLeast} ${least}`);
  if (maxItems !== undefined) parts.push(`${label.atMost} ${maxItems}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const code = (value) => `\`${value}\``;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('\n', ' ');
