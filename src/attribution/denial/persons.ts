import { type Found, slotFromPhrase } from '../constructions/found.ts';
import type { Phrase } from '../sentences/phrase.ts';
import { isInitial } from '../sentences/run.ts';
import { lowerAt, unitsOf } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { endsIn } from '../words/lexicon.ts';
import { denied, withHouse } from './denied.ts';
import { type Facts, isBehind } from './facts.ts';
import { isPlural, type Person, personOf } from './kinds.ts';
import { belongs, isMind, isTopicNoun, verbFacts } from './readings.ts';
import { factsAt, type Report } from './report.ts';
import { isTrader } from './trades.ts';

/**
 * Whoever is told by name, office or description, wherever in the sentence: a slot, unless a reading makes the person a
 * topic. @param reported the sentence reports what somebody anonymous said
 */
export function personSlot(report: Report, at: number, reported: boolean): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const facts = verbFacts(report, at);
  const phrase = bareName(report, at, unit, facts) ?? (unit.phrase as Phrase);
  if (facts === undefined || isBehind(at, facts.hypothetical) || (isBehind(at, facts.content) && reported))
    return undefined;
  if (isTurn(report, at, phrase)) return unique(unit, phrase, 'turn');
  if (isCamp(report, at, phrase, facts)) return unique(unit, phrase, 'camp');
  const person = personOf(report, phrase) ?? (isTrader(report, at, phrase, facts) ? 'occupation' : undefined);
  if (person !== undefined)
    return isTopic(report, at, unit, phrase, person, facts)
      ? undefined
      : slotOf(unit, phrase, unit.governed === undefined && isFelt(report, facts) ? 'mind' : 'denied');
  return nested(report, at, unit, phrase, facts);
}

/** Fischer schickt die Folien nach: in German one of a trade has an article, so that without it the word is a name. */
function bareName(
  { parsed }: Report,
  at: number,
  { phrase, governed }: Unit,
  facts: Facts | undefined,
): Phrase | undefined {
  const { tokens, lexicon } = parsed.text;
  if (phrase?.kind !== 'role' || phrase.first !== phrase.last || phrase.determiner !== undefined) return undefined;
  if (!lexicon.pack.nounsCapitalised || governed !== undefined || facts?.finite !== at + 1) return undefined;
  const lower = tokens[phrase.head]?.lower ?? '';
  const several = endsIn(lowerAt(parsed, parsed.units[facts.finite]?.first ?? -1), lexicon.sets.plurals);
  if (several || !gazetteerOf(lexicon.pack.language).family(fold(lower))) return undefined;
  return isInitial(tokens, phrase.first) ? { ...phrase, kind: 'name' } : undefined;
}

/** More than what hosts do. */
function isFelt({ parsed, words }: Report, { attitude, gesture, clause }: Facts): boolean {
  if (attitude || gesture) return true;
  const { for: purpose } = parsed.text.lexicon.sets;
  return unitsOf(parsed, clause).some(
    ({ phrase, governed = '' }) => words.sets.minds.has(lowerAt(parsed, phrase?.head ?? -1)) && !purpose.has(governed),
  );
}

function unique(unit: Unit, phrase: Phrase, cue: string): Found | undefined {
  const slot = slotFromPhrase(phrase, denied(cue, unit), 'description');
  return slot === undefined ? undefined : { ...slot, identifying: ['unique'] };
}

/** The third input, the morning's keynote: the programme says whose it was. */
function isTurn(report: Report, at: number, phrase: Phrase): boolean {
  const { parsed, words } = report;
  if (!words.sets.turns.has(lowerAt(parsed, phrase.head)) || phrase.definite === false || isPlural(report, phrase))
    return false;
  for (let token = phrase.first; token < phrase.head; token++)
    if (words.sets.ordinals.has(lowerAt(parsed, token))) return phrase.determiner !== undefined || at > 0;
  return (
    phrase.possessor?.kind === 'time' ||
    phrase.complement?.kind === 'time' ||
    parsed.units[at - 1]?.phrase?.kind === 'time'
  );
}

