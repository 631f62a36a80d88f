import type { FailureCode } from '../failure.ts';
import { codes as de, failures as failuresDe, interface_ as interfaceDe, terms as termsDe } from './de.ts';
import { codes as en, failures as failuresEn, interface_ as interfaceEn, terms as termsEn } from './en.ts';
import { type Catalogue, fill, type Message, type UiLanguage, wordsOf } from './message.ts';

const catalogues: Record<UiLanguage, Catalogue> = { de, en };
const failures = { de: failuresDe, en: failuresEn };
const interfaces = { de: interfaceDe, en: interfaceEn };
const terms: Record<UiLanguage, Readonly<Record<string, string>>> = { de: termsDe, en: termsEn };

type Data = Readonly<Record<string, string | number>>;

/** Data that names a kind of thing, not a thing of the author's: said in the reader's language. */
const termKeys: Readonly<Record<string, 'or' | 'and'>> = {
  expected: 'or',
  found: 'or',
  part: 'or',
  problem: 'or',
  mode: 'or',
  traits: 'and',
  script: 'and',
};

/** The words of a code. Every code that is emitted has them: a test reads the sources for codes. */
export function messageOf(code: string, ui: UiLanguage): Message {
  const message = catalogues[ui][code];
  if (message === undefined) return { title: code, found: { default: code }, why: '', todo: '' };
  return message;
}

/** One or two sentences: what was found, what was expected. */
export function foundText(finding: { code: string; variant: string; data: Data }, ui: UiLanguage): string {
  return fill(wordsOf(messageOf(finding.code, ui).found, finding.variant), inWords(finding.data, ui));
}

/** Channels whose words are mended as any others are: there the rule that is broken says what to do. */
const asInText: ReadonlySet<string> = new Set(['CHR501', 'CHR502', 'CHR505', 'CHR513']);

/** What to do about it. */
export function todoText(finding: { code: string; variant: string; data: Data }, ui: UiLanguage): string {
  const { rule } = finding.data;
  if (asInText.has(finding.code) && typeof rule === 'string') return todoText({ ...finding, code: rule }, ui);
  return fill(wordsOf(messageOf(finding.code, ui).todo, finding.variant), inWords(finding.data, ui));
}

/** What a code says in general, for explanations without a finding: what only a finding knows is an ellipsis. */
export function generalWords(
  code: string,
  ui: UiLanguage,
): { title: string; found: string; why: string; todo: string } {
  const { title, found, why, todo } = messageOf(code, ui);
  const general = (words: string) => words.replace(/\{\w+\}/g, '…');
  return { title, found: general(found.default), why, todo: general(wordsOf(todo, 'default')) };
}

/** A failure as one clear paragraph. */
export function failureText(failure: { code: FailureCode; data: Data }, ui: UiLanguage): string {
  return fill(wordsOf(failures[ui][failure.code], String(failure.data.reason ?? '')), inWords(failure.data, ui));
}

/** A phrase of the command line. */
export function phrase(key: PhraseKey, ui: UiLanguage, data: Data = {}): string {
  return fill(interfaces[ui][key], data);
}

/**
 * `text|list` becomes "text or a list", `role|country` "role and country"; a value that is no term of ours stays as it is. A finding of CHR5xx names the
 * rule that is broken in `rule`; its title comes as `title`.
 */
function inWords(data: Data, ui: UiLanguage): Data {
  const said: Record<string, string | number> = { ...data };
  for (const [key, joint] of Object.entries(termKeys)) {
    const names = typeof data[key] === 'string' ? data[key].split('|') : [];
    if (names.length === 0 || !names.every((name) => Object.hasOwn(terms[ui], name))) continue;
    said[key] = names.map((name) => terms[ui][name]).join(` ${terms[ui][joint]} `);
  }
  if (typeof data.rule === 'string') said.title = messageOf(data.rule, ui).title;
  return said;
}

/** Every code there are words for. */
export const allCodes = (ui: UiLanguage): readonly string[] => Object.keys(catalogues[ui]);
/** Keys of the phrases of the command line. */
export type PhraseKey = keyof typeof interfaceEn;
