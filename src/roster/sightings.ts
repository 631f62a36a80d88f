import { nameParticles } from '../attribution/packs/name-forms.ts';
import { type Atom, atomsOf, isInner, isNameGap } from './atoms.ts';
import { type Part, spellings } from './patterns.ts';
import type { Reader } from './roster-index.ts';

/** How much of a name was seen: given and family name, family name and initial, one of them alone, both initials. */
export type Extent = 'full' | 'initials' | 'family' | 'given' | 'letters';

/** A participant's name in a text, or what is one slip away from it. */
export interface Sighting {
  readonly person: number;
  readonly extent: Extent;
  readonly near: boolean;
  /** offsets in the text */
  readonly start: number;
  readonly end: number;
  /** indices of the atoms */
  readonly first: number;
  readonly last: number;
  /** index of the first atom of the family name; of the given name when it stands alone */
  readonly at: number;
}

/** A part of a name. */
interface Piece {
  readonly person: number;
  readonly part: Part;
  readonly near: boolean;
  readonly first: number;
  readonly last: number;
}

/** How far a given name may stand from the family name, in atoms: titles, middle names and particles stand between. */
const reach = 4;

/** Everything of the participants' names in one text, the fullest reading of each place. */
export function sightingsIn(
  text: string,
  reader: Reader,
): { readonly atoms: readonly Atom[]; readonly sightings: readonly Sighting[] } {
  const atoms = atomsOf(text);
  const pieces = piecesIn(atoms, reader);
  const sightings = pieces.flatMap((piece) => sightingOf(piece, pieces, atoms, reader));
  sightings.push(...letterSightings(text, atoms, reader));
  return { atoms, sightings: fullest(sightings) };
}

function piecesIn(atoms: readonly Atom[], reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  for (let first = 0; first < atoms.length; first++) {
    let key = '';
    for (let last = first; last < atoms.length && last < first + 3; last++) {
      const atom = atoms[last] as Atom;
      const loose = last === first + 1 && atom.gap === ' ' && key.length === 1;
      if (last > first && !isInner(atom.gap) && !loose) break;
      key += atom.key;
      // what is put together of several pieces must fit exactly
      const meanings = key.length > 1 ? lookUp(key, reader).filter(({ near }) => !near || first === last) : [];
      pieces.push(...meanings.map((meaning) => ({ ...meaning, first, last })));
    }
  }
  return pieces;
}

type Found = Omit<Piece, 'first' | 'last'>;
const looked = new WeakMap<Reader, Map<string, readonly Found[]>>();

/** What a word may be; a text has few different words, so that each is looked up once. */
function lookUp(key: string, reader: Reader): readonly Found[] {
  const answers = looked.get(reader) ?? new Map<string, readonly Found[]>();
  looked.set(reader, answers);
  const known = answers.get(key);
  if (known !== undefined) return known;
  const found = look(key, reader);
  if (answers.size > 100_000) answers.clear();
  answers.set(key, found);
  return found;
}

/** A letter too many, or another in its place, must meet the name itself: two slips are another name. */
function look(key: string, reader: Reader): Found[] {
  const found: Found[] = [];
  for (const { text, slip } of spellings(key)) {
    for (const { person, part, near } of reader.exact(text)) {
      if (part === 'initials') continue;
      if (slip === 'added' && (near || text.length < (part === 'given' ? 4 : 5) || !/family|given/.test(part)))
        continue;
      found.push({ person, part, near: near || slip !== 'none' });
    }
    if (slip === 'none' && found.some(({ near }) => !near)) break;
  }
  return found;
}

function sightingOf(piece: Piece, pieces: readonly Piece[], atoms: readonly Atom[], reader: Reader): Sighting[] {
  const { person, part, near, first, last } = piece;
  const make = (extent: Extent, from: number, to: number, slip = near): Sighting => ({
    person,
    extent,
    near: slip,
    start: (atoms[from] as Atom).start,
    end: (atoms[to] as Atom).end,
    first: from,
    last: to,
    at: first,
  });
  if (part === 'whole') return [make('full', first, last)];
  if (part === 'local') return isAddress(atoms, first, last) ? [make('initials', first, last)] : [];
  if (part === 'given') {
    if (near) return [];
    const letter = familyInitial(piece, atoms, reader);
    return [letter === undefined ? make('given', first, last) : make('initials', first, letter)];
  }
  const given = pieces.filter((other) => other.person === person && other.part === 'given');
  const before = partnerBefore(piece, given, atoms);
  const after = partnerAfter(piece, given, atoms);
  const partner = before ?? after;
  if (partner !== undefined) {
    return [make('full', Math.min(first, partner.first), Math.max(last, partner.last), near || partner.near)];
  }
  const initial = initialBefore(piece, atoms, reader) ?? initialAfter(piece, atoms, reader);
  if (initial !== undefined) return [make('initials', Math.min(first, initial), Math.max(last, initial))];
  return [make('family', first, last)];
}

