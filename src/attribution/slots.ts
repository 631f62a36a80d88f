import { memory } from '../memory.ts';
import { adjacentSlots } from './constructions/adjacent.ts';
import { bearingSlots } from './constructions/bearing.ts';
import { biographySlots } from './constructions/biography.ts';
import type { Found } from './constructions/found.ts';
import { headingSlots } from './constructions/heading.ts';
import { isInText, isNobody } from './constructions/nobody.ts';
import { nominalSlots } from './constructions/nominal.ts';
import { ownWordsSlots } from './constructions/own-words.ts';
import { prepositionSlots } from './constructions/prepositions.ts';
import { pseudonymSlots } from './constructions/pseudonym.ts';
import { raisedSlots } from './constructions/raised.ts';
import { relationalSlots } from './constructions/relational.ts';
import { sourceSlots } from './constructions/sources.ts';
import { stanceSlots } from './constructions/stance.ts';
import { verblessSlots } from './constructions/verbless.ts';
import { quoteSlots } from './constructions/verbs/beside-quote.ts';
import { infinitiveSlots } from './constructions/verbs/infinitive.ts';
import { openVerbSlots } from './constructions/verbs/open-verb.ts';
import { verbSlots } from './constructions/verbs/verbs.ts';
import { wordingSlots } from './constructions/wordings.ts';
import { deedSlots, denialSlots, heardIn, type Part, reportOf } from './denial/denial.ts';
import { pronounSlots } from './denial/pronouns.ts';
import { carrySpeakers } from './discourse.ts';
import { isExplaining, listSlots } from './layout/lists.ts';
import { withRunIn } from './layout/run-ins.ts';
import { tableSlots } from './layout/tables.ts';
import { titleOf, underTitle } from './layout/titles.ts';
import { isTopicLead } from './layout/topic-leads.ts';
import { isOrdinaryTitle } from './names/ordinary-title.ts';
import { toldSentences } from './note-sentences.ts';
import { roomPacks } from './packs/rooms.ts';
import { roomSentences } from './room-sentences.ts';
import { isInRoom } from './room-words.ts';
import type { Segment } from './segments/segment.ts';
import { type Parsed, parse, type Text } from './sentences/sentence.ts';
import { findSentences, type Sentence } from './sentences/sentences.ts';
import type { Unit } from './sentences/unit.ts';
import { readUnits } from './sentences/units.ts';
import type { Slot } from './slot.ts';
import { surroundings } from './surroundings.ts';
import { readText } from './words/read-text.ts';
import { isShownPlace, shownPlaces } from './words/shown-places.ts';
import type { Token } from './words/tokens.ts';

/** What a heading that is somebody is the speaker of. */
const UNDER: ReadonlySet<Segment['kind']> = new Set(['paragraph', 'list-item']);

/** Channels that hold addresses, not sentences. */
const NO_PROSE = new Set<Segment['channel']>(['link-target', 'file-name', 'slug', 'anchor']);

/** The slots of some segments, and the sentence each stands in. */
export interface SlotReading {
  readonly slots: readonly Slot[];
  /** the sentence a slot stands in, taken apart again */
  readonly sentenceOf: (slot: Slot) => Parsed | undefined;
}

/**
 * What a document is: a report of a meeting that denies by default whoever is told at all, a paper that tells of the
 * world, one of a declared meeting (`account`), whose paragraphs tell of the world or of the room, or a text that may be
 * either.
 */
export type Genre = 'report' | 'paper' | 'account' | 'either';

const PAPERS: ReadonlySet<Genre> = new Set(['paper', 'account']);

/** What a paragraph of a paper is that names a meeting, or stands under a heading that does. */
const IN_ROOM: Partial<Record<Genre, Genre>> = { paper: 'either', account: 'report' };

/**
 * Every place in the segments where the text says whose words, view or act something is, in reading order, and the
 * sentences around them.
 */
