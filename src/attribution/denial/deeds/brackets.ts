import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { partyIn } from '../../constructions/parties.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { telling } from '../../sentences/phrase-kind.ts';
import type { Parsed } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied, type Stretch, uniqueWord } from '../denied.ts';
import { personOf } from '../kinds.ts';
import type { Report } from '../report.ts';
import { isSomebodyWord } from '../somebody.ts';

/** What stands in such brackets: two houses, a name and its house. */
const LONGEST = 10;
/** What a bracket explains as often: das Amt (BAMF), der Norden (Kiel). */
const EXPLAINED = new Set(['name', 'role', 'organisation', 'description', 'place', 'sector', 'document', 'time']);

/**
 * Brackets that end a sentence and hold somebody tell who it was that did or said it: Ein Teilnehmer sah das anders (BMWK). The
 * deadline was called too short (Oxfam).
 */
export function bracketSlots(report: Report): Found[] {
  const { parsed } = report;
  const inside = lastBracket(parsed);
  // figures and years have their source in brackets, and what has no verb is explained by them
  if (inside === undefined || report.facts.some(({ year, figures }) => year || figures)) return [];
  if (!report.facts.some(({ finite }) => finite !== undefined)) return [];
  const before = parsed.units.findLast(({ first }) => first < inside.first - 1);
  const voice = hasVoice(report, inside.first);
  const office =
    before === undefined || EXPLAINED.has(before.phrase?.kind ?? '') ? undefined : officeIn(report, inside);
  if (office !== undefined) return [office];
  if (before === undefined || (before.phrase !== undefined && (!voice || EXPLAINED.has(before.phrase.kind)))) return [];
  const items = itemsOf(parsed, inside);
  if (!items.every(({ first }) => parsed.text.tokens[first]?.capital === true)) return [];
  return items.flatMap((item) => {
    const slot = isShortFor(parsed, item, inside.first - 1) ? undefined : whoIn(report, item);
    // what holds there, and an example
    const place = slot?.place === true && (!voice || before.phrase !== undefined);
    return slot === undefined || place ? [] : [slot.found];
  });
}

/** The deadlines are too short (the Ofwat director): one office and its house, behind words that it explains in no way. */
function officeIn(report: Report, { first, last }: Stretch): Found | undefined {
  const unit = report.parsed.units.find((one) => one.first === first && one.last === last);
  if (unit?.phrase?.kind !== 'role' || unit.phrase.definite !== true || unit.governed !== undefined) return undefined;
  const person = personOf(report, unit.phrase);
  const { head } = unit.phrase;
  const housed = report.parsed.text.tokens.slice(first, head).some(({ capital }) => capital);
  return person === 'told' || (person === 'office' && housed)
    ? slotFromPhrase(unit.phrase, denied('named', unit))
    : undefined;
}

/** What stands in the brackets that the sentence ends in. */
function lastBracket({ text, units }: Pick<Parsed, 'text' | 'units'>): Stretch | undefined {
  const { tokens } = text;
  const from = units[0]?.first ?? 0;
  const close = lastWord({ text, units });
  if (tokens[close]?.kind !== 'close') return undefined;
  let open = close - 1;
  while (open > from && tokens[open]?.kind !== 'open') open--;
  return open > from && close - open > 1 && close - open <= LONGEST ? { first: open + 1, last: close - 1 } : undefined;
}

/** The last token in front of the full stop. */
function lastWord({ text: { tokens }, units }: Pick<Parsed, 'text' | 'units'>): number {
  let last = units.at(-1)?.last ?? -1;
  while (last > 0 && tokens[last]?.kind === 'terminal') last--;
  return last;
}

function itemsOf({ text: { tokens, words } }: Parsed, { first, last }: Stretch): Stretch[] {
  const items: Stretch[] = [];
  let from = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && tokens[at]?.kind !== 'comma' && words[at]?.conjunction !== true) continue;
    if (from < at) items.push({ first: from, last: at - 1 });
    from = at + 1;
  }
  return items;
}

/** Somebody anonymous did it, or it was done by nobody named. */
function hasVoice({ parsed, facts }: Report, before: number): boolean {
  const isVoice = ({ phrase, first }: Unit): boolean => phrase?.kind === 'generic' && first < before;
  return parsed.units.some(isVoice) || facts.some((one) => one.anonymous !== undefined || (one.passive && one.past));
}

function whoIn(report: Report, item: Stretch): { readonly found: Found; readonly place: boolean } | undefined {
  const { parsed, words } = report;
  const party: Phrase | undefined = partyIn(parsed, item.first, item.last);
  if (party !== undefined && telling.has(party.kind)) {
    const place = party.kind === 'place';
    const found = slotFromPhrase(party, denied('named', item), place ? 'organisation' : undefined);
    return found && { found, place };
  }
  if (item.first !== item.last || !isSomebodyWord(parsed, words, item.first)) return undefined;
  return { found: { ...uniqueWord(item, denied('named', item)), head: 'name', identifying: [] }, place: false };
}

/** eine Frauenquote (FQ): its first letter begins one of the words before it. */
function isShortFor({ text: { tokens } }: Parsed, { first, last }: Stretch, open: number): boolean {
  const letters = tokens[first]?.text ?? '';
  if (first !== last || !/^\p{Lu}{2,}/u.test(letters)) return false;
  for (let at = open - 1; at >= 0 && at > open - letters.length - 4; at--)
    if (tokens[at]?.capital === true && tokens[at]?.text.startsWith(letters[0] ?? '') === true) return true;
  return false;
}
