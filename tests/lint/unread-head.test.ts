import { expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Draft } from '../../src/finding.ts';
import { withoutUndeclared } from '../../src/lint/unread-head.ts';

const people = 'people:\n  - id: a\n    name:\n      given: Mara\n      family: Lindenthal\n    role: author\n';
const body = '\nMara kam.\n';

/** A warning of the code at each place where the name stands, and where it is left. */
function linesLeft(source: string, severity: Draft['severity'] = 'warn'): number[] {
  const brief = parseBrief({
    file: 'a.md',
    source,
    defaults: { lang: 'de', type: 'policy-brief' },
    limits: defaultLimits,
  });
  const drafts = [...source.matchAll(/Mara/g)].map(
    ({ index }): Draft => ({ code: 'CHR301', severity, start: index, end: index + 4 }),
  );
  return withoutUndeclared(drafts, brief).map(({ start }) => source.slice(0, start).split('\n').length);
}

test('whom a frontmatter declares that cannot be read is not known: only its body is told', () => {
  expect(linesLeft(`---\ntype: policy-brief\ntitle: Eins: zwei\n${people}---\n${body}`)).toEqual([12]);
  expect(linesLeft(`---\ntype: policy-brief\n${people}${body}`)).toEqual([10]);
  const braces = 'people:\n  - {id: a, name: {given: Mara, family: Lindenthal}, note: Mara}\n';
  expect(linesLeft(`---\ntitle: Eins: zwei\n${braces}---\n${body}`)).toEqual([4, 7]);
  expect(linesLeft(`---\ntitle: Eins: zwei\n${people}---\n${body}`, 'block')).toEqual([6, 11]);
});

test('where it can be read, everything is told', () => {
  expect(linesLeft(`---\ntype: policy-brief\n${people}---\n${body}`)).toEqual([6, 11]);
});
