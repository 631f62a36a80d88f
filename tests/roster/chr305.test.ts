import { describe, expect, test } from 'vitest';
import { hits, seen } from './people.ts';

describe('a name of the roster blocks', () => {
  test.each([
    ['Amina Weber kam aus dem Rathaus.', 'Amina Weber (default)'],
    ['Amina Webers Vorschlag lag vor.', 'Amina Webers (default)'],
    ['Weber, Amina', 'Weber, Amina (default)'],
    ['Weber, Dr. Amina', 'Weber, Dr. Amina (default)'],
    ['Auch A. Weber war da.', 'A. Weber (initials)'],
    ['Auch Weber, A., war da.', 'Weber, A (initials)'],
    ['AMINA WEBER kam.', 'Amina Weber (default)'],
    ['Am\u00adina We\u200bber kam.', 'Amina Weber (default)'],
    ['Аmina Wеber kam.', 'Amina Weber (default)'],
    ['A**mina** We*ber* kam.', 'Amina Weber (default)'],
    ['Amina Wever kam.', 'Amina Wever (near)'],
    ['Amina Webber kam.', 'Amina Webber (near)'],
    ['Amian Weber kam.', 'Amian Weber (near)'],
    ['Amna Weber kam.', 'Amna Weber (near)'],
    ['Thorsten Koch kam.', 'Thorsten Koch (default)'],
    ['Koch, Thorsten', 'Koch, Thorsten (default)'],
    ['Herr Koch kam.', 'Koch (family)'],
    ['Minister Koch kam.', 'Koch (family)'],
    ['Koch (BMI) kam.', 'Koch (family)'],
    ['Oezlem Yildirim kam.', 'Oezlem Yildirim (default)'],
    ['Özlem Yıldırım kam.', 'Özlem Yildirim (default)'],
    ['Yildirim kam.', 'Yildirim (family)'],
    ['Frau von der Aue kam.', 'Aue (family)'],
    ['Ursula von der Aue kam.', 'Ursula von der Aue (default)'],
    ['Okonjo-Brandt kam.', 'Okonjo-Brandt (family)'],
    ['Botschafter Okonjo kam.', 'Okonjo (family)'],
    ['Youssef Al Masrawi kam.', 'Youssef Al Masrawi (default)'],
    ['Der Masrawi-Plan lag vor.', 'Masrawi (family)'],
    ['Lukasz Muellerowski kam.', 'Lukasz Muellerowski (default)'],
    ['Die Müllerowskische Formel galt.', 'Müllerowskische (family)'],
    ["Siobhan O'Gallaghan kam.", "Siobhan O'Gallaghan (default)"],
    ['Rückfragen an amina.weber@example.org.', 'amina.weber (default)'],
    ['Rückfragen an aweber@example.org.', 'aweber (initials)'],
    ['Mehr unter [Bericht](https://example.org/amina-weber/).', 'amina-weber (default)'],
    ['<!-- mit AminaWeber klären -->', 'AminaWeber (default)'],
    ['| Wer | Was |\n|---|---|\n| Weber | Geld |', 'Weber (family)'],
    ['Das sei so[^1].\n\n[^1]: Nach Amina Weber.', 'Amina Weber (default)'],
    ['`amina_weber`', 'amina_weber (default)'],
    ['Amina W. kam.', 'Amina W (initials)'],
    ['Rückfragen an amina.w@example.org.', 'amina.w (initials)'],
    ['Weber A. kam.', 'Weber A (initials)'],
    ['Amina und Jonas Weber kamen.', 'Amina und Jonas Weber (default)'],
    ['Die Eheleute Weber kamen.', 'Weber (family)'],
    ['weber kam.', 'weber (family)'],
  ])('%j', (body, expected) => {
    expect([...new Set(hits(body))]).toEqual([expected]);
  });

  test.each([
    ["Weber's plan was there.", 'en', "Weber's (family)"],
    ['Rose Hill came.', 'en', 'Rose Hill (default)'],
    ['They listened to Hill with care.', 'en', 'Hill (family)'],
    ['Ms Hill came.', 'en', 'Hill (family)'],
    ["L'intervention d'Amina Weber était claire.", 'fr', 'Amina Weber (default)'],
    ["L'avis d'Okonjo était clair.", 'fr', 'Okonjo (family)'],
  ] as const)('%j (%s)', (body, lang, expected) => {
    expect(hits(body, { lang })).toEqual([expected]);
  });

  test('given name and family name in two columns', () => {
    expect(hits('| Vorname | Name |\n|---|---|\n| Thorsten | Koch |\n| Paul | Winter |')).toEqual([
      'Thorsten (default)',
      'Koch (default)',
    ]);
  });

  test('in the frontmatter, its comments, the file name and the title', () => {
    expect(hits('Text.', { more: 'acknowledgements: Dank an Amina Weber.\n' })).toEqual(['Amina Weber (default)']);
    expect(hits('Text.', { more: '# von Amina Weber\n' })).toEqual(['Amina Weber (default)']);
    expect(hits('Text.', { file: 'briefs/gespraech-amina-weber.md' }).length).toBeGreaterThan(0);
  });

  test('under every regime and outside of the sections the Rule is limited to', () => {
    const found = hits('# Teil\n\nAmina Weber kam.', { more: '  appliesTo: ["anderer-teil"]\n' });
    expect(found).toEqual(['Amina Weber (default)']);
  });

  test('someone declared who was there: in the text it blocks, with words of its own', () => {
    const more =
      'people:\n  - {id: aw, name: Amina Weber, role: author, public: true, bio: "Amina Weber forscht zu Schutz."}\n';
    expect(hits('Amina Weber kam. Auch Weber kam.', { more })).toEqual(['Amina Weber (declared)', 'Weber (declared)']);
    expect(hits('Text.', { more })).toEqual([]);
  });

  test('no finding but this one for the same words', () => {
    const codes = seen('Amina Weber kam.').map(({ code }) => code);
    expect(codes.filter((code) => code === 'CHR301')).toEqual([]);
  });
});

