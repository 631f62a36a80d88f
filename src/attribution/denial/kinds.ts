import type { Phrase } from '../sentences/phrase.ts';
import { isInitial } from '../sentences/run.ts';
import { lowerAt } from '../sentences/sentence.ts';
import { isFrom } from '../words/demonym-words.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import { endsIn, list } from '../words/lexicon.ts';
import { isStranger, properNoun } from '../words/strangers.ts';
import type { Report } from './facts.ts';

/**
 * How well a phrase tells who somebody is: `told` by house, country, uniqueness or former office, `office` by the
 * office, `name` by the name; `occupation` only what somebody is.
 */
export type Person = 'told' | 'office' | 'name' | 'occupation';

const TELLING = new Set(['organisation', 'place', 'name', 'role', 'description']);

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
  if (!trade && (told || TELLING.has(phrase.complement?.kind ?? ''))) return 'told';
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

/** Moria, Frontex, Save the Children, Terhorst: a capital that no list explains, or a place. */
export function isProper(report: Report, phrase: Phrase): boolean {
  if (phrase.kind !== 'name') return false;
  const { tokens, words, lexicon } = report.parsed.text;
  const { language, nounsCapitalised } = lexicon.pack;
  const names = gazetteerOf(language);
  const head = lowerAt(report.parsed, phrase.head);
  const spelled = tokens.slice(phrase.first, phrase.head + 1).map(({ lower }) => fold(lower));
  const { sets } = report.words;
  if (sets.houses.has(head)) return true;
  if (names.publicName(spelled.join(' ')) || lexicon.sets.publicNames.has(head) || sets.programmes.has(head))
    return false;
  if (names.place(fold(head))) return !report.words.sets.continents.has(head);
  if (nounsCapitalised) {
    if (isNamePair(list(lexicon.pack.adjectiveEndings), phrase, tokens, words)) return true;
    if (isNamedPlace(report, phrase)) return true;
    if (phrase.first < phrase.head) return false;
    const governed = words[phrase.first - 1]?.preposition === true;
    const leads = isInitial(tokens, phrase.head) || isBehindAdverb(report, phrase);
    const subject = leads ? verbBehind(report, phrase) : verbBefore(report, phrase);
    if (!governed && !subject) return false;
  } else if (
    phrase.head > phrase.first &&
    tokens[phrase.first]?.capital &&
    words[phrase.first]?.determiner === undefined
  )
    // Fukushima accidents: a common noun behind a name is no house
    return tokens[phrase.head]?.capital === true || sets.crowds.has(head) || sets.minds.has(head);
  // the Chancellery, the Children: inside a sentence an ordinary word with a capital is a name
  const inside = !nounsCapitalised && phrase.determiner !== undefined && tokens[phrase.head]?.capital === true;
  if (inside && words[phrase.head]?.verbs === undefined) return true;
  return isStranger(fold(head), language) || properNoun(fold(head)) === 'organisation';
}

/** der Landkreis Uelzen: a noun, and which one. */
function isNamedPlace({ parsed, words: denial }: Report, phrase: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  if (phrase.determiner === undefined || phrase.head - phrase.first < 2) return false;
  // das Stichwort Bürokratieabbau
  if (denial.sets.topics.has(lowerAt(parsed, phrase.head - 1))) return false;
  const kind = words[phrase.head - 1]?.noun?.class;
  if (!tokens[phrase.head - 1]?.capital || kind === 'abstract' || kind === 'document' || kind === 'utterance')
    return false;
  const lower = fold(lowerAt(parsed, phrase.head));
  return gazetteerOf(lexicon.pack.language).place(lower) || isStranger(lower, lexicon.pack.language);
}

/** Terhorst schwieg: at the head of a German sentence any word has a capital; a verb shows a subject. */
function verbBehind({ parsed }: Report, phrase: Phrase): boolean {
  const next = phrase.last + 1;
  const word = parsed.text.words[next];
  const token = parsed.text.tokens[next];
  if (word === undefined || token?.kind !== 'word' || token.capital) return token?.kind === 'comma';
  return word.auxiliary === true || word.modal === true || word.otherVerb === true || /[te]$/.test(token.lower);
}

/** Die Forderung fand Anklang: in front of the verb stands its subject. */
function hasSubjectBefore({ units }: Report['parsed'], verb: number): boolean {
  for (const unit of units) {
    if (unit.first >= verb) return false;
    if (unit.kind === 'pronoun' || (unit.phrase?.nominative === true && unit.governed === undefined)) return true;
  }
  return false;
}

/** Insbesondere Ryanair wehrte sich. */
const isBehindAdverb = ({ parsed }: Report, { first }: Phrase): boolean =>
  isInitial(parsed.text.tokens, first - 1) && parsed.text.words[first - 1]?.adverb === true;

/** Auf Nachfrage musste Nestlé passen: a single word right behind the auxiliary or modal is the subject. */
function verbBefore({ parsed }: Report, phrase: Phrase): boolean {
  const before = parsed.text.words[phrase.first - 1];
  const after = parsed.text.tokens[phrase.last + 1];
  const verb =
    before?.verbs?.some(({ form }) => form === 'finite') === true &&
    before.noun === undefined &&
    !hasSubjectBefore(parsed, phrase.first - 1);
  return (before?.auxiliary === true || before?.modal === true || verb) && after?.capital !== true;
}

