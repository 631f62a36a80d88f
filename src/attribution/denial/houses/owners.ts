import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { type Facts, isBehind } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isOtherSide, isPlural, personOf } from '../kinds.ts';
import { belongs, isInRoom, isMind } from '../readings.ts';
import type { Report } from '../report.ts';

/** Die Geduld der Kommission, the vote of the Council, mit Ausnahme des Zolls: whose the noun is. */
export function ownedBy(report: Report, at: number, unit: Unit, phrase: Phrase, facts: Facts): Phrase | undefined {
  // proposals of the Church were adopted: the act is others'
  const taken = facts.act && facts.passive && facts.past && phrase.kind === 'utterance' && unit.governed === undefined;
  if (facts.topical || (facts.act && !taken)) return undefined;
  // the group spoke of the position of Hungary
  if (facts.discussed && (facts.passive || (facts.anonymous !== undefined && unit.governed !== undefined)))
    return undefined;
  // the consent of the agency is needed: what always is
  const marked = report.words.sets.marks.has(lowerAt(report.parsed, phrase.head));
  if (!facts.past && facts.finite !== undefined && !isBehind(at, facts.finite) && !marked) return undefined;
  // the mechanism of the agency has moved goods: no one who left or came
  const subject = at < (facts.finite ?? at) && facts.moving && facts.past && phrase.kind !== 'abstract';
  const before = report.parsed.units[at - 1]?.phrase;
  const genitive = unit.governed === undefined && phrase.determiner?.genitive === true && before !== undefined;
  if (genitive && isOwner(report, before, phrase, subject)) return phrase;
  for (const outer of [phrase, phrase.complement]) {
    const inner = outer?.possessor ?? outer?.complement;
    if (
      outer !== undefined &&
      inner !== undefined &&
      !isOtherSide(report, outer) &&
      isOwner(report, outer, inner, subject)
    )
      return inner;
  }
  return undefined;
}

function isOwner(report: Report, outer: Phrase, inner: Phrase, moved: boolean): boolean {
  const own = report.words.sets.minds.has(lowerAt(report.parsed, outer.head));
  if (!own && !moved && (!isMind(report, outer) || personOf(report, outer) !== undefined)) return false;
  if (isAnyState(report, inner) || (inner.kind === 'sector' ? isTopicGroup(report, inner) : !isHouse(report, inner)))
    return false;
  const head = lowerAt(report.parsed, inner.head);
  // the position of Turkey, unless everybody in the room knew it
  const state = inner.kind === 'place' || report.words.sets.legislators.has(head);
  if (!own && state && !isInRoom(report)) return false;
  return belongs(report, outer, inner);
}

/** The impatience of firms: a group without an article is anybody. */
const isTopicGroup = (report: Report, phrase: Phrase): boolean =>
  phrase.determiner === undefined &&
  isPlural(report, phrase) &&
  !report.words.sets.contracted.has(lowerAt(report.parsed, phrase.first - 1));

/** The stance of member states. */
const isAnyState = ({ parsed }: Report, phrase: Phrase): boolean =>
  phrase.determiner === undefined && parsed.text.lexicon.sets.states.has(lowerAt(parsed, phrase.head));
