import { describe, expect, test } from 'vitest';
import { blocks, found } from './lint.ts';

describe('towns, regions, rivers and mountains are nobody, in any language', () => {
  test.each([
    ['fr', 'Les coûts ont augmenté à Kharkiv. Le port de Gdynia grandit.'],
    ['fr', 'De part et d’autre du Rhin, les vallées des Vosges se vident.'],
    ['fr', 'Dans le Punjab comme en Silésie, les puits sont à sec.'],
    ['en', 'Costs rose in Eswatini, once Swaziland, as well, and Chemnitz knows why.'],
    ['en', 'Ships from Walvis Bay call at Cape Verde and the Ivory Coast.'],
    ['de', 'Von Diego Garcia bis Kap Verde fehlen Häfen. Auch Gütersloh baut.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(found(text, { lang }, /^CHR(?:10\d|301)$/)).toEqual([]);
  });

  test.each([
    ['de', 'Chemnitz forderte mehr Personal.'],
    ['de', 'Frau Bamenda forderte mehr Personal.'],
    ['en', 'According to Rotterdam, staff is short.'],
    ['fr', 'Selon Kharkiv, les postes manquent.'],
    ['fr', 'Mme Bamenda a demandé plus de postes.'],
  ] as const)('but they may not speak, nor a person called so: %s: %s', (lang, text) => {
    expect(blocks(text, { lang }, /^CHR1/)).not.toEqual([]);
  });
});