/** amina.weber@…, aweber@…, /aweber, foto_aweber */
function isAddress(atoms: readonly Atom[], first: number, last: number): boolean {
  const [before, after] = [atoms[first]?.gap ?? '', atoms[last + 1]?.gap ?? ''];
  return /[@/_.-]$/.test(before) || /^[@/_.-]/.test(after);
}

function partnerBefore(piece: Piece, given: readonly Piece[], atoms: readonly Atom[]): Piece | undefined {
  for (let at = piece.first; at > 0 && piece.first - at < reach; at--) {
    if (!isNameGap((atoms[at] as Atom).gap)) return undefined;
    const found = best(given.filter((other) => other.last === at - 1));
    if (found !== undefined) return found;
    if (!mayStandBetween(atoms[at - 1] as Atom)) return undefined;
  }
  return undefined;
}

function best(pieces: readonly Piece[]): Piece | undefined {
  return pieces.find(({ near }) => !near) ?? pieces[0];
}

/** Titles, middle names, initials and particles. */
function mayStandBetween({ capital, key }: Atom): boolean {
  return capital || key.length === 1 || nameParticles.has(key);
}

function partnerAfter(piece: Piece, given: readonly Piece[], atoms: readonly Atom[]): Piece | undefined {
  for (let at = piece.last + 1; at < atoms.length && at - piece.last < reach; at++) {
    if (!isNameGap((atoms[at] as Atom).gap)) return undefined;
    const found = best(given.filter((other) => other.first === at));
    if (found !== undefined) return found;
    if (!mayStandBetween(atoms[at] as Atom)) return undefined;
  }
  return undefined;
}

function isInitialOf(person: number, atom: Atom, reader: Reader): boolean {
  return atom.key.length === 1 && has(reader, atom.key, person);
}

function has(reader: Reader, text: string, person: number): boolean {
  return reader.exact(text).some((meaning) => meaning.part === 'initials' && meaning.person === person);
}

/** A. Weber, A. M. von Weber, a-weber */
function initialBefore({ person, first }: Piece, atoms: readonly Atom[], reader: Reader): number | undefined {
  for (let at = first; at > 0 && first - at < reach; at--) {
    const [here, before] = [atoms[at] as Atom, atoms[at - 1] as Atom];
    if (!/^(?:\. ?| |[-_.])$/.test(here.gap)) return undefined;
    if (isInitialOf(person, before, reader) && (before.capital || here.gap !== ' ')) return at - 1;
    if (before.key.length > 1 && !nameParticles.has(before.key)) return undefined;
  }
  return undefined;
}

/** Weber, A. · weber_a */
function initialAfter({ person, last }: Piece, atoms: readonly Atom[], reader: Reader): number | undefined {
  const after = atoms[last + 1];
  if (after === undefined || !/^(?:,? ?|[-_.])$/.test(after.gap) || (after.gap === ' ' && !after.capital))
    return undefined;
  const ended = /^[.\d@_-]/.test(atoms[last + 2]?.gap ?? '.');
  return isInitialOf(person, after, reader) && (after.gap.length === 1 || ended) ? last + 1 : undefined;
}

/** Amina W., amina.w@, aminaW */
function familyInitial({ person, first, last }: Piece, atoms: readonly Atom[], reader: Reader): number | undefined {
  const [given, after] = [atoms[first] as Atom, atoms[last + 1]];
  if (after === undefined || after.key.length !== 1 || !/^(?: |[-_.]|)$/.test(after.gap)) return undefined;
  if (after.gap === ' ' && (!after.capital || !given.capital)) return undefined;
  return has(reader, `${given.key.slice(0, 1)} ${after.key}`, person) ? last + 1 : undefined;
}

/** A. W. · AW in parentheses or before a colon: both initials, and the place of a signature. */
function letterSightings(text: string, atoms: readonly Atom[], reader: Reader): Sighting[] {
  const found: Sighting[] = [];
  for (const match of text.matchAll(/(?:^|[([„“"–—-] ?)(\p{Lu})\.? ?(\p{Lu})\.?(?:$|[)\]:])/gu)) {
    const [first, second] = [match[1] ?? '', match[2] ?? ''].map((letter) => letter.toLowerCase());
    const at = atoms.findIndex(({ start, end }) => match.index <= start && end <= match.index + match[0].length);
    const last = atoms.findLastIndex(({ start, end }) => match.index <= start && end <= match.index + match[0].length);
    if (at < 0) continue;
    for (const { part, person } of reader.exact(`${first} ${second}`)) {
      if (part !== 'initials') continue;
      const [start, end] = [(atoms[at] as Atom).start, (atoms[last] as Atom).end];
      found.push({ person, extent: 'letters', near: false, start, end, first: at, last, at });
    }
  }
  return found;
}

const weight: Readonly<Record<Extent, number>> = { full: 10, initials: 8, family: 6, letters: 4, given: 2 };

function weightOf({ extent, near }: Sighting): number {
  return weight[extent] - (near ? 1 : 0);
}

/** Of what overlaps, the fullest; of equals the longest, then the first. A name that fits two participants is seen once. */
function fullest(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const one of [...sightings].sort(
    (a, b) => weightOf(b) - weightOf(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
