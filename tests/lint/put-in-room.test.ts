import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { blocks, found } from './lint.ts';

const codes = /^CHR/;
const brief = 'policy-brief';
type Row = readonly [lang: Language, what: string, body: string, type?: 'policy-brief'];

/** A label in front of the words, and a room in the phrase or the clause. */
const leaks: readonly Row[] = [
  ['de', 'run-in heading with a full stop', '**Hafenbehörde Emden.** Die Liegezeiten seien zu kurz.'],
  ['de', 'the same in plain mood', '**Bundesnetzagentur.** Die Anträge sind zu lang.'],
  ['de', 'run-in heading and a dash', '**Bundesnetzagentur** – Die Anträge sind zu lang.'],
  ['de', 'run-in heading and nothing', '**Bundesnetzagentur** Die Anträge sind zu lang.'],
  ['de', 'run-in heading over its words', '**Bundesnetzagentur**\\\nAnträge sind zu lang.'],
  ['de', 'italics in a list', '- *Bundesnetzagentur.* Die Anträge sind zu lang.\n- *Andere.* Die Anträge sind kurz.'],
  ['en', 'run-in heading', '**The regulator.** Forms are too long.'],
  ['en', 'run-in heading of a house', '**Oxfam.** Deadlines are too short.'],
  ['fr', 'run-in heading', '**La CNAM.** Les formulaires seraient trop longs.'],
  ['en', 'a name in no list', '**Ofqual.** Forms are too long.'],
  ['de', 'a heading over their words', '### Bundesnetzagentur\n\nDie Anträge seien zu lang.'],
  ['de', 'the same over a list', '### Bundesnetzagentur\n\n- Die Anträge seien zu lang.\n- Die Frist sei zu kurz.'],
  ['de', 'bold words over their words', '**Bundesnetzagentur**\n\nDie Anträge seien zu lang.'],
  ['de', 'where a doubt came from, behind a comma', 'Der Zweifel kam überraschend, nämlich vom Eisenbahnbundesamt.'],
  ['en', 'where a doubt came from, behind a comma', 'The doubt came as a surprise, namely from the Treasury.'],
  ['de', 'out of whose house', 'Der Zweifel kam aus dem Haus der Bundesbeauftragten.'],
  ['de', 'who sat together', 'So halten es die zwei bergischen Landräte, die nebeneinander saßen.'],
  ['de', 'what one of them was', 'Eine Teilnehmerin war früher Richterin gewesen.'],
  ['en', 'what one of them was', 'One participant had been a judge.'],
  [
    'de',
    'a title in a cell',
    '| Land | Urteil |\n|---|---|\n| Estland | „nicht nachmachen“ (Botschaftsrat Quist) |',
    brief,
  ],
  [
    'fr',
    'a private message',
    "Des chiffres.[^1]\n\n[^1]: Insee, Emploi, 2018 ; complété par un message privé d'une participante.",
    brief,
  ],
  [
    'de',
    'a house by its list',
    'Akten sind langsam. Die Gematik räumte in unserer Sitzung ein, dass es dauert.',
    brief,
  ],
  [
    'de',
    'whoever was present',
    'Zähler sind teuer. Die anwesenden Netzbetreiber führten das auf die Prüfung zurück.',
    brief,
  ],
  [
    'en',
    'who was represented',
    'Audits help. Tartu, which was represented for the first time, does so already.',
    brief,
  ],
  [
    'de',
    'who sat opposite',
    'Lose helfen. Die Gründerin eines Jenaer Optikherstellers, die uns gegenübersaß, hat drei verloren.',
    brief,
  ],
  ['en', 'whoever was present', 'The insurers present laughed.'],
  [
    'en',
    'in the working group',
    'Fees are low. The two home operators in the working group would agree to a cap.',
    brief,
  ],
  [
    'de',
    'a driving force',
    'Kanada zeigt es. Bremens Schulbehörde war im Arbeitskreis die treibende Kraft hinter dem Antrag.',
    brief,
  ],
  [
    'de',
    'on whom it was seen',
    'Die Umlage ist umstritten. Dem Vertreter der Kirche war anzusehen, dass er zweifelte.',
    brief,
  ],
  ['de', 'whose sentence it was', 'Für Heiterkeit sorgte der Satz der Bürgermeisterin, Kühe läsen nicht.'],
  ['en', 'states at the table', 'On fees the small-island states at the table would not budge.'],
  ['en', 'one among us', 'Premiums rose. The reinsurer among us found that too low.', brief],
  ['en', 'a group with a name', 'Aid fell. UNICEF veterans in our group expect more cuts.', brief],
  ['en', 'who came', 'Oaks grow slowly. The Finnish Forest Agency came to our meeting with plot data.', brief],
  ['en', 'whose clause it was', 'Oaks grow slowly. In our discussion the Finnish Forest Agency was curt.', brief],
  ['de', 'a trade among us', 'Die Rückversicherer unter uns rechneten anders.'],
  ['de', 'whose clause it was', 'Strom ist teuer. Die Reeder waren in unserer Runde nicht dazu bereit.', brief],
  [
    'de',
    'a formula',
    'Stellen fehlen. In der Diskussion brachte es Zoodirektor Ruland auf die Formel „erst zählen“.',
    brief,
  ],
  ['fr', 'at our right', "L'eau coûte. La chimiste de l'ADEME assise à notre gauche en doutait.", brief],
  ['fr', 'in our group', "L'eau coûte. Le Cerema a douté dans notre groupe de ce délai.", brief],
];

