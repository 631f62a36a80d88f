import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { segmentsOf } from '../../src/attribution/segments/segments.ts';
import { type Glossary, glossaryOf, readGlossary } from '../../src/brief/glossary.ts';
import { glossarySchema } from '../../src/brief/glossary-schema.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { Failure } from '../../src/failure.ts';
import { contextOf } from '../../src/lint/build-context.ts';
import { lintSegments } from '../../src/lint/lint.ts';
import { testIndex } from '../roster/people.ts';

const example = `persons:
  - name: Ottilie Sommerfeld
    also: [Ottilie B. Sommerfeld]
    ref: https://example.org/sommerfeld
instruments:
  - name: Marta Quast
places:
  - name: Anna Brunnquell
`;

/** Codes of what blocks in a body, with a glossary. */
function blocked(body: string, glossary: Glossary | undefined, more = ''): string[] {
  const source = `---\ntype: meeting-summary\nlang: de\ntitle: T\ndate: 2018-11-05\nconfidentiality:\n  rule: chatham-house\n  attendance: {total: 30, minGroup: 5}\n${more}---\n\n${body}\n`;
  const brief = parseBrief({
    file: 'briefs/a.md',
    source,
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });
  const segments = segmentsOf(brief);
  const context = contextOf(brief, glossary === undefined ? {} : { glossary }, segments);
  const rosters = more === '' ? [] : [{ ...testIndex([{ name: 'Amina Okoro' }]), own: true }];
  return lintSegments(segments, { ...context, rosters })
    .filter(({ severity }) => severity === 'block')
    .map(({ code }) => code);
}

describe('who stands in the glossary', () => {
  const glossary = glossaryOf(example);

  test.each([
    'Ottilie Sommerfeld war schon 2015 im Amt.',
    'Das Amt war damals neu, und Frau Sommerfeld war jung.',
    'Das Dorf Anna Brunnquell liegt im Tal.',
    'Das Programm Marta Quast läuft aus.',
  ])('may be mentioned: %s', (body) => {
    expect(blocked(body, undefined)).toContain('CHR301');
    expect(blocked(body, glossary)).toEqual([]);
  });

  test.each([
    ['CHR101', 'Ottilie Sommerfeld betonte, dass die Mittel fehlen.'],
    ['CHR101', 'Laut Sommerfeld fehlen die Mittel.'],
    ['CHR101', '„Die Mittel fehlen“, sagte Ottilie B. Sommerfeld.'],
    ['CHR101', 'Frau Sommerfeld eröffnete die Sitzung.'],
    ['CHR302', 'Teilnehmende: Ottilie Sommerfeld und Amina Brandt.'],
    ['CHR302', 'Unter den Teilnehmenden war Ottilie Sommerfeld.'],
  ])('fills no slot and stands in no list, %s: %s', (code, body) => {
    expect(blocked(body, glossary)).toContain(code);
  });

  test('somebody else of that family is somebody else', () => {
    expect(blocked('Bertram Sommerfeld war schon 2015 im Amt.', glossary)).toContain('CHR301');
  });

  test('a name on the list of participants blocks all the same', () => {
    const own = glossaryOf('persons:\n  - name: Amina Okoro\n    ref: https://example.org/a\n');
    const names = 'Amina Okoro war schon 2015 im Amt.';
    expect(blocked(names, own)).toEqual([]);
    expect(blocked(names, own, 'people: []\n')).toContain('CHR305');
  });
});

describe('what is wrong in it', () => {
  test.each([
    ['persons: [', { reason: 'syntax', line: 1 }],
    ['person:\n  - name: A\n', { reason: 'nearest-key', line: 1, at: 'person', nearest: 'persons' }],
    [
      'places:\n  - name: A\n  - name: B\n    alos: [C]\n',
      { reason: 'nearest-key', line: 4, at: 'places.1.alos', nearest: 'also' },
    ],
    ['places:\n  - name: A\n    mandate: x\n', { reason: 'key', line: 3, at: 'places.0.mandate' }],
    ['persons:\n  - name: A\n', { reason: 'schema', line: 2, at: 'persons.0.ref' }],
    ['places:\n  - name: A\ninstruments:\n  - name: 7\n', { reason: 'schema', line: 4, at: 'instruments.0.name' }],
    [
      'instruments:\n  - name: A B\nplaces:\n  - name: C\n  - name: a b\n',
      { reason: 'twice', line: 5, first: 'instruments.0' },
    ],
    ['- name: A\n', { reason: 'schema', line: 1 }],
  ])('%j', (text, data) => {
    expect(() => glossaryOf(text)).toThrow(Failure);
    try {
      glossaryOf(text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'BP003', data: { file: 'glossary.yml', ...data } });
    }
  });

  test('an empty file classifies nothing, and so does none', () => {
    expect(glossaryOf('# still empty\n')).toEqual({ persons: [], terms: [] });
    expect(readGlossary(join(tmpdir(), 'briefpress-no-such-folder'))).toBeUndefined();
  });
});

test('the command reads it from the project, and stops at a slip with file and line', () => {
  const root = mkdtempSync(join(tmpdir(), 'briefpress-glossary-'));
  const cli = join(import.meta.dirname, '../../bin/briefpress.js');
  const run = () =>
    spawnSync(process.execPath, [cli, 'lint', '--format', 'json', '--ui', 'en', '--type', 'report'], {
      cwd: root,
      encoding: 'utf8',
    });
  const found = (stdout: string) => JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
  try {
    mkdirSync(join(root, 'briefs'));
    writeFileSync(join(root, 'briefs/a.md'), 'Ottilie Sommerfeld war schon 2015 im Amt.\n');
    expect(found(run().stdout)).toContain('CHR301');
    writeFileSync(join(root, 'glossary.yml'), example);
    expect(found(run().stdout)).not.toContain('CHR301');
    writeFileSync(join(root, 'glossary.yml'), example.replace('ref:', 'reff:'));
    const { status, stdout, stderr } = run();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('glossary.yml, line 4');
    expect(stderr).toContain('did you mean ref');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('the published schema and the reader agree', () => {
  const path = join(import.meta.dirname, '../../schemas/glossary.schema.json');
  const published = z.fromJSONSchema(JSON.parse(readFileSync(path, 'utf8')));
  const good = { persons: [{ name: 'A B', ref: 'https://example.org/a' }], places: [{ name: 'C', also: ['D'] }] };
  const bad = [{ persons: [{ name: 'A' }] }, { person: [] }, { places: [{ name: '' }] }, { places: ['C'] }];
  for (const schema of [published, glossarySchema]) {
    expect(schema.safeParse(good).success).toBe(true);
    expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
  }
});
