import type { Phrase } from '../sentences/phrase.ts';
import { telling } from '../sentences/phrase-kind.ts';
import { lowerAt } from '../sentences/sentence.ts';
import { isFrom } from '../words/demonym-words.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { endsIn } from '../words/lexicon.ts';
import { isStranger, properNoun } from '../words/strangers.ts';
import { isHouse } from './house-kinds.ts';
import type { Report } from './report.ts';

/**
 * How well a phrase tells who somebody is: `told` by house, country, uniqueness or former office, `office` by the
 * office, `name` by the name; `occupation` only what somebody is.
 */
export type Person = 'told' | 'office' | 'name' | 'occupation';

/** How well a phrase tells who somebody is; undefined for whatever is nobody, or anybody. */
export function personOf(report: Report, phrase: Phrase): Person | undefined {
  // the High Representative: a rank and nothing else is an office
  const ranked = phrase.identifying.length > 0 && phrase.identifying.every((one) => one === 'rank');
  if (phrase.kind === 'description' && ranked && phrase.complement === undefined) return 'office';
  if (isMaker(report, phrase)) return 'told';
  if (phrase.kind === 'description') return isInRoom(report, phrase) ? 'told' : undefined;
  if (phrase.kind === 'role') return roleOf(report, phrase);
  if (phrase.kind === 'sector') return isSent(report, phrase) ? 'told' : undefined;
  if (phrase.kind === 'generic') return isForeign(report, phrase) || isDelegate(report, phrase) ? 'told' : undefined;
  if (isDemonym(report, phrase)) return isMany(report, phrase) ? undefined : 'told';
  if (isUnlistedOffice(report, phrase)) return 'office';
  if (phrase.kind === 'name') return isPerson(report, phrase) ? 'name' : undefined;
  return isFromSomewhere(report, phrase) ? 'occupation' : undefined;
}

/** A house, or a person of whom more is told than an occupation. */
export function isTold(report: Report, phrase: Phrase): boolean {
  const person = personOf(report, phrase);
  return person === undefined ? isHouse(report, phrase) : person !== 'occupation';
}

/** The makers of the Leopard 2: what they make has a name of its own. */
function isMaker(report: Report, { head, complement }: Phrase): boolean {
  if (complement === undefined || !report.words.sets.makers.has(lowerAt(report.parsed, head))) return false;
  return hasOwnName(report, complement);
}

/** the Leopard 2, den Eurofighter: a thing with a name or a number of its own. */
export function hasOwnName({ parsed }: Report, { head, last }: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  if (tokens[head]?.capital !== true || words[head]?.noun?.class === 'place') return false;
  if (tokens[last + 1]?.kind === 'number') return true;
  return !lexicon.pack.nounsCapitalised || isStranger(fold(lowerAt(parsed, head)), lexicon.pack.language);
}

/** Der Vertreter der Stahlindustrie, the representative of the insurers: one of a trade, not the trade. */
function isSent(report: Report, phrase: Phrase): boolean {
  const head = report.parsed.text.words[phrase.head]?.noun?.class ?? '';
  return phrase.definite === true && !isPlural(report, phrase) && ONES.has(head);
}

/** Der Vertreter der Knappschaft: the name of a house that no list has, and that is no ordinary word. */
function isDelegate({ parsed, words }: Report, { head, complement, possessor }: Phrase): boolean {
  const house = complement ?? possessor;
  if (house === undefined || !words.sets.delegates.has(lowerAt(parsed, head))) return false;
  const { language } = parsed.text.lexicon.pack;
  const lower = fold(lowerAt(parsed, house.head));
  return parsed.text.tokens[house.head]?.capital === true && !gazetteerOf(language).ordinary(lower);
}

const ONES = new Set(['generic', 'role', 'person']);

/** Der Kämmerer aus Gera, the midwife from Kiel: no list knows the noun, but somebody comes from somewhere. */
function isFromSomewhere(report: Report, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const from = phrase.complement;
  if ((phrase.kind !== 'unknown' && phrase.kind !== 'thing') || phrase.determiner === undefined) return false;
  if (from === undefined || !isHouse(report, from) || isPlural(report, phrase)) return false;
  if (words.sets.topics.has(lowerAt(parsed, phrase.head))) return false;
  const between = lowerAt(parsed, from.first - 1);
  // la sage-femme de Brest, but le rôle de l'Organisation
  const owns = parsed.text.lexicon.pack.headFirst === true;
  return words.sets.out.has(between) && (!owns || (from.kind !== 'organisation' && from.determiner === undefined));
}

