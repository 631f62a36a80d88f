import type { VerbForm } from '../../packs/pack.ts';
import { type Clause, clauseAt, isBoundary, isVerbal, type Parsed } from '../../sentences/sentence.ts';
import type { Unit } from '../../sentences/unit.ts';
import type { VerbUse } from '../../words/lexicon.ts';

const RANK: Readonly<Record<string, number>> = {
  procedural: 7,
  say: 6,
  person: 5,
  act: 5,
  as: 4,
  of: 4,
  content: 3,
  quote: 1,
};

/** The reading of a verb form whose fixed words and evidence stand in the sentence; the one with most of them wins. */
export function chooseUse(parsed: Parsed, at: number): VerbUse | undefined {
  const unit = parsed.units[at] as Unit;
  const clause = clauseAt(parsed, at);
  let best: VerbUse | undefined;
  for (const use of unit.uses ?? []) {
    if (best !== undefined && !better(use, best)) continue;
    if (isIdle(parsed, clause, use) || lacksItself(parsed, clause, at, use)) continue;
    if (use.verb.unreflexive === true && hasKind(parsed, clause, 'reflexive')) continue;
    if (!use.beside.every((word) => fits(parsed, clause, at, use, word)) && !phraseHas(parsed, clause, use.beside))
      continue;
    if (formFits(parsed, clause, at, use) && frameFits(parsed, clause, at, use)) best = use;
  }
  return best;
}

/** Das Spiel fand gestern statt, sie verteidigte den Titel: a particle or an object makes it another verb. */
function isIdle(parsed: Parsed, clause: Clause, use: VerbUse): boolean {
  const idle = idleBeside(parsed.text.lexicon.sets.idle).get(use.verb.lemma);
  if (idle === undefined) return false;
  const from = (parsed.units[clause.first] as Unit).first;
  const to = (parsed.units[clause.last] as Unit).last;
  for (let token = from; token <= to; token++) if (idle.has(parsed.text.tokens[token]?.lower ?? '')) return true;
  return false;
}

/** L'étude montre, les analyses n'engagent pas: what the verb says with se (se montrer) it does not say without. */
function lacksItself(parsed: Parsed, clause: Clause, at: number, { verb, form }: VerbUse): boolean {
  const { ofItself } = parsed.text.lexicon.sets;
  if (ofItself.size === 0 || !ofItself.has(verb.lemma.split(' ')[0] ?? '')) return false;
  const before = parsed.units.slice(clause.first, at);
  // opposé au projet, elle est opposée: a participle is one of itself, unless somebody has done it to others
  if (form === 'participle' && !before.some(({ kind, word }) => kind === 'auxiliary' && word.passive !== true))
    return false;
  return !before.some(({ first, last }) => {
    for (let token = first; token <= last; token++)
      if (ofItself.has(parsed.text.tokens[token]?.lower ?? '')) return true;
    return false;
  });
}

const idleWords = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, ReadonlySet<string>>>();

/** `finden+statt`: the words by their verb, so that a clause of many verbs is not read again for each. */
function idleBeside(set: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const known = idleWords.get(set);
  if (known !== undefined) return known;
  const made = new Map<string, Set<string>>();
  for (const entry of set) {
    const [lemma = '', word = ''] = entry.split('+');
    made.set(lemma, (made.get(lemma) ?? new Set()).add(word));
  }
  idleWords.set(set, made);
  return made;
}

function better(use: VerbUse, best: VerbUse): boolean {
  if (use.beside.length !== best.beside.length) return use.beside.length > best.beside.length;
  return (RANK[use.verb.frame] ?? 0) > (RANK[best.verb.frame] ?? 0);
}

/** Does the word stand in the clause? A particle must not be the preposition of a phrase: bieten … an eigenen Ständen. */
export function clauseHas(parsed: Parsed, clause: Clause, word: string): boolean {
  const { tokens } = parsed.text;
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    const own = unit.governed === undefined || parsed.text.lexicon.pack.order === 'svo';
    for (let token = own ? unit.first : unit.first + 1; token <= unit.last; token++) {
      if (tokens[token]?.lower === word) return true;
    }
  }
  return false;
}

