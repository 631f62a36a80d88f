import { type Found, slotFromPhrase } from '../../constructions/found.ts';
import type { Phrase } from '../../sentences/phrase.ts';
import { telling } from '../../sentences/phrase-kind.ts';
import { isInitial } from '../../sentences/run.ts';
import { lowerAt } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import { fold, gazetteerOf } from '../../words/gazetteer.ts';
import { isStranger } from '../../words/strangers.ts';
import { denied } from '../denied.ts';
import { isHouse } from '../house-kinds.ts';
import { personOf } from '../kinds.ts';
import { factsAt, type Report } from '../report.ts';

/** Who is called by a name or a house where only its place tells: zog X seinen Vorschlag zurück, named X, as for X, it …. */
export function calledSlot(report: Report, at: number): Found | undefined {
  const unit = report.parsed.units[at] as Unit;
  const { phrase } = unit;
  if (phrase === undefined) return undefined;
  if (isOwnersObject(report, at, unit) || isNamedSo(report, at, unit, phrase) || isAlone(report, at, phrase))
    return slotFromPhrase(phrase, denied('named', unit), 'name');
  if (!isAsFor(report, at, unit) && !isElliptic(report, at, phrase) && !isOneOf(report, at, unit)) return undefined;
  return slotFromPhrase(phrase, denied('named', unit));
}

/** Nach der Pause zog Sommerlatte seinen Vorschlag zurück: without an article one noun that has a view is a name. */
function isOwnersObject({ parsed, words }: Report, at: number, { phrase, governed }: Unit): boolean {
  const { text, units } = parsed;
  if (phrase === undefined || !text.lexicon.pack.nounsCapitalised || governed !== undefined) return false;
  if (phrase.first !== phrase.last || (phrase.kind !== 'thing' && phrase.kind !== 'unknown')) return false;
  if (phrase.determiner !== undefined || text.words[phrase.head]?.noun !== undefined) return false;
  const next = units[at + 1];
  const own = next?.phrase ?? units[at + 2]?.phrase;
  const verb = next?.phrase === undefined ? next : units[at - 1];
  if (own === undefined || verb === undefined || !text.lexicon.sets.possessives.has(lowerAt(parsed, own.first)))
    return false;
  const told = own.kind === 'utterance' || words.sets.minds.has(lowerAt(parsed, own.head));
  // in the singular, so that it is no crowd
  return told && VERBS.has(verb.kind) && !/n$/.test(lowerAt(parsed, verb.first));
}

const VERBS = new Set(['verb', 'other-verb', 'word']);

/**
 * Young did not; Winter sah das ähnlich: one bare word that is also a name, where the sentence leaves out what they did or
 * tells how they felt; things have an article or are several.
 */
function isAlone({ parsed, words, facts }: Report, at: number, phrase: Phrase): boolean {
  const { text, units } = parsed;
  const { first, last, determiner, head } = phrase;
  const token = text.tokens[head];
  if (
    at !== 0 ||
    first !== last ||
    determiner !== undefined ||
    token?.capital !== true ||
    !isInitial(text.tokens, head)
  )
    return false;
  const { language, order, headFirst, nounsCapitalised } = text.lexicon.pack;
  const lists = gazetteerOf(language);
  const word = fold(token.lower);
  const own = facts[0];
  if (!lists.family(word) || lists.place(word) || own?.finite !== 1 || own.year || own.figures) return false;
  const next = units[1] as Unit;
  if (order === 'svo' && headFirst !== true) {
    const rest = units.slice(2).every(({ kind }) => kind === 'adverb' || kind === 'mark');
    return rest && (next.kind === 'auxiliary' || next.kind === 'modal');
  }
  if (!nounsCapitalised || !own.past || /n$/.test(lowerAt(parsed, next.first))) return false;
  // neu besiedelte Gegenden: an adjective in front of its noun
  const noun = units[2]?.phrase;
  if (next.kind === 'word' && noun !== undefined && noun.determiner === undefined && units[2]?.governed === undefined)
    return false;
  const pointed = text.lexicon.sets.pointers.has(lowerAt(parsed, units[2]?.first ?? -1));
  return own.mind || (pointed && words.verbs.get(lowerAt(parsed, next.first)) !== undefined && units.length < 6);
}

/** a plumber named Olu; Ask Bethan. */
function isNamedSo({ parsed, words }: Report, at: number, { phrase, governed }: Unit, { kind }: Phrase): boolean {
  if (kind !== 'name' || governed !== undefined || phrase?.determiner !== undefined) return false;
  const before = parsed.units[at - 1];
  const lower = lowerAt(parsed, before?.last ?? -1);
  const { language } = parsed.text.lexicon.pack;
  const lists = gazetteerOf(language);
  const word = fold(lowerAt(parsed, phrase?.head ?? -1));
  if (at === 1 && words.sets.consulting.has(lower))
    return lists.family(word) || lists.given(word) || isStranger(word, language);
  const who = parsed.units[at - 2]?.phrase;
  const one = who?.complement?.kind === 'role' ? 'role' : who?.kind;
  return words.sets.naming.has(lower) && (one === 'role' || one === 'unknown' || one === 'generic');
}

/** As for Norfolk County Council, it would rather not talk. */
function isAsFor(report: Report, at: number, { phrase, governed, first }: Unit): boolean {
  const { parsed, words } = report;
  if (phrase === undefined || at > 1 || governed === undefined || words.sets.asFor.size === 0) return false;
  const opener = at === 0 ? lowerAt(parsed, first) : lowerAt(parsed, parsed.units[0]?.first ?? -1);
  if (!words.sets.asFor.has(`${opener}-${governed}`) || parsed.units[at + 1]?.kind !== 'comma') return false;
  const facts = factsAt(report, at + 2);
  if (parsed.units[at + 2]?.kind !== 'pronoun' || facts === undefined || facts.year || facts.figures) return false;
  if (!facts.past && !facts.negated && !facts.mind) return false;
  const person = personOf(report, phrase);
  return isHouse(report, phrase) || (person !== undefined && person !== 'occupation');
}

/** Nur eine Hand ging hoch, die des Rabbiners. */
function isElliptic({ parsed, facts }: Report, at: number, phrase: Phrase): boolean {
  const { units, text } = parsed;
  if (!text.lexicon.pack.nounsCapitalised || phrase.determiner?.genitive !== true || isPlain(phrase)) return false;
  const article = units[at - 1];
  return (
    article?.phrase === undefined &&
    text.words[article?.first ?? -1]?.determiner?.definite === true &&
    units[at - 2]?.kind === 'comma' &&
    facts.some(({ past, year }) => past && !year)
  );
}

/** Two hands stayed down: those of the bank. */
function isOneOf({ parsed, words, facts }: Report, at: number, { governed, phrase }: Unit): boolean {
  const { units, text } = parsed;
  if (!telling.has(phrase?.kind ?? '')) return false;
  const one = units[at - 1];
  if (one === undefined || one.phrase !== undefined || !text.lexicon.sets.ownership.has(governed ?? '')) return false;
  if (!words.sets.thoseOf.has(lowerAt(parsed, one.first)) || units[at - 2]?.kind !== 'colon') return false;
  return facts.some(({ past, year }) => past && !year);
}

const isPlain = ({ kind, plural }: Phrase): boolean => (kind !== 'role' && kind !== 'description') || plural === true;
