import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { clauses } from '../../src/pdf/ua/fault.ts';
import { accessibilityProblems } from '../../src/pdf/ua/problems.ts';
import { clausesBroken, complete, damages, Patient, soundPrint } from './damaged.ts';
import { config } from './fixture.ts';

let browser: OpenBrowser;
let good: Uint8Array;

beforeAll(async () => {
  browser = await openBrowser(config);
  good = await soundPrint(browser);
});
afterAll(() => browser?.close());

describe('PDF/UA-1', () => {
  test('a finished print has no fault', () => {
    expect(clausesBroken(new Patient(good).save())).toEqual([]);
  });

  test('nor has a file with everything a clause speaks of', () => {
    const pdf = complete(good);
    expect(clausesBroken(pdf)).toEqual([]);
    const there = new Patient(pdf);
    const structure = ['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'L', 'LI', 'Lbl', 'LBody', 'TOC', 'TOCI'];
    for (const role of [...structure, 'Caption', 'Figure', 'Formula', 'Note', 'Link', 'Annot', 'H1', 'H2', 'H3'])
      expect(() => there.element(role)).not.toThrow();
  });

  test.each(clauses)('clause %s fails when it is broken', (clause) => {
    const patient = new Patient(good);
    damages[clause](patient);
    expect(clausesBroken(patient.save())).toContain(clause);
  });

  test('a draft claims nothing, all else must hold', () => {
    const raw = new Patient(good);
    damages['5-1'](raw);
    expect(clausesBroken(raw.save(), false)).toEqual([]);
  });
});

test('faults are told once a subject, with the first page', () => {
  const problems = accessibilityProblems([
    { clause: '7.3-1', page: 4 },
    { clause: '7.3-1', page: 2 },
    { clause: '7.18.5-2', page: 1 },
  ]);
  expect(problems).toMatchObject([
    { code: 'PAGE507', variant: 'picture', severity: 'block', data: { page: 2, clause: '7.3-1', count: 2 } },
    { code: 'PAGE507', variant: 'link', data: { page: 1, count: 1 } },
  ]);
});
