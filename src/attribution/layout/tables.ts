import { partiesIn } from '../constructions/parties.ts';
import { sceneOf } from '../room-sentences.ts';
import type { Segment } from '../segments/segment.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { type Parsed, parse, type Text } from '../sentences/sentence.ts';
import { readUnits } from '../sentences/units.ts';
import type { Slot } from '../slot.ts';
import { surroundings } from '../surroundings.ts';

const HEADS = {
  name: 'name',
  role: 'role',
  organisation: 'organisation',
  description: 'description',
  place: 'organisation',
} as const;

/** What the heads of the table that is being read say of its columns. */
interface Table {
  /** columns of what was said or felt, by whoever stands in the column of speakers */
  readonly statements: Set<number>;
  /** the column of speakers: the first, unless a head says Body, Haus, Maison */
  speakers: number;
  /** who stands in that cell of this row */
  speaker: Slot | undefined;
  delegations: boolean;
  /** what was said stands in the first column: Idee | Wer? */
  ideas: boolean;
  /** Option | Einschätzung: what is judged stands in the first column */
  options: boolean;
  /** Wer | Was */
  who: boolean;
  /** columns of voters: Supported by */
  readonly votes: Set<number>;
  /** columns of whoever said it: Raised by, vorgebracht von */
  readonly credits: Set<number>;
  /** columns in which somebody anonymous stands: whoever else stands there took part as well */
  readonly company: ReadonlySet<number>;
  /** columns under somebody, with the slot of the head: | Quota | against | under Oxfam */
  readonly parties: Map<number, Slot>;
}

const newTable = (company: ReadonlySet<number>): Table => ({
  company,
  statements: new Set(),
  speakers: 0,
  speaker: undefined,
  delegations: false,
  ideas: false,
  options: false,
  who: false,
  votes: new Set(),
  credits: new Set(),
  parties: new Map(),
});

/**
 * Tables that say who said or wants what: rows under a head of statements whose first cell names somebody, columns of
 * voters and of whoever raised it, columns of votes under somebody, and columns where participants stand beside them.
 */
export function tableSlots(segments: readonly Segment[], texts: readonly Text[]): Slot[] {
  const slots: Slot[] = [];
  let table = newTable(new Set());
  segments.forEach((segment, index) => {
    if (segment.kind !== 'table-cell') return;
    const text = texts[index] as Text;
    const column = segment.column ?? 0;
    if (segment.row === 0) {
      if (column === 0) table = newTable(companyIn(segments, texts, index));
      readHead(table, segment, index, text);
    } else if (table.company.has(column)) slots.push(...partySlots(segment, index, text, creditedIn));
    else if (
      column === table.speakers &&
      table.statements.size > 0 &&
      (column > 0 || !(table.options || table.ideas))
    ) {
      table.speaker = cellSlot(segment, index, text, table.delegations);
    } else if (table.statements.has(column) && table.speaker !== undefined && hasWords(text)) {
      slots.push(table.speaker);
      table.speaker = undefined;
    } else if (table.votes.has(column)) slots.push(...partySlots(segment, index, text, votersIn));
    else if (table.credits.has(column)) slots.push(...partySlots(segment, index, text, creditedIn));
    const party = table.parties.get(column);
    if (party !== undefined && segment.row !== 0 && isVote(text)) {
      slots.push(party);
      table.parties.delete(column);
    }
  });
  return slots;
}

/** Columns of the table that begins here in which a cell is somebody anonymous and no more: mehrere Teilnehmende. */
function companyIn(segments: readonly Segment[], texts: readonly Text[], from: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let at = from + 1; at < segments.length; at++) {
    const { kind, row, column = 0 } = segments[at] as Segment;
    if (kind !== 'table-cell') continue;
    if (row === 0 && column === 0) break;
    const parsed = row === 0 ? undefined : parsedOf(texts[at] as Text);
    if (parsed?.units.length === 1 && parsed.units[0]?.phrase?.kind === 'generic' && sceneOf(parsed) !== undefined)
      columns.add(column);
  }
  return columns;
}

