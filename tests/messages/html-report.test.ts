import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import { lintBrief } from '../../src/lint/lint.ts';
import { htmlReport } from '../../src/report/html.ts';
import { style } from '../../src/report/html-style.ts';
import type { Checked } from '../../src/report/report.ts';

const source = `---
type: meeting-summary
lang: de
title: T
---

Laut Amina Weber <img src=x onerror=alert(1)> fehlen die Mittel & mehr.

Die Sitzung fand unter den Chatham House Rules statt.
`;

function checked(file: string, text: string): Checked {
  const brief = parseBrief({ file, source: text, defaults: { lang: 'de', type: 'report' }, limits: defaultLimits });
  return { file, source: text, findings: lintBrief(brief) };
}

const found = checked('briefs/a<b>"&.md', source);
const clean = checked('briefs/clean.md', '---\ntype: policy-brief\nlang: de\n---\n\nAlles anonym.\n');

function elements(root: Root): Element[] {
  const list: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') list.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return list;
}

function parse(html: string): Element[] {
  const errors: unknown[] = [];
  const root = fromHtml(html, { onerror: (error) => void errors.push(error) });
  expect(errors).toEqual([]);
  return elements(root);
}

describe.each(['de', 'en'] as const)('a report in %s', (ui) => {
  const html = htmlReport([found, clean], ui);
  const all = parse(html);

  test('names nobody, and shows every finding with its line', () => {
    expect(html).not.toMatch(/Amina|Weber/);
    expect(all.filter(({ tagName }) => tagName === 'article').length).toBe(found.findings.length);
    expect(all.filter(({ tagName }) => tagName === 'mark').length).toBe(found.findings.length);
    expect(html).toContain('briefs/<wbr>clean.md');
    for (const { code } of found.findings) expect(html).toContain(`docs/codes/${code}.md`);
  });

  test('what stands in a brief or a path is text, not markup', () => {
    expect(all.filter(({ tagName }) => ['script', 'img', 'iframe', 'link'].includes(tagName))).toEqual([]);
    expect(html).toContain('&lt;');
    expect(html).toContain('a&lt;b&gt;&quot;&amp;.md');
  });

  test('needs no network: every address is a place in it or a page of the project', () => {
    const addresses = all.flatMap(({ properties: { href, src } }) => [href, src].flatMap((one) => one ?? []));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/^(?:#|docs\/codes\/[A-Z]+\d{3}\.md$)/);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('says its language, has one first heading, skips no level, and every reference leads somewhere', () => {
    const ids = all.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = all.flatMap(({ properties: { href, ariaLabelledBy } }) => [
      ...(typeof href === 'string' && href.startsWith('#') ? [href.slice(1)] : []),
      ...(Array.isArray(ariaLabelledBy) ? ariaLabelledBy.map(String) : []),
    ]);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(all.find(({ tagName }) => tagName === 'html')?.properties.lang).toBe(ui);
    const levels = all.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  });
});

test('where nothing blocks the report says so', () => {
  expect(htmlReport([clean], 'de')).toContain('Der Veröffentlichung steht nichts entgegen');
  expect(htmlReport([found], 'de')).toContain('Noch nicht zur Veröffentlichung geeignet');
});

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours, %s', (_mode, index) => {
  const block = style.match(/:root \{[^}]+\}/g)?.[index] ?? '';
  const colours = Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;

  test.each([
    ['ink', 'ground'],
    ['ink', 'card'],
    ['ink', 'code'],
    ['soft', 'ground'],
    ['soft', 'card'],
    ['soft', 'code'],
    ['link', 'card'],
    ['link', 'ground'],
    ['block', 'block-ground'],
    ['warn', 'warn-ground'],
    ['info', 'info-ground'],
    ['ink', 'block-ground'],
    ['block', 'ground'],
    ['warn', 'ground'],
  ])('%s on %s has a contrast of 4.5 (WCAG 1.4.3)', (text, ground) => {
    const [a, b] = [luminance(colours[text] ?? ''), luminance(colours[ground] ?? '')].sort((x, y) => y - x);
    expect(((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