export function readSlots(segments: readonly Segment[], genre: Genre): SlotReading {
  const slots: Slot[] = [];
  const common = new Set<string>();
  const places = shownPlaces(segments);
  const texts = segments.map((segment) => withRunIn(readText(segment, common, places), segment));
  let speaker: Found | undefined;
  let title: { readonly heading: number; readonly who: Found } | undefined;
  segments.forEach((segment, index) => {
    const text = texts[index] as Text;
    if (text.tokens.length === 0 || NO_PROSE.has(segment.channel)) return;
    if (segment.kind === 'heading') title = undefined;
    const who = titleOf(segment, text);
    if (who !== undefined) title = { heading: segment.kind === 'heading' ? index : segment.heading, who };
    const under = title?.heading === segment.heading && UNDER.has(segment.kind) ? title.who : undefined;
    const before = isNextParagraph(segments[index - 1], segment, index) ? speaker : undefined;
    const told = isInRoom(segments, segment, text.lexicon.sets.strongRoom) ? (IN_ROOM[genre] ?? genre) : genre;
    const read = segmentSlots({ text, segment, genre: told, before, under });
    for (const slot of read.slots) slots.push(slot.segment === index ? slot : { ...slot, segment: index });
    speaker = read.speaker;
  });
  // the Chatham House Rule lets nobody speak
  const isRule = ({ segment, start, end }: Slot): boolean => {
    const { text, lang } = segments[segment] as Segment;
    return roomPacks[lang].rule.test(text.slice(start, end));
  };
  // under “responsibilities” an agency in front of a colon is explained, not heard
  const heard = slots.filter((slot) => {
    if (isRule(slot)) return false;
    if (isTopicLead(segments, slot)) return false;
    // - Ministry of Transport: publish the data
    const { text } = segments[slot.segment] as Segment;
    const leads = slot.cue === 'lead' || (slot.start === 0 && /^ ?: /.test(text.slice(slot.end, slot.end + 3)));
    return !leads || !isExplaining(segments, segments[slot.segment] as Segment);
  });
  // Registries, Chambers: in a paper's table of who does what they are kinds of houses
  const laidOut = [...tableSlots(segments, texts), ...listSlots(segments, texts)];
  heard.push(...laidOut.filter((slot) => !PAPERS.has(genre) || !isLabel(slot, segments[slot.segment] as Segment)));
  return { slots: heard, sentenceOf: sentencesIn(texts) };
}

/** Registries, Chambers; Cheaper Urban Heating: what stands in front of a colon in a paper. */
function isLabel({ head, definite, plural, start, end, construction }: Slot, { text, lang }: Segment): boolean {
  // Creditors refuse: what all of a kind are said to do
  if ((head === 'organisation' || (head === 'role' && definite === undefined)) && plural === true) return true;
  return (
    construction === 'list' &&
    (head === 'name' || head === 'description') &&
    isOrdinaryTitle(text.slice(start, end), lang)
  );
}

/** Finds the sentence of a slot; slots come in reading order, so that the last sentences asked for are kept. */
function sentencesIn(texts: readonly Text[]): SlotReading['sentenceOf'] {
  let segment = -1;
  let sentences: readonly Sentence[] = [];
  let at = 0;
  let last: { readonly sentence: Sentence; readonly parsed: Parsed } | undefined;
  return (slot) => {
    const text = texts[slot.segment] as Text;
    if (slot.segment !== segment) {
      segment = slot.segment;
      sentences = findSentences(text.tokens, text.words, text.quotations);
      at = 0;
    }
    const holds = ({ first, last }: Sentence) =>
      (text.tokens[first]?.start ?? 0) <= slot.start && slot.end <= (text.tokens[last]?.end ?? 0);
    while (at > 0 && (text.tokens[sentences[at]?.first ?? 0]?.start ?? 0) > slot.start) at--;
    while (at < sentences.length && !holds(sentences[at] as Sentence)) at++;
    const sentence = sentences[at];
    if (sentence === undefined) at = 0;
    if (sentence === undefined) return undefined;
    if (last?.sentence !== sentence) last = { sentence, parsed: parse(text, readUnits(text, sentence)) };
    return last.parsed;
  };
}

/** A paragraph of running text right behind another one of the same heading, or behind that heading. */
const isNextParagraph = (before: Segment | undefined, { channel, kind, heading }: Segment, at: number): boolean =>
  kind === 'paragraph' &&
  channel === 'text' &&
  ((before?.kind === kind && before.channel === channel && before.heading === heading) ||
    (before?.kind === 'heading' && heading === at - 1));

/** All that the slots of a segment depend on; whatever is added here belongs into the key below. */
interface Read {
  readonly text: Text;
  readonly segment: Pick<Segment, 'kind' | 'lang' | 'channel' | 'marks'>;
  readonly genre: Genre;
  /** who spoke last in the paragraph before */
  readonly before: Found | undefined;
  /** who the heading above is */
  readonly under: Found | undefined;
}

