import { linguaFranca } from '../../attribution/packs/morphology.ts';
import { nameAdjective, namedHouses, nameParticles } from '../../attribution/packs/name-forms.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import type { Slot } from '../../attribution/slot.ts';
import { fold, gazetteerOf } from '../../attribution/words/gazetteer.ts';
import { packOf } from '../../attribution/words/lexicons.ts';
import type { Language } from '../../brief/brief.ts';
import type { Channel } from '../../finding.ts';
import { type Atom, isInner } from '../../roster/atoms.ts';
import { type Reader, readerOf } from '../../roster/roster-index.ts';
import { type Sighting, sightingsIn } from '../../roster/sightings.ts';
import type { Hit, Rule } from '../check.ts';
import { isCitation } from '../citations.ts';
import type { Context, KnownPerson } from '../context.ts';
import { slotsIn } from '../found-slots.ts';
import { nameSpansIn } from '../segment-names.ts';
import { type Spans, spansOf } from '../spans.ts';
import { isConsented } from './slot-evidence.ts';

/**
 * CHR305: somebody from the participants' roster, in any channel, under any regime, in any section. A full name, or a
 * family name with the right initial, always blocks. A family name alone blocks unless it is a word, a place or a given
 * name as well and nothing says that a person is meant, or unless another given name or a declared person goes with it.
 */
export const roster: Rule = {
  code: 'CHR305',
  *run(segments, context) {
    for (const index of context.rosters ?? []) yield* hitsOf(segments, context, readerOf(index));
  },
};

/** What a family name alone is judged by. */
interface Place {
  readonly segments: readonly Segment[];
  readonly index: number;
  readonly segment: Segment;
  readonly atoms: readonly Atom[];
  readonly context: Context;
  readonly slots: readonly Slot[];
  /** those a name fills */
  readonly nameSlots: Spans;
  readonly reader: Reader;
}

function* hitsOf(segments: readonly Segment[], context: Context, reader: Reader): Iterable<Hit> {
  const declared = declaredIn(context, reader);
  for (const [index, segment] of segments.entries()) {
    const { atoms, sightings } = sightingsIn(segment.text, reader);
    if (sightings.length === 0) continue;
    const slots = slotsIn(segments, context, index);
    const nameSlots = spansOf(slots.filter(({ head }) => head === 'name'));
    const place: Place = { segments, index, segment, atoms, context, slots, nameSlots, reader };
    for (const sighting of sightings) {
      const isDeclared = declared.present.has(sighting.person);
      const said = verdictOf(sighting, place, declared.absent);
      if (
        said === undefined ||
        isOnRecord(sighting, place) ||
        (isDeclared && (isOwnEntry(segment) || said.severity === 'warn'))
      )
        continue;
      const variant = isDeclared ? 'declared' : said.variant;
      const { start, end } = sighting;
      yield {
        code: 'CHR305',
        variant,
        severity: said.severity,
        segment: index,
        start,
        end,
        trace: { head: 'name', regime: context.regime },
      };
    }
  }
}

/** Words about a declared person in their own entry. */
function isOwnEntry({ label, channel }: Segment): boolean {
  return channel === 'frontmatter' && /^people\.\d+\./.test(label ?? '');
}

interface Declared {
  readonly present: ReadonlySet<number>;
  readonly absent: ReadonlySet<string>;
}

const declarations = new WeakMap<Context, Map<Reader, Declared>>();

/** Participants whom the frontmatter declares, and family names of declared people who were not there. */
function declaredIn(context: Context, reader: Reader): Declared {
  const known = declarations.get(context) ?? new Map<Reader, Declared>();
  declarations.set(context, known);
  const made = known.get(reader) ?? declare(context, reader);
  known.set(reader, made);
  return made;
}

function declare(context: Context, reader: Reader): Declared {
  const present = new Set<number>();
  const absent = new Set<string>();
  for (const person of context.people) {
    const seen = participantOf(person, reader);
    if (seen !== undefined) present.add(seen);
    else if (person.public) for (const name of person.names.slice(1)) absent.add(fold(name.split(' ').at(-1) ?? ''));
  }
  return { present, absent };
}

function participantOf({ names }: KnownPerson, reader: Reader): number | undefined {
  const { sightings } = sightingsIn(names[0] ?? '', reader);
  return sightings.find(({ extent, near }) => extent === 'full' && !near)?.person;
}

/** The speaker of words this person has released: the consent covers that they are named with them, and nothing else. */
function isOnRecord({ start, end }: Sighting, { slots, segment, context }: Place): boolean {
  if (context.consented.size === 0) return false;
  return slots.some((slot) => slot.start <= start && end <= slot.end && isConsented(slot, segment, context));
}

