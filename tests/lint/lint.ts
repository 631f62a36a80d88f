import type { Language } from '../../src/brief/brief.ts';
import { parseBrief } from '../../src/brief/parse.ts';
import { defaultLimits } from '../../src/config.ts';
import type { Finding } from '../../src/finding.ts';
import { lintBrief } from '../../src/lint/lint.ts';

export interface Options {
  readonly lang?: Language;
  readonly type?: string;
  /** YAML lines besides type and lang */
  readonly meta?: string;
  readonly file?: string;
}

/** The two public functions every test may mention. */
export const declared = `people:
  - {id: patron, name: {given: Tamsin, family: Okonjo}, honorific: Botschafterin a.D., role: patron}
  - {id: adviser, name: {given: Jannik, family: Schneider}, honorific: Dr., role: adviser}`;

export function briefSource(
  body: string,
  { lang = 'de', type = 'meeting-summary', meta = declared }: Options = {},
): string {
  const rule = meta.includes('confidentiality:')
    ? ''
    : 'confidentiality: {rule: chatham-house, attendance: {total: 30, minGroup: 5}}\n';
  return `---\ntype: ${type}\nlang: ${lang}\n${meta}\n${rule}---\n\n${body}\n`;
}

export function lint(body: string, options: Options = {}): readonly Finding[] {
  const source = briefSource(body, options);
  const { file = 'briefs/test.md', lang = 'de', type = 'meeting-summary' } = options;
  return lintBrief(parseBrief({ file, source, defaults: { lang, type }, limits: defaultLimits }));
}

/** `CODE words` of the findings of some codes; `*` for all that block. */
export function found(body: string, options: Options = {}, codes = /^CHR/): readonly string[] {
  const source = briefSource(body, options);
  return lint(body, options)
    .filter(({ code }) => codes.test(code))
    .map(({ code, start, end }) => `${code} ${source.slice(start, end)}`);
}

/** Codes of the rules of this room that block. */
export function blocks(body: string, options: Options = {}, codes = /^CHR(?:2|3|4|5)/): readonly string[] {
  return lint(body, options)
    .filter(({ code, severity }) => severity === 'block' && codes.test(code))
    .map(({ code }) => code);
}
