import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { names, organisations, roles, type Template } from './template.ts';

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

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function fill({ text }: Template, { subject, behind }: Speaker): string {
  return text
    .replaceAll('XDE', behind)
    .replace(/^XD/, upper(behind))
    .replaceAll('XD', behind)
    .replace(/^X\b/, upper(subject))
    .replaceAll(/\bX\b/g, subject);
}

/** Blocking findings of each paragraph; headings keep the paragraphs apart. */
function blocks(lang: Language, sentences: readonly string[]): boolean[] {
  const head = `---\ntype: meeting-summary\nlang: ${lang}\ntitle: T\ndate: 2018-11-05\nconfidentiality:\n  rule: chatham-house\n  attendance: {total: 30, minGroup: 5}\n---\n`;
  let source = head;
  const starts = sentences.map((sentence) => {
    source += '\n## Thema\n\n';
    const start = source.length;
    source += `${sentence}\n`;
    return start;
  });
  const brief = parseBrief({
    file: 'briefs/t.md',
    source,
    defaults: { lang, type: 'meeting-summary' },
    limits: defaultLimits,
  });
  const found = lintBrief(brief).filter(({ code, severity }) => code.startsWith('CHR') && severity === 'block');
  return sentences.map((sentence, i) => {
    const start = starts[i] ?? 0;
    return found.some((finding) => finding.start < start + sentence.length && start < finding.end);
  });
}

describe.each([
  ['de', german],
  ['en', english],
  ['fr', french],
] as const)('replacing the speaker, %s', (lang, templates) => {
  const filled = templates.flatMap((template) => speakers[lang].map((speaker) => fill(template, speaker)));

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