describe('what is no hit', () => {
  test.each([
    ['Der Koch stand in der Küche, und die Köche auch.', 'de'],
    ['Max Weber prägte den Begriff der Herrschaft.', 'de'],
    ['T. Weber (2017) schreibt das.', 'de'],
    ['Amina W. Schmidt kam.', 'de'],
    ['Amina K. kam.', 'de'],
    ['Die Anna-Weber-Stiftung fördert das.', 'de'],
    ['Der Brand war gelöscht, und in Brandenburg auch.', 'de'],
    ['Weder Geld noch Leber noch Wetter zählten.', 'de'],
    ['The hill was steep, and a rose grew on Capitol Hill.', 'en'],
    ['We will hill up the potatoes where a rose hill was.', 'en'],
    ['Zum Beispiel i. d. R., z. B. A. W.', 'de'],
  ] as const)('%j', (body, lang) => {
    expect(hits(body, { lang }).filter((hit) => !hit.includes('warn'))).toEqual([]);
  });

  test('a declared person with the family name of a participant', () => {
    const more = 'people:\n  - {id: jw, name: Jonas Weber, role: patron, public: true}\n';
    expect(hits('Jonas Weber kam. Weber ist Schirmherr.', { more })).toEqual([]);
  });

  test('a cited author with the family name only warns', () => {
    expect(hits('Das ist belegt (Weber 2017).')).toEqual(['Weber (cited, warn)']);
  });

  test('a given name alone only warns', () => {
    expect(hits('Danach kam Özlem.')).toEqual(['Özlem (given, warn)']);
  });
});

describe('the sample sentences of the genre', () => {
  test('are not flooded by a roster of ordinary surnames', async () => {
    const { readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const folder = join(import.meta.dirname, '../fixtures/compliant');
    const list =
      'Koch Winter Rose Hill Weber Schneider Fischer Berg Wolf Stein Sommer Lang Klein Groß Jung Neumann Schwarz Weiß Braun Vogel Bauer Richter Frank Martin Ernst Kaiser König Schuster Becker Wagner'
        .split(' ')
        .map((family) => ({ name: `Zoltana ${family}` }));
    for (const lang of ['de', 'en'] as const) {
      const { readdirSync } = await import('node:fs');
      const files = readdirSync(folder).filter((name) => name.includes(lang) && name.endsWith('.txt'));
      const sentences = files
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
        .filter((line) => line !== '' && !line.startsWith('#'));
      expect(sentences.length).toBeGreaterThan(50);
      expect(hits(sentences.join('\n\n'), { lang, list })).toEqual([]);
    }
  });
});
