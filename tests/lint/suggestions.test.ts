import { expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { lint } from './lint.ts';

/** What the message proposes for the first attribution of a sentence. */
const proposed = (lang: Language, text: string): string | undefined =>
  lint(text, { lang }).find(({ trace }) => trace?.suggestion !== undefined)?.trace?.suggestion;

test.each([
  ['de', 'Weber wies den Vorschlag zurück.', 'Ein Teilnehmer oder eine Teilnehmerin …'],
  ['de', 'Mehrfach habe Weber betont, dass die Mittel nicht reichten.', 'Es wurde betont …'],
  ['de', 'Von Weber wurde eingewandt, dass die Mittel fehlten.', 'Es wurde eingewandt …'],
  ['de', 'Die Kritik von Weber wurde geteilt.', 'Kritik …, ohne zu sagen, von wem'],
  ['de', 'Das BMI lehnte den Vorschlag ab.', 'Ein Teilnehmer oder eine Teilnehmerin …'],
  ['de', 'Nach Ansicht von Weber fehlen die Mittel.', 'Einer Ansicht nach …'],
  // whoever is no subject: another subject would not stand there
  ['de', 'Die Reisekosten des Ministers übernahm die Stiftung.', 'Derselbe Satz ohne diese Worte'],
  ['de', 'Alle stimmten zu, außer dem Minister.', 'Derselbe Satz ohne diese Worte'],
  ['en', 'The vote went ahead without the minister.', 'The same sentence without these words'],
  ['fr', 'Le vote a eu lieu sans la ministre.', 'La même phrase sans ces mots'],
  // the word that opens what was said
  ['en', 'UNHCR described how the funds went missing.', 'It was described how …'],
  ['en', 'Weber described the funds.', 'One participant …'],
  ['en', 'Weber rejected the proposal.', 'One participant …'],
  ['en', 'UNHCR argued that the funds were missing.', 'It was argued that …'],
  ['en', 'Employers disagreed.', 'Several participants …'],
  ['en', 'The objection of the association remained unanswered.', 'objection …, without saying whose'],
  ['fr', 'L’objection de Weber est restée sans réponse.', 'objection …, sans dire de qui'],
] as const)('%s %s', (lang, text, expected) => {
  expect(proposed(lang, text)).toBe(expected);
});

test('what is only told of a house or an office says why that is enough in a report, and what to do about the world', () => {
  const told = (text: string) => lint(text, { lang: 'en' }).filter(({ severity }) => severity === 'block');
  expect(told('The Treasury left early.').map(({ variant }) => variant)).toContain('told');
  expect(told('The mayor left early.').map(({ variant }) => variant)).toContain('told');
  expect(told('The mayor said that it rained.').map(({ variant }) => variant)).toEqual(['default']);
});
