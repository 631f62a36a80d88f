import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { blocks, found } from './lint.ts';

const inSlot = /^CHR(?:10[1-4]|301|302|608|5\d\d)$/;

/** Names that no list knows; only their place says that they are names. */
const leaks: readonly (readonly [Language, string])[] = [
  ['de', '**Zerrwitz:** Partnerschaften brauchen Geld.'],
  ['en', '**Obiwole:** partnerships need money.'],
  ['fr', '**Kerzalé :** les partenariats coûtent cher.'],
  ['en', '**Obiwole** – no more pilots, please.'],
  ['en', '- Obiwole (IOM): visas first\n- funding: open'],
  ['de', '- → Zerrwitz: Suchdienst nicht vergessen\n- → Finanzierung klären'],
  ['en', 'Published by: Obiwole. Obiwole: the courts are slow.'],
  ['en', "Produced by: McVarigh's team, which found the courts slow"],
  ['de', 'Widerspruch! (Zerrwitz)'],
  ['en', 'Objection! (Obiwole-Nagy)'],
  ['fr', 'Contre : Kerzalé.'],
  ['de', 'Danach ging es um Quoten. Zerrwitz rollte mit den Augen.'],
  ['en', 'Then quotas came up. Obiwole rolled her eyes.'],
  ['fr', 'Puis vint la question des quotas. Benzaloui leva les yeux au ciel.'],
  ['de', 'Der Gedanke stammt aus dem Munde von Zerrwitz.'],
  ['en', 'Credit for the phrase goes to Obiwole.'],
  ['fr', 'Tous étaient d’accord, sauf Kerzalé.'],
  ['en', 'Everyone agreed, with the exception of Obiwole.'],
  ['de', 'Alles lief auf den Zerrwitz-Kompromiss hinaus.'],
  ['en', 'The Obiwole intervention changed the mood.'],
  ['fr', 'La proposition Kerzalé a fait des émules.'],
  ['en', "Obiwole's hesitation was noticed."],
  ['en', "Kowalowski's phone rang during the vote."],
  ['en', 'R.B. – not convinced.'],
  ['en', 'S.O.: too slow, too costly.'],
  ['fr', 'N. B. s’y est opposé.'],
  ['en', '- MvdB (IOM): visas first'],
  ['de', 'dr. zerrwitz hielt das für einen rechenfehler.'],
  ['en', "ms. obiwole's worry: nobody pays for translation."],
  ['fr', 'mme kerzalé trouvait cela injuste.'],
  ['de', 'Dr_Zerrwitz findet die Fristen zu kurz.'],
  ['en', 'ACTION POINT: OBIWOLE TO SEND FIGURES.'],
  ['fr', 'Après une brève introduction du professeur Kerzalé, les délais ont été abordés.'],
  ['de', '![Dr. Petra Zerrwitz am Flipchart](flipchart.jpg)'],
  ['de', '```text\nZerrwitz – eher nein\n```'],
  ['de', 'schäfer meinte, das sei nie abgesprochen gewesen.'],
  ['de', '```\n10:15 Zerrwitz: Zahlen zu Niger\n10:40 Diskussion\n```'],
  ['en', '**Obiwole-Bell** Too many pilots.'],
  ['en', '![Obiwole (centre) listening to the panel](panel.jpg)'],
  ['en', 'Obiwole in rebuttal. Vote postponed.'],
  ['fr', 'La critique de van der Kerzalé a porté.'],
  ['de', 'Das dauert zu lange. :margin[Weber, BMI]'],
  ['de', 'Das dauert zu lange.[^1]\n\n[^1]: Weber, BMI, in der Diskussion.'],
  ['de', ':::box{title="Zerrwitz"}\nDas dauert zu lange.\n:::'],
  ['de', 'Das dauert zu lange. (AW)'],
  ['en', 'Minutes: AW'],
  ['fr', 'Merci à A. W. pour son exposé.'],
  ['de', '| Punkt | Wer |\n|---|---|\n| Zahlen | W. |'],
  ['de', 'anna weber betonte, das sei zu teuer.'],
  ['en', 'amanda clarkson said it was too costly.'],
  ['en', '| No. | Owner |\n|---|---|\n| 1 | G. Obiwole |'],
];

