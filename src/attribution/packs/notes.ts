import type { Language } from '../../brief/brief.ts';
import type { Caseless } from '../segments/caseless.ts';
import { germanNotes } from './de/notes.ts';
import { englishNotes } from './en/notes.ts';
import { frenchNotes } from './fr/notes.ts';

/** How a language speaks of sources. */
export interface NotePack {
  /** a source nobody can look up: a personal communication, a background talk, notes of the meeting */
  readonly privateSources: Caseless;
  /** the same, unless an address shows that it was published: an interview, a talk with somebody */
  readonly talks: Caseless;
  /** how a line that gives a source begins */
  readonly sourceWords: Caseless;
  /** a kind of document that is published */
  readonly documents: Caseless;
}

export const notePacks: Readonly<Record<Language, NotePack>> = { de: germanNotes, en: englishNotes, fr: frenchNotes };
