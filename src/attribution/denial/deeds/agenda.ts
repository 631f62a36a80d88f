import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import type { Report } from '../report.ts';

const MARKS = new Set(['colon', 'dash']);

/** TOP 3: Bericht BAMF; 10.40 – Bank of Latvia, ten minutes; cc: BMVI: whose turn it was, or who gets a copy, without a verb. */
export function agendaSlots(report: Report, heading: boolean): Found[] {
  if (heading) return opinions(report);
  const task = taskSlot(report);
  if (task !== undefined) return [task];
  const { parsed, words, facts } = report;
  const { units, text } = parsed;
  const first = units[0]?.first ?? 0;
  const label = words.sets.agenda.has(lowerAt(parsed, first));
  const clock = text.tokens[first]?.kind === 'number' && /^\d{1,2}(?:[.:h]\d\d)?$/.test(text.tokens[first]?.text ?? '');
  const mark = units.findIndex(({ kind }) => MARKS.has(kind));
  if ((!label && !clock) || mark < 1 || mark > 4 || facts.some(({ finite }) => finite !== undefined)) return [];
  const found: Found[] = [];
  for (const unit of units.slice(mark + 1)) {
    const { phrase, governed } = unit;
    if (phrase === undefined || governed !== undefined || phrase.kind === 'place') continue;
    const person = personOf(report, phrase);
    const named = person === 'name' || person === 'told' || (person === undefined && isHouse(report, phrase));
    const slot = named && phrase.definite !== false ? slotFromPhrase(phrase, denied('lead', unit)) : undefined;
    if (slot !== undefined) found.push(slot);
  }
  return found;
}

/** Nächste Schritte: Der DGB liefert Zahlen. Suites : la CGT fournit des chiffres. */
function taskSlot(report: Report): Found | undefined {
  const { parsed, words, facts } = report;
  const { units } = parsed;
  const who = units[2];
  // Action 12: …: a chapter
  if (
    !MARKS.has(units[1]?.kind ?? '') ||
    parsed.text.tokens[units[0]?.last ?? -1]?.kind !== 'word' ||
    who?.phrase === undefined ||
    who.governed !== undefined
  )
    return undefined;
  if (!words.sets.todos.has(lowerAt(parsed, units[0]?.last ?? -1)) || units[0]?.phrase?.determiner !== undefined)
    return undefined;
  if (units.length < 5 || facts.some(({ year, deontic }) => year || deontic)) return undefined;
  const { phrase } = who;
  const person = personOf(report, phrase);
  const named =
    phrase.kind !== 'place' &&
    phrase.definite !== false &&
    (isHouse(report, phrase) || (person !== undefined && person !== 'occupation'));
  return named ? slotFromPhrase(phrase, denied('lead', who)) : undefined;
}

const VIEWS = new Set(['say', 'content', 'of', 'person']);

const holds = ({ parsed }: Report): boolean =>
  parsed.units.some(
    ({ uses }) => uses?.some(({ verb, beside }) => VIEWS.has(verb.frame) && beside.length === 0) === true,
  );

/** ## Was die Diakonie von der Quote hält: a heading that tells what a house thinks. */
/** What, how, or a small word and what. */
export function opensAsking({ parsed, words }: Report): boolean {
  const from = parsed.units[0]?.first ?? 0;
  return [from, from + 1].some((at) => words.sets.asking.has(lowerAt(parsed, at)));
}

function opinions(report: Report): Found[] {
  const { parsed, words } = report;
  const last = parsed.units.length - 1;
  const past = report.facts.some((one) => one.past);
  if (!opensAsking(report) || !(past || holds(report))) return [];
  if (parsed.text.tokens[parsed.units[last]?.last ?? -1]?.text === '?') return [];
  return parsed.units.slice(1).flatMap((unit: Unit) => {
    const { phrase, governed } = unit;
    if (phrase === undefined || governed !== undefined || phrase.kind === 'sector') return [];
    // what Brussels did not want to hear; what Vienna does is of the world
    if (phrase.kind === 'place' && !past) return [];
    if (words.sets.legislators.has(lowerAt(parsed, phrase.head)) || !isHouse(report, phrase)) return [];
    const slot = slotFromPhrase(phrase, denied('lead', unit), 'organisation');
    return slot === undefined ? [] : [slot];
  });
}
