import { type Cue, type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { clauseAt, lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { endsIn } from '../../words/lexicon.ts';
import { denied, uniqueWord, withHouse } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural, personOf } from '../kinds.ts';
import type { Report } from '../report.ts';
import { isSomebodyWord } from '../somebody.ts';

/**
 * Dissent was confined to the row where the insurers sat; die Ecke, in der die Kolleginnen vom Zoll saßen: a seat tells
 * who was in the room, whatever is told of it. Asked of the verb of sitting.
 */
export function seatSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  if (!words.sets.sitting.has(lowerAt(parsed, unit.first)) || !hasSeat(report)) return undefined;
  const { first, last } = clauseAt(parsed, at);
  for (let next = first; next <= last; next++) {
    const { phrase, governed, first: from } = parsed.units[next] as Unit;
    if (next === at || phrase === undefined || governed !== undefined || !phrase.nominative) continue;
    const cue = denied('named', { first: from, last: unit.last });
    const slot = isSeated(report, phrase) ? seated(report, phrase, cue) : undefined;
    if (slot !== undefined) return slot;
  }
  // die Bürgermeister, die nebeneinander saßen
  const opener = parsed.units[first];
  const who = opener?.kind === 'relative' ? (parsed.units[first - 1]?.kind === 'comma' ? first - 2 : first - 1) : -1;
  const { phrase, first: from = unit.first } = parsed.units[who] ?? {};
  if (phrase === undefined || !isSeated(report, phrase)) return undefined;
  return seated(report, phrase, denied('named', { first: from, last: unit.last }));
}

const PLAIN = new Set(['organisation', 'sector', 'name', 'place']);

function seated(report: Report, phrase: Phrase, cue: Cue): Found | undefined {
  const plain = PLAIN.has(phrase.kind) || personOf(report, phrase) === 'office';
  const slot = slotFromPhrase(phrase, cue, plain ? undefined : 'description');
  return slot?.head === 'description' ? withHouse(slot) : slot;
}

/** The insurers, the colleagues from Customs; not most participants. */
function isSeated(report: Report, phrase: Phrase): boolean {
  if (phrase.kind === 'sector' || phrase.kind === 'name' || isHouse(report, phrase)) return true;
  const person = personOf(report, phrase);
  if (person !== undefined) return person !== 'occupation' || phrase.definite === true;
  // the largest foundry in the country
  if (phrase.identifying.includes('unique') && phrase.definite === true) return true;
  // the NHS trust
  const { tokens } = report.parsed.text;
  for (let at = phrase.first; at < phrase.head; at++) if (/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '')) return true;
  if (phrase.kind === 'generic') return phrase.complement !== undefined && isHouse(report, phrase.complement);
  return (phrase.kind === 'unknown' || phrase.kind === 'thing') && phrase.definite === true && isPlural(report, phrase);
}

/** A table, a row, a corner anywhere in the sentence; in German also at the end of a compound. */
function hasSeat({ parsed, words }: Report): boolean {
  const { seats } = words.sets;
  const v2 = parsed.text.lexicon.pack.order === 'v2';
  const to = parsed.units.at(-1)?.last ?? -1;
  for (let at = parsed.units[0]?.first ?? 0; at <= to; at++) {
    const lower = lowerAt(parsed, at);
    if (seats.has(lower) || (v2 && parsed.text.tokens[at]?.capital === true && endsIn(lower, seats))) return true;
  }
  return false;
}

/** Plan de table: … Orange et l'Arcep; Platzkarte „BMVg“; never again seat Google next to them: whoever has a chair was there. */
export function seatingSlots(report: Report): Found[] {
  const { parsed, words, facts } = report;
  const { tokens } = parsed.text;
  const from = parsed.units[0]?.first ?? 0;
  const to = parsed.units.at(-1)?.last ?? -1;
  if (facts.some(({ year }) => year)) return [];
  let beside = false;
  for (let at = from; at <= to; at++) if (words.sets.besides.has(lowerAt(parsed, at))) beside = true;
  for (let at = from; at <= to; at++) {
    const lower = lowerAt(parsed, at);
    const plan = isPlan(words.sets.seatings, lower, (back) => (at - back < from ? '' : lowerAt(parsed, at - back)));
    const seat = beside && words.sets.seating.has(lower);
    if (!plan && !seat) continue;
    const reach = plan ? at + 12 : at + 3;
    for (let next = seat ? Math.max(from, at - 8) : at + 1; next <= Math.min(reach, to); next++) {
      const { capital = false, text = '' } = tokens[next] ?? {};
      if (next === at || !capital || (next === from && seat)) continue;
      const acronym = /^\p{Lu}\p{L}*\p{Lu}/u.test(text);
      if (!acronym && !isSomebodyWord(parsed, words, next)) continue;
      const one = { first: next, last: next };
      return [{ ...uniqueWord(one, denied('named', one)), head: 'organisation', identifying: [] }];
    }
  }
  return [];
}

const ends = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** seating plan, plan of the table, Sitzplan: the last word is asked for first, for most are none. */
function isPlan(plans: ReadonlySet<string>, lower: string, before: (back: number) => string): boolean {
  const last = ends.get(plans) ?? new Set([...plans].map((plan) => plan.slice(plan.lastIndexOf('-') + 1)));
  ends.set(plans, last);
  if (!last.has(lower)) return false;
  return plans.has(lower) || [1, 2].some((back) => plans.has(`${before(back)}-${lower}`));
}
