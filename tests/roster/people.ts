import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import type { Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Fix } from '../../src/finding.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import type { Context } from '../../src/lint/context.ts';
import { lintSegments } from '../../src/lint/lint.ts';
import type { Participant } from '../../src/roster/participant.ts';
import { indexOf } from '../../src/roster/roster-index.ts';
import { keysOf } from '../../src/roster/secret.ts';

/** Nobody here exists. */
export const people: readonly Participant[] = [
  { name: 'Amina Weber', role: 'Bürgermeisterin', country: 'DE', sector: 'local', gender: 'f' },
  { name: 'Thorsten Koch', role: 'Referatsleiter', country: 'DE', sector: 'ministries', gender: 'm' },
  { name: 'Chidi Okonjo-Brandt', role: 'Botschafter', country: 'NG', sector: 'ministries', gender: 'm' },
  { name: 'Özlem Yıldırım', role: 'Geschäftsführerin', country: 'TR', sector: 'civil-society', gender: 'f' },
  { name: 'Ursula von der Aue', role: 'Abteilungsleiterin', country: 'DE', sector: 'ministries', gender: 'f' },
  { name: 'Rose Hill', role: 'adviser', country: 'GB', sector: 'academia', gender: 'f' },
  { name: 'Youssef al-Masrawi', role: 'head of programme', country: 'EG', sector: 'io', gender: 'm' },
  { name: 'Łukasz Müllerowski', role: 'Mayor', country: 'PL', sector: 'local', gender: 'm' },
  { name: "Siobhán O'Gallaghan", role: 'researcher', country: 'IE', sector: 'academia', gender: 'f' },
];

export const testKey = `brk1-${'A'.repeat(43)}`;

export function testIndex(list: readonly Participant[] = people) {
  const keys = keysOf(testKey);
  if (keys === undefined) throw new Error('no key');
  return indexOf('msg-4', list, keys);
}

const front = (lang: Language, more: string) => `---
type: meeting-summary
lang: ${lang}
title: ${{ de: 'Zugang und Schutz', en: 'Access and protection', fr: 'Accès et protection' }[lang]}
date: 2018-11-05
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 9, minGroup: 3}
${more}---

`;

export interface Seen {
  readonly code: string;
  readonly variant: string;
  readonly severity: string;
  readonly words: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix: Fix | undefined;
}

/** What the rules find in a brief's Markdown with a roster, and the words they found. */
export function seen(
  body: string,
  { lang = 'de' as Language, more = '', list = people, file = 'briefs/a.md' } = {},
): Seen[] {
  const source = front(lang, more) + body;
  const brief = parseBrief({ file, source, defaults: { lang, type: 'meeting-summary' }, limits: defaultLimits });
  const segments = segmentsOf(brief);
  const context: Context = { ...contextOf(brief, {}, segments), rosters: [{ ...testIndex(list), own: true }] };
  return lintSegments(segments, context).map(
    ({ code, variant = 'default', severity, data = {}, segment, start, end, fix }) => ({
      code,
      variant,
      severity,
      data,
      fix,
      words: segments[segment]?.text.slice(start, end) ?? '',
    }),
  );
}

/** Only hits on the roster, as `words (variant)`. */
export function hits(body: string, options: Parameters<typeof seen>[1] = {}): string[] {
  return seen(body, options)
    .filter(({ code }) => code === 'CHR305')
    .map(({ words, variant, severity }) => `${words} (${variant}${severity === 'block' ? '' : `, ${severity}`})`);
}
