import type { Head } from '../../finding.ts';

/** A head, or what can never speak. `thing` is an unknown noun that does not look like a person. */
export type PhraseKind = Head | 'utterance' | 'abstract' | 'time' | 'place' | 'thing';

/** Sets of kinds are asked of phrases that may be missing, so of any word. */
type Kinds = ReadonlySet<string>;

const kinds = (...all: readonly PhraseKind[]): Kinds => new Set(all);

/** Somebody by name, by office or as the only one a description fits. */
export const persons = kinds('name', 'role', 'description');

/** The same and houses: whoever the word may not be tied to. */
export const identified = kinds('name', 'role', 'organisation', 'description');

/** The same and places, which stand for their people: whoever a word tells of by itself. */
export const telling = kinds('name', 'role', 'organisation', 'description', 'place');

/** Somebody identified and the sectors of those round a table. */
export const parties = kinds('name', 'role', 'organisation', 'description', 'sector');

/** What was written or said, and not who did. */
export const texts = kinds('document', 'utterance');
