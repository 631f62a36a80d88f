import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { denied } from '../denied.ts';
import { isSaid } from '../readings.ts';
import type { Report } from '../report.ts';

const THINGS: ReadonlySet<string> = new Set(['time', 'thing', 'abstract']);
const PEOPLE: ReadonlySet<string> = new Set(['generic', 'organisation', 'sector', 'place', 'description']);

/** Winter und Koch waren dagegen: two bare words that families are called by, a thing and a trade, and a side only people take. */
export function pairSlots(report: Report): readonly Found[] {
  const { parsed, facts } = report;
  const [one, and, two, verb] = parsed.units;
  const [own] = facts;
  if (!parsed.text.lexicon.pack.nounsCapitalised || and?.kind !== 'conjunction' || own === undefined) return [];
  if (
    one?.phrase === undefined ||
    two?.phrase === undefined ||
    !(isBare(report, one.phrase) && isBare(report, two.phrase))
  )
    return [];
  // Sommer und Winter, Koch und Kellner: two of a kind go together
  const things = [one, two].filter(({ phrase }) => THINGS.has(phrase?.kind ?? '')).length;
  if (things !== 1 || own.finite !== 3 || verb === undefined) return [];
  if (!own.mind && !own.gesture && !own.attitude && !isSaid(parsed, own.clause.first, own.clause.last)) return [];
  return [one, two].flatMap((unit) => {
    const slot = slotFromPhrase(unit.phrase as Phrase, denied('vote', unit), 'name');
    return slot === undefined ? [] : [slot];
  });
}

function isBare({ parsed }: Report, { first, last, kind, determiner, plural }: Phrase): boolean {
  if (first !== last || determiner !== undefined || plural === true || PEOPLE.has(kind)) return false;
  return gazetteerOf(parsed.text.lexicon.pack.language).family(fold(lowerAt(parsed, first)));
}