/** zu bedenken, in Frage: words of a fixed expression that the reader took for a phrase. */
function phraseHas(parsed: Parsed, clause: Clause, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const { tokens } = parsed.text;
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    // lasse sich aus Steuermitteln rechtfertigen: a preposition with its phrase is no particle
    const next = parsed.units[at + 1];
    const beyond = next !== undefined && next.last >= unit.first + words.length;
    if (beyond && next.governed !== undefined && next.first < unit.first + words.length) continue;
    if (words.every((word, index) => tokens[unit.first + index]?.lower === word)) return true;
  }
  return false;
}

const hasKind = (parsed: Parsed, clause: Clause, kind: Unit['kind']): boolean => {
  for (let at = clause.first; at <= clause.last; at++) if (parsed.units[at]?.kind === kind) return true;
  return false;
};

function fits(parsed: Parsed, clause: Clause, at: number, { verb, form }: VerbUse, word: string): boolean {
  // rumour has it; not have most to gain from ending it
  const { pack, sets } = parsed.text.lexicon;
  if (pack.order === 'svo' && pack.headFirst !== true && sets.expletives.has(word))
    return parsed.text.tokens[(parsed.units[at]?.last ?? at) + 1]?.lower === word;
  // legt eine Akte an und fragt ab: the particle of a finite verb of a main clause stands behind it
  const split = form === 'finite' && clause.opener === 'main' && verb.lemma.includes(`${word}|`);
  const behind = split && at < clause.last ? { ...clause, first: at + 1 } : clause;
  if (clauseHas(parsed, behind, word) || endsLater(parsed, clause, word) || isSplit(parsed, clause, at, word))
    return true;
  return parsed.text.lexicon.look(word).pronoun === 'reflexive' && hasKind(parsed, clause, 'reflexive');
}

/** X bot an die Frist zu verlängern: without its comma the particle looks like the preposition of what was offered. */
function isSplit({ units, text }: Parsed, clause: Clause, at: number, word: string): boolean {
  if (text.lexicon.pack.order !== 'v2' || units[at + 1]?.governed !== word || clause.opener !== 'main') return false;
  const { infinitiveMarks } = text.lexicon.sets;
  const mark = clause.last - (units[clause.last]?.kind === 'mark' ? 2 : 1);
  return infinitiveMarks.has(text.tokens[units[mark]?.first ?? -1]?.lower ?? '') && mark > at + 1;
}

/** „gab heute – nach langer Prüfung – der Minister bekannt“: a particle may close a later clause. */
function endsLater(parsed: Parsed, clause: Clause, word: string): boolean {
  if (parsed.text.lexicon.pack.order !== 'v2') return false;
  for (const later of parsed.clauses) {
    if (later.first <= clause.last || later.opener !== 'main') continue;
    const last = parsed.units[later.last] as Unit;
    const unit = last.kind === 'mark' ? (parsed.units[later.last - 1] ?? last) : last;
    if (parsed.text.tokens[unit.last]?.lower === word) return true;
  }
  return false;
}

/** The nearest auxiliary or modal of the verb's clause, before the verb or, in subordinate clauses, behind it. */
export function helperOf(parsed: Parsed, clause: Clause, at: number): Unit | undefined {
  const index = helperIndex(parsed, clause, at);
  return index === undefined ? undefined : parsed.units[index];
}

/** Its unit index. */
export function helperIndex(parsed: Parsed, clause: Clause, at: number): number | undefined {
  for (let next = at - 1; next >= clause.first; next--) {
    const unit = parsed.units[next] as Unit;
    if (unit.kind === 'auxiliary' || unit.kind === 'modal') return next;
    if (parsed.text.lexicon.pack.order === 'svo' && unit.kind !== 'adverb') break;
  }
  if (parsed.text.lexicon.pack.order === 'svo') return undefined;
  for (let next = at + 1; next <= Math.min(clause.last, at + 3); next++) {
    const unit = parsed.units[next] as Unit;
    if (unit.kind === 'auxiliary' || unit.kind === 'modal') return next;
  }
  const inverted = at === clause.first && parsed.units[at + 1]?.phrase?.nominative === true;
  return inverted ? undefined : openHelper(parsed, clause);
}