const compliant: readonly Row[] = [
  ['de', 'a topic as a run-in heading', '**Liegezeiten.** Die Fristen sind zu kurz.'],
  ['de', 'a topic as a heading', '### Kommunen\n\nDie Mittel seien zu knapp, hieß es.'],
  ['de', 'a house as a heading', '### Bundesnetzagentur\n\nSie sei überlastet, hieß es. Die Anträge sind zu lang.'],
  [
    'de',
    'the next heading',
    '### Bundesnetzagentur\n\nEin Text.\n\n### Ergebnis\n\nDie Anträge seien zu lang, hieß es.',
  ],
  ['de', 'costs of a house', '**Kosten der Bundesnetzagentur.** Die Gebühren sind 2017 gestiegen.'],
  ['de', 'a sentence in bold', '**Der Bund zahlt.** Die Länder zahlen nicht.', brief],
  ['de', 'a house explained', '**Bundesnetzagentur.** Die Behörde legt die Entgelte fest.', brief],
  ['en', 'a topic as a run-in heading', '**Hospital discharge.** Beds are scarce.'],
  ['en', 'an imperative', '**Shorten the forms.** Half the fields are never read.'],
  ['fr', 'a topic as a run-in heading', '**Les formulaires.** Ils sont trop longs.'],
  ['de', 'where a doubt came from', 'Der Zweifel kam überraschend, nämlich von mehreren Teilnehmenden.'],
  ['en', 'a part in the debate', 'One participant was a critic of the fund. Two participants were supporters.'],
  ['en', 'one in three', 'One person in three was a carer.', brief],
  ['de', 'citizens as a topic', '**Beteiligung von Bürgerinnen und Bürgern.** Genossenschaften bauen langsam.'],
  ['en', 'what is present', 'The problems present in the system are many. Participants present agreed.'],
  ['en', 'two tasks', '- Propose a test rule for mackerel, and state what it costs.', brief],
  ['fr', 'an article of a code', "L'article L. 442-3 du code autorise une contribution."],
  ['de', 'on whom it was seen', 'Mehreren Teilnehmenden war anzusehen, dass sie zweifelten.'],
  ['de', 'whose sentence it was', 'Der Satz des Pythagoras half. Für Heiterkeit sorgte der Satz, Kühe läsen nicht.'],
  ['en', 'anybody at the table', 'The participants at the table agreed. Experts around the table did not.'],
  ['en', 'what lies on the table', 'The options on the table are three. Reform is on the table.', brief],
  ['de', 'what lies on the table', 'Die Kommission hat einen Vorschlag auf den Tisch gelegt.', brief],
  ['de', 'a topic of our round', 'In unserer Runde wurde die Bundesnetzagentur erwähnt.', brief],
  ['en', 'a topic of our group', 'In our group one participant mentioned the shipowners.', brief],
  [
    'de',
    'a debate of the world',
    'In der Diskussion um Liegezeiten fehlen Zahlen; die Hafenbehörde Emden zählt nicht.',
    brief,
  ],
];

const rows = (all: readonly Row[]) =>
  all.map(([lang, what, body, type = 'meeting-summary']) => ({ what, body, options: { lang, type } }));

describe('a label before the words and a room in the phrase say who it was', () => {
  test.each(rows(leaks))('$options.lang, $what, blocked: $body', ({ body, options }) => {
    expect(blocks(body, options, codes)).not.toEqual([]);
  });
  test.each(rows(compliant))('$options.lang, $what, passes: $body', ({ body, options }) => {
    expect(blocks(body, options, codes), found(body, options).join()).toEqual([]);
  });
});
