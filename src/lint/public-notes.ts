import { notePacks } from '../attribution/packs/notes.ts';
import { resolvedCitation, type Segment } from '../attribution/segments/segment.ts';

/**
 * Labels of the notes that name a public source: an address, a DOI, a citation key, or a dated document; and no private
 * one. A note may have several blocks; one private source spoils it.
 */
export function publicNotes(segments: readonly Segment[]): ReadonlySet<string> {
  const open = new Set<string>();
  const spoilt = new Set<string>();
  for (const segment of segments) {
    if (segment.kind !== 'footnote' || segment.label === undefined) continue;
    if (isPrivate(segment)) spoilt.add(segment.label);
    else if (namesPublication(segment)) open.add(segment.label);
  }
  for (const label of spoilt) open.delete(label);
  return open;
}

/** Whether a text says that its source is a conversation, a letter or notes. */
export function isPrivate(segment: Segment): boolean {
  const { privateSources, talks } = notePacks[segment.lang];
  return privateSources.test(segment.text) || (talks.test(segment.text) && !isAddressed(segment));
}

const address = /\bhttps?:\/\/|\bwww\.\p{L}|\bdoi\b|\b10\.\d{4,9}\/\S|\burn:nbn:|\bISBN\b/iu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

function isAddressed({ text, marks }: Segment): boolean {
  // in a finished page the mark of a citation covers its words, and says nothing of what they are
  const cited = marks.some(
    ({ kind, start, end, target }) =>
      (kind === 'citation' && start === end) || (kind === 'link' && /^https?:/i.test(target)),
  );
  return cited || address.test(text);
}

/** Whether a text names something published: by address, by key, or a document with its year. */
export function namesPublication(segment: Segment): boolean {
  const { text, marks, lang } = segment;
  // a sign in a sentence may be no key: only brackets cite for certain, and what a finished page has as a citation
  const cited = marks.some(
    ({ kind, start, end, target }) =>
      (kind === 'citation' && (start === end || target === resolvedCitation)) ||
      (kind === 'link' && /^https?:/i.test(target)),
  );
  if (cited) return true;
  if (address.test(text)) return true;
  return (
    year.test(text) &&
    (notePacks[lang].documents.test(text) || marks.some(({ kind }) => kind === 'emphasis') || titled.test(text))
  );
}

/** Quotation marks around a title, or `Name (2017): Title`. */
const titled = /[„“"»«][^„“”"»«]{8,}[“”"«»]|\((?:19|20)\d\d[a-z]?\)[:,.]? \p{Lu}|\p{L}: \p{Lu}[^.]{10,}/u;