/** „hat das Amt, das lange schwieg, nun mitgeteilt“: a main clause before this one still waits for its participle. */
function openHelper(parsed: Parsed, clause: Clause): number | undefined {
  for (let index = parsed.clauses.length - 1; index >= 0; index--) {
    const earlier = parsed.clauses[index] as Clause;
    if (earlier.last >= clause.first || earlier.opener !== 'main') continue;
    let helper: number | undefined;
    for (let at = earlier.first; at <= earlier.last; at++) {
      const unit = parsed.units[at] as Unit;
      if (unit.kind === 'auxiliary' || unit.kind === 'modal') helper = at;
      else if (helper !== undefined && (hasForm(unit, 'participle') || hasForm(unit, 'infinitive'))) helper = undefined;
    }
    if (helper !== undefined) return helper;
  }
  return undefined;
}

/** Participles want an auxiliary in their clause, infinitives a modal, finite forms neither. */
function formFits(parsed: Parsed, clause: Clause, at: number, use: VerbUse): boolean {
  const helper = helperOf(parsed, clause, at);
  const svo = parsed.text.lexicon.pack.order === 'svo';
  // hat durchblicken lassen: the infinitive stands for the participle
  const isDouble = !svo && helper?.kind === 'auxiliary' && parsed.units[at]?.kind === 'modal';
  switch (use.form) {
    case 'participle':
      return (
        helper?.kind === 'auxiliary' ||
        isPerfect(parsed, at, helper) ||
        isElliptic(parsed, clause, at) ||
        (svo && helper === undefined && !hasForm(parsed.units[at], 'finite'))
      );
    case 'infinitive':
      if (afterMark(parsed, at) || (isDeontic(parsed, helper) && !isMerely(parsed, at, use))) return false;
      if (isDouble) return true;
      return helper?.kind === 'modal' || (svo && helper?.kind === 'auxiliary');
    case 'gerund':
      return svo;
    case 'attributive':
      return false;
    default:
      if (afterMark(parsed, at) || (helper?.kind === 'modal' && isDeontic(parsed, helper) && svo)) return false;
      if (helper === undefined) return true;
      if (isDouble && hasForm(parsed.units[at], 'infinitive')) return false;
      return !hasForm(parsed.units[at], helper.kind === 'modal' ? 'infinitive' : 'participle');
  }
}

/** Weber mehr Mittel gefordert. In notes the auxiliary is left out: somebody first, the participle last, and no other verb. */
export function isElliptic({ units, text }: Parsed, { first, last }: Clause, at: number): boolean {
  const somebody = units[first];
  if (text.lexicon.pack.order !== 'v2' || somebody?.phrase?.kind !== 'name' || somebody.governed !== undefined)
    return false;
  if (at - first < 2) return false;
  return !units.slice(first, at).some(isVerbal) && units.slice(at + 1, last + 1).every(({ kind }) => kind === 'mark');
}

/** soll gesagt haben, will erfahren haben */
function isPerfect({ units }: Parsed, at: number, helper: Unit | undefined): boolean {
  return helper?.kind === 'modal' && units[at + 1]?.kind === 'auxiliary' && units[at + 1]?.word.passive !== true;
}

/** zu erkennen */
function afterMark(parsed: Parsed, at: number): boolean {
  const before = parsed.text.tokens[(parsed.units[at] as Unit).first - 1];
  return parsed.text.lexicon.sets.infinitiveMarks.has(before?.lower ?? '');
}

/** kann das nur bestätigen, can only agree: what is left to somebody is done. */
function isMerely({ text, units }: Parsed, at: number, { verb }: VerbUse): boolean {
  if (verb.frame !== 'act') return false;
  return text.lexicon.sets.merely.has(text.tokens[(units[at] as Unit).first - 1]?.lower ?? '');
}

/** The EU should pledge: a demand, not a report. */
function isDeontic({ text }: Parsed, helper: Unit | undefined): boolean {
  if (helper === undefined) return false;
  const { deontic, pastModals, negations } = text.lexicon.sets;
  const lower = text.tokens[helper.first]?.lower ?? '';
  // could not agree: it happened
  if (pastModals.has(lower) && negations.has(text.tokens[helper.last + 1]?.lower ?? '')) return false;
  return deontic.has(lower);
}

