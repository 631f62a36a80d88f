import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { blocks, found } from './lint.ts';

const codes = /^CHR/;
type Row = readonly [lang: Language, what: string, body: string];

/** Who said what stands beside the text: in data, heads of columns, addresses, comments, notes and lines of speech. */
const leaks: readonly Row[] = [
  ['en', 'lines of data with a column of speakers', '```csv\nspeaker,theme,minutes\nObiwole,energy,11\n```'],
  ['de', 'the same, another delimiter', '```\nSprecherin;Thema;Minuten\nZerrwitz;Energie;11\n```'],
  ['fr', 'the same', '```\nintervenant,thème,minutes\nKerzalé,énergie,11\n```'],
  ['en', 'the same with tabs', '```tsv\nwho\tminutes\nObiwole\t3\n```'],
  ['en', 'keys and values', '```json\n[{"speaker": "Obiwole", "minutes": 11}]\n```'],
  ['de', 'keys and values', '```yaml\n- sprecherin: Zerrwitz\n  minuten: 11\n```'],
  ['de', 'a column of whoever said it', '| Anliegen | vorgebracht von |\n|---|---|\n| Pauschale | Marburger Bund |'],
  ['en', 'a column of whoever said it', '| Idea | Raised by |\n|---|---|\n| Night trains | the Rail Delivery Group |'],
  [
    'fr',
    'a column of whoever said it',
    "| Idée | Défendue par |\n|---|---|\n| Moratoire | l'Office national des forêts |",
  ],
  ['de', 'a column of sources of ideas', '| Vorschlag | Quelle |\n|---|---|\n| Nachtzug | Vertreterin der ÖBB |'],
  ['de', 'votes under a house', '| Thema | BMI | Caritas |\n|---|---|---|\n| Quote | dagegen | dafür |'],
  ['en', 'votes under a name', '| Theme | HARGREAVES | YILMAZ |\n|---|---|---|\n| Quota | against | for |'],
  ['fr', 'votes under a name', '| Thème | MOREAU | DIALLO |\n|---|---|---|\n| Quota | contre | pour |'],
  ['de', 'a turn in an address', 'Die [Folien](https://archiv.example.org/2018/impuls-zerrwitz-bmz.pdf) liegen vor.'],
  ['en', 'a turn in an address', 'The [recording](https://media.example/2018/keynote-obiwole.mp4) is online.'],
  ['fr', 'a turn in an address', 'Voir le [support](https://docs.example/exposes/expose-kerzale-cgt.pdf).'],
  [
    'en',
    'a name with a particle in an address',
    'See the [slides](https://slides.example/users/tariq-el-obiwole/freight).',
  ],
  ['en', 'a place to speak in a file name', 'See the [photo](img/obiwole-at-the-lectern.jpg).'],
  ['en', 'a person as the source in a comment', '<!-- source: the woman from the Helsinki treasury -->\n\nText.'],
  ['de', 'a person as the source in a comment', '<!-- Quelle: der Mann von der Kämmerei in Gera -->\n\nText.'],
  ['fr', 'a person as the source in a comment', '<!-- source : la dame du Trésor à Helsinki -->\n\nTexte.'],
  ['de', 'a private source', 'Zahlen.[^1]\n\n[^1]: Auskunft der Referatsleiterin am Rande der Sitzung, Oktober 2018.'],
  ['en', 'a private source', 'Figures.[^1]\n\n[^1]: From the head of unit, in the margins of the session, 2018.'],
  ['fr', 'a private source', 'Chiffres.[^1]\n\n[^1]: La cheffe de bureau, en marge de la séance, 2018.'],
  ['de', 'who gave a tip', 'Zahlen.[^1]\n\n[^1]: So die Auskunft eines Mitarbeiters der Bundesnetzagentur.'],
  ['en', 'who gave a tip', 'Figures.[^1]\n\n[^1]: Information from the deputy head of the agency.'],
  ['fr', 'who gave a tip', "Chiffres.[^1]\n\n[^1]: Renseignement de la cheffe de bureau au ministère de l'Intérieur."],
  ['en', 'who explained it', 'Figures.[^1]\n\n[^1]: As explained over lunch by the night-shift manager of the port.'],
  ['en', 'initials that speak', '**HK:** Do we have numbers on this?\n\n**JA:** None that I would publish.'],
  ['de', 'initials that speak', '**TW:** Haben wir dazu Zahlen?\n\n**RB:** Keine, die ich veröffentlichen würde.'],
  [
    'de',
    'a house beside participants',
    '| Wer | Ziel |\n|---|---|\n| Diakonie Altmark | 2030 |\n| mehrere Teilnehmende | sofort |',
  ],
  [
    'en',
    'a house beside participants',
    '| Item | By |\n|---|---|\n| Meters | Severnside Water |\n| Leaks | two participants |',
  ],
  [
    'fr',
    'a house beside participants',
    '| Point | Qui |\n|---|---|\n| Friches | Métropole de Rennes |\n| Sols | plusieurs participants |',
  ],
  [
    'en',
    'a column of houses and one of moods',
    '| Item | Body | Mood |\n|---|---|---|\n| Meters | Severnside Water | lukewarm |',
  ],
  ['de', 'somebody in a comment', 'Ein Teilnehmer sah das anders. <!-- Pfundstein, Landkreis Uelzen -->'],
  ['en', 'somebody in a comment', 'One participant disagreed. <!-- the man from Arup -->'],
  [
    'fr',
    'somebody in a comment',
    'Un participant a refusé. <!-- éleveur, président de la coopérative du Champsaur -->',
  ],
  ['de', 'thanks in a note', 'Zahlen.[^1]\n\n[^1]: Wir danken dem Gesundheitsamt Neuss für den Hinweis.'],
  ['de', 'what a house said, in a note', 'Zahlen.[^1]\n\n[^1]: Der Einwand kam von der Diakonie Altmark.'],
  [
    'de',
    'the room behind a source',
    'Zahlen.[^1]\n\n[^1]: Vgl. <https://example.org/a>. Der Hinweis kam in der Sitzung aus dem Kieler Umweltministerium.',
  ],
  [
    'en',
    'the room behind a source',
    'Figures.[^1]\n\n[^1]: Report, 2023, <https://example.org/a>. The upper figure was supplied in the room by a former head of the Danish maritime authority.',
  ],
];