describe('a word that nothing explains is a name where a speaker stands', () => {
  test.each(leaks)('%s %s', (lang, text) => {
    expect(blocks(text, { lang }, inSlot)).not.toEqual([]);
  });

  test('in a study a bare word may be anything', () => {
    expect(blocks('Obiwole rolled her eyes.', { lang: 'en', type: 'study' }, /^CHR301$/)).toEqual([]);
  });

  test('in the frontmatter as in the text', () => {
    const meta = 'keywords: [visas, "the Obiwole intervention"]';
    expect(blocks('Visas matter.', { lang: 'en', meta }, inSlot)).toEqual(['CHR501']);
  });

  test('declared terms are nobody', () => {
    const meta = 'abbreviations: {Obiwole: a ferry on the river}';
    expect(found('**Obiwole:** the ferry sails twice a day.', { lang: 'en', meta }, /^CHR301$/)).toEqual([]);
  });
});

/** The same places with nobody in them, and proper nouns of the trade. */
const compliant: readonly (readonly [Language, string])[] = [
  ['en', 'Published by: House for Migration Questions, Beispielstraße 1, 10115 Berlin'],
  ['en', 'Printed by: Druckhaus Nord, Berlin'],
  ['de', '**Anreize:** Fehlanreize gilt es zu vermeiden.'],
  ['de', 'Dublin III: Zuständig ist der Staat der ersten Einreise.'],
  ['de', 'Eurodac: Fingerabdrücke werden zehn Jahre gespeichert.'],
  ['de', 'Zuspruch fand der Gedanke einer Pauschale.'],
  ['de', 'Ungeklärt ist, wer zahlt. Strittig war der Stichtag.'],
  ['de', 'Für Geduldete gilt seit 2016 die Ausbildungsduldung.'],
  ['de', 'Der Spurwechsel-Vorschlag wurde breit diskutiert.'],
  ['de', 'Bischkek gilt als Vorbild (Kirgisistan).'],
  ['de', 'Kernpunkte: Tempo, Transparenz, Verlässlichkeit'],
  ['de', 'Widerspruch! (mehrfach)'],
  ['en', '**Backlogs:** cases pile up in the first instance.'],
  ['en', '- Upskilling: courses should start before arrival.\n- Portability: pensions must travel.'],
  ['en', 'Backlogs grew in 2016. Lofty promises are not enough. Unmet demand drives irregular work.'],
  ['en', "Kakuma's residents may open shops."],
  ['en', 'For Kyrgyzstan, remittances make up a third of GDP.'],
  ['en', 'The Schengen question came up twice, the Dublin question never.'],
  ['en', 'The Laffer curve and the Gini coefficient were mentioned.'],
  ['en', 'N.B.: the figures are from 2017. U.S. figures are higher.'],
  ['en', 'SUMMARY OF FINDINGS AND OPEN QUESTIONS'],
  ['fr', '**Délais :** les dossiers s’accumulent.'],
  ['fr', 'L’Ofpra examine les demandes. D’autres ont rappelé le coût. Elle a été bien accueillie.'],
  ['fr', 'La question Schengen est revenue deux fois.'],
  ['de', 'Die Frist beträgt drei Monate (EU). Danach gilt § 18 AufenthG.'],
  ['de', 'Protokoll: Entwurf\n\n| Nr. | Option |\n|---|---|\n| 1 | A |'],
  ['en', 'Some rules apply.[^1]\n\n[^1]: See chapter 2.'],
  ['de', 'Die Zahlen stehen [hier](https://example.org/n1.pdf "PDF").'],
  ['de', 'Redispatch kostet Milliarden. Ransomware trifft Kommunen. SuedLink verzögert sich.'],
  ['de', 'Energieträger: Lignit, Anthrazit, Biomethan'],
  ['de', '![Blick auf den Hafen von Rotterdam](hafen.png)'],
  ['en', 'Telemedicine helped during Covid. Biochar did too. Microplastics entered the debate late.'],
  ['en', '- Perovskite: laboratory\n- Silicon: mass market'],
  ['en', 'Uniform rules from London are of little help. Faster reporting would be possible.'],
  ['fr', '**Hydrogène :** des importations sont prévues. Superphénix reste dans les mémoires.'],
  ['fr', 'Pour Mayotte, la situation est différente.'],
];

describe('ordinary words and proper nouns of the trade pass in the same places', () => {
  test.each(compliant)('%s %s', (lang, text) => {
    expect(blocks(text, { lang }, inSlot)).toEqual([]);
  });
});
