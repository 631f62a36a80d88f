import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';
import { place } from '../../src/place.ts';
import { jsonReport } from '../../src/report/json.ts';

const path = join(import.meta.dirname, '../../schemas/lint-report.schema.json');

/** The schema allows further keys; here none may be undocumented. */
const strict = z.fromJSONSchema(closed(JSON.parse(readFileSync(path, 'utf8'))));

function closed<T>(node: T): T {
  if (Array.isArray(node)) return node.map(closed) as T;
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return ('properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner) as T;
}

const source = `---
type: meeting-summary
lang: de
title: Nach Ansicht von Weber
titel: x
---

Laut Weber fehlen die Mittel.

![Laut Weber](bild.png)
`;

test.each([true, false])('a report fits its published schema (reveal: %s)', (reveal) => {
  const brief = parseBrief({
    file: 'briefs/a.md',
    source,
    defaults: { lang: 'de', type: 'report' },
    limits: defaultLimits,
  });
  const findings = [...place(brief.drafts, brief.file, source), ...lintBrief(brief)];
  expect(findings.some((finding) => finding.trace !== undefined)).toBe(true);
  const report: unknown = JSON.parse(jsonReport([{ file: brief.file, source, findings }], 'de', reveal));
  const result = strict.safeParse(report);
  expect(result.error?.issues ?? []).toEqual([]);
  expect(JSON.stringify(report).includes('Weber')).toBe(reveal);
});