const hasForm = (unit: Unit | undefined, form: VerbForm): boolean =>
  unit?.uses?.some((use) => use.form === form) === true;

/** Does the sentence hold what the verb's frame needs? */
function frameFits(parsed: Parsed, clause: Clause, at: number, use: VerbUse): boolean {
  const { frame, prepositions } = use.verb;
  if (frame === 'say' || frame === 'act' || frame === 'person') return true;
  if (frame === 'procedural' && parsed.text.lexicon.sets.orderly.has(use.verb.lemma))
    return isAboutRoom(parsed, clause, true);
  if (frame === 'procedural') return isAboutRoom(parsed, clause) || isWithoutObject(parsed, clause, at);
  if (frame === 'as')
    return (
      clause.quoteAfter ||
      clause.quoteBefore ||
      near(parsed, clause, Number.POSITIVE_INFINITY, (word) => parsed.text.lexicon.sets.comparisons.has(word))
    );
  if (frame === 'of') {
    const words = (prepositions ?? '').split(' ');
    return near(parsed, clause, 2, (word) => words.includes(word)) || isBeforeQuote(parsed, clause, words);
  }
  if (quoteBeside(parsed, clause)) return true;
  if (frame === 'quote') return isParenthesis(parsed, clause, at);
  return hasContent(parsed, clause, at);
}

/** Von „großen Fortschritten“ sprach X: the preposition stands in front of the quotation. */
function isBeforeQuote({ units, text }: Parsed, { first }: Clause, words: readonly string[]): boolean {
  const quote = units[first - 1];
  return quote?.kind === 'quote' && words.includes(text.tokens[quote.first - 1]?.lower ?? '');
}

/** wie eine Studie zeigt, as the court found: the other clause is what was said. */
function isAside({ text }: Parsed, clause: Clause, opener: Unit): boolean {
  if (!text.lexicon.sets.as.has(text.tokens[opener.first]?.lower ?? '') || opener.phrase !== undefined) return false;
  return clause.opener === 'subordinator' && clause.last - clause.first <= 3;
}

/** Die Kosten sind gestiegen, weiß der Verband: a main clause with its verb, and behind it the verb and a speaker. */
function isInvertedTag({ units, clauses, clauseOf }: Parsed, clause: Clause, at: number): boolean {
  const before = clauses[(clauseOf[at] ?? 0) - 1];
  if (at !== clause.first || clause.last - at > 3 || units[at - 1]?.kind !== 'comma') return false;
  const speaker = units[at + 1]?.phrase !== undefined && units[at + 1]?.governed === undefined;
  if (!speaker || before?.opener !== 'main') return false;
  return units.slice(before.first, before.last + 1).some(isVerbal);
}

/** Costs have risen, the court heard: the sentence closes with a speaker and the verb. */
export function isTag(parsed: Parsed, clause: Clause, at: number): boolean {
  const { units } = parsed;
  if (parsed.text.lexicon.pack.order === 'v2') return isInvertedTag(parsed, clause, at);
  if (clause.last !== at && units[at + 1]?.kind !== 'mark') return false;
  if (units[clause.first - 1]?.kind !== 'comma' || units[clause.first]?.phrase === undefined) return false;
  for (let back = clause.first - 2; back >= 0; back--) {
    if (isVerbal(units[back])) return true;
    if (isBoundary(units[back])) return false;
  }
  return false;
}

/** Pas question, tranche Matignon: behind a comma the verb, whoever said it, and no more. */
function isFrenchTag({ units, text }: Parsed, clause: Clause, at: number): boolean {
  if (text.lexicon.pack.headFirst !== true || at !== clause.first || units[at - 1]?.kind !== 'comma') return false;
  const speaker = units[at + 1]?.phrase;
  const end = units[at + 2]?.kind;
  return speaker !== undefined && units[at + 1]?.governed === undefined && (end === undefined || end === 'mark');
}

