import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { denied } from '../denied.ts';
import { isVoiced } from '../readings.ts';
import type { Report } from '../report.ts';

/** Nouns without an article that may be somebody where a sentence sets them apart. */
const BARE = new Set(['place', 'name', 'unknown', 'thing']);

/**
 * C'est Grenoble qui a tenu la plume; Es war dann Grünspan, der die Frage stellte: a bare word that a cleft sentence sets apart
 * did it, a town as well, and a word that is a thing where it has spoken.
 */
export function cleftSlots(report: Report): Found[] {
  const { parsed, facts } = report;
  const { units, text } = parsed;
  if (units[0]?.kind !== 'pronoun' || units[1]?.kind !== 'auxiliary') return [];
  const at = units.slice(2, 5).findIndex(({ phrase }) => phrase !== undefined) + 2;
  const unit = units[at];
  const opener = units[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (at < 2 || unit?.phrase === undefined || unit.governed !== undefined) return [];
  if (units[opener]?.kind !== 'relative' || !BARE.has(unit.phrase.kind) || unit.phrase.determiner !== undefined)
    return [];
  if (!facts.some(({ past }) => past) || facts.some(({ year, figures }) => year || figures)) return [];
  if (text.tokens[unit.first]?.capital !== true) return [];
  const known = gazetteerOf(text.lexicon.pack.language).family(fold(lowerAt(parsed, unit.last)));
  const told =
    unit.phrase.kind === 'place' || known || units.slice(opener).some((one) => isVoiced(report.words, parsed, one));
  if (!told) return [];
  const slot = slotFromPhrase(
    unit.phrase,
    denied('focus', unit),
    unit.phrase.kind === 'place' ? 'organisation' : 'name',
  );
  return slot === undefined ? [] : [slot];
}