/** Treasury circles, the Maltese camp: what is in front of a noun of minds tells whose it is. */
function isCamp(report: Report, at: number, phrase: Phrase, near: Facts): boolean {
  const facts = factsAt(report, at) ?? near;
  const { parsed, words } = report;
  const head = lowerAt(parsed, phrase.head);
  // was the Hungarian reply
  const argued = words.sets.cases.has(`${head}-${lowerAt(parsed, phrase.head + 1)}`);
  const replied = words.sets.replies.has(head) && phrase.definite === true && facts.past && !isPlural(report, phrase);
  if (
    !(words.sets.minds.has(head) || replied || argued) ||
    (!facts.past && facts.finite !== undefined) ||
    facts.topical ||
    facts.act
  )
    return false;
  if (isBehind(at, facts.content) || (facts.discussed && facts.passive)) return false;
  if (phrase.identifying.includes('nationality') || isOfTown(report, phrase)) return true;
  for (let token = phrase.first; token < phrase.head && !parsed.text.lexicon.pack.nounsCapitalised; token++) {
    const { text = '', capital = false, possessive = false } = parsed.text.tokens[token] ?? {};
    if (possessive || !capital) continue;
    if (/^\p{Lu}{2,}$/u.test(text) || parsed.text.words[token]?.noun?.class === 'organisation') return true;
    if (words.sets.houses.has(lowerAt(parsed, token))) return true;
  }
  return false;
}

/** Die Bremer Bedenken: an adjective made of a town. */
function isOfTown({ parsed }: Report, { first, head, determiner }: Phrase): boolean {
  const { tokens, lexicon } = parsed.text;
  const { language, nounsCapitalised } = lexicon.pack;
  if (!nounsCapitalised || determiner?.definite !== true) return false;
  const lists = gazetteerOf(language);
  for (let at = first + 1; at < head; at++) {
    const lower = lowerAt(parsed, at);
    if (!tokens[at]?.capital || !lower.endsWith('er')) continue;
    const town = fold(lower.slice(0, -2));
    if ([town, `${town}en`, `${town}e`].some((one) => lists.place(one) || lists.town(one))) return true;
  }
  return false;
}

/** Where somebody comes from tells more than what somebody is. */
function slotOf(unit: Unit, phrase: Phrase, cue: string): Found | undefined {
  const guest = phrase.kind === 'generic' || phrase.kind === 'thing' || phrase.kind === 'abstract';
  const slot = slotFromPhrase(phrase, denied(cue, unit), guest ? 'description' : undefined);
  const from = phrase.complement?.kind;
  const told = from === 'organisation' || from === 'place' || from === 'name';
  return told || guest ? withHouse(slot) : slot;
}

/** The patience of the envoy, the minister's eyebrows; not the role of the mayor. */
function nested(report: Report, at: number, unit: Unit, holder: Phrase, facts: Facts): Found | undefined {
  if (holder.kind === 'name' && mindInside(report, holder)) return slotOf(unit, holder, 'mind');
  for (const inner of [holder.possessor, holder.complement, holder.complement?.complement]) {
    if (inner === undefined) continue;
    const person = personOf(report, inner);
    // a shake of the head
    const limb = inner.complement === undefined && report.words.sets.limbs.has(lowerAt(report.parsed, inner.head));
    if (person === undefined || limb || isEverybody(report, inner) || isPartOfHouse(report, holder, inner)) continue;
    // die Rechnung der ÖBB-Gäste: whoever was there, and whose
    if (person === 'told' && isGuest(report, inner)) return slotOf(unit, inner, 'mind');
    const outer = inner === holder.complement?.complement ? holder.complement : holder;
    // teachers' confidence: a trade feels it everywhere
    const trade = person === 'occupation' && inner.determiner === undefined && isPlural(report, inner);
    if (trade && report.parsed.text.lexicon.sets.sentiments.has(lowerAt(report.parsed, outer.head))) continue;
    if (isMind(report, outer) && belongs(report, outer, inner))
      return facts.discussed && !facts.past ? undefined : slotOf(unit, inner, 'mind');
    const many = isPlural(report, inner) && !(person === 'told' && inner.definite === true);
    if (isTopicNoun(report, outer) || many || inner.definite === false) continue;
    if (outer.kind === 'utterance' && !belongs(report, outer, inner)) continue;
    const subject = unit.governed === undefined && unit.phrase?.nominative === true && at <= (facts.finite ?? -1);
    const owns = inner === holder.possessor && unit.governed === undefined && !isObject(report, at, holder, facts);
    if ((subject || owns) && facts.past && !facts.passive && !facts.discussed && !facts.deontic && !facts.year)
      return slotOf(unit, inner, 'possession');
  }
  return undefined;
}