/** Slots of a segment, numbered as if it were the first, and who spoke last in it. */
interface Heard {
  readonly slots: readonly Slot[];
  readonly speaker: Found | undefined;
}

const heard = memory<Heard>();

function segmentSlots(read: Read): Heard {
  const { text, segment, genre, before, under } = read;
  const keyOf = () => {
    const shown = ({ lower, text: word }: Token): number =>
      (text.common.has(lower) ? 1 : 0) + (isShownPlace(text.places, word) ? 2 : 0);
    const common = text.tokens.map(shown).join('');
    const isHeard = ({ kind, target }: Segment['marks'][number]): boolean =>
      kind === 'language' || isOutside(kind, target) || (segment.kind === 'footnote' && kind !== 'emphasis');
    const terms = segment.marks.filter(isHeard);
    // a run-in heading has its own colon
    const colon = text.tokens.findIndex(({ kind }) => kind === 'colon');
    return JSON.stringify([
      segment.lang,
      segment.kind,
      segment.channel,
      genre,
      common,
      before,
      under,
      terms,
      colon,
      text.text,
    ]);
  };
  return heard.recall(keyOf, text.text.length, () => freshSlots(read));
}

function freshSlots({ text, segment, genre, before, under }: Read): Heard {
  const slots: Slot[] = [];
  const heard = findSentences(text.tokens, text.words, text.quotations).map((sentence) => {
    const parsed = parse(text, readUnits(text, sentence));
    return { parsed, found: sentenceSlots(parsed, segment) };
  });
  const isNote = segment.kind === 'footnote';
  const inRoom = genre === 'account' ? roomSentences(heard, segment) : undefined;
  const isTold = isNote && genre !== 'paper' ? toldSentences(heard, { ...segment, text: text.text }) : undefined;
  const readings = heard.map(({ parsed, found: first }, at) => {
    const kind = inRoom === undefined ? genre : inRoom[at] === 'room' ? 'report' : 'paper';
    const told = kind === 'report' && isTold?.[at] !== false ? reportOf(parsed) : undefined;
    const found = isTold?.[at] === true ? sentenceSlots(parsed, { ...segment, kind: 'paragraph' }) : first;
    if (kind === 'paper' && found.length > 0) return { parsed, told, found: heardIn(reportOf(parsed, true), found) };
    if (told === undefined) return { parsed, told, found };
    const felt = pronounSlots(told).filter((one) => !found.some((other) => isSame(one, other)));
    return { parsed, told, found: heardIn(told, [...found, ...felt]) };
  });
  const carried = carrySpeakers(readings, before);
  carried.found.forEach((all, at) => {
    const { parsed, told } = readings[at] as (typeof readings)[number];
    // he and she without anybody before them
    const known = all.filter((one) => one.construction !== 'denied' || one.head !== 'pronoun' || one.carried);
    const found = underTitle(known, told === undefined ? undefined : under, parsed);
    const deeds =
      inRoom?.[at] === 'either' && isTold?.[at] !== false ? deedSlots(reportOf(parsed, true), partOf(segment)) : [];
    const denied = (
      told === undefined ? deeds : denialSlots(told, found, partOf(segment), readings[at + 1]?.told)
    ).filter((one) => !isInText(parsed, one));
    for (const one of denied.length === 0 ? found : settle([...overruled(found, denied), ...denied]))
      slots.push(
        place(linked(one, parsed, segment), parsed, told !== undefined || denied.some((deed) => isSame(deed, one))),
      );
  });
  return { slots, speaker: carried.speaker };
}

/** The parts that are no running text. */
function partOf({ kind, channel }: Read['segment']): Part {
  if (kind === 'heading') return 'heading';
  if (channel === 'alt' || channel === 'caption') return 'picture';
  return channel === 'comment' ? 'comment' : 'text';
}

