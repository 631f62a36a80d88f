import { describe, expect, test } from 'vitest';
import { blocks } from './lint.ts';

/** What opens a sentence or stands in the place of a speaker and is nobody, each beside the leak that it looks like. */
describe('what only stands where somebody could passes', () => {
  test.each([
    // adverbs and predicates that families are called by, in front of the pronoun that is the subject
    ['de', 'Lange ging es um die Fristen, dann um das Geld.'],
    ['de', 'Ernst wurde es erst beim Nachtrag.'],
    ['de', 'Beraten wurde, nach welchen Regeln geteilt wird.'],
    // what becomes a topic
    ['de', 'Als Standorte kamen Kiel, Rostock und Emden zur Sprache.'],
    ['en', 'Turkey was on the agenda twice.'],
    ['de', 'Auf der Tagesordnung stand auch die Türkei.'],
    // one of two sides
    ['de', 'Ein Lager wollte Pächter in die Versicherung holen.'],
    // the same noun, which was any one before
    ['de', 'Das Teil fertigt weltweit ein Werk, und dieses Werk hat die Produktion eingestellt.'],
    // an article, a year and a name are a text or an event
    ['en', 'The 1994 Agreement speaks of approving a plan of work.'],
    ['en', 'Interest fell after the 1998 Vandrell tests.'],
    // what things say little about, what something varies by
    ['en', 'Age alone, it was pointed out, says little: an old dam may be sound.'],
    ['fr', 'Le tarif affiché ne dit rien du coût : un repas est une moyenne.'],
    ['fr', 'Les tarifs varient selon la commune.'],
    ['fr', '| Norme | Règle |\n|---|---|\n| Qualité | selon le Land |'],
    ['fr', 'Le point que personne n’avait prévu a occupé une heure. C’est l’avis des auteurs.'],
    ['fr', '- Vendredi : merlu d’Alaska, purée, fromage.'],
    // where people live is a place
    ['en', 'Some 800 residents of Wexcombe Bridge were told to leave their homes.'],
    // trees, states of mind, and what is rare
    ['de', 'Die andere Lesart führt zu Birke, Brombeere und Gras. Unbehagen löste die Kostenfrage aus.'],
    ['de', '**Altschuldenfonds:** Sondervermögen des Landes. Streuobst braucht Pflege.'],
    ['de', 'Das erlaubt Mischungen mit weniger Leim. Bremsend wirkt, dass die Norm Mengen nennt.'],
    ['de', '[^1]: Urteil vom 1. September 2016, <https://case-law.example/eng?i=001-165758>.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(blocks(text, { lang }, /^CHR/)).toEqual([]);
  });

  test.each([
    ['de', 'Lange ging es nicht weit genug.', 'CHR101'],
    ['de', 'Lange widersprach.', 'CHR101'],
    ['de', 'Ernst wurde es zu viel.', 'CHR101'],
    ['de', 'Das brachte das BMI zur Sprache.', 'CHR103'],
    ['de', 'Ein Lager wollte es, das BMI lehnte ab.', 'CHR103'],
    ['de', 'Das fertigt ein Werk, und dieses Werk lehnte ab.', 'CHR103'],
    ['en', 'The Vandrell proposal was rejected.', 'CHR101'],
    ['en', 'Vandrell says little: she waits.', 'CHR101'],
    ['fr', 'La ministre ne dit rien du coût : elle attend.', 'CHR102'],
    ['fr', 'Selon la commune, le tarif est trop haut.', 'CHR10'],
    ['fr', '- Vendredi : merluzzo a refusé. Comme boulanger l’a dit, c’est cher.', 'CHR301'],
    ['fr', 'C’est l’avis des auteurs du plan Vandrell.', 'CHR1'],
    ['de', 'Das geht mit weniger Leim. Terhorst winkte ab.', 'CHR101'],
    ['de', 'Anrufe unter 0049 30 901820 bitte.', 'CHR304'],
  ] as const)('but %s: %s', (lang, text, code) => {
    expect(blocks(text, { lang }, /^CHR/).join()).toContain(code);
  });
});

describe('the note about a declared author', () => {
  const bio = (words: string) => `people:
  - {id: doe, name: {given: Ada, family: Vandrell-Oke}, role: author, public: true, bio: ${words}}`;

  test('may say what the author writes on', () => {
    const meta = bio('Ada Vandrell-Oke writes on the law of the sea.');
    expect(blocks('Costs rose.', { lang: 'en', type: 'policy-brief', meta }, /^CHR/)).toEqual([]);
  });

  test.each([
    'Ada Vandrell-Oke criticised the draft during the session.',
    'Karl Terhorst criticises the law of the sea.',
  ])('but not what somebody said: %s', (words) => {
    expect(blocks('Costs rose.', { lang: 'en', type: 'policy-brief', meta: bio(words) }, /^CHR/)).not.toEqual([]);
  });
});
