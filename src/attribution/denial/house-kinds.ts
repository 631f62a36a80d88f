import type { Phrase } from '../sentences/phrase.ts';
import { lowerAt } from '../sentences/sentence.ts';
import { isProper } from './proper.ts';
import type { Report } from './report.ts';

const HOUSES = new Set(['organisation', 'place']);

/** The Kampala Convention obliges states: an unknown verb inside, and what it is about in front. */
function holdsDocument({ parsed }: Report, phrase: Phrase): boolean {
  if (parsed.text.lexicon.pack.nounsCapitalised) return false;
  // the statistics office is one
  for (let at = phrase.first; at < phrase.head - 1; at++)
    if (parsed.text.words[at]?.noun?.class === 'document') return true;
  return false;
}

/** Dublin III, Erasmus+: called by a place or a name, and nobody. */
function isProgramme({ parsed, words }: Report, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.head; at++) {
    const lower = lowerAt(parsed, at);
    // le Pass'Sport
    if (words.sets.programmes.has(lower) || words.sets.programmes.has(lower.replace(/(?<=.['’]).*$/u, ''))) return true;
  }
  return false;
}

/** The Chernobyl and Fukushima accidents: both tell which accidents. */
function isShared({ parsed }: Report, phrase: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  const next = phrase.last + 1;
  if (lexicon.pack.nounsCapitalised || phrase.kind !== 'name' || words[next]?.conjunction !== true) return false;
  for (let at = next + 1; tokens[at]?.kind === 'word'; at++) {
    if (words[at]?.determiner !== undefined || words[at]?.verbs !== undefined || words[at]?.preposition) return false;
    if (tokens[at]?.capital === false) return at > next + 1 && /[^s]s$/.test(tokens[at]?.lower ?? '');
  }
  return false;
}

/** An institution, a country, or the street a ministry is called by. */
export function isHouse(report: Report, phrase: Phrase): boolean {
  if (isProgramme(report, phrase)) return false;
  if (isStreet(report, phrase) || isNamedBuilding(report, phrase)) return true;
  if (isShared(report, phrase)) return false;
  if (isProper(report, phrase)) return true;
  if (report.parsed.text.tokens[phrase.first]?.kind === 'quote') return false;
  const head = lowerAt(report.parsed, phrase.head);
  if (report.words.sets.houses.has(head)) return true;
  if (report.words.sets.continents.has(head) || report.words.sets.programmes.has(head)) return false;
  if (!HOUSES.has(phrase.kind) || phrase.determiner?.negative === true || holdsDocument(report, phrase)) return false;
  if (phrase.kind === 'place' && phrase.determiner?.plural === true && phrase.definite === false) return false;
  if (isMass(report, phrase)) return false;
  // an agency, two ministries: nobody knows which
  const told = phrase.identifying.length > 0 || phrase.complement !== undefined;
  if (phrase.definite === false && !told) return false;
  return true;
}

/** Detlev-Rohwedder-Haus: a building called by a name. */
function isNamedBuilding({ parsed, words }: Report, { head }: Phrase): boolean {
  const { text = '', capital = false } = parsed.text.tokens[head] ?? {};
  const cut = text.lastIndexOf('-');
  return capital && cut > 2 && /^\p{Lu}/u.test(text) && words.sets.buildings.has(text.slice(cut + 1).toLowerCase());
}

/** the arithmetic of fisheries management: in English one house needs its article, and what has none is no house. */
function isMass({ parsed }: Report, { kind, first, head, determiner, plural }: Phrase): boolean {
  const { tokens, lexicon } = parsed.text;
  if (lexicon.pack.order !== 'svo' || lexicon.pack.headFirst === true || kind !== 'organisation') return false;
  if (determiner !== undefined || plural === true || first === head) return false;
  return tokens.slice(first, head + 1).every(({ kind, capital }) => kind === 'word' && !capital);
}

/** King Charles Street, Quai d'Orsay, Tempelhofer Ufer, Stresemannstraße. */
export function isStreet({ parsed, words }: Report, phrase: Phrase): boolean {
  const { tokens } = parsed.text;
  const { streets, noStreets } = words.sets;
  if (streets.size === 0) return false;
  for (let at = phrase.first; at <= phrase.last && at <= phrase.head + 1; at++) {
    const lower = lowerAt(parsed, at);
    if (!tokens[at]?.capital) continue;
    if (streets.has(lower)) {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      const beside = at > phrase.first && before?.capital === true && !noStreets.has(before.lower);
      const behind = parsed.text.lexicon.pack.nounsCapitalised ? false : after?.kind === 'word';
      if (beside || (behind && (after?.capital === true || parsed.text.words[at + 1]?.preposition === true)))
        return true;
      continue;
    }
    if (parsed.text.lexicon.pack.nounsCapitalised && isStreetCompound(lower, streets, noStreets)) return true;
  }
  return false;
}

function isStreetCompound(lower: string, streets: ReadonlySet<string>, ordinary: ReadonlySet<string>): boolean {
  for (const street of streets) {
    if (!lower.endsWith(street) || lower.length < street.length + 4) continue;
    const first = lower.slice(0, -street.length);
    if (!ordinary.has(first) && !ordinary.has(first.replace(/s$/, ''))) return true;
  }
  return false;
}
