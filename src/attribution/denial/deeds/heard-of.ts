import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import { roomPacks } from '../../packs/rooms.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { isTold } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';
import { isSomebodyWord } from '../somebody.ts';

/**
 * Who told the authors something or stood there for a house: von der Caritas hörten wir, the Treasury let us know; one
 * participant spoke for Oxfam, sie war für die Caritas da.
 */
export function heardOfSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase, governed } = unit;
  if (phrase === undefined || phrase.definite === false || factsAt(report, at)?.year === true) return undefined;
  const heard =
    governed === undefined
      ? isTellingUs(report, at, phrase)
      : isHeardFrom(report, at, governed, phrase) || isStoodFor(report, at, governed, phrase);
  if (!heard) return undefined;
  return slotFromPhrase(phrase, denied('heard', unit), isHouse(report, phrase) ? 'organisation' : undefined);
}

const tells = (report: Report, phrase: Phrase): boolean =>
  isTold(report, phrase) ||
  ((phrase.kind === 'name' || phrase.kind === 'unknown') &&
    phrase.determiner === undefined &&
    report.parsed.text.tokens[phrase.head]?.capital === true &&
    isSomebodyWord(report.parsed, report.words, phrase.head));

/** Von der Caritas hörten wir; we heard from Unite: the authors, and from whom they have it. */
function isHeardFrom(report: Report, at: number, governed: string, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const { sources, agents, bearers } = parsed.text.lexicon.sets;
  if (!sources.has(governed) && !agents.has(governed) && !bearers.has(governed)) return false;
  const clause = parsed.clauses[parsed.clauseOf[at] ?? 0];
  if (clause === undefined) return false;
  const within = parsed.units.slice(clause.first, clause.last + 1);
  const we = within.some(
    ({ first, phrase: other }) => other === undefined && words.sets.writers.has(lowerAt(parsed, first)),
  );
  const heard = within.some(
    ({ first, last }) =>
      words.sets.heardBy.has(lowerAt(parsed, first)) || words.sets.heardBy.has(lowerAt(parsed, last)),
  );
  return we && heard && tells(report, phrase);
}

/** The Treasury let us know; das BMF ließ uns wissen: the subject of what was told to the authors. */
function isTellingUs(report: Report, at: number, phrase: Phrase): boolean {
  const facts = factsAt(report, at);
  if (facts?.finite === undefined || facts.passive || !phrase.nominative || !tells(report, phrase)) return false;
  const { text, units, lexicon } = { ...report.parsed.text, units: report.parsed.units };
  const { first } = units[facts.clause.first] as Unit;
  const { last } = units[facts.clause.last] as Unit;
  const { tokens } = report.parsed.text;
  const clause = text.slice(tokens[first]?.start, tokens[last]?.end);
  const said = roomPacks[lexicon.pack.language].addressed.exec(clause);
  if (said === null) return false;
  // in front of the verb, or right behind it where the verb comes first
  const { start = 0 } = tokens[phrase.first] ?? {};
  const inFront = start - (tokens[first]?.start ?? 0) < said.index;
  return inFront || lexicon.pack.order === 'v2';
}

/** One participant spoke for Oxfam; she was there for the Cimade: for whom somebody anonymous stood. */
function isStoodFor(report: Report, at: number, governed: string, phrase: Phrase): boolean {
  const { parsed, words } = report;
  if (!parsed.text.lexicon.sets.for.has(governed) || phrase.kind === 'place' || !isHouse(report, phrase)) return false;
  const facts = factsAt(report, at);
  if (facts?.finite === undefined || facts.negated || facts.deontic) return false;
  const { first, last } = facts.clause;
  const within = parsed.units.slice(first, last + 1);
  const who = within.find(
    ({ kind, phrase: other, first: token, last: end, governed: by }) =>
      by === undefined &&
      ((kind === 'pronoun' && words.sets.persons.has(lowerAt(parsed, token))) ||
        (other !== undefined && words.sets.present.has(lowerAt(parsed, end)))),
  );
  if (who === undefined) return false;
  // er war für das Ministerium ein Partner: something else is told of them
  const free = within.some((unit) => unit !== who && unit.phrase !== undefined && unit.governed === undefined);
  if (free) return false;
  const finite = lowerAt(parsed, parsed.units[facts.finite]?.first ?? -1);
  if (words.sets.standing.has(finite)) return true;
  const there = within.some(({ first: token }) => words.sets.therein.has(lowerAt(parsed, token)));
  return words.sets.being.has(finite) && there;
}