type Said = { readonly variant: string; readonly severity: 'block' | 'warn' } | undefined;

const block = (variant: string): Said => ({ variant, severity: 'block' });

function verdictOf(sighting: Sighting, place: Place, absent: ReadonlySet<string>): Said {
  const { extent, near } = sighting;
  if (extent === 'full' || extent === 'initials') {
    if (!isName(sighting, place) || (extent === 'initials' && isMiddleInitial(sighting, place))) return undefined;
    return block(near ? 'near' : extent === 'full' ? 'default' : 'initials');
  }
  if (extent === 'letters') return block('letters');
  if (extent === 'given' && isRowMate(sighting, place)) return block('default');
  if (extent === 'given') return isAlone(sighting, place) ? { variant: 'given', severity: 'warn' } : undefined;
  return isRowMate(sighting, place) ? block('default') : familyAlone(sighting, place, absent);
}

/** Given name and family name in two cells of one row. */
function isRowMate({ person, extent, near }: Sighting, { segments, index, segment, reader }: Place): boolean {
  if (segment.kind !== 'table-cell' || near) return false;
  const other = extent === 'given' ? 'family' : 'given';
  for (const at of [index - 2, index - 1, index + 1, index + 2]) {
    const cell = segments[at];
    if (cell?.kind !== 'table-cell' || cell.row !== segment.row || cell.heading !== segment.heading) continue;
    const { sightings } = sightingsIn(cell.text, reader);
    if (sightings.some((seen) => seen.person === person && seen.extent === other && !seen.near)) return true;
  }
  return false;
}

const slugs: ReadonlySet<Channel> = new Set<Channel>(['file-name', 'slug', 'anchor', 'link-target', 'data', 'code']);

/** Peter W. Schmidt is not Peter Weber. */
function isMiddleInitial({ last, at }: Sighting, { atoms, segment }: Place): boolean {
  const [letter, next] = [atoms[last] as Atom, atoms[last + 1]];
  if (letter.key.length !== 1 || at === last || next?.gap !== '. ' || !next.capital) return false;
  return gazetteerOf(segment.lang).family(fold(next.text));
}

/** Two words of the language in small letters are no name: "will hill". */
function isName({ first, last }: Sighting, { atoms, segment }: Place): boolean {
  if (slugs.has(segment.channel)) return true;
  const own = atoms.slice(first, last + 1).filter(({ key }) => key.length > 1 && !nameParticles.has(key));
  return own.some(({ capital }) => capital) || !own.every(({ text }) => isOrdinary(text, segment.lang));
}

function familyAlone({ near, at, first, last, start, end }: Sighting, place: Place, absent: ReadonlySet<string>): Said {
  const { atoms, segment, segments, context } = place;
  const key = atoms
    .slice(first, last + 1)
    .map(({ text }) => fold(text))
    .join('');
  if (key.length < 3 || absent.has(key) || absent.has(key.replace(/s$/, ''))) return undefined;
  if (isNamesake(at, place) || isHouse(last, place)) return undefined;
  if (near) {
    const atom = atoms[first] as Atom;
    if (!atom.capital || /^\p{Lu}+$/u.test(atom.text) || isWord(key, segment.lang) || isListedName(key, segment.lang))
      return undefined;
    return isNamed(first, last, place) ? block('near') : { variant: 'near', severity: 'warn' };
  }
  const capital = (atoms[first] as Atom).capital || slugs.has(segment.channel);
  const common = isWord(key, segment.lang) || (!capital && gazetteerOf(segment.lang).wordName(key));
  if (common && !nameAdjective.test(key) && !isNamed(first, last, place)) return undefined;
  const cited = isCitation(segments, segment, { start, end }, context);
  return cited ? { variant: 'cited', severity: 'warn' } : block('family');
}

/** A word, a place or a given name of the text's language or of English, which is quoted everywhere. */
function isWord(key: string, lang: Language): boolean {
  return [lang, linguaFranca].some((language) => {
    const lists = gazetteerOf(language);
    return lists.ordinary(key) || lists.place(key) || lists.placeStart(key) || (lists.given(key) && !lists.family(key));
  });
}

function isOrdinary(text: string, lang: Language): boolean {
  const lists = gazetteerOf(lang);
  return lists.ordinary(fold(text)) || lists.wordName(fold(text));
}

function isListedName(key: string, lang: Language): boolean {
  const lists = gazetteerOf(lang);
  return lists.given(key) || lists.family(key) || lists.office(key) || lists.honorific(key);
}