function readHead(table: Table, segment: Segment, index: number, text: Text): void {
  const { words, tokens, lexicon } = text;
  const column = segment.column ?? 0;
  if (tokens.some(({ lower }) => lexicon.sets.votes.has(lower))) table.votes.add(column);
  const says = words.some((word) => word.noun?.class === 'utterance');
  const bare = tokens.filter(({ kind }) => kind === 'word');
  const is = (set: ReadonlySet<string>): boolean => bare.length === 1 && set.has(bare[0]?.lower ?? '');
  if (column === 0) {
    table.who = is(lexicon.sets.whos);
    table.ideas = says;
    table.options = is(lexicon.sets.optionHeads);
  }
  const isBody = is(lexicon.sets.bodyHeads);
  if (isBody && column > 0 && table.speakers === 0 && !table.who) table.speakers = column;
  table.who ||= isBody;
  const stands = table.who && (is(lexicon.sets.whats) || lexicon.sets.standHeads.has(bare[0]?.lower ?? ''));
  if (column > table.speakers && (says || stands)) table.statements.add(column);
  // countries hold positions, but not every proposal for a country is its own
  table.delegations ||= says && words.length === 1;
  if (isCredit(text) || (table.ideas && column > 0 && (is(lexicon.sets.whos) || is(lexicon.sets.whence))))
    table.credits.add(column);
  const party = column > 0 ? cellSlot(segment, index, text, true) : undefined;
  if (party !== undefined) table.parties.set(column, party);
}

/** Raised by, vorgebracht von, Défendue par: a participle of saying and the preposition of whoever did. */
function isCredit({ tokens, words, lexicon }: Text): boolean {
  const last = tokens.length - 1;
  if (last < 1 || !lexicon.sets.agents.has(tokens[last]?.lower ?? '')) return false;
  // Set by, fixé par: who has the power to do it
  if (tokens.some(({ lower }) => lexicon.sets.enacting.has(lower))) return false;
  return words.some(({ verbs }) => verbs?.some(({ form, verb }) => form === 'participle' && SAID.has(verb.frame)));
}

const SAID = new Set(['say', 'act', 'content', 'person']);

/** Demandes | 36 605: a figure is no statement. */
const hasWords = ({ tokens }: Text): boolean => tokens.some(({ kind }) => kind === 'word' || kind === 'quote');

/** dagegen, in favour: nothing but a vote. */
const isVote = ({ tokens, lexicon }: Text): boolean =>
  tokens.length > 0 &&
  tokens.length < 3 &&
  tokens.every(
    ({ lower }) =>
      lexicon.sets.votes.has(lower) || lexicon.sets.contrasts.has(lower) || lexicon.sets.stanceAdjectives.has(lower),
  );

function parsedOf(text: Text): Parsed | undefined {
  const last = text.tokens.length - 1;
  return last < 0 ? undefined : parse(text, readUnits(text, { first: 0, last }));
}

/** Supported by | France, Spain: parties, where arguments would be no leak. */
const votersIn = (parsed: Parsed): readonly Phrase[] => partiesIn(parsed, 0, parsed.text.tokens.length - 1);

/** Raised by | the Rail Delivery Group: everybody the cell tells, but for anonymous participants. */
const creditedIn = ({ units }: Parsed): readonly Phrase[] =>
  units.flatMap(({ phrase }) => (phrase !== undefined && phrase.kind in HEADS ? [phrase] : []));

function partySlots(segment: Segment, index: number, text: Text, whoIn: (parsed: Parsed) => readonly Phrase[]): Slot[] {
  const parsed = parsedOf(text);
  if (parsed === undefined) return [];
  return whoIn(parsed).map((party) => {
    const start = text.tokens[party.first]?.start ?? 0;
    return slotOf(segment, index, parsed, party, start, text.tokens[party.last]?.end ?? segment.text.length);
  });
}

function cellSlot(segment: Segment, index: number, text: Text, delegations: boolean): Slot | undefined {
  const parsed = parsedOf(text);
  const phrase = parsed?.units[0]?.phrase;
  if (parsed === undefined || phrase === undefined || !(phrase.kind in HEADS)) return undefined;
  if (phrase.last < text.tokens.length - 3 || (phrase.kind === 'place' && !delegations)) return undefined;
  return slotOf(segment, index, parsed, phrase, 0, segment.text.length);
}

const slotOf = (
  { text }: Segment,
  index: number,
  parsed: Parsed,
  phrase: Phrase,
  start: number,
  end: number,
): Slot => ({
  ...surroundings(parsed, phrase.head),
  segment: index,
  construction: 'table-row',
  cue: 'table',
  procedural: false,
  start,
  end,
  slotStart: 0,
  slotEnd: text.length,
  head: HEADS[phrase.kind as keyof typeof HEADS] ?? 'organisation',
  identifying: phrase.identifying,
  definite: phrase.definite,
  plural: phrase.plural,
  hearsay: false,
  carried: false,
  reported: false,
});
