import type { Language } from '../../brief/brief.ts';

/** How a language names parts of the document itself. */
export interface ReferencePack {
  /** what a cross reference (`@fig:key`) is read as; its real words and number stand in the finished page, which is read as well */
  readonly standIn: string;
  /** words before a number or a title in quotation marks */
  readonly parts: readonly string[];
}

export const referencePacks: Readonly<Record<Language, ReferencePack>> = {
  de: {
    standIn: 'Abbildung 1',
    parts: ['Abbildung', 'Tabelle', 'Box', 'Kasten', 'Abschnitt', 'Kapitel', 'Seite', 'Schaubild', 'Anhang'],
  },
  en: {
    standIn: 'Figure 1',
    parts: ['figure', 'table', 'box', 'section', 'chapter', 'page', 'annex'],
  },
  fr: {
    standIn: 'figure 1',
    parts: ['figure', 'tableau', 'encadré', 'section', 'chapitre', 'page', 'annexe'],
  },
};
