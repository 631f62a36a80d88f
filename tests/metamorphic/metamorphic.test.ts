import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { fill, lintParagraphs } from './paragraphs.ts';
import { names, organisations, roles } from './template.ts';

interface Speaker {
  readonly subject: string;
  readonly behind: string;
}

const same = (text: string): Speaker => ({ subject: text, behind: text });
const pairs = (subjects: readonly string[], behind: readonly string[]): Speaker[] =>
  subjects.map((subject, i) => ({ subject, behind: behind[i] ?? subject }));

/** de, d’, du: the speaker behind the preposition, with its article. */
const behindDe = (name: string) => (/^[aeiouhéèâîœAEIOUHÉÈÂÎŒÖÜÓ]/u.test(name) ? `d’${name}` : `de ${name}`);

const speakers: Record<Language, readonly Speaker[]> = {
  de: [
    ...names.map(same),
    ...pairs(roles.de.nominative, roles.de.dative),
    ...pairs(organisations.de.nominative, organisations.de.dative),
  ],
  en: [...names, ...roles.en, ...organisations.en].map(same),
  fr: [
    ...names.map((name) => ({ subject: name, behind: behindDe(name) })),
    ...pairs(roles.fr.subject, roles.fr.behind),
    ...pairs(organisations.fr.subject, organisations.fr.behind),
  ],
};

/** Whether each paragraph is blocked; headings keep the paragraphs apart. */
function blocks(lang: Language, sentences: readonly string[]): boolean[] {
  return lintParagraphs(lang, sentences).map(({ findings }) =>
    findings.some(({ code, severity }) => code.startsWith('CHR') && severity === 'block'),
  );
}

describe.each([
  ['de', german],
  ['en', english],
  ['fr', french],
] as const)('replacing the speaker, %s', (lang, templates) => {
  const filled = templates.flatMap((template) =>
    speakers[lang].map((speaker) => fill(template.text, speaker.subject, speaker.behind)),
  );

  test(`at least 99 in 100 of ${filled.length} attributions are blocked`, () => {
    const verdicts = blocks(lang, filled);
    const missed = filled.filter((_, i) => verdicts[i] === false);
    expect(missed.length / filled.length, missed.slice(0, 60).join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('no anonymous twin is blocked', () => {
    const twins = templates.map(({ twin }) => twin);
    const verdicts = blocks(lang, twins);
    expect(twins.filter((_, i) => verdicts[i])).toEqual([]);
  });
});
