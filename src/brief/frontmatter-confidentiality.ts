import * as z from 'zod';
import { day, dayOrMonth, hash, id, url, words } from './values.ts';
import { rules, type Sector, sectorNames, sectors } from './vocabulary.ts';

const count = z.int().min(0);

const sectorCounts = z
  .strictObject(
    Object.fromEntries(
      sectors.map((sector) => [sector, count.optional().describe(sectorNames[sector])]),
    ) as SectorShape,
  )
  .describe('How many came from where. · Wie viele woher kamen.');

type SectorShape = Record<Sector, z.ZodOptional<typeof count>>;

const meeting = z
  .strictObject({
    series: words.optional().describe('Series of meetings. · Sitzungsreihe.'),
    session: z
      .union([z.int().min(1), words])
      .optional()
      .describe('Which session. · Welche Sitzung.'),
    date: dayOrMonth.optional().describe('Month by default: "2018-10". · In der Regel nur der Monat.'),
    place: words.optional().describe('Town. · Ort.'),
  })
  .describe('The meeting this reports on. · Die Sitzung, um die es geht.');

const attendance = z
  .strictObject({
    total: count.optional().describe('How many in all. · Wie viele insgesamt.'),
    sectors: sectorCounts.optional(),
    minGroup: z
      .int()
      .min(2)
      .optional()
      .describe('Smallest group that may be named as speaker. · Kleinste nennbare Gruppe.'),
  })
  .describe('How many took part; never who. · Wie viele teilnahmen; nie, wer.');

const consented = z.strictObject({
  person: id.describe('Id of a declared person. · Kürzel einer angegebenen Person.'),
  quoteHash: hash.describe('sha-256 of the normalised wording. · sha-256 des normalisierten Wortlauts.'),
  consent: z
    .strictObject({
      on: day.describe('Day of consent. · Tag der Freigabe.'),
      by: words.describe('Who consented, and how. · Wer freigab, und wie.'),
      until: day.optional().describe('Last day it holds. · Gültig bis einschließlich.'),
    })
    .describe('The consent. · Die Freigabe.'),
  scope: id.optional().describe('What it covers: this-publication. · Wofür sie gilt.'),
});

/** What the room was promised (RULE.md, "Regimes"). */
export const confidentiality = z
  .strictObject({
    rule: z
      .enum(rules)
      .optional()
      .describe('Under which rule the meeting was held. · Unter welcher Regel getagt wurde.'),
    appliesTo: z
      .union([z.literal('whole'), z.array(words).min(1)])
      .optional()
      .describe('"whole" or section ids. · "whole" oder Abschnitts-Ids.'),
    meeting: meeting.optional(),
    attendance: attendance.optional(),
    roster: z
      .union([id, z.array(id).min(1)])
      .optional()
      .describe(
        'Lists of participants to compare with; else by meeting. · Teilnehmerlisten zum Vergleich; sonst nach Sitzung.',
      ),
    publicDescription: words.optional().describe('The sentence the host has published. · Der veröffentlichte Satz.'),
    publicDescriptionRef: url.optional().describe('Where that sentence is published. · Fundstelle des Satzes.'),
    agreedDescriptions: z
      .array(words)
      .optional()
      .describe('unter-zwei: descriptions the meeting agreed on. · Vereinbarte Bezeichnungen.'),
    onRecord: z.array(consented).optional().describe('Consented quotations. · Freigegebene Zitate.'),
  })
  .describe('What the room was promised. · Was der Runde zugesagt wurde.');
