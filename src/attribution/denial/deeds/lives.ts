import type { Found } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, isUnexplainedWord } from '../../words/gazetteer.ts';
import { denied, uniqueSlot, uniqueWord } from '../denied.ts';
import type { Facts } from '../facts.ts';
import { isHouse } from '../house-kinds.ts';
import { isPlural } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/**
 * What is told of somebody anonymous that only one does or is: the ward she heads in Ghent, a firm that is the only one,
 * on screen from Dakar, a trawler in the third generation, a union and its representative.
 */
export function lifeSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  if (unit.phrase === undefined) return headsSlot(report, at) ?? whoseSlot(report, at);
  return (
    remoteSlot(report, at, unit.phrase) ??
    ownLifeSlot(report, at, unit.phrase) ??
    standsForSlot(report, at, unit.phrase) ??
    kinSlot(report, at, unit.phrase)
  );
}

/** One participant, anybody so far. */
function anybodyIn(report: Report): Unit | undefined {
  const { parsed, words } = report;
  return parsed.units.find(
    ({ phrase, governed }) =>
      phrase?.kind === 'generic' &&
      governed === undefined &&
      phrase.definite === false &&
      !isPlural(report, phrase) &&
      phrase.determiner?.negative !== true &&
      words.sets.present.has(lowerAt(parsed, phrase.head)),
  );
}

/** Une participante s'est abstenue : son mari préside la fédération: of one anonymous, whose kin that is. */
function kinSlot(report: Report, at: number, phrase: Phrase): Found | undefined {
  const { parsed, words } = report;
  const { possessives } = parsed.text.lexicon.sets;
  if (!words.sets.kin.has(lowerAt(parsed, phrase.head)) || !possessives.has(lowerAt(parsed, phrase.first)))
    return undefined;
  const facts = factsAt(report, at);
  const anybody = anybodyIn(report);
  if (facts === undefined || facts.year || anybody === undefined || anybody.first > phrase.first) return undefined;
  const { first, last } = facts.clause;
  const house = parsed.units
    .slice(first, last + 1)
    .some(({ phrase: one }) => one !== undefined && one !== phrase && one.definite !== false && isHouse(report, one));
  return facts.runs || house ? uniqueSlot(phrase, denied('named', parsed.units[at] as Unit)) : undefined;
}

/** The ward she heads in Ghent; die Station, die sie in Gent leitet; le service qu'elle dirige à Gand. */
function headsSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  const before = parsed.units[at - 1];
  if (unit.kind !== 'pronoun' || before === undefined || !words.sets.persons.has(lowerAt(parsed, unit.first)))
    return undefined;
  const opened =
    before.kind === 'conjunction' ||
    before.kind === 'relative' ||
    before.kind === 'subordinator' ||
    ((before.kind === 'semicolon' || before.kind === 'colon') && anybodyIn(report) !== undefined) ||
    before.phrase !== undefined;
  if (!opened) return undefined;
  const rest = parsed.units.slice(at + 1, at + 4);
  const runs = rest.some(({ first }) =>
    words.verbs.get(lowerAt(parsed, first))?.some(({ list }) => list === 'running'),
  );
  // Brest, où il dirige le service
  const there = words.sets.asking.has(lowerAt(parsed, before.first)) ? parsed.units.slice(Math.max(0, at - 4), at) : [];
  const where = [...rest, ...there].find(
    ({ phrase }) => isSomewhere(report, phrase) || isSomewhere(report, phrase?.complement),
  );
  if (!runs || where === undefined || factsAt(report, at)?.year === true) return undefined;
  return uniqueWord(unit, denied('named', { first: before.first, last: where.last }));
}

function isSomewhere(report: Report, phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return false;
  const capital = report.parsed.text.tokens[phrase.head]?.capital === true;
  return phrase.kind === 'place' || (phrase.kind === 'name' && capital) || isHouse(report, phrase);
}

/** A participant whose firm is the only one worldwide to build such machines. */
function whoseSlot(report: Report, at: number): Found | undefined {
  const { parsed, words } = report;
  const unit = parsed.units[at] as Unit;
  if (!words.sets.whose.has(lowerAt(parsed, unit.first)) || unit.kind !== 'relative') return undefined;
  const speaker = parsed.units[at - 1]?.kind === 'comma' ? parsed.units[at - 2] : parsed.units[at - 1];
  const phrase = speaker?.phrase;
  if (phrase?.kind !== 'generic' || isPlural(report, phrase) || !words.sets.present.has(lowerAt(parsed, phrase.head)))
    return undefined;
  const { soles } = parsed.text.lexicon.sets;
  for (let next = at + 1; next < parsed.units.length && parsed.units[next]?.kind !== 'comma'; next++) {
    const { first, last } = parsed.units[next] as Unit;
    for (let token = first; token <= last; token++)
      if (soles.has(lowerAt(parsed, token)) || words.sets.superlatives.has(lowerAt(parsed, token)))
        return uniqueSlot(phrase, denied('told', { first: phrase.first, last }));
  }
  return undefined;
}

