import type { Nodes } from 'mdast';
import type { Brief } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';

/** A brief as the tool reads it with its own defaults. */
export function read(source: string, file = 'briefs/a.md'): Brief {
  const limits = { sourceBytes: 4 * 1024 * 1024, depth: 40 };
  return parseBrief({ file, source, defaults: { lang: 'de', type: 'policy-brief' }, limits });
}

/** Findings as "code variant line:column «marked text»", the way an author sees them. */
export function shown(source: string, code?: RegExp): string[] {
  return read(source)
    .drafts.filter((draft) => code?.test(draft.code) ?? true)
    .map(({ code: name, variant, start, end }) => {
      const before = source.slice(0, start).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      return `${name} ${variant} ${before.length}:${column} «${source.slice(start, end)}»`;
    });
}

/** All nodes of a tree. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

/** A policy brief with nothing to complain about. */
export const complete = `---
schema: 1
type: policy-brief
lang: de
title: Wege ordnen
shortTitle: Wege
series: {id: pb, name: Reihe, number: "2018/03", issn: 2749-1234}
ids: {doi: 10.1234/abc, isbn: {pdf: 978-3-16-148410-0}, urn: "urn:nbn:de:101:1-1"}
date: 2018-11-20
version: "1.0"
status: final
people:
  - {id: a1, name: {given: Mara, family: Lindqvist}, role: author, affiliation: haus, orcid: 0000-0002-1825-0097}
  - {id: p1, name: Ada Beispiel, honorific: Botschafterin a. D., role: patron, public: true, ref: https://example.org/}
organisations:
  - {id: haus, name: {de: Haus, en: House}, abbr: H, role: publisher}
abstract: Kurz gesagt.
keyMessages: [Eins., Zwei., Drei.]
keywords: [Migration]
geo: [NG, DE, NO]
recommendations:
  - {addressee: bund, text: Handeln., horizon: short, rationale: "#wege"}
licence: CC-BY-4.0
funding: [Stiftung, {funder: Ministerium, grant: "12"}]
imprint: {publisher: haus, address: "Weg 1, 10115 Berlin", responsible: a1}
disclaimer: {kind: author-views}
confidentiality:
  rule: chatham-house
  appliesTo: whole
  meeting: {series: R, session: 4, date: 2018-10, place: Berlin}
  attendance: {total: 30, sectors: {ministries: 9, local: 3}, minGroup: 5}
  onRecord:
    - person: a1
      quoteHash: ${'a'.repeat(64)}
      consent: {on: 2018-10-01, by: E-Mail, until: 2019-10-01}
      scope: this-publication
embargo: 2018-11-20T06:00+01:00
---

# Wege
`;
