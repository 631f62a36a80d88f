import { peoplePacks } from '../../attribution/packs/people.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import { isInRoom } from '../../attribution/room-words.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import type { Slot } from '../../attribution/slot.ts';
import { wordingHash } from '../../attribution/wording.ts';
import { lexiconOf } from '../../attribution/words/lexicons.ts';
import { isReference } from '../citations.ts';
import type { Context } from '../context.ts';
import { mentionable } from '../known-people.ts';
import { namesIn } from '../segment-names.ts';
import { isWithin } from '../spans.ts';

/** Footnote calls stand behind the full stop, too. */
const BEHIND = 3;
const QUOTED = /["„“”«»‚‘]([^"„“”«»]{3,})["“”«»’]/g;

/** Does the sentence name where this was published? */
export function citationOf(slot: Slot, segment: Segment, context: Context): 'none' | 'unresolved' | 'resolved' {
  if (slot.year || isReference(segment)) return 'resolved';
  let called = false;
  for (const mark of segment.marks) {
    if (mark.kind !== 'footnote' && mark.kind !== 'citation') continue;
    // in a finished page a citation is its words, and an entry of the list is one citation with many sentences
    if (mark.end < slot.sentenceStart || mark.start > slot.sentenceEnd + BEHIND) continue;
    const known = mark.kind === 'footnote' ? context.publicNotes : context.citationKeys;
    if (known.has(mark.target)) return 'resolved';
    // a sign in a sentence that is no key calls nothing
    called ||= mark.start === mark.end;
  }
  return called ? 'unresolved' : 'none';
}

/** The sentence, its paragraph or the heading above place it in the room. */
export function isRoom(slot: Slot, segments: readonly Segment[]): boolean {
  const segment = segments[slot.segment] as Segment;
  return slot.room || isInRoom(segments, segment, lexiconOf(segment.lang).sets.strongRoom);
}

/** More words than these beside a consented quotation say something of their own. */
const BESIDE = 8;

/**
 * The exact words somebody agreed to, as every quotation of the sentence or as the whole sentence. A name must be that
 * of the person who agreed.
 */
export function isConsented(slot: Slot, segment: Segment, context: Context): boolean {
  if (context.consented.size === 0) return false;
  const sentence = segment.text.slice(slot.sentenceStart, slot.sentenceEnd);
  if (agreed(sentence, slot, segment, context)) return true;
  const quoted = [...sentence.matchAll(QUOTED)];
  const beside = sentence.replace(QUOTED, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const speaker = segment.text.slice(slot.start, slot.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (quoted.length === 0 || beside.length - speaker.length > BESIDE) return false;
  return quoted.every((match) => agreed(match[1] ?? '', slot, segment, context));
}

function agreed(wording: string, slot: Slot, segment: Segment, context: Context): boolean {
  const hash = wordingHash(wording);
  if (!context.consented.has(hash)) return false;
  if (slot.head !== 'name' || context.consents === undefined) return true;
  const words = segment.text.slice(slot.start, slot.end);
  const who = context.consents.filter(({ quoteHash }) => quoteHash === hash).map(({ person }) => person);
  return context.people.some(({ id, names }) => who.includes(id) && names.some((name) => words.includes(name)));
}

/** A declared public person in a declared function: the host, the moderator, by function or by name. */
export function isDeclaredFunction(slot: Slot, segment: Segment, context: Context): boolean {
  const words = segment.text.slice(slot.start, slot.end).toLowerCase();
  const functions = lexiconOf(segment.lang).pack.functions;
  return context.people.some((person) => {
    if (!person.public) return false;
    if (person.names.some((name) => words.includes(name.toLowerCase()))) return true;
    // the minister's adviser is another one
    return !/['’]s? /.test(words) && (functions[person.role] ?? '').split(' ').includes(slot.noun);
  });
}

/** Jane Doe writes on the law of the sea: what a declared person's own note about the author says, in the file and in print. */
export function isOwnBio(slot: Slot, { text }: Segment, { people }: Context): boolean {
  if (slot.head !== 'name' || slot.room || slot.quote !== undefined) return false;
  const sentence = text.slice(slot.sentenceStart, slot.sentenceEnd);
  const who = text.slice(slot.start, slot.end);
  return people.some((one) => one.public && one.bio?.includes(sentence) === true && one.names.includes(who));
}

/** Somebody of public life or a term that the project's glossary explains: may be mentioned. */
export function isExplained(slot: Slot, segment: Segment, context: Context): boolean {
  const { covers } = mentionable(context);
  const { terms = [] } = context;
  const names = namesIn(segment).filter(({ start, end }) => start < slot.end && slot.start < end);
  if (names.length === 0) return isWithin(segment.text, slot, terms);
  return names.every((name) => covers(name.words) || isWithin(segment.text, name, terms));
}

/** The authors hold their own view. */
export function isAuthor(slot: Slot, segment: Segment): boolean {
  const own =
    slot.definite === true ||
    (slot.construction === 'denied' && slot.cue === 'lead') ||
    (slot.construction === 'view-of' && slot.plural === true) ||
    // c'est l'avis des auteurs: the article is a part of the preposition
    (slot.construction === 'nominalisation' && slot.plural === true && slot.definite !== false);
  if ((slot.head !== 'role' && slot.head !== 'organisation') || !own || slot.identifying.length > 0) return false;
  if (segment.text.slice(slot.start, slot.end).split(' ').length > 2) return false;
  const authors = (lexiconOf(segment.lang).pack.functions.author ?? '').split(' ');
  // des Autors, des Herausgebers
  return authors.includes(slot.noun) || authors.includes(slot.noun.replace(/s$/, ''));
}

/** Under “Background”, in a paragraph with a year: what a house did, where nothing was said or felt. */
export function isBackground(slot: Slot, segment: Segment, heading: Segment | undefined): boolean {
  if (slot.construction !== 'denied' || (slot.cue !== 'denied' && slot.cue !== 'rest') || slot.head !== 'organisation')
    return false;
  if (heading === undefined || slot.room || !roomPacks[heading.lang].background.test(heading.text)) return false;
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(segment.text);
}

/** The sixth Basler Werkstatt asked, die Werkstatt fragte: the meeting itself, by a word of what its series is called. */
export function isMeeting(slot: Slot, segment: Segment, { meetings }: Context): boolean {
  if (meetings === undefined || slot.head === 'name' || slot.head === 'role' || slot.definite !== true) return false;
  const phrase = segment.text.slice(slot.start, slot.end).toLowerCase();
  const last = meetings.split(' ').at(-1) ?? '';
  return phrase.includes(meetings) || (slot.noun === last && phrase.split(' ').length === 2);
}

/** Laws and treaties can be looked up, and official figures are published. */
export function isPublicText(slot: Slot, segment: Segment): boolean {
  return slot.identifying.includes('official') || lexiconOf(segment.lang).sets.instruments.has(slot.noun);
}

/** The publisher speaks in its own publication. */
export function isOwnHouse(slot: Slot, segment: Segment, context: Context): boolean {
  const words = segment.text.slice(slot.start, slot.end);
  return context.organisations.some((name) => name.length > 1 && words.includes(name));
}

/**
 * The institute, das Haus: an article and a word of the publisher's name. It thanks, and what nobody says of it (denied by
 * default) is no news of the room.
 */
export function isHouseItself(slot: Slot, segment: Segment, context: Context): boolean {
  if (slot.head !== 'organisation' || slot.definite !== true || slot.identifying.length > 0) return false;
  const phrase = segment.text.slice(slot.start, slot.end).toLowerCase();
  const words = phrase.split(/[ '’]/);
  const noun = words.at(-1) ?? '';
  const full = context.organisations.some((name) => words.length > 2 && phrase === `${words[0]} ${name.toLowerCase()}`);
  if (full && slot.construction === 'denied') return true;
  if (words.length > 2 || !context.organisations.some((name) => name.toLowerCase().split(' ').some(isCalled(noun))))
    return false;
  const sentence = segment.text.slice(slot.sentenceStart, slot.sentenceEnd);
  return slot.construction === 'denied' || peoplePacks[segment.lang].thanks.test(sentence);
}

/** Institut, des Instituts: a word of a name, perhaps inflected. */
const isCalled = (noun: string) => (word: string) =>
  word.length > 3 && noun.startsWith(word) && noun.length <= word.length + 2;

/** How many of the participants the sector has, where frontmatter says so. */
export function sectorSize(slot: Slot, segment: Segment, context: Context): number | undefined {
  const sectors = context.attendance?.sectors;
  if (sectors === undefined) return undefined;
  const words = segment.text
    .slice(slot.start, slot.end)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  const joined = ` ${words.join(' ')}`;
  for (const [sector, stems] of Object.entries(lexiconOf(segment.lang).pack.sectors)) {
    const size = sectors[sector];
    if (size === undefined) continue;
    const list = stems.split(/\s+/);
    if (words.some((word) => list.some((stem) => word.startsWith(stem) || word.endsWith(stem)))) return size;
    // civil society, private sector: stems of two words
    if (list.some((stem) => stem.includes('-') && joined.includes(` ${stem.replaceAll('-', ' ')}`))) return size;
  }
  return undefined;
}
