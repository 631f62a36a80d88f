import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { blocks } from './lint.ts';

const inSlot = /^CHR(?:10[1-5]|5\d\d)$/;

/** Who voted, objected or takes a position, without any verb that says so. */
const leaks: readonly (readonly [Language, string])[] = [
  ['de', 'Dagegen: Finnland, Malta.'],
  ['en', 'Twice no: Finland, Malta.'],
  ['fr', 'Contre : la Finlande.'],
  ['de', 'Enthaltung: Arbeitsministerium. Dafür: alle übrigen.'],
  ['en', 'Three voices against: Treasury, Home Office.'],
  ['de', 'Der Antrag wurde angenommen (dagegen: Bayern, Sachsen).'],
  ['en', 'The wording was adopted (against: Poland, Czechia).'],
  ['fr', 'Le texte a été adopté (contre : la Pologne, la Slovaquie).'],
  ['de', 'Bei drei Enthaltungen (Niederlande, Irland, Luxemburg) wurde der Text gebilligt.'],
  ['en', 'The text was approved with two abstentions (Netherlands, Ireland).'],
  ['de', 'Veto aus Luxemburg, Achselzucken aus Prag.'],
  ['en', 'Veto from Luxembourg, shrugs from Prague.'],
  ['fr', 'Refus net de Rabat.'],
  ['de', 'Urheberin dieses Gedankens: die Leiterin der Beratungsstelle.'],
  ['de', 'Von Amnesty ins Gespräch gebracht: ein Abschiebestopp.'],
  ['en', 'Brought up by Amnesty: a halt to removals.'],
  ['de', '```\nBade: dagegen\n```'],
  ['de', 'Das bischöfliche Veto kam prompt.'],
  ['de', 'Am kanzleramtlichen Einspruch führte kein Weg vorbei.'],
  ['de', 'Das innenministerielle Nein überraschte niemanden.'],
  ['en', 'From an episcopal perspective the draft lacks humanity.'],
  ['fr', 'Le veto épiscopal n’a surpris personne.'],
  ['de', '### Position des Deutschen Landkreistages\n\nDie Kreise brauchen Geld.'],
  ['en', '### The position of the Local Government Association\n\nCouncils need money.'],
  ['de', '- AWO: Beratung vor Ort ausbauen\n- Handwerkskammer: Praktika statt Tests'],
  ['en', '- ILO: ratify Convention 189 first\n- IOE: keep it voluntary'],
  ['fr', '- Croix-Rouge : davantage de conseil\n- Chambre de métiers : des stages, pas de tests'],
  ['de', 'Das sei zu langsam, so eine Teilnehmerin (Hamburg).'],
  ['en', 'It was too slow, said one participant (Hamburg).'],
  ['fr', 'C’est trop lent, selon une participante (Hambourg).'],
  ['de', '1. Eingangsstatement (Greenpeace): schneller raus\n2. Eingangsstatement (BDEW): sicher bleiben'],
  ['en', '| Proposal | Supported by |\n|---|---|\n| Digital tax | France, Spain |'],
  ['de', '| Vorschlag | Unterstützt von |\n|---|---|\n| Digitalsteuer | Frankreich, Spanien |'],
  ['fr', '| Proposition | Soutenue par |\n|---|---|\n| Taxe | Espagne, Italie |'],
  ['en', '| Delegation | Position |\n|---|---|\n| Sweden | in favour |'],
];

describe('votes, credits and positions without a verb', () => {
  test.each(leaks)('%s %s', (lang, text) => {
    expect(blocks(text, { lang }, inSlot)).not.toEqual([]);
  });
});

/** The same shapes with arguments, groups, figures or explanations in them. */
const compliant: readonly (readonly [Language, string])[] = [
  ['de', 'Dafür: kürzere Fristen; dagegen: höhere Kosten.'],
  ['de', 'Dafür: eine Mehrheit. Enthaltungen: drei.'],
  ['de', 'Der Antrag wurde angenommen (dafür: 12, dagegen: 4).'],
  ['de', 'Es gab Zustimmung (vgl. Kapitel 2) und Widerspruch (siehe oben).'],
  ['de', 'Ablehnung von Anträgen aus Syrien ist selten.'],
  ['de', 'Von der Gruppe ins Gespräch gebracht: ein Fonds.'],
  ['de', 'Aus kommunaler Perspektive ist das teuer. Ministerielle Zuständigkeiten sind verteilt.'],
  ['de', '### Kritik am Dublin-System\n\n### Position der Teilnehmenden\n\n### Erwartungen an die Bundesregierung'],
  ['de', '- BAMF: Bundesamt für Migration und Flüchtlinge\n- BA: Bundesagentur für Arbeit'],
  ['de', 'Zuständigkeiten:\n\n- BAMF: Asylverfahren\n- BA: Arbeitsmarktzugang'],
  ['de', '- Ghana: Zentrum in Accra\n- Senegal: Zentrum in Dakar'],
  ['de', '- Italien: 23.370 Ankünfte\n- Spanien: 58.569 Ankünfte'],
  ['de', '| Land | Anträge |\n|---|---|\n| Bayern | 12 |'],
  ['en', 'In favour: legal certainty. Against: higher costs.'],
  ['en', 'In favour: a majority. Abstentions: three.'],
  ['en', 'Brought up by several participants: a fund.'],
  ['en', 'From a municipal perspective this is expensive. Diplomatic pressure rarely works.'],
  ['en', '### Criticism of the Dublin system\n\n### The position of participants'],
  ['en', '- ICMPD: trains officials\n- IOM: organises transport'],
  ['en', '- Funding: open\n- Staff: scarce'],
  ['en', '| Country | Policy |\n|---|---|\n| Italy | closed ports |'],
  ['en', '| Topic | Position |\n|---|---|\n| Quotas | contested |'],
  ['de', 'Ein Teilnehmer (von dreißig) widersprach, mehrere Teilnehmende (etwa ein Drittel) nicht.'],
  ['en', 'One participant (out of thirty) disagreed.'],
  ['fr', 'Un participant (sur trente) a contesté.'],
  ['en', '| Option | For | Against |\n|---|---|---|\n| Quota | clarity | cost |'],
  ['de', '| Option | Dafür | Dagegen |\n|---|---|---|\n| Quote | 12 | 4 |'],
  ['fr', '| Option | Pour | Contre |\n|---|---|---|\n| Quota | clarté | coût |'],
  ['fr', 'Pour : la sécurité juridique. Contre : le coût.'],
  ['fr', 'La motion a été adoptée (pour : 12, contre : 4).'],
  ['fr', 'Proposé par plusieurs participants : un fonds.'],
];

describe('what is no party passes in the same places', () => {
  test.each(compliant)('%s %s', (lang, text) => {
    expect(blocks(text, { lang }, inSlot)).toEqual([]);
  });
});