/** Joining by video from Dakar, one participant …; per Video aus Dakar zugeschaltet: from where tells who. */
function remoteSlot(report: Report, at: number, phrase: Phrase): Found | undefined {
  const { parsed, words } = report;
  const { governed, first, last } = parsed.units[at] as Unit;
  const place = phrase.kind === 'place' ? phrase : phrase.complement;
  if (governed === undefined || place === undefined || !isSomewhere(report, place)) return undefined;
  const remote = [at - 2, at - 1, at, at + 1].some((near) => {
    const unit = parsed.units[near];
    for (let token = unit?.first ?? 0; token <= (unit?.last ?? -1); token++)
      if (words.sets.remote.has(lowerAt(parsed, token))) return true;
    return false;
  });
  const who = remote ? anybodyIn(report) : undefined;
  return who?.phrase === undefined ? undefined : uniqueSlot(who.phrase, denied('told', { first, last }));
}

/** Eine Teilnehmerin fährt selbst einen Kutter in dritter Generation: what somebody does, not what they said. */
function ownLifeSlot(report: Report, at: number, phrase: Phrase): Found | undefined {
  const { parsed, words } = report;
  const facts = factsAt(report, at);
  const { governed, first, last } = parsed.units[at] as Unit;
  if (phrase.kind !== 'generic' || governed !== undefined || facts?.finite === undefined || at > facts.finite)
    return undefined;
  if (phrase.definite !== false || isPlural(report, phrase) || !words.sets.present.has(lowerAt(parsed, phrase.head)))
    return undefined;
  if (facts.past || facts.deontic || facts.hypothetical !== undefined || isSaying(report, facts)) return undefined;
  const { clause } = facts;
  for (let next = facts.finite + 1; next <= clause.last; next++) {
    const unit = parsed.units[next] as Unit;
    for (let token = unit.first; token <= unit.last; token++) {
      const lower = lowerAt(parsed, token);
      if (words.sets.itself.has(lower) || words.sets.trades.has(lower))
        return uniqueSlot(phrase, denied('told', { first, last }));
    }
  }
  return undefined;
}

const SAID = new Set(['say', 'act', 'content', 'as', 'of']);

function isSaying({ parsed }: Report, { finite }: Facts): boolean {
  const unit = parsed.units[finite ?? -1];
  return unit?.uses?.some(({ verb, beside }) => SAID.has(verb.frame) && beside.length === 0) === true;
}

/** What the union made of it could be read from its representative's face: whose the representative is stands before. */
function standsForSlot(report: Report, at: number, phrase: Phrase): Found | undefined {
  const { parsed, words } = report;
  const { sets } = parsed.text.lexicon;
  const from = phrase.complement;
  // die Vertreterin der Gematik: a house in no list
  const strange =
    phrase.kind === 'generic' &&
    from?.definite === true &&
    words.sets.envoys.has(lowerAt(parsed, phrase.head)) &&
    parsed.text.tokens[from.head]?.capital === true &&
    isUnexplainedWord(fold(lowerAt(parsed, from.head)), parsed.text.lexicon.pack.language);
  if (strange && !isPlural(report, phrase) && factsAt(report, at)?.past === true)
    return uniqueSlot(phrase, denied('named', phrase));
  const own = [phrase, phrase.possessor, phrase.complement].find(
    (one) =>
      one !== undefined &&
      (sets.possessives.has(lowerAt(parsed, one.first)) || sets.itsOwn.has(lowerAt(parsed, one.first))) &&
      words.sets.envoys.has(lowerAt(parsed, one.head).replace(/['’]s?$/, '')) &&
      !isPlural(report, one),
  );
  const facts = factsAt(report, at);
  if (own === undefined || facts === undefined || (!facts.past && !facts.mind) || facts.year) return undefined;
  const house = parsed.units
    .slice(0, at)
    .find(({ phrase: one }) =>
      [one, one?.complement].some((each) => each !== undefined && (isHouse(report, each) || each.kind === 'sector')),
    );
  if (house?.phrase === undefined) return undefined;
  return uniqueSlot(phrase, denied('named', { first: house.first, last: phrase.last }));
}