function sentenceSlots(parsed: Parsed, segment: Read['segment']): Found[] {
  // a note is a citation as a rule: Author, Title: Subtitle, Body, year
  const note = segment.kind === 'footnote';
  const found = [
    ...pseudonymSlots(parsed),
    // before the others: whom a life describes is nobody anonymous
    ...biographySlots(parsed, note),
    // before the others: a bracket takes back that a speaker is anybody
    ...(note ? [] : verblessSlots(parsed)),
    ...(note ? [] : adjacentSlots(parsed)),
    // before the others: von gewerkschaftlicher Seite is no side of anybody
    ...(note ? [] : relationalSlots(parsed)),
    ...verbSlots(parsed),
    ...(note ? [] : raisedSlots(parsed)),
    ...(note ? [] : openVerbSlots(parsed)),
    ...(note ? [] : infinitiveSlots(parsed)),
    ...stanceSlots(parsed),
    ...prepositionSlots(parsed),
    ...(note ? [] : ownWordsSlots(parsed)),
    ...(note ? [] : sourceSlots(parsed)),
    ...(note ? [] : nominalSlots(parsed)),
    ...(note ? [] : bearingSlots(parsed)),
    ...(note ? [] : wordingSlots(parsed)),
    ...(segment.kind === 'heading' ? headingSlots(parsed) : []),
  ];
  const speakers = found.filter((one) => !isEach(parsed, one) && !isNobody(parsed, one));
  if (found.length > 0 || note) return settle(speakers);
  return settle(quoteSlots(parsed));
}

/** traitées par région, paid per authority: a bare noun says how things are counted, not who did them. */
function isEach({ text }: Parsed, { head, first, last }: Found): boolean {
  const { tokens, lexicon } = text;
  if (head !== 'organisation' || first !== last || lexicon.look(tokens[first]?.lower ?? '').determiner) return false;
  const small = lexicon.pack.nounsCapitalised || tokens[first]?.text === tokens[first]?.lower;
  return small && lexicon.sets.distributives.has(tokens[first - 1]?.lower ?? '');
}

/** A link to somewhere else, not to a note or a heading. */
const isOutside = (kind: string, target: string): boolean =>
  kind === 'link' && /^(?:https?:)?\/\/|^mailto:/i.test(target);

/** [One participant](https://…): an anonymous speaker whose words lead to where it says who that is. */
function linked(found: Found, { text }: Parsed, { marks }: Read['segment']): Found {
  if (found.head !== 'generic') return found;
  const [start, end] = [text.tokens[found.first]?.start ?? 0, text.tokens[found.last]?.end ?? 0];
  const link = marks.some(
    ({ kind, target, start: from, end: to }) =>
      isOutside(kind, target) && from <= start + 4 && from >= start && to <= end && to > from,
  );
  return link ? { ...found, head: 'description', identifying: ['unique'], definite: true } : found;
}

const isSame = (one: Found, other: Found): boolean => one.first <= other.last && other.first <= one.last;

/** An anonymous speaker is no longer one when the sentence tells who it was. */
function overruled(found: readonly Found[], denied: readonly Found[]): readonly Found[] {
  return found.filter(
    (one) => (one.head !== 'generic' && one.head !== 'pronoun') || !denied.some((other) => isSame(one, other)),
  );
}

/** One finding for one speaker phrase in a sentence; the first construction that saw it wins. */
function settle(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of found) {
    if (!kept.some((other) => isSame(one, other))) kept.push(one);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function place(found: Found, parsed: Parsed, reported: boolean): Slot {
  const { tokens, text } = parsed.text;
  const start = (at: number): number => tokens[at]?.start ?? 0;
  const end = (at: number): number => tokens[at]?.end ?? text.length;
  const around = surroundings(parsed, found.noun);
  const quote = longQuote(parsed);
  // field by field: a document has thousands of slots, and spreading one costs more than finding it
  const slot: Slot = {
    segment: 0,
    construction: found.construction,
    start: start(found.first),
    end: end(found.last),
    slotStart: start(found.slotFirst),
    slotEnd: end(found.slotLast),
    head: found.head,
    cue: found.cue,
    procedural: found.procedural,
    identifying: found.identifying,
    definite: found.definite,
    plural: found.plural,
    hearsay: found.hearsay,
    carried: found.carried,
    year: found.year || around.year,
    sentenceStart: around.sentenceStart,
    sentenceEnd: around.sentenceEnd,
    dated: around.dated,
    room: around.room,
    reported: reported && !around.dated,
    publicBody: around.publicBody,
    inDocument: around.inDocument,
    noun: around.noun,
  };
  return quote === undefined ? slot : { ...slot, quote: { start: start(quote.first), end: end(quote.last) } };
}

/** Verbatim words of the sentence, more than a term (RULE.md, CHR201: five words). */
function longQuote(parsed: Parsed): Unit | undefined {
  for (const at of parsed.quotes) {
    const unit = parsed.units[at] as Unit;
    if (unit.last - unit.first > 5) return unit;
  }
  return undefined;
}
