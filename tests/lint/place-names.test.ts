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
    [
      'de',
      'Der Pegel Grönsee fiel auf 30 Zentimeter. Bei Grönsee wird es eng. Liegt Grönsee unter 78, steht alles still.',
    ],
    ['de', 'Strittig war die Schleuse Wusterwitz. Wusterwitz fehlt Personal. Für Wusterwitz gibt es keinen Ersatz.'],
    ['de', 'Im Revier liegen drei Tagebaue: Garzweiler, Hambach und Profen. Garzweiler schließt zuerst.'],
    ['en', 'The port of Ondaverra was discussed at length. Ondaverra lacks cranes. Traffic at Ondaverra doubled.'],
    ['fr', 'On a parlé du barrage de Roselvent. Roselvent est plein.'],
  ] as const)('and so are words beside a noun for a place, in the whole document: %s: %s', (lang, text) => {
    expect(blocks(text, { lang }, /^CHR/)).toEqual([]);
  });

  test.each([
    ['de', 'Der Pegel Grönsee fiel. Grönsee widersprach.'],
    ['de', 'Der Pegel Grönsee fiel. Für Grönsee ging das zu weit. Grönsee (BDI): zu teuer.'],
    ['de', 'Am Bahnhof Grönsee wird gebaut. Herr Grönsee lachte. Grönsee fehlte später.'],
    ['de', 'Im Hafen Grönsee wird gebaut. Von Grönsee kam Widerspruch.'],
    ['en', 'The port of Ondaverra was discussed. Ondaverra objected.'],
    ['fr', 'On a parlé du barrage de Roselvent. Mme Roselvent a ri.'],
  ] as const)('unless they speak, or the document shows somebody called so: %s: %s', (lang, text) => {
    expect(blocks(text, { lang }, /^CHR(?:10|301)/)).not.toEqual([]);
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
