import type { Language } from '../../brief/brief.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { Pack } from './pack.ts';

/** What each language says and how; a new one is a line here, and one in each of its tables. */
export const packs: Readonly<Record<Language, Pack>> = { de: german, en: english, fr: french };