/** Another given name or initial goes with the family name: Max Weber is not Amina Weber. */
function isNamesake(at: number, { atoms, segment }: Place): boolean {
  const lists = gazetteerOf(segment.lang);
  for (let i = at; i > 0; i--) {
    const [here, before] = [atoms[i] as Atom, atoms[i - 1] as Atom];
    if (!/^(?: |\. ?|-)$/.test(here.gap)) return false;
    if (nameParticles.has(before.key)) continue;
    if (before.key.length === 1) return before.capital && here.gap.startsWith('.');
    return before.capital && here.gap !== '. ' && lists.given(fold(before.text)) && !lists.wordName(fold(before.text));
  }
  return false;
}

/** Konrad-Weber-Stiftung, Weber Institut: a house, not a person. Declared organisations are houses. */
function isHouse(last: number, { atoms, segment, context }: Place): boolean {
  const next = atoms[last + 1];
  if (next !== undefined && (next.gap === ' ' || next.gap === '-') && namedHouses.has(fold(next.text))) return true;
  const after = atoms[last + 2];
  if (next?.gap === '-' && after?.gap === '-' && namedHouses.has(fold(after.text))) return true;
  const { start, end } = atoms[last] as Atom;
  return context.organisations.some((name) => {
    const at = segment.text.lastIndexOf(name, start);
    return at >= 0 && end <= at + name.length && name.length > end - start;
  });
}

/** Something says that a person is meant: a title, an office, a verb of speech, a house in parentheses, an English capital. */
function isNamed(first: number, last: number, { atoms, segment, nameSlots }: Place): boolean {
  const [from, to] = [(atoms[first] as Atom).start, (atoms[last] as Atom).end];
  if (nameSlots.hold(from, to) || nameSpansIn(segment).hold(from, to)) return true;
  const lists = gazetteerOf(segment.lang);
  const before = atoms[first - 1];
  const gap = atoms[first]?.gap ?? '';
  if (before !== undefined && isNameGap(gap) && nameParticles.has(before.key) && before.key !== 'und' && gap === ' ') {
    return /^(?:von|van|vom|de|del|di|al|el|bin|ben)$/.test(before.key) && isTitleBefore(first - 1, atoms, lists);
  }
  if (isTitleBefore(first, atoms, lists)) return true;
  if (
    /^ ?\((?!\d)\p{Lu}[\p{L}-]{1,9}\)/u.test(segment.text.slice(to)) ||
    /^, \p{Lu}{2,}[).;]/u.test(segment.text.slice(to))
  )
    return true;
  return !packOf(segment.lang).nounsCapitalised && isMidSentenceCapital(first, last, atoms, segment);
}

function isNameGap(gap: string): boolean {
  return /^(?: |\. ?)$/.test(gap);
}

function isTitleBefore(at: number, atoms: readonly Atom[], lists: ReturnType<typeof gazetteerOf>): boolean {
  const before = atoms[at - 1];
  if (before === undefined || !isNameGap(atoms[at]?.gap ?? '')) return false;
  const key = fold(before.text);
  return lists.honorific(key) || (before.capital && lists.office(key));
}

/** Where nouns are small, a capital inside a sentence with small words around it is a name. */
function isMidSentenceCapital(first: number, last: number, atoms: readonly Atom[], segment: Segment): boolean {
  if (segment.channel !== 'text' && segment.channel !== 'footnote') return false;
  const [own, before, after] = [atoms[first] as Atom, atoms[first - 1], atoms[last + 1]];
  if (!own.capital || before === undefined || before.capital || !/^(?: |, )$/.test(own.gap)) return false;
  return after === undefined || !after.capital || !/^[ -]$/.test(after.gap);
}

/** A given name on its own, not part of somebody else's name. */
function isAlone({ first, last }: Sighting, { atoms, segment }: Place): boolean {
  const own = atoms[first] as Atom;
  const key = fold(own.text);
  if (!own.capital || key.length < 4 || isOrdinary(own.text, segment.lang) || gazetteerOf(segment.lang).wordName(key))
    return false;
  if (gazetteerOf(segment.lang).place(key) || gazetteerOf(linguaFranca).ordinary(key)) return false;
  const [before, after] = [atoms[first - 1], atoms[last + 1]];
  const touches = (gap: string | undefined) => gap !== undefined && (isInner(gap) || gap === ' ');
  if (after?.capital && touches(after.gap)) return false;
  // Kipp, David: a list of sources has the family name first, and it is not the one on the list
  const lists = gazetteerOf(segment.lang);
  const ahead = /(\p{Lu}[\p{L}\p{M}’'-]+), $/u.exec(segment.text.slice(0, own.start))?.[1];
  if (ahead !== undefined && lists.family(fold(ahead))) return false;
  return !(before?.capital && touches(own.gap) && !gazetteerOf(segment.lang).ordinary(fold(before.text)));
}