/** Rotes Kreuz, Save Ghana: an adjective with a capital inside a sentence. */
function isNamePair(
  endings: readonly string[],
  phrase: Phrase,
  tokens: Report['parsed']['text']['tokens'],
  words: Report['parsed']['text']['words'],
): boolean {
  const before = phrase.head - 1;
  return (
    before >= phrase.first &&
    before > 0 &&
    endsIn(tokens[before]?.lower ?? '', endings) &&
    tokens[before]?.capital === true &&
    words[before]?.noun === undefined &&
    words[before]?.determiner === undefined &&
    words[before]?.preposition !== true &&
    tokens[before - 1]?.kind === 'word'
  );
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

const HOUSES = new Set(['organisation', 'place']);

/** The Kampala Convention obliges states: an unknown verb inside, and what it is about in front. */
function holdsDocument({ parsed }: Report, phrase: Phrase): boolean {
  if (parsed.text.lexicon.pack.nounsCapitalised) return false;
  // the statistics office is one
  for (let at = phrase.first; at < phrase.head - 1; at++)
    if (parsed.text.words[at]?.noun?.class === 'document') return true;
  return false;
}

/** Dublin III, Erasmus+: called by a place or a name, and nobody. */
function isProgramme({ parsed, words }: Report, phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.head; at++) if (words.sets.programmes.has(lowerAt(parsed, at))) return true;
  return false;
}

/** The Chernobyl and Fukushima accidents: both tell which accidents. */
function isShared({ parsed }: Report, phrase: Phrase): boolean {
  const { tokens, words, lexicon } = parsed.text;
  const next = phrase.last + 1;
  if (lexicon.pack.nounsCapitalised || phrase.kind !== 'name' || words[next]?.conjunction !== true) return false;
  for (let at = next + 1; tokens[at]?.kind === 'word'; at++) {
    if (words[at]?.determiner !== undefined || words[at]?.verbs !== undefined || words[at]?.preposition) return false;
    if (tokens[at]?.capital === false) return at > next + 1 && /[^s]s$/.test(tokens[at]?.lower ?? '');
  }
  return false;
}

/** An institution, a country, or the street a ministry is called by. */
export function isHouse(report: Report, phrase: Phrase): boolean {
  if (isProgramme(report, phrase)) return false;
  if (isStreet(report, phrase) || isNamedBuilding(report, phrase)) return true;
  if (isShared(report, phrase)) return false;
  if (isProper(report, phrase)) return true;
  if (report.parsed.text.tokens[phrase.first]?.kind === 'quote') return false;
  const head = lowerAt(report.parsed, phrase.head);
  if (report.words.sets.houses.has(head)) return true;
  if (report.words.sets.continents.has(head) || report.words.sets.programmes.has(head)) return false;
  if (!HOUSES.has(phrase.kind) || phrase.determiner?.negative === true || holdsDocument(report, phrase)) return false;
  if (phrase.kind === 'place' && phrase.determiner?.plural === true && phrase.definite === false) return false;
  if (isMass(report, phrase)) return false;
  // an agency, two ministries: nobody knows which
  const told = phrase.identifying.length > 0 || phrase.complement !== undefined;
  if (phrase.definite === false && !told) return false;
  return true;
}

/** Detlev-Rohwedder-Haus: a building called by a name. */
function isNamedBuilding({ parsed, words }: Report, { head }: Phrase): boolean {
  const { text = '', capital = false } = parsed.text.tokens[head] ?? {};
  const cut = text.lastIndexOf('-');
  return capital && cut > 2 && /^\p{Lu}/u.test(text) && words.sets.buildings.has(text.slice(cut + 1).toLowerCase());
}

/** the arithmetic of fisheries management: in English one house needs its article, and what has none is no house. */
function isMass({ parsed }: Report, { kind, first, head, determiner, plural }: Phrase): boolean {
  const { tokens, lexicon } = parsed.text;
  if (lexicon.pack.order !== 'svo' || lexicon.pack.headFirst === true || kind !== 'organisation') return false;
  if (determiner !== undefined || plural === true || first === head) return false;
  return tokens.slice(first, head + 1).every(({ kind, capital }) => kind === 'word' && !capital);
}

/** King Charles Street, Quai d'Orsay, Tempelhofer Ufer, Stresemannstraße. */
export function isStreet({ parsed, words }: Report, phrase: Phrase): boolean {
  const { tokens } = parsed.text;
  const { streets, noStreets } = words.sets;
  if (streets.size === 0) return false;
  for (let at = phrase.first; at <= phrase.last && at <= phrase.head + 1; at++) {
    const lower = lowerAt(parsed, at);
    if (!tokens[at]?.capital) continue;
    if (streets.has(lower)) {
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      const beside = at > phrase.first && before?.capital === true && !noStreets.has(before.lower);
      const behind = parsed.text.lexicon.pack.nounsCapitalised ? false : after?.kind === 'word';
      if (beside || (behind && (after?.capital === true || parsed.text.words[at + 1]?.preposition === true)))
        return true;
      continue;
    }
    if (parsed.text.lexicon.pack.nounsCapitalised && isStreetCompound(lower, streets, noStreets)) return true;
  }
  return false;
}

function isStreetCompound(lower: string, streets: ReadonlySet<string>, ordinary: ReadonlySet<string>): boolean {
  for (const street of streets) {
    if (!lower.endsWith(street) || lower.length < street.length + 4) continue;
    const first = lower.slice(0, -street.length);
    if (!ordinary.has(first) && !ordinary.has(first.replace(/s$/, ''))) return true;
  }
  return false;
}
