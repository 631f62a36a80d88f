import { describe, expect, test } from 'vitest';
import { german } from '../../src/attribution/packs/de.ts';
import { english } from '../../src/attribution/packs/en.ts';
import type { Pack, Verb } from '../../src/attribution/packs/pack.ts';
import { readSlots } from '../../src/attribution/slots.ts';
import { segmentsOfPlain } from './plain.ts';

/** A sentence in which Okoro is the speaker of the verb; adding a verb to a pack adds its test. */
function sentence(pack: Pack, verb: Verb): string {
  const form = pack.conjugate(verb).find((one) => one.form === 'finite' && one.plural !== true);
  const finite = form?.text ?? '';
  const beside = form?.beside ?? '';
  const verbal = `${finite} ${beside}`.trim();
  const preposition = verb.prepositions?.split(' ')[0] ?? '';
  const de = pack.language === 'de';
  switch (verb.frame) {
    case 'quote':
      return de
        ? `„Die Frist ist für alle zu kurz“, ${`${finite} Okoro ${beside}`.trim()}.`
        : `“The deadline is too short,” Okoro ${verbal}.`;
    case 'as':
      return de
        ? `Okoro ${finite} die Frist als zu kurz ${beside}`.trim()
        : `Okoro ${verbal} the deadline as too short.`;
    case 'of':
      return de ? `Okoro ${verbal} ${preposition} die Frist.` : `Okoro ${verbal} ${preposition} the deadline.`;
    case 'procedural': {
      // pointing to the agenda runs a meeting, pointing to anything else says something
      const orderly = pack.frames.orderly?.split(' ').includes(verb.lemma) === true;
      const object = de ? (orderly ? 'die Tagesordnung' : 'die Sitzung') : orderly ? 'the agenda' : 'the session';
      return de ? `Okoro ${finite} ${object} ${beside}`.trim() : `Okoro ${verbal} ${object}.`;
    }
    default:
      return de ? `Okoro ${verbal}, dass die Frist zu kurz sei.` : `Okoro ${verbal} that the deadline was too short.`;
  }
}

const speakers = (text: string, pack: Pack): string[] =>
  readSlots(segmentsOfPlain(text, pack.language), 'either').slots.map(
    (slot) => `${slot.head} ${text.slice(slot.start, slot.end)}`,
  );

describe.each([german, english])('every verb of the pack finds its speaker', (pack) => {
  test.each(pack.verbs.map((verb) => [verb.lemma, verb] as const))(`${pack.language}: %s`, (_, verb) => {
    const text = sentence(pack, verb);
    expect(speakers(text, pack), text).toContain('name Okoro');
  });
});

test('the packs hold the verbs they promise', () => {
  const lemmas = (pack: Pack): number => new Set(pack.verbs.map((verb) => verb.lemma)).size;
  expect(lemmas(german)).toBeGreaterThanOrEqual(90);
  expect(lemmas(english)).toBeGreaterThanOrEqual(110);
});