/** The deadlines, X continued, are wrong: nothing but a speaker and the verb between two commas. */
function isParenthesis(parsed: Parsed, clause: Clause, at: number): boolean {
  const { units } = parsed;
  if (parsed.text.lexicon.pack.order !== 'svo' || clause.first !== at - 1 || clause.last !== at) return false;
  return units[clause.first - 1]?.kind === 'comma' && units[at + 1]?.kind === 'comma';
}

/** dass das Amt Zahlen veröffentlicht: the clause itself is what was said. */
const opens = (parsed: Parsed, clause: Clause, at: number): boolean =>
  parsed.text.lexicon.pack.order === 'v2' && clause.opener === 'subordinator' && at === clause.first;

/** Is it told what was said: a clause, a quotation, a correlate? */
export function hasContent(parsed: Parsed, clause: Clause, at: number): boolean {
  if (quoteBeside(parsed, clause)) return true;
  const opener = parsed.units[clause.first] as Unit;
  if (
    opener.phrase === undefined &&
    parsed.text.lexicon.sets.pointers.has(parsed.text.tokens[opener.first]?.lower ?? '')
  )
    return true;
  if (isTag(parsed, clause, at) || isFrenchTag(parsed, clause, at) || isAside(parsed, clause, opener)) return true;
  const index = parsed.clauseOf[at] ?? 0;
  return (
    parsed.content.some((one) => Math.abs((parsed.clauseOf[one] ?? 0) - index) <= 1 && !opens(parsed, clause, one)) ||
    finiteFollows(parsed, clause, at)
  );
}

/** English leaves that out: found the number is wrong. */
function finiteFollows(parsed: Parsed, clause: Clause, at: number): boolean {
  if (parsed.text.lexicon.pack.order !== 'svo') return false;
  for (let next = at + 2; next <= clause.last; next++) {
    const { kind, first } = parsed.units[next] as Unit;
    if (kind === 'auxiliary' || kind === 'modal' || kind === 'other-verb') return true;
    const after = parsed.units[next - 1]?.phrase !== undefined;
    if (after && kind === 'word' && parsed.text.tokens[first]?.lower.endsWith('ed')) return true;
  }
  return false;
}

/** A word of the clause or of so many units behind it. */
function near(parsed: Parsed, clause: Clause, reach: number, test: (word: string) => boolean): boolean {
  const { tokens } = parsed.text;
  const from = (parsed.units[clause.first] as Unit).first;
  const to = (parsed.units[Math.min(clause.last + reach, parsed.units.length - 1)] as Unit).last;
  for (let token = from; token <= to; token++) if (test(tokens[token]?.lower ?? '')) return true;
  return false;
}

/** Whether somebody's words in quotation marks stand in the clause or within two or three units of it. */
export function quoteBeside(parsed: Parsed, clause: Clause): boolean {
  return (
    clause.quoteBefore ||
    clause.quoteAfter ||
    parsed.quotes.some((at) => at >= clause.first - 2 && at <= clause.last + 3)
  );
}

/** Sie begrüßte im Namen des Hauses und führte ein: without an object it is those in the room. */
function isWithoutObject({ units, content }: Parsed, { first, last }: Clause, at: number): boolean {
  if (at !== first + 1 || units[first]?.phrase === undefined || content.some((one) => one > first)) return false;
  const rest = units.slice(at + 1, last + 1);
  return (
    rest[0]?.governed !== undefined &&
    rest.every(
      ({ kind, phrase, governed }) =>
        kind !== 'pronoun' && kind !== 'quote' && (phrase === undefined || governed !== undefined),
    )
  );
}

/** Opening and welcoming count only where the meeting or its people are the object. @param order only what it is run by will do */
function isAboutRoom(parsed: Parsed, clause: Clause, order = false): boolean {
  const { tokens, words, lexicon } = parsed.text;
  const from = (parsed.units[clause.first] as Unit).first;
  const to = (parsed.units[clause.last] as Unit).last;
  for (let token = from; token <= to; token++) {
    const lower = tokens[token]?.lower ?? '';
    const room = lexicon.sets.room.has(lower) || words[token]?.noun?.class === 'generic';
    if (lexicon.sets.procedures.has(lower) || (room && !order))
      return !parsed.content.some((one) => one > clause.first);
  }
  return false;
}