const compliant: readonly Row[] = [
  ['en', 'data of the world', '```csv\ncountry,year,applications\nSpain,2017,36605\nMalta,2017,1840\n```'],
  ['fr', 'data of the world', '```csv\npays,année,demandes\nEspagne,2017,36605\nMalte,2017,1840\n```'],
  ['fr', 'a table of figures', '| Pays | Demandes |\n|---|---|\n| Espagne | 36605 |\n| Malte | 1840 |'],
  ['en', 'a list of fields', '```csv\nname,type,description\nid,integer,identifier of the case\n```'],
  ['en', 'keys and values', '```json\n{"year": 2017, "applications": 36605}\n```'],
  ['de', 'anonymous columns', '| Anliegen | vorgebracht von |\n|---|---|\n| Pauschale | mehreren Teilnehmenden |'],
  ['en', 'who pays', '| Measure | Funded by |\n|---|---|\n| Night trains | the federal budget |'],
  ['de', 'an address', 'Siehe [das Papier](https://example.org/papiere/impulspapier-kommunalfinanzen.pdf).'],
  ['en', 'an address', 'See [input on water](https://example.org/files/input-water-management.pdf).'],
  ['en', 'a note to oneself', '<!-- TODO: check the figures of table 2 -->\n\nText follows.'],
  ['en', 'questions and answers', '**Q:** How many returns were there?\n\n**A:** About 20,000 in 2017.'],
  ['de', 'questions and answers', '**F:** Wie viele Rückführungen gab es?\n\n**A:** Etwa 20.000 im Jahr 2017.'],
  ['en', 'a remark', '**NB:** We rounded all figures.'],
  [
    'de',
    'kinds of houses and their tasks',
    '| Wer | Aufgabe |\n|---|---|\n| Kommunen | Zahlung |\n| Länder | Aufsicht |',
  ],
  [
    'en',
    'a column of houses and their duties',
    '| Item | Body | Cost |\n|---|---|---|\n| Meters | Severnside Water | 3 |',
  ],
  ['de', 'a note to oneself', 'Text. <!-- Zahlen prüfen, Quelle: Destatis -->'],
  ['de', 'anonymous thanks in a note', 'Zahlen.[^1]\n\n[^1]: Der Einwand kam von mehreren Teilnehmenden.'],
  [
    'de',
    'what a source says',
    'Zahlen.[^1]\n\n[^1]: BAMF, Bericht, 2019, <https://www.bamf.de/x>. Das BAMF zählt auch Geduldete mit.',
  ],
];

describe('who said it stands beside the text', () => {
  test.each(leaks)('%s, blocked: %s', (lang, _what, body) => {
    expect(blocks(body, { lang }, codes)).not.toEqual([]);
  });
  test.each(compliant)('%s, passes: %s', (lang, _what, body) => {
    expect(blocks(body, { lang }, codes), found(body, { lang }).join()).toEqual([]);
  });
});