/** ÖBB-Gäste: behind its hyphen a noun for whoever takes part. */
function isGuest({ parsed, words }: Report, { head, kind }: Phrase): boolean {
  const lower = lowerAt(parsed, head);
  const hyphen = lower.lastIndexOf('-');
  return kind === 'description' && hyphen > 0 && words.sets.present.has(lower.slice(hyphen + 1));
}

/** the Court of Justice, the notion of the Sea Ranger: a word in a house's name, what a notion is of. */
function isPartOfHouse({ parsed, words }: Report, holder: Phrase, inner: Phrase): boolean {
  if (inner === holder.possessor || inner !== holder.complement) return false;
  const { tokens, lexicon } = parsed.text;
  const proper = !lexicon.pack.nounsCapitalised && tokens[inner.head]?.capital === true;
  if (proper && words.sets.concepts.has(lowerAt(parsed, holder.head))) return true;
  return holder.kind === 'organisation' && inner.determiner === undefined && inner.first === inner.last;
}

/** dem Munde von Terhorst: the reader took it for one name. */
function mindInside({ parsed, words }: Report, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.head; at++) {
    const next = parsed.text.words[at + 1];
    // Handschrift der Deutschen Umwelthilfe: an adjective with a capital
    const proper = next?.determiner?.genitive === true && at + 3 <= phrase.head && parsed.text.tokens[at + 2]?.capital;
    if (words.sets.minds.has(lowerAt(parsed, at)) && (next?.preposition === true || proper)) return true;
  }
  return false;
}

function isEverybody({ parsed, words }: Report, phrase: Phrase): boolean {
  return phrase.determiner?.negative === true || words.sets.every.has(lowerAt(parsed, phrase.first));
}

function isTopic(report: Report, at: number, unit: Unit, phrase: Phrase, person: Person, facts: Facts): boolean {
  if (isEverybody(report, phrase) && phrase.complement === undefined) return true;
  if (isCleft(report, at) || isPerceived(report, at, phrase, facts)) return false;
  if (unit.governed === undefined && (isPossibly(report, at) || isFavoured(report, at))) return true;
  if (facts.deontic && !facts.past) return true;
  if (unit.governed === undefined && phrase.definite === false && isMissing(report, at, facts)) return true;
  // mention was made of an initiative by several mayors
  if (facts.discussed && facts.passive && phrase.definite === false && isPlural(report, phrase) && person === 'office')
    return true;
  if (facts.year && person !== 'told') return true;
  if (person === 'occupation' && (isPlural(report, phrase) || !facts.past || phrase.determiner === undefined))
    return true;
  return unit.governed === undefined
    ? isFreeTopic(report, at, phrase, person, facts)
    : isGovernedTopic(report, at, unit.governed, phrase, facts);
}

/** Man sah die Ministerin nicken; on a vu la déléguée déchirer la fiche: what somebody was seen to do. */
function isPerceived(
  { parsed, words }: Report,
  at: number,
  phrase: Phrase,
  { clause, past, gesture, serving }: Facts,
): boolean {
  if (!past || serving || parsed.units[at]?.governed !== undefined || phrase.definite !== true) return false;
  const seen = unitsOf(parsed, clause).findIndex(({ first }) => words.sets.perceiving.has(lowerAt(parsed, first)));
  if (seen < 0 || clause.first + seen > at) return false;
  if (gesture) return true;
  // la ministre hocher: the reader takes an infinitive for a part of the phrase
  const { pack } = parsed.text.lexicon;
  if (phrase.last > phrase.head || pack.headFirst === true)
    return pack.headEndings?.test(lowerAt(parsed, phrase.last)) === true || isActing(parsed, parsed.units[at + 1]);
  return parsed.units.slice(at + 1, clause.last + 1).some((unit) => isActing(parsed, unit));
}

const isActing = ({ text }: Report['parsed'], unit: Unit | undefined): boolean =>
  unit?.uses?.some(({ form }) => form === 'infinitive' || form === 'gerund') === true ||
  (unit?.phrase === undefined &&
    text.lexicon.pack.headEndings?.test(text.tokens[unit?.first ?? -1]?.lower ?? '') === true);

/** Dem Pool fehle ein Geldgeber: whoever somebody or something lacks is not there. */
function isMissing({ parsed }: Report, at: number, { finite = at, clause }: Facts): boolean {
  const { missing } = parsed.text.lexicon.sets;
  if (finite >= at || !missing.has(lowerAt(parsed, parsed.units[finite]?.first ?? -1))) return false;
  const { phrase: whose } = parsed.units.slice(clause.first, finite).find(({ phrase }) => phrase !== undefined) ?? {};
  return whose?.kind === 'thing' || whose?.kind === 'abstract';
}

