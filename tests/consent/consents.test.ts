import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { wordingHash } from '../../src/attribution/wording.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Consent } from '../../src/consent/entry.ts';
import { readConsents } from '../../src/consent/ledger.ts';
import { Failure } from '../../src/failure.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import { consentsOf } from '../../src/lint/consents.ts';
import { lintSegments } from '../../src/lint/lint.ts';
import { testIndex } from '../roster/people.ts';

const wording = 'Ohne Geld vom Bund schaffen wir das nicht.';
const consent: Consent = {
  person: 'aw',
  quoteHash: wordingHash(wording),
  language: 'de',
  scope: 'a',
  from: '2018-10-20',
  until: '2018-12-31',
  evidence: 'Mail vom 20. Oktober 2018, Akte 7',
};

/** Blocking codes of a brief that quotes, with a ledger. */
function blocked(
  body: string,
  ledger: readonly Consent[],
  { day = undefined as string | undefined, more = '', file = 'briefs/a.md' } = {},
) {
  const source = `---
type: meeting-summary
lang: de
title: Zugang und Schutz
date: 2018-11-05
people:
  - {id: aw, name: Amina Weber, role: expert, public: true}
  - {id: jw, name: Jonas Brunnert, role: expert, public: true}
confidentiality:
  rule: chatham-house
  meeting: {series: MSG, session: 4}
  attendance: {total: 30, minGroup: 3}
${more}---

${body}
`;
  const brief = parseBrief({ file, source, defaults: { lang: 'de', type: 'meeting-summary' }, limits: defaultLimits });
  const segments = segmentsOf(brief);
  const consents = consentsOf(brief, ledger, day);
  const consented = new Set(consents.map(({ quoteHash }) => quoteHash));
  const rosters = [{ ...testIndex(), own: true }];
  const context = { ...contextOf(brief, {}, segments), consents, consented, rosters };
  return lintSegments(segments, context)
    .filter(({ severity }) => severity === 'block')
    .map(({ code }) => code);
}

const quote = `Amina Weber sagte: „${wording}“`;

describe('a released quotation', () => {
  test('passes, its speaker too, although she is on the roster', () => {
    expect(blocked(quote, [consent])).toEqual([]);
    expect(blocked(`„Ohne Geld vom Bund schaffen wir das nicht“, sagte Amina Weber.`, [consent])).toEqual([]);
  });

  test.each([
    ['without consent', quote, [], {}],
    ['one word changed', quote.replace('Geld', 'Mittel'), [consent], {}],
    ['another speaker', quote.replace('Amina Weber', 'Jonas Brunnert'), [consent], {}],
    ['another publication', quote, [{ ...consent, scope: 'other' }], {}],
    ['another language', quote, [{ ...consent, language: 'en' as const }], {}],
    ['not yet', quote, [{ ...consent, from: '2018-11-06' }], {}],
    ['not any more', quote, [{ ...consent, until: '2018-11-04' }], {}],
    ['not any more on the day of the run', quote, [consent], { day: '2019-01-01' }],
    ['taken back', quote, [{ ...consent, revoked: '2018-11-01' }], {}],
    ['taken back in another entry', quote, [consent, { ...consent, scope: 'any', revoked: '2019-06-01' }], {}],
    [
      'something else said beside it',
      `Amina Weber sagte: „${wording}“ Das Ministerium, so Amina Weber, habe nichts getan.`,
      [consent],
      {},
    ],
    [
      'a long report around it',
      `Amina Weber sagte, das Ministerium habe über Jahre nichts getan und das Geld den Falschen gegeben: „${wording}“`,
      [consent],
      {},
    ],
  ])('%s: blocks', (_, body, ledger, options) => {
    expect(blocked(body, ledger, options).length).toBeGreaterThan(0);
  });

  test('a brief of 2018 built years later without a day is judged by its own date', () => {
    expect(blocked(quote, [consent], { day: '2018-01-01' })).toEqual([]);
  });

  test('in the frontmatter counts as well, until the ledger takes it back', () => {
    const more = `  onRecord:\n    - {person: aw, quoteHash: ${consent.quoteHash}, consent: {on: 2018-10-20, by: Mail}, scope: this-publication}\n`;
    expect(blocked(quote, [], { more })).toEqual([]);
    expect(blocked(quote, [{ ...consent, revoked: '2018-11-01' }], { more }).length).toBeGreaterThan(0);
  });
});

describe('the ledger', () => {
  const read = (files: Record<string, string>) => {
    const root = mkdtempSync(join(tmpdir(), 'briefpress-consents-'));
    try {
      mkdirSync(join(root, 'consents'));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'consents', name), text);
      return readConsents(root);
    } finally {
      rmSync(root, { recursive: true });
    }
  };
  const yaml = Object.entries(consent)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

  test('is one entry or a list a file', () => {
    expect(read({ 'a.yml': yaml })).toEqual([consent]);
    expect(read({ 'a.yml': yaml, 'b.yml': '', 'notes.txt': 'x' })).toEqual([consent]);
    expect(read({ 'b.yml': `- ${yaml.trim().replaceAll('\n', '\n  ')}\n` })).toEqual([consent]);
  });

  test.each([
    ['an unknown key', `${yaml}note: x\n`, { at: '', line: 1 }],
    ['a hash that is none', yaml.replace(/quoteHash: .*/, 'quoteHash: abc'), { at: 'quoteHash' }],
    ['broken YAML', 'a: [', { reason: 'syntax' }],
  ])('with %s stops the run', (_, text, data) => {
    expect(() => read({ 'a.yml': text })).toThrow(Failure);
    try {
      read({ 'a.yml': text });
    } catch (error) {
      expect(error).toMatchObject({ code: 'BP003', data: { file: 'consents/a.yml', ...data } });
    }
  });
});
