import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

describe('a byline tells who it was', () => {
  test.each([
    ['de', 'Betont wurde, die Mittel fehlten. :margin[Weber, BMI]'],
    ['de', 'Die Mittel fehlen.[^1]\n\n[^1]: Weber, BMI, in der Diskussion.'],
    ['de', 'Die Mittel fehlen.[^1]\n\n[^1]: Zwillenberg (BAMF).'],
    ['de', '- A. Koch, DIHK\n- Die Mittel fehlen.'],
    ['en', 'Funds were said to be short. :margin[Whitcombe, FCO]'],
    ['en', 'Funds are short.[^1]\n\n[^1]: Okonkwo, IOM, in the discussion.'],
    ['fr', 'Les moyens manquent.[^1]\n\n[^1]: Kervella, OFPRA, en séance.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(blocks(text, { lang })).not.toEqual([]);
  });

  test.each([
    ['de', 'Die Mittel fehlen. :margin[Bildung, BMBF-Programm]'],
    ['de', 'Die Mittel fehlen.[^1]\n\n[^1]: Zwillenberg, SVR-Gutachten 2017, https://example.org/g.pdf.'],
    ['de', 'Die Mittel fehlen.[^1]\n\n[^1]: Bundesagentur für Arbeit, Statistik, 2018, https://example.org/s.'],
    ['de', '- Sprachkurse, Beratung\n- Anerkennung (BQFG)'],
    ['de', 'Berlin, BMI-Gelände, war der Ort des Treffens im Oktober 2018.'],
    ['en', '- Training, IT\n- Resettlement (UNHCR)'],
    ['fr', '- Formation (CECR)\n- Asile, OFPRA'],
  ] as const)('%s passes: %s', (lang, text) => {
    expect(blocks(text, { lang })).toEqual([]);
  });

  test('a study may have one', () => {
    expect(blocks(':margin[Zwillenberg, BMI]', { type: 'policy-brief' })).toEqual([]);
  });
});