/** Procurement could be the first customer: what something might be. */
function isPossibly({ parsed }: Report, at: number): boolean {
  const { units } = parsed;
  let modal = at - 2;
  while (units[modal]?.kind === 'adverb') modal--;
  return (
    units[modal]?.kind === 'modal' &&
    parsed.text.lexicon.sets.infinitives.has(lowerAt(parsed, units[at - 1]?.first ?? -1))
  );
}

/** … that opacity favours the better-informed creditor: whom a thing does something to, in what was said. */
function isFavoured({ parsed }: Report, at: number): boolean {
  const [opener, thing, verb] = parsed.units.slice(Math.max(at - 3, 0), at);
  const kind = thing?.phrase?.kind;
  if (opener?.kind !== 'relative' || (kind !== 'thing' && kind !== 'abstract') || thing?.governed !== undefined)
    return false;
  return verb?.uses?.some(({ present }) => present === true) === true;
}

/** It was the bishop who; c'est au directeur que. */
function isCleft({ parsed, words }: Report, at: number): boolean {
  const { units } = parsed;
  const copula = units[at - 1];
  if (copula === undefined || !words.sets.being.has(lowerAt(parsed, copula.first))) return false;
  // le premier à parler fut le trésorier
  const first = units.slice(0, at).some(({ uses }) => uses !== undefined) && isFirst({ parsed, words }, copula.first);
  if (first && units[at]?.phrase?.definite === true) return true;
  if (units[at - 2]?.kind !== 'pronoun') return false;
  const next = units[at + 1]?.kind === 'comma' ? units[at + 2] : units[at + 1];
  return (
    next?.kind === 'relative' || (next?.kind === 'subordinator' && words.sets.that.has(lowerAt(parsed, next.first)))
  );
}

/** The first to speak, le dernier à parler: one of several turns. */
function isFirst({ parsed, words }: Pick<Report, 'parsed' | 'words'>, before: number): boolean {
  const from = parsed.units[0]?.first ?? 0;
  for (let token = from; token < Math.min(before, from + 3); token++)
    if (words.sets.ordinals.has(lowerAt(parsed, token))) return true;
  return false;
}

function isGovernedTopic(report: Report, at: number, governed: string, phrase: Phrase, facts: Facts): boolean {
  const { parsed, words } = report;
  const { sets } = parsed.text.lexicon;
  const definite = phrase.definite === true || phrase.kind === 'name';
  if (sets.comparisons.has(governed) || sets.roles.has(governed)) return !definite;
  const before = parsed.units[at - 1];
  const hangs = before?.phrase !== undefined && before.phrase.kind !== 'generic' && !isMind(report, before.phrase);
  // centres without doctors
  if (hangs && phrase.determiner === undefined && phrase.plural === true && words.sets.lacking.has(governed))
    return true;
  if (words.sets.exceptions.has(governed) || isPartitive(report, at, governed)) return false;
  if (sets.for.has(governed)) return !definite || (hangs && !facts.past);
  if (
    sets.sources.has(governed) ||
    sets.agents.has(governed) ||
    words.sets.from.has(governed) ||
    sets.before.has(governed)
  )
    return hangs && (isTopicNoun(report, before.phrase as Phrase) || !facts.past);
  return (
    !facts.past || !definite || isPlural(report, phrase) || hangs || facts.discussed || facts.anonymous !== undefined
  );
}

/** Neither of the two Hungarians. */
function isPartitive({ parsed }: Report, at: number, governed: string): boolean {
  const before = parsed.units[at - 1];
  const part =
    before?.kind === 'pronoun' || before?.phrase?.kind === 'generic' || before?.word.determiner?.plural !== undefined;
  return part && parsed.text.lexicon.sets.ownership.has(governed);
}

