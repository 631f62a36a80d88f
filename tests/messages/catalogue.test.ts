import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes as de, failures as failuresDe, interface_ as interfaceDe } from '../../src/messages/de.ts';
import { codes as en, failures as failuresEn, interface_ as interfaceEn } from '../../src/messages/en.ts';
import type { Variants } from '../../src/messages/message.ts';

const root = join(import.meta.dirname, '../..');

/** Codes the Rule defines and no source emits yet; an entry that is emitted fails below, so that the list shrinks. */
const planned: readonly string[] = [];

/** Variants that are put together from two words where they are emitted. */
const composed: readonly string[] = [];

/** Every source that may emit something, in one string; reports know some codes without emitting them. */
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(?:messages|report)\b/.test(path) && path !== 'failure.ts')
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');
const emitted = new Set([...sources.matchAll(/'([A-Z]{2,4}\d{3})'/g)].map(([, code]) => code as string));

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key as string);
const variantsOf = (words: string | Variants) => (typeof words === 'string' ? { default: words } : words);

describe('the catalogue and the sources', () => {
  test('every code that is emitted has words in both languages', () => {
    const known = (one: object, other: object) =>
      [...emitted].filter((code) => !(code in one) && !(code in other)).sort();
    expect(known(en, failuresEn)).toEqual([]);
    expect(known(de, failuresDe)).toEqual([]);
  });

  test('every code of the catalogue is emitted or planned, never both', () => {
    const all = [...Object.keys(en), ...Object.keys(failuresEn)];
    expect(all.filter((code) => !emitted.has(code)).sort()).toEqual([...planned].sort());
  });

  test('every variant of the catalogue is written in some source', () => {
    const catalogue: [string, Variants][] = [
      ...Object.entries(en).map(([code, message]): [string, Variants] => [code, message.found]),
      ...Object.entries(failuresEn),
    ];
    const names = catalogue.flatMap(([code, found]) => Object.keys(found).map((name) => `${code} ${name}`));
    const written = (name: string) => new RegExp(`['"\`]${name}['"\`]`).test(sources);
    const unknown = names.filter((name) => !/ default$/.test(name) && !written(name.slice(name.indexOf(' ') + 1)));
    expect(unknown.sort()).toEqual(composed);
  });

  test('every code has its page, and every page a code', () => {
    const pages = readdirSync(join(root, 'docs/codes')).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual([...Object.keys(en), ...Object.keys(failuresEn)].map((code) => `${code}.md`).sort());
  });
});

describe('German and English', () => {
  test('know the same codes and phrases', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
    expect(Object.keys(failuresDe)).toEqual(Object.keys(failuresEn));
    expect(Object.keys(interfaceDe)).toEqual(Object.keys(interfaceEn));
  });

  test.each(Object.keys(en))('%s: same variants, same data', (code) => {
    for (const part of ['found', 'todo'] as const) {
      const english = variantsOf(en[code]?.[part] ?? '');
      const german = variantsOf(de[code]?.[part] ?? '');
      expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
      for (const [name, text] of Object.entries(english)) {
        expect(placeholders(german[name] ?? '').sort(), `${part}.${name}`).toEqual(placeholders(text).sort());
      }
    }
  });

  test.each(Object.keys(failuresEn))('%s: same variants, same data', (code) => {
    const english: Variants = failuresEn[code as keyof typeof failuresEn];
    const german: Variants = failuresDe[code as keyof typeof failuresDe];
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    for (const [name, text] of Object.entries(english)) {
      expect(placeholders(german[name] ?? '').sort(), name).toEqual(placeholders(text).sort());
    }
  });

  test('phrases take the same data', () => {
    for (const [key, text] of Object.entries(interfaceEn)) {
      expect(placeholders(interfaceDe[key as keyof typeof interfaceEn]).sort(), key).toEqual(placeholders(text).sort());
    }
  });
});

describe('where a message sends its reader', () => {
  test('every page named exists', () => {
    const texts = [en, de, failuresEn, failuresDe].map((part) => JSON.stringify(part)).join('\n');
    const named = new Set([...texts.matchAll(/\bdocs\/[\w./-]+\.md/g)].map(([path]) => path));
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