function roleOf(report: Report, phrase: Phrase): Person | undefined {
  if (report.words.sets.subjects.has(lowerAt(report.parsed, phrase.head))) return undefined;
  const office = isOffice(report, phrase);
  // BFD-Träger: no office, and any number of them
  const told =
    phrase.identifying.some((one) => one !== 'region' && one !== 'official') ||
    (office && isHousesOwn(report, phrase) && !isPlural(report, phrase));
  // Swedish employers: a trade, wherever it is; not two lawyers from the attorney's office
  const trade = !office && isPlural(report, phrase) && !isCounted(report, phrase);
  if (!trade && (told || telling.has(phrase.complement?.kind ?? ''))) return 'told';
  return office ? 'office' : 'occupation';
}

/** Two lawyers from the attorney's office: few, and of a house. */
function isCounted({ parsed, words }: Report, { first, head, complement }: Phrase): boolean {
  if (first === head || !words.sets.few.has(lowerAt(parsed, first))) return false;
  return complement?.kind === 'organisation' && complement.definite === true;
}

/** Vattenfall-Chefin, BMI-Abteilungsleiter: whose office it is stands in front of the hyphen. */
function isHousesOwn({ parsed }: Report, { head }: Phrase): boolean {
  const { text = '' } = parsed.text.tokens[head] ?? {};
  const hyphen = text.indexOf('-');
  const { language, nounsCapitalised } = parsed.text.lexicon.pack;
  if (hyphen < 2 || !nounsCapitalised) return false;
  const own = text.slice(0, hyphen);
  const lower = fold(own.toLowerCase());
  if (parsed.text.lexicon.sets.publicNames.has(lower)) return false;
  return /^\p{Lu}{2,}$/u.test(own) || isStranger(lower, language) || properNoun(lower) === 'organisation';
}

/** Bürgermeister and Bezirks|bürgermeister. */
function isOffice({ parsed, words }: Report, phrase: Phrase): boolean {
  const head = lowerAt(parsed, phrase.head);
  const one = parsed.text.lexicon.pack.nounsCapitalised ? head : head.replace(/s$/, '');
  if (words.sets.offices.has(head) || words.sets.offices.has(one)) return true;
  const compound = parsed.text.words[phrase.head]?.noun?.compound ?? '';
  return compound !== '' && words.sets.offices.has(head.slice(compound.length).replace(/^-/, ''));
}

/** Generalinspekteur: no list has the compound, but its last part is an office. */
function isUnlistedOffice({ parsed, words }: Report, phrase: Phrase): boolean {
  if (phrase.determiner === undefined) return false;
  const head = lowerAt(parsed, phrase.head);
  // l'intérêt général: behind a noun an adjective
  const { headFirst } = parsed.text.lexicon.pack;
  const behind =
    headFirst === true && phrase.head > phrase.first + 1 && parsed.text.tokens[phrase.head]?.capital !== true;
  if (behind && parsed.text.lexicon.sets.capitalOnly.has(head)) return false;
  if (phrase.kind === 'abstract' || phrase.kind === 'thing') return words.sets.offices.has(head);
  if (phrase.kind !== 'unknown') return false;
  for (let at = 0; at <= head.length - 5; at++) if (words.sets.offices.has(head.slice(at))) return true;
  return false;
}

/** People from Syria are a topic; participants from Syria were in the room. */
function isInRoom(report: Report, phrase: Phrase): boolean {
  const { parsed, words } = report;
  const head = lowerAt(parsed, phrase.head);
  if (phrase.identifying.every((one) => one === 'region')) return false;
  if (isOtherSide(report, phrase)) return false;
  const housed = phrase.identifying.includes('house');
  // a majority in both chambers, room for a fund: a house nobody can tell
  const { complement } = phrase;
  const any = complement?.kind === 'organisation' && (complement.definite === false || phrase.definite !== true);
  if (
    housed &&
    any &&
    phrase.identifying.length === 1 &&
    !words.sets.present.has(head) &&
    !words.sets.members.has(head)
  )
    return false;
  const single = !isPlural(report, phrase);
  const one =
    words.sets.members.has(head) && (housed ? phrase.definite === true || single : single && phrase.definite === true);
  if (words.sets.humans.has(head) && !one) return false;
  const demonym = parsed.text.words[phrase.head]?.noun?.class === 'demonym';
  return !demonym || !isMany(report, phrase);
}

