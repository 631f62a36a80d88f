import type { Segment } from '../../src/attribution/segments/segment.ts';
import type { Language } from '../../src/brief/brief.ts';
import type { Hit } from '../../src/lint/check.ts';
import type { Context } from '../../src/lint/context.ts';
import { slotRules } from '../../src/lint/rules/slots.ts';

/** Plain text as one segment a paragraph; every character stands for itself. */
export function segmentsOfPlain(text: string, lang: Language, extra: Partial<Segment> = {}): Segment[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const from = Uint32Array.from({ length: line.length }, (_, at) => at);
      const to = from.map((at) => at + 1);
      return {
        channel: 'text',
        lang,
        text: line,
        from,
        to,
        marks: [],
        kind: 'paragraph',
        sections: [],
        heading: -1,
        parent: -1,
        ...extra,
      };
    });
}

/** A meeting summary under the Rule in which nothing is declared. */
export function sessionContext(lang: Language, over: Partial<Context> = {}): Context {
  return {
    lang,
    type: 'meeting-summary',
    regime: 'chatham-house',
    appliesTo: undefined,
    session: true,
    people: [],
    organisations: [],
    attendance: undefined,
    publicDescription: undefined,
    consented: new Set(),
    citationKeys: new Set(),
    bibliographyNames: new Set(),
    publicNotes: new Set(),
    agreedDescriptions: [],
    ...over,
  };
}

export function hitsOf(segments: readonly Segment[], context: Context): Hit[] {
  return slotRules.flatMap((rule) => [...rule.run(segments, context)]);
}

/** Codes with severity and the words found, for example `CHR101 block Weber`. */
export function verdicts(
  text: string,
  lang: Language,
  over: Partial<Context> = {},
  extra: Partial<Segment> = {},
): string[] {
  const segments = segmentsOfPlain(text, lang, extra);
  return hitsOf(segments, sessionContext(lang, over)).map(
    (hit) => `${hit.code} ${hit.severity} ${segments[hit.segment]?.text.slice(hit.start, hit.end)}`,
  );
}
