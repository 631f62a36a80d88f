import { reword } from '../../attribution/rewording.ts';
import type { Segment } from '../../attribution/segments/segment.ts';
import type { Parsed } from '../../attribution/sentences/sentence.ts';
import type { Slot } from '../../attribution/slot.ts';
import type { SlotReading } from '../../attribution/slots.ts';
import { fold, gazetteerOf } from '../../attribution/words/gazetteer.ts';
import type { Lexicon } from '../../attribution/words/lexicon.ts';
import { lexiconOf } from '../../attribution/words/lexicons.ts';
import { type Hit, type Rule, rulesTogether } from '../check.ts';
import type { Context } from '../context.ts';
import { slotsOf } from '../found-slots.ts';
import { mask } from '../mask.ts';
import { isOwnPart } from '../own-parts.ts';
import { decide, type Verdict } from './slot-decision.ts';

const CODES = [
  'CHR101',
  'CHR102',
  'CHR103',
  'CHR104',
  'CHR105',
  'CHR601',
  'CHR602',
  'CHR603',
  'CHR605',
  'CHR608',
  'CHR611',
  'CHR612',
] as const;

/** One rule a code; all of them read the same slots. */
export const slotRules: readonly Rule[] = rulesTogether(CODES, (segments, context) => {
  const hits: Hit[] = [];
  const reading = slotsOf(segments, context);
  for (const slot of reading.slots) {
    const verdict = decide(slot, segments, context);
    const segment = segments[slot.segment] as Segment;
    if (verdict === undefined || isOwnPart(segment, slot) || isImprint(slot, segment, context)) continue;
    const hit = hitOf({ slot, verdict, context, segment, reading });
    const fix = fixOf(slot, verdict, reading, context);
    hits.push(fix === undefined ? hit : { ...hit, fix });
  }
  return hits;
});

/** Berlin: House for Migration Policy. Where a publisher sits, as a citation names it: a place, its name, and no more. */
function isImprint({ start, end, head }: Slot, { text, lang }: Segment, { organisations }: Context): boolean {
  if (head !== 'organisation' || text[end] !== ':' || !gazetteerOf(lang).place(fold(text.slice(start, end))))
    return false;
  const behind = text.slice(end + 1).trimStart();
  return organisations.some((name) => behind.startsWith(name) && /^(?:[.,;]|$)/.test(behind.slice(name.length)));
}

interface Judged {
  readonly slot: Slot;
  readonly verdict: Verdict;
  readonly context: Context;
  readonly segment: Segment;
  readonly reading: SlotReading;
}

function hitOf({ slot, verdict, context, segment, reading }: Judged): Hit {
  return {
    code: verdict.code,
    variant: verdict.variant,
    severity: verdict.severity,
    segment: slot.segment,
    start: slot.start,
    end: slot.end,
    ...(verdict.data === undefined ? {} : { data: verdict.data }),
    trace: {
      slot: slot.construction,
      speaker: mask(segment.text.slice(slot.start, slot.end)),
      head: slot.head,
      context: verdict.context,
      citation: verdict.citation,
      regime: context.regime,
      // a source is missing there, and no words
      ...(verdict.code === 'CHR605' ? {} : { suggestion: suggest(slot, segment, reading) }),
    },
  };
}

/** An anonymous speaker, where that is what is missing and the grammar is certain. */
function fixOf(slot: Slot, { code }: Verdict, reading: SlotReading, context: Context): Hit['fix'] {
  // a source, or silence, is what is missing there
  if (code === 'CHR603' || code === 'CHR605' || context.regime === 'unter-drei') return undefined;
  const sentence = reading.sentenceOf(slot);
  const reworded = sentence === undefined ? undefined : reword(slot, sentence);
  return reworded === undefined ? undefined : { ...reworded, safe: false };
}

const VIEWS = new Set(['view-of', 'according-to', 'so', 'stance']);

/** A neutral wording in the text's language. */
function suggest(slot: Slot, segment: Segment, reading: SlotReading): string {
  const lexicon = lexiconOf(segment.lang);
  const { suggestions } = lexicon.pack;
  if (VIEWS.has(slot.construction)) return suggestions.view;
  const noun = slot.construction === 'nominalisation' || slot.construction === 'origin' ? nounOf(slot, segment) : '';
  if (noun !== '') return suggestions.noun.replace('{noun}', noun);
  const sentence = reading.sentenceOf(slot);
  if (sentence !== undefined && isOblique(slot, sentence)) return suggestions.without;
  // several of a house are not what the text says; and der Vorschlag, not es, was rejected
  if (slot.head === 'sector' || (slot.plural === true && slot.head !== 'organisation')) return suggestions.group;
  const said = lexicon.participles.get(slot.cue);
  const opener = sentence === undefined ? undefined : openerBehind(slot, sentence);
  const telling = slot.construction === 'passive-agent' || opener !== undefined;
  return said === undefined || !telling || !isImpersonal(said, lexicon)
    ? suggestions.person
    : suggestions.impersonal.replace('{said}', said).replace('{that}', opener ?? suggestions.that);
}

/** how, whether: what opens the clause behind a speaker that holds what was said; an elided one is written out. */
function openerBehind({ end }: Slot, { content, units, text }: Parsed): string | undefined {
  for (const at of content) {
    const { start = 0, lower = '' } = text.tokens[units[at]?.first ?? -1] ?? {};
    if (start < end) continue;
    return /['’]$/u.test(lower) || text.lexicon.look(lower).preposition === true
      ? text.lexicon.pack.suggestions.that
      : lower;
  }
  return undefined;
}

/** Behind a preposition, in the genitive or inside another phrase: an anonymous subject would not stand there. */
function isOblique({ start, construction }: Slot, { units, text: { tokens } }: Parsed): boolean {
  if (construction === 'passive-agent') return false;
  const unit = units.find(
    ({ first, last }) => (tokens[first]?.start ?? 0) <= start && start < (tokens[last]?.end ?? 0),
  );
  if (unit?.phrase === undefined) return false;
  const { first, nominative, possessor } = unit.phrase;
  return unit.governed !== undefined || !nominative || possessor !== undefined || (tokens[first]?.start ?? 0) < start;
}

/** The noun of saying as the text has it. */
function nounOf({ cue, slotStart, slotEnd }: Slot, { text }: Segment): string {
  const words = text.slice(slotStart, slotEnd).match(/[\p{L}-]+/gu) ?? [];
  return words.find((word) => word.toLowerCase() === cue) ?? '';
}

/** `sich erinnert`, `for pressed`: no “it was …” can be made of them; `zu bedenken gegeben` can. */
function isImpersonal(participle: string, lexicon: Lexicon): boolean {
  const parts = participle.split(' ');
  // made clear, but not conceded that, pressed for
  const first = (lexicon.pack.order === 'svo' ? parts.at(-1) : parts[0]) ?? '';
  const { pronoun, preposition } = lexicon.look(first);
  if (lexicon.pack.order === 'svo' && parts.length > 1 && lexicon.sets.contentWords.has(first)) return false;
  return (
    pronoun !== 'reflexive' &&
    (preposition !== true || (lexicon.sets.infinitiveMarks.has(first) && lexicon.pack.order === 'v2'))
  );
}
