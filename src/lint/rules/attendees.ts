import { nameWords } from '../../attribution/names/name-words.ts';
import { peoplePacks } from '../../attribution/packs/people.ts';
import { roomPacks } from '../../attribution/packs/rooms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import { fold, gazetteerOf, isUnexplainedWord } from '../../attribution/words/gazetteer.ts';
import { type Hit, type Rule, rulesTogether } from '../check.ts';
import { isCitation } from '../citations.ts';
import type { Context } from '../context.ts';
import { housesIn, housesNamed } from '../houses.ts';
import { knownPeople } from '../known-people.ts';
import { mask } from '../mask.ts';
import { isCovered, isPublished } from '../scope.ts';
import { namesIn } from '../segment-names.ts';
import { sentenceAround } from '../sentence-around.ts';
import type { Span } from '../spans.ts';

/**
 * CHR302: who was in the room, as list, sentence or thanks; CHR303: the same for houses; CHR607: thanks to persons outside
 * the room whom nobody has declared.
 */
export const attendees: readonly Rule[] = rulesTogether(['CHR302', 'CHR303', 'CHR607'], (segments, context) => {
  const heads = new Map<number, Segment>();
  return segments.flatMap((segment, index) => {
    if (segment.kind === 'table-cell' && segment.row === 0) heads.set(segment.column ?? 0, segment);
    const silent = segment.text === '' || segment.channel === 'link-target';
    const cue = silent ? undefined : cueOf(segments, segment, heads);
    return cue === undefined ? [] : judge(segments, index, cue, context);
  });
});

/** The head cells of the table that is being read, by column. */
type Heads = ReadonlyMap<number, Segment>;

/** What makes a segment say who was there. */
interface Cue {
  readonly kind: 'list' | 'column' | 'sentence' | 'thanks' | 'delegates';
  /** names before this offset are not meant */
  readonly from: number;
  /** the list says nothing but names: unknown capitalised words are names too */
  readonly bare: boolean;
}

function cueOf(segments: readonly Segment[], segment: Segment, heads: Heads): Cue | undefined {
  const pack = peoplePacks[segment.lang];
  const { text } = segment;
  const own = pack.attendees.exec(text);
  if (own !== null) return segment.kind === 'heading' ? undefined : { kind: 'list', from: own[0].length, bare: true };
  if (isNameColumn(segment, heads)) return { kind: 'column', from: 0, bare: true };
  if (isListed(segments, segment, heads)) return { kind: 'list', from: 0, bare: segment.kind !== 'paragraph' };
  if (pack.thanks.test(text) || segment.label === 'acknowledgements') return { kind: 'thanks', from: 0, bare: false };
  const present = pack.present.exec(text);
  // a house that an earlier sentence quotes was not round the table
  if (present !== null) {
    const { start } = sentenceAround(segment, { start: present.index, end: present.index });
    return { kind: 'sentence', from: start, bare: false };
  }
  const sent = roomPacks[segment.lang].delegates.exec(text);
  return sent === null ? undefined : { kind: 'delegates', from: sent.index, bare: false };
}

/** Under a heading or a lead-in that announces participants. */
function isListed(segments: readonly Segment[], segment: Segment, heads: Heads): boolean {
  const { attendees: expression } = peoplePacks[segment.lang];
  const heading = segments[segment.heading];
  if (segment.kind !== 'heading' && heading !== undefined && expression.test(heading.text)) return true;
  if (segment.kind === 'table-cell') {
    const head = heads.get(segment.column ?? 0);
    return segment.row !== 0 && head !== undefined && expression.test(head.text);
  }
  for (let at = segment.parent, n = 0; at >= 0 && n < 5; at = segments[at]?.parent ?? -1, n++) {
    if (expression.test(segments[at]?.text ?? '')) return true;
  }
  return false;
}

function isNameColumn(segment: Segment, heads: Heads): boolean {
  if (segment.kind !== 'table-cell' || segment.row === 0) return false;
  return peoplePacks[segment.lang].nameHeads.test(heads.get(segment.column ?? 0)?.text ?? '');
}

function judge(segments: readonly Segment[], index: number, cue: Cue, context: Context): readonly Hit[] {
  const segment = segments[index] as Segment;
  const names = unknownNames(segments, segment, cue, context);
  const houses = cue.kind === 'column' ? [] : housesOf(segment, cue, context);
  const offices = cue.kind === 'sentence' && context.session ? officesIn(segment) : [];
  const all = [...names, ...houses, ...offices].filter(({ start, end }) => !isPublished(segment, start, end, context));
  if (all.length === 0) return [];
  const span = { start: Math.min(...all.map((one) => one.start)), end: Math.max(...all.map((one) => one.end)) };
  const hit = (code: string, severity: Hit['severity'], variant: string): Hit => {
    const trace = { speaker: mask(segment.text.slice(span.start, span.end)), regime: context.regime };
    return { code, severity, variant, segment: index, ...span, data: { count: all.length }, trace };
  };
  if (names.length > 0 && cue.kind === 'thanks') return thanks(segment, names, context, hit);
  if (names.length > 0 && cue.kind !== 'delegates') return [hit('CHR302', 'block', cue.kind)];
  if (offices.length > 0) return [hit('CHR302', 'block', 'office')];
  if (cue.kind === 'thanks' || names.length > 0 || !isRoom(segment, cue, context)) return [];
  const enough = cue.kind === 'list' && cue.bare ? 1 : 2;
  return houses.length >= enough && !isOwn(segment, houses, context) ? [hit('CHR303', 'block', cue.kind)] : [];
}

