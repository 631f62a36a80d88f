import { codes as de, failures as failuresDe, interface_ as interfaceDe } from './de.ts';
import { codes as en, failures as failuresEn, interface_ as interfaceEn } from './en.ts';
import { type Catalogue, fill, type Message, type UiLanguage } from './message.ts';

const catalogues: Record<UiLanguage, Catalogue> = { de, en };
const failures = { de: failuresDe, en: failuresEn };
const interfaces = { de: interfaceDe, en: interfaceEn };

type Data = Readonly<Record<string, string | number>>;

/** The words of a code. Every code that is emitted has them: a test reads the sources for codes. */
export function messageOf(code: string, ui: UiLanguage): Message {
  const message = catalogues[ui][code];
  if (message === undefined) return { title: code, found: { default: code }, why: '', todo: '' };
  return message;
}

/** One or two sentences: what was found, what was expected. */
export function foundText(finding: { code: string; variant: string; data: Data }, ui: UiLanguage): string {
  const { found } = messageOf(finding.code, ui);
  return fill(found[finding.variant] ?? found.default, finding.data);
}

/** What to do about it. */
export function todoText(finding: { code: string; data: Data }, ui: UiLanguage): string {
  return fill(messageOf(finding.code, ui).todo, finding.data);
}

/** A failure as one clear paragraph. */
export function failureText(failure: { code: keyof typeof failuresEn; data: Data }, ui: UiLanguage): string {
  return fill(failures[ui][failure.code], failure.data);
}

/** A phrase of the command line. */
export function phrase(key: keyof typeof interfaceEn, ui: UiLanguage, data: Data = {}): string {
  return fill(interfaces[ui][key], data);
}

export const allCodes = (ui: UiLanguage): readonly string[] => Object.keys(catalogues[ui]);
export type PhraseKey = keyof typeof interfaceEn;
