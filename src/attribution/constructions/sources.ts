import type { Phrase } from '../sentences/phrase.ts';
import { parties, texts } from '../sentences/phrase-kind.ts';
import { type Clause, clauseAt, hasUnit, lowerAt, type Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';
import { ownerOf } from './prepositions.ts';
import { chooseUse, helperOf } from './verbs/use.ts';

/**
 * Where words come from without somebody who says them: im Ministerium heißt es, in dem Schreiben heißt es, aus dem
 * Brief des Amts geht hervor; whoever is quoted: zitiert X mit den Worten; to whom it is so: für X „…“.
 */
export function sourceSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    if (unit.phrase === undefined) {
      found.push(...quotedSlots(parsed, at));
      return;
    }
    if (unit.governed === undefined) return;
    const slot =
      toldIn(parsed, at) ??
      writtenIn(parsed, at) ??
      printedIn(parsed, at) ??
      evidentFrom(parsed, at) ??
      soFor(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

function cueOf(construction: string, unit: Unit): Cue {
  return { construction, cue: 'hearsay', first: unit.first, last: unit.last };
}

/** Does a word of the set stand in the clause, outside its phrases? */
function has(parsed: Parsed, clause: Clause, set: ReadonlySet<string>): boolean {
  for (let at = clause.first; at <= clause.last; at++) {
    const unit = parsed.units[at] as Unit;
    if (unit.phrase === undefined && set.has(lowerAt(parsed, unit.first))) return true;
  }
  return false;
}

/** Somebody, the owner of a text, or the text. */
function sourceOf(parsed: Parsed, phrase: Phrase, cue: Cue): Found | undefined {
  if (parties.has(phrase.kind)) return slotFromPhrase(phrase, cue);
  // in der jüngsten Ausgabe des Magazins: a state of a text is one
  const version = parsed.text.lexicon.sets.versions.has(lowerAt(parsed, phrase.head));
  if (!texts.has(phrase.kind) && !version) return undefined;
  const owner = ownerOf(phrase);
  // des Verbands, von X; not an X
  const between = lowerAt(parsed, (owner?.first ?? 0) - 1);
  const own =
    phrase.possessor === owner ||
    (owner?.first ?? 0) - 1 <= phrase.head ||
    parsed.text.lexicon.sets.ownership.has(between);
  return owner !== undefined && own && parties.has(owner.kind)
    ? slotFromPhrase(owner, { ...cue, construction: 'in-text' })
    : slotFromPhrase(phrase, cue, 'document');
}

/** Im Ministerium heißt es; in dem Schreiben heißt es; dans la lettre, on lit; au ministère, on assure que …. */
function toldIn(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { sites, hearsay, told } = parsed.text.lexicon.sets;
  if (unit.phrase === undefined || !sites.has(unit.governed ?? '')) return undefined;
  const clause = mainOf(parsed, at);
  // aus dem Kanzleramt ist zu hören
  if (unit.phrase.kind === 'organisation' && isHeard(parsed, clause))
    return sourceOf(parsed, unit.phrase, cueOf('hearsay-from', unit));
  if (!has(parsed, clause, told)) return undefined;
  const said =
    has(parsed, clause, hearsay) || (unit.phrase.kind === 'organisation' && clause.first > at && says(parsed, clause));
  return said ? sourceOf(parsed, unit.phrase, cueOf('hearsay-from', unit)) : undefined;
}

/** In einem Schreiben der Anwälte wird darauf hingewiesen; in the ministry's letter it is argued: nobody else is the agent. */
function writtenIn(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { sites, quoting } = parsed.text.lexicon.sets;
  if (unit.phrase === undefined || !sites.has(unit.governed ?? '')) return undefined;
  if (unit.phrase.kind !== 'document' && !isPublished(parsed, unit)) return undefined;
  if (parsed.text.lexicon.sets.instruments.has(lowerAt(parsed, unit.phrase.head))) return undefined;
  const { first, last } = mainOf(parsed, at);
  for (let next = first; next <= last; next++) {
    const one = parsed.units[next] as Unit;
    if (one.governed !== undefined && parsed.text.lexicon.sets.agents.has(one.governed)) return undefined;
    const said = one.uses?.some(
      ({ form, verb }) =>
        form === 'participle' && (verb.frame === 'say' || verb.frame === 'of') && !quoting.has(verb.lemma),
    );
    if (said === true && helperOf(parsed, clauseAt(parsed, next), next)?.word.passive === true)
      return sourceOf(parsed, unit.phrase, cueOf('hearsay-from', unit));
  }
  return undefined;
}

/** in einer Presseerklärung, in der jüngsten Ausgabe, im „Tagblatt“: what is printed, although its word is for something else */
function isPublished(parsed: Parsed, { phrase }: Unit): boolean {
  const { accounts, publications, versions } = parsed.text.lexicon.sets;
  const head = lowerAt(parsed, phrase?.head ?? -1);
  return accounts.has(head) || publications.has(head) || versions.has(head);
}

/** Im „Tagblatt“ wurde das Vorhaben als „…“ bezeichnet: a medium in marks, with its very words. */
function printedIn(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { phrase, governed = '' } = unit;
  const { sites, agents } = parsed.text.lexicon.sets;
  if (phrase === undefined || !sites.has(governed) || !parsed.text.quoteAt.has(phrase.first)) return undefined;
  if (parsed.quotes.length === 0) return undefined;
  const { first, last } = mainOf(parsed, at);
  // als „…“ bezeichnet: the quotation parts the participle from its clause
  const behind = parsed.clauses[(parsed.clauseOf[at] ?? 0) + 1];
  const end = parsed.units[last + 1]?.kind === 'quote' ? (behind?.last ?? last) : last;
  for (let next = first; next <= end; next++) {
    const one = parsed.units[next] as Unit;
    if (agents.has(one.governed ?? '')) return undefined;
    const said = one.uses?.some(({ form, verb }) => form === 'participle' && verb.frame !== 'procedural');
    if (said === true && helperOf(parsed, clauseAt(parsed, next), next)?.word.passive === true)
      return slotFromPhrase(phrase, cueOf('hearsay-from', unit), 'document');
  }
  return undefined;
}

/** ist zu hören, war zu vernehmen */
function isHeard(parsed: Parsed, { first, last }: Clause): boolean {
  const { audible, infinitiveMarks } = parsed.text.lexicon.sets;
  for (let at = first; at <= last; at++) {
    const token = (parsed.units[at] as Unit).first;
    if (audible.has(lowerAt(parsed, token)) && infinitiveMarks.has(lowerAt(parsed, token - 1))) return true;
  }
  return false;
}

/** The clause of a phrase; the next one where a comma parts the phrase from it: Au ministère, on assure. */
function mainOf(parsed: Parsed, at: number): Clause {
  const clause = clauseAt(parsed, at);
  if (clause.first !== at || clause.last !== at) return clause;
  const index = (parsed.clauseOf[at] ?? 0) + 1;
  // In einer Erklärung, die gestern veröffentlicht wurde, wurde verkündet
  const next = parsed.clauses[parsed.clauses[index]?.opener === 'relative' ? index + 1 : index];
  return next ?? clause;
}

function says(parsed: Parsed, { first, last }: Clause): boolean {
  for (let at = first; at <= last; at++)
    if (parsed.units[at]?.uses !== undefined && chooseUse(parsed, at)?.verb.frame === 'say') return true;
  return false;
}

/** Aus dem Brief des Amts geht hervor; it emerges from the letter; il ressort de la lettre. */
function evidentFrom(parsed: Parsed, at: number): Found | undefined {
  const { phrase, governed } = parsed.units[at] as Unit;
  const { sources, evident } = parsed.text.lexicon.sets;
  if (phrase === undefined || !sources.has(governed ?? '') || !texts.has(phrase.kind)) return undefined;
  if (!has(parsed, mainOf(parsed, at), evident)) return undefined;
  return sourceOf(parsed, phrase, cueOf('origin', parsed.units[at] as Unit));
}

/** Was für X eine Lösung ist, ist für Y „Wortbruch“: the words in marks are whose view it is. */
function soFor(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { lexicon, words } = parsed.text;
  if (!lexicon.sets.for.has(unit.governed ?? '') || !parties.has(unit.phrase?.kind ?? '')) return undefined;
  if (unit.phrase?.definite !== true && unit.phrase?.kind !== 'name' && unit.phrase?.kind !== 'organisation')
    return undefined;
  const clause = clauseAt(parsed, at);
  const copula = hasUnit(parsed, clause, lexicon.sets.copulas);
  const marked = parsed.units.some(
    ({ kind, first }, next) =>
      (kind === 'quote' || kind === 'term' || parsed.text.quoteAt.has(first)) &&
      next >= clause.first - 1 &&
      next <= clause.last + 1,
  );
  return copula && marked && words[unit.first]?.preposition === true
    ? slotFrom(unit, cueOf('view-of', unit))
    : undefined;
}

/** Die Agentur zitiert X mit den Worten …, quoted X as saying: whoever is quoted speaks, too. */
function quotedSlots(parsed: Parsed, at: number): Found[] {
  const { quoting } = parsed.text.lexicon.sets;
  const verb = parsed.units[at] as Unit;
  if (verb.uses?.some((use) => quoting.has(use.verb.lemma)) !== true) return [];
  const use = chooseUse(parsed, at);
  if (use === undefined || !quoting.has(use.verb.lemma)) return [];
  const clause = clauseAt(parsed, at);
  const v2 = parsed.text.lexicon.pack.order === 'v2';
  const behind = parsed.units
    .slice(v2 ? clause.first : at + 1, clause.last + 1)
    .filter((unit) => (unit.phrase !== undefined && unit.governed === undefined) || (!v2 && unit.kind === 'pronoun'));
  return (v2 ? behind : behind.slice(0, 1)).flatMap((unit) => {
    const cue = { construction: 'verb-frame', cue: use.verb.lemma, first: verb.first, last: verb.last };
    const slot = parties.has(unit.phrase?.kind ?? '') ? slotFrom(unit, cue) : undefined;
    return slot === undefined ? [] : [slot];
  });
}