/** The imprint below a summary names its house, and nobody else's. */
function isOwn({ text }: Segment, houses: readonly Span[], { organisations }: Context): boolean {
  return houses.every((house) =>
    organisations.some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && house.start < at + name.length && at < house.end;
    }),
  );
}

/** Houses behind the cue; what says itself who came is read for its phrases, too: Oxfam, Shell and the city of Rostock. */
function housesOf(segment: Segment, cue: Cue, context: Context): readonly Span[] {
  const meant = ({ start }: Span): boolean => start >= cue.from;
  const found = housesIn(segment, context).filter(meant);
  const phrases =
    (cue.kind === 'sentence' || (cue.bare && cue.from > 0)) && context.session && found.length < 2
      ? housesNamed(segment).filter(meant)
      : [];
  return phrases.length > found.length ? phrases : found;
}

function thanks(
  segment: Segment,
  names: readonly Span[],
  context: Context,
  hit: (code: string, severity: Hit['severity'], variant: string) => Hit,
): readonly Hit[] {
  const { room } = peoplePacks[segment.lang];
  const inRoom = room.test(segment.text);
  if (!inRoom && isCovered(segment, context) && names.every((name) => isOutside(segment, name)))
    return names.map((name) => ({ ...hit('CHR607', 'warn', 'default'), ...name }));
  return [hit('CHR302', 'block', 'thanks')];
}

/** Thanked for help from outside the room, in the sentence with the name or in the next, when that thanks nobody else. */
function isOutside(segment: Segment, name: Span): boolean {
  const { text, lang } = segment;
  const { outside } = roomPacks[lang];
  const own = sentenceAround(segment, name);
  if (outside.test(text.slice(own.start, own.end))) return true;
  const from = own.end + Math.max(0, text.slice(own.end).search(/[\p{L}\p{N}]/u));
  if (from >= text.length) return false;
  const next = sentenceAround(segment, { start: from, end: from + 1 });
  const words = text.slice(next.start, next.end);
  return outside.test(words) && !peoplePacks[lang].thanks.test(words);
}

/** A sentence that names houses tells about the room in a document that reports a session, or where it says so itself. */
function isRoom(segment: Segment, cue: Cue, context: Context): boolean {
  if (cue.kind === 'list') return true;
  return context.session || peoplePacks[segment.lang].room.test(segment.text);
}

function unknownNames(segments: readonly Segment[], segment: Segment, cue: Cue, context: Context): readonly Span[] {
  const known = knownPeople(context);
  const found = namesIn(segment).filter(
    (name) => name.start >= cue.from && !known.covers(name.words) && !isCitation(segments, segment, name, context),
  );
  return found.length > 0 || !cue.bare ? found : bareNames(segment, cue.from, context);
}

/** Offices that only one person holds, named as guests: "unter den Gästen war die Staatssekretärin". */
function officesIn(segment: Segment): readonly Span[] {
  const lists = gazetteerOf(segment.lang);
  const words = nameWords(segment.text);
  return words.filter((word, i) => {
    if (!lists.roomOffice(word.key) || !word.joined) return false;
    const [before, further] = [words[i - 1], words[i - 2]];
    if (before === undefined || lists.determiner(before.key)) return before !== undefined;
    return before.capital && before.joined && further !== undefined && lists.determiner(further.key);
  });
}

/** In a list of participants a capitalised word that is no word of the language and no place is a name. */
function bareNames(segment: Segment, from: number, context: Context): readonly Span[] {
  const lists = gazetteerOf(segment.lang);
  const known = knownPeople(context);
  // a cell or item that is a country and nothing else
  if (lists.publicName(fold(segment.text))) return [];
  return nameWords(segment.text).filter(({ start, capital, acronym, key, text }) => {
    if (start < from || !capital || acronym || key.length < 3) return false;
    if (known.has(key)) return false;
    if (isUnexplainedWord(key, segment.lang)) return true;
    if (lists.ordinary(key) && !(segment.kind === 'list-item' && segment.text === text)) return false;
    return lists.family(key) && !lists.place(key) && !lists.institution(key);
  });
}