/** l'autre côté du Rhin: where something is, not whose side somebody takes. */
export function isOtherSide({ parsed, words }: Report, { head }: Phrase): boolean {
  const { elses } = parsed.text.lexicon.sets;
  if (!words.sets.sides.has(lowerAt(parsed, head))) return false;
  return elses.has(lowerAt(parsed, head - 1)) || elses.has(lowerAt(parsed, head + 1));
}

/** The Hungarians are a people, both Hungarians were in the room. */
function isMany(report: Report, phrase: Phrase): boolean {
  const { parsed, words } = report;
  if (!isPlural(report, phrase)) return false;
  for (let at = phrase.first; at < phrase.head; at++) if (words.sets.few.has(lowerAt(parsed, at))) return false;
  return true;
}

/** das and, with a feminine, die are no plurals. */
export function isPlural({ parsed: { text }, words: { sets } }: Report, phrase: Phrase): boolean {
  if (phrase.plural !== true || !text.lexicon.pack.nounsCapitalised) return phrase.plural === true;
  const article = text.tokens[phrase.first]?.lower ?? '';
  const head = text.tokens[phrase.head]?.lower ?? '';
  if (sets.noPlural.has(article)) return false;
  const feminine = sets.eitherNumber.has(article) && endsIn(head, sets.feminines);
  return !feminine || text.words[phrase.head]?.noun?.class === 'demonym';
}

/** A title, an office or a name the lists know; anything else with a capital may be a house or a programme. */
function isPerson({ parsed }: Report, phrase: Phrase): boolean {
  const { text } = parsed;
  for (let at = phrase.first; at <= phrase.head; at++) {
    const word = text.words[at];
    const kind = word?.noun?.class;
    if (word?.honorific === true || kind === 'role' || kind === 'person') return true;
  }
  const names = gazetteerOf(text.lexicon.pack.language);
  const lower = fold(lowerAt(parsed, phrase.head));
  // Vorredner Lehnhardt
  const titled = phrase.determiner === undefined && text.words[phrase.first]?.noun?.class === 'generic';
  if (titled && phrase.head === phrase.first + 1 && isStranger(lower, text.lexicon.pack.language)) return true;
  // Lebowski-Tan
  const { language } = text.lexicon.pack;
  const double = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text.tokens[phrase.head]?.text ?? '');
  if (double && lower.split('-').some((part) => isStranger(part, language)))
    return lower.split('-').every((part) => isStranger(part, language) || names.family(part) || names.given(part));
  return names.family(lower) && !names.ordinary(lower) && !names.place(lower);
}

/** L'invitée estonienne: a guest and where she comes from. */
function isForeign({ parsed, words }: Report, phrase: Phrase): boolean {
  if (!words.sets.present.has(lowerAt(parsed, phrase.head))) return false;
  // the participant from Lithuanian railways
  const whole = phrase.definite === true && phrase.plural !== true ? phrase.last : phrase.head + 1;
  for (let at = phrase.first; at <= phrase.last && at <= whole; at++) {
    const known = parsed.text.words[at];
    if (at === phrase.head || known?.noun !== undefined || known?.determiner !== undefined) continue;
    if (lowerAt(parsed, at).length > 4 && isFrom(fold(lowerAt(parsed, at)))) return true;
  }
  return false;
}

/** Ungar, Suédoise, Finnin: a noun for somebody from a country, where no list has it. */
function isDemonym({ parsed, words: denial }: Report, phrase: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  if (phrase.kind !== 'unknown' && phrase.kind !== 'thing' && phrase.kind !== 'name') return false;
  // a defunct Russian one: something named before
  if (lexicon.sets.remainders.has(tokens[phrase.head + 1]?.lower ?? '')) return false;
  if (
    phrase.determiner === undefined ||
    tokens[phrase.head]?.capital !== true ||
    words[phrase.head]?.noun !== undefined
  )
    return false;
  // der Ungar Gelächter: in German another noun may follow
  const noun = phrase.kind === 'name' && lexicon.pack.nounsCapitalised ? phrase.first + 1 : phrase.head;
  const lower = fold(lowerAt(parsed, noun));
  if (tokens[noun]?.capital !== true || gazetteerOf(lexicon.pack.language).place(lower)) return false;
  return isFrom(lower) && (noun === phrase.head || !endsIn(lower, denial.sets.fromEndings));
}
