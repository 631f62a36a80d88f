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
    // laws, texts with their day, laws with the noun of another language
    ['de', '| Weg | Stand |\n|---|---|\n| Verordnung | umstritten (Art. 346 AEUV) |'],
    ['en', 'According to the final draft of the Ocean Compact of 11 July 2018, states will report.'],
    ['en', 'The panel’s report of 8 October 2018 describes the loss; the discussion took it as given.'],
    [
      'de',
      'Der Bundesgerichtshof erklärte die Klausel am 10. April 2018 für nichtig; was folgt, blieb in der Runde offen.',
    ],
    // what is missing, and what only stands before others
    ['de', 'Auch dem Fonds fehle vor allem ein Geldgeber, hieß es; einige verwiesen auf die Förderung.'],
    ['en', 'Free meals save a family with two children several hundred pounds a year.'],
    // whom something is asked of, whom nobody advised against, what a moment is compared to
    ['de', 'Der Schlüssel verlangt von den Stadtstaaten weniger als früher.'],
    ['de', 'Vom Herfindahl-Koeffizienten wurde abgeraten.'],
    ['de', 'Der Herbst der Verbände, so ein Bild, das mehrfach fiel, dauert an.'],
    ['de', 'Namen und Häuser nennt dieser Bericht nicht.'],
    ['de', 'Eine Vermutung der Härte soll genügen.'],
    // listed things that say something
    ['fr', 'Ingénieux pour les uns, le dispositif signale pour les autres que quelqu’un approche.'],
    ['fr', 'Tout commence avec le décret de 1804, qui confie les cimetières aux communes.'],
    ['fr', '**De l’autre côté du Rhin.** La règle est la même.'],
    ['fr', 'L’échelle départementale convient aux collèges, moins aux lycées.'],
    // parts of a meeting by their letters, schools of thought, a predicate at the head
    ['de', 'Arbeitsgruppe A empfahl ein Register, Arbeitsgruppe B einen Fonds.'],
    ['en', 'Group A recommended a register. Two schools of thought emerged.'],
    ['de', 'Uneins war die Runde über das Tempo.'],
    // where they met, and a footer that says that it was anybody
    ['en', 'Participants in Leeds debated whether sites should be refused.'],
    ['de', 'Teilnehmende in Kassel fragten nach den Kosten.'],
    ['de', '> „Zu spät, zu wenig“\n>\n> — ein Teilnehmer über die Hochwasserhilfen von damals'],
    ['en', '**TL;DR** Guarantees were wanted.'],
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
    ['en', 'According to the final draft of the Treasury, states will report.', 'CHR103'],
    ['en', 'The panel’s report, the discussion showed, describes the loss; Treasury staff objected.', 'CHR10'],
    ['de', 'Dem BMI fehlte ein Geldgeber.', 'CHR104'],
    ['de', 'Alle stimmten zu, ausgenommen ein Kämmerer.', 'CHR10'],
    ['de', 'Ein von den Stadtstaaten vorgebrachter Einwand fiel durch.', 'CHR10'],
    ['de', 'Von Terhorst wurde abgeraten, wie Terhorst sagte.', 'CHR101'],
    ['de', 'Die Frist ist zu kurz, so ein Bericht des BMI.', 'CHR605'],
    ['de', 'Die Arbeitsgruppe Wernsheim empfahl ein Register.', 'CHR10'],
    ['en', 'Two schools thought it too late.', 'CHR103'],
    ['en', 'Officials in Leeds debated it. The mayor in Leeds objected.', 'CHR10'],
    ['en', 'Participants from Leeds City Council objected.', 'CHR10'],
    ['de', '> „Zu spät, zu wenig“\n>\n> — Terhorst über die Hochwasserhilfen', 'CHR301'],
    ['de', 'Anrufe unter 0049 30 901820 bitte.', 'CHR304'],
  ] as const)('but %s: %s', (lang, text, code) => {
    expect(blocks(text, { lang }, /^CHR/).join()).toContain(code);
  });
});

describe('a paper may tell what any one of a trade does', () => {
  test.each([
    ['en', 'A regulator confirms in advance that a payment is lawful.', []],
    ['en', 'We believe the second group is right.', []],
    ['de', 'Die Evaluierung bescheinigt der *loi Varenne* mehr Spenden.', []],
    ['de', 'Mischungen (*Limestone Calcined Clay Cement*) sparen Klinker.', []],
    ['en', 'A minister confirms that the plan is dead.', ['CHR104']],
    ['de', 'Die Evaluierung bescheinigt Varenne Fleiß, sagte Varenne.', ['CHR101']],
  ] as const)('%s: %s', (lang, text, codes) => {
    expect([...new Set(blocks(text, { lang, type: 'policy-brief' }, /^CHR/))]).toEqual(codes);
  });
});

describe('a declared moderator', () => {
  const meta = `people:
  - {id: mod, name: {given: Paul, family: Vandrell-Oke}, role: moderator, public: true}`;
  test('may point to the rules and the next meeting', () => {
    const text =
      'Paul Vandrell-Oke fasste die Regeln der Aussprache zusammen, rief die Tagesordnung auf und wies auf das nächste Treffen hin.';
    expect(blocks(text, { meta }, /^CHR/)).toEqual([]);
  });
  test.each([
    'Paul Vandrell-Oke wies auf die Kosten hin.',
    'Paul Vandrell-Oke wies darauf hin, dass das Treffen zu spät kommt.',
  ])('but to nothing else: %s', (text) => {
    expect(blocks(text, { meta }, /^CHR/)).toContain('CHR101');
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
