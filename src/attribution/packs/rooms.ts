import type { Language } from '../../brief/brief.ts';
import type { Caseless } from '../segments/caseless.ts';
import { germanRooms } from './de/rooms.ts';
import { englishRooms } from './en/rooms.ts';
import { frenchRooms } from './fr/rooms.ts';

/** How a language speaks of meetings, of who helped, and of titles. */
export interface RoomPack {
  /** help from outside the room: review, translation, design (CHR607) */
  readonly outside: Caseless;
  /** sent by somebody: Vertreterinnen von, representatives of (CHR303) */
  readonly delegates: Caseless;
  /** acronyms that are nobody's house in a room */
  readonly commonAcronyms: string;
  /** words before a quotation that make it a title or a term: report, so-called (CHR201) */
  readonly titles: Caseless;
  /** a day written out (CHR606) */
  readonly day: Caseless;
  /** a time of day (CHR606) */
  readonly clock: Caseless;
  /** that somebody will come, in a paper written before a meeting (CHR302) */
  readonly expected: Caseless;
  /** the whole of a heading over a list of who took part (CHR302) */
  readonly annex: Caseless;
  /** what only the room shows: the hall, the table, a show of hands, the coffee break, that afternoon */
  readonly scene: Caseless;
  /** that somebody told the authors: let us know, wir hörten; of the room, where no source stands beside it */
  readonly addressed: Caseless;
  /** anonymous voices that need no noun: some (held), others (replied) */
  readonly voices: string;
  /** somebody, who is one only as the subject of the whole sentence */
  readonly anyone: string;
  /** lemmas of what is done with words where people sit together: object, suggest */
  readonly debating: string;
  /** of these what is said back to somebody: a house that does it is in the room */
  readonly retorts: string;
  /** how many were there (CHR606) */
  readonly groupSize: Caseless;
  /** how the Rule is named in running text (CHR610) */
  readonly rule: RegExp;
  /** the Rule in the plural (CHR610); its groups together are the singular */
  readonly rulePlural: RegExp;
  /** plural articles before it that can only be an object's, and those of the singular */
  readonly ruleArticles: Readonly<Record<string, string>>;
  /** the same for articles that need a preposition before them to be one */
  readonly governedArticles: Readonly<Record<string, string>>;
  /** mailboxes of houses, not of persons (CHR304) */
  readonly mailboxes: RegExp;
  /** what stands before a national telephone number (CHR304) */
  readonly telephone: RegExp;
  /** words before a name that make it a place: in, nach */
  readonly locatives: string;
  /** heads a part that tells what was before the meeting */
  readonly background: Caseless;
  /** a century before the last: whoever acted then is dead */
  readonly century: Caseless;
  /** ends in front of a year that something bears or begins in, where nothing is done in it: the law of 1899 */
  readonly aboutYear: RegExp;
  /** ends a letter; who signs stands right behind it (CHR301) */
  readonly closing?: RegExp;
}

export const roomPacks: Readonly<Record<Language, RoomPack>> = { de: germanRooms, en: englishRooms, fr: frenchRooms };

const LISTED = ['commonAcronyms', 'locatives', 'voices', 'anyone', 'debating', 'retorts'] as const;
type RoomWords = Readonly<Record<(typeof LISTED)[number], ReadonlySet<string>>>;
const read = new Map<Language, RoomWords>();

/** The words of a pack to look up, taken apart once. */
export function roomWords(lang: Language): RoomWords {
  const known = read.get(lang);
  if (known !== undefined) return known;
  // lemmas may be of two words: point out
  const setOf = (words: string): ReadonlySet<string> => new Set(words.split(words.includes(',') ? ', ' : ' '));
  const words = Object.fromEntries(LISTED.map((name) => [name, setOf(roomPacks[lang][name])])) as RoomWords;
  read.set(lang, words);
  return words;
}