function isFreeTopic(report: Report, at: number, phrase: Phrase, person: Person, facts: Facts): boolean {
  const { parsed } = report;
  if (isObject(report, at, phrase, facts) || isSaidOfHouse(report, at)) return true;
  // am weitesten ging ein Trainer: an article that only a subject has
  const sure = report.words.sets.subjectArticles.has(lowerAt(parsed, phrase.first)) && phrase.nominative;
  const behind = at > (facts.finite ?? at) && !isOpened(report, at, facts) && !sure;
  const relative = parsed.units[at + 1]?.kind === 'relative';
  // Okafor was tasked with a draft: a name is nobody's topic
  const named = person === 'name' && facts.past && facts.passive && !behind;
  if (facts.topical || (facts.discussed && !relative && !named && (facts.passive || !phrase.nominative || behind)))
    return true;
  if (isPlural(report, phrase) && (!facts.past || (phrase.determiner === undefined && person !== 'told')))
    return !facts.past || !report.words.sets.few.has(lowerAt(parsed, phrase.first));
  if (facts.finite === undefined) return isLabel(report, at, phrase, person, facts);
  if (phrase.determiner === undefined && isRelated(report, at)) return facts.deontic;
  if (phrase.determiner === undefined && person !== 'name' && !parsed.text.tokens[phrase.head]?.possessive)
    return (
      (person !== 'told' && !isTelegraphic(report, at, phrase, person) && !isAddressed(report, phrase)) || !facts.past
    );
  if (facts.past) return false;
  // a nurse from Tunisia needs a year: anybody
  if (phrase.definite === false && phrase.kind !== 'description' && phrase.kind !== 'generic') return true;
  const content = isBehind(at, facts.content);
  return person === 'told' ? content : facts.task || content || phrase.definite === false;
}

/** The embassy, whose first secretary used the toast: the relative is the article. */
function isRelated({ parsed, words }: Report, at: number): boolean {
  let before = at - 1;
  while (parsed.units[before]?.kind === 'adverb') before--;
  return words.sets.whose.has(lowerAt(parsed, parsed.units[before]?.first ?? -1));
}

/** Frau Minister, Madame la maire */
const isAddressed = ({ parsed }: Report, { first, head }: Phrase): boolean =>
  first < head && parsed.text.words[first]?.honorific === true;

/** Minister and mayor traded barbs: in English one office needs its article, unless the writer is in a hurry. */
function isTelegraphic({ parsed, words }: Report, at: number, phrase: Phrase, person: Person): boolean {
  const { lexicon } = parsed.text;
  if (lexicon.pack.order !== 'svo' || lexicon.pack.headFirst === true || person !== 'office' || at > 2) return false;
  const head = lowerAt(parsed, phrase.head);
  return phrase.plural !== true && !/s$/.test(head) && !words.sets.humans.has(head);
}

/** When the representative spoke: English and French need no comma in front of another subject. */
function isOpened({ parsed }: Report, at: number, facts: Facts): boolean {
  for (let between = at - 1; between > (facts.finite ?? at); between--) {
    const kind = parsed.units[between]?.kind;
    if (kind === 'subordinator') return true;
    if (kind === 'verb' || kind === 'auxiliary' || kind === 'modal') return false;
  }
  return false;
}

/** The company had been the poster child of it: what a house is. */
function isSaidOfHouse({ parsed, words }: Report, at: number): boolean {
  let verb = at - 1;
  if (!words.sets.being.has(lowerAt(parsed, parsed.units[verb]?.first ?? -1))) return false;
  while (parsed.units[verb]?.kind === 'auxiliary' || parsed.units[verb]?.kind === 'adverb') verb--;
  const subject = parsed.units[verb];
  if (subject?.governed !== undefined || subject?.phrase?.complement !== undefined) return false;
  return subject?.phrase?.kind === 'organisation' || subject?.phrase?.kind === 'place';
}

/** Somebody anonymous did it; this is whom they spoke of. */
function isObject(report: Report, at: number, phrase: Phrase, facts: Facts): boolean {
  const { anonymous, finite } = facts;
  if (anonymous === undefined || anonymous === at || isHearsay(report, facts)) return false;
  // kein Geringerer als der Präsident
  if (report.parsed.units[at - 1]?.kind === 'subordinator') return false;
  return anonymous < at || (!phrase.nominative && at < (finite ?? at));
}

/** Glaubt man dem Konsul, ist …: the verb stands first, and behind it whoever believes. */
const isHearsay = ({ parsed }: Report, facts: Facts): boolean =>
  parsed.text.lexicon.pack.order === 'v2' && facts.finite === 0 && facts.anonymous === 1;

/** Without a verb: a heading or a member of a list, unless somebody votes. */
function isLabel({ parsed, words }: Report, at: number, phrase: Phrase, person: Person, facts: Facts): boolean {
  if ((facts.mind && person !== 'occupation') || phrase.identifying.includes('unique')) return false;
  const { clauses } = parsed;
  if (clauses.length > 1) return person === 'occupation' || phrase.determiner === undefined;
  return !words.sets.votes.has(lowerAt(parsed, parsed.units[at - 1]?.first ?? -1));
}
