import type { Phrase } from '../sentences/phrase.ts';
import { parties, persons } from '../sentences/phrase-kind.ts';
import { clauseAt, lowerAt, type Parsed } from '../sentences/sentence.ts';
import type { Unit } from '../sentences/unit.ts';
import { fold, gazetteerOf } from '../words/gazetteer.ts';
import type { Token } from '../words/tokens.ts';
import { type Cue, type Found, slotFrom, slotFromPhrase } from './found.ts';
import { hasYear, isReaction, isUtterance, isWording, originSlot, suppliedSlot } from './origins.ts';
import { ownerOf } from './prepositions.ts';
import { clauseHas } from './verbs/use.ts';

/** Nouns of saying with their speakers: die Kritik des BMI, Webers Einwand, the objection by X; and where words come from. */
export function nominalSlots(parsed: Parsed): Found[] {
  const found: Found[] = [];
  parsed.units.forEach((unit, at) => {
    const { phrase } = unit;
    if (phrase === undefined || isTalkedOf(parsed, at)) return;
    const slot =
      instigatedSlot(parsed, unit, phrase) ??
      agentSlot(unit, phrase) ??
      ownedSlot(parsed, unit, phrase) ??
      attributiveSlot(parsed, at) ??
      originSlot(parsed, at) ??
      suppliedSlot(parsed, at) ??
      isOwnersSlot(parsed, at);
    if (slot !== undefined) found.push(slot);
  });
  return found;
}

/** Il a été question du Fonds européen: behind nobody and be a bare noun of saying says what was talked of. */
function isTalkedOf({ units, text }: Parsed, at: number): boolean {
  const { headFirst } = text.lexicon.pack;
  if (headFirst !== true || units[at]?.phrase?.determiner !== undefined || units[at]?.phrase?.kind !== 'utterance')
    return false;
  let verb = at - 1;
  while (units[verb]?.kind === 'auxiliary' || units[verb]?.kind === 'adverb') verb--;
  return verb < at - 1 && text.lexicon.sets.expletives.has(text.tokens[units[verb]?.first ?? -1]?.lower ?? '');
}

/** der von X vorgetragene Einwand */
function agentSlot(unit: Unit, phrase: Phrase): Found | undefined {
  if (phrase.agent === undefined) return undefined;
  return slotFromPhrase(phrase.agent, {
    construction: 'participle',
    cue: 'participle',
    first: unit.first,
    last: unit.last,
  });
}

/** Auf Vorschlag Benins, sur proposition du Maroc, added at Oxfam's request: whoever it is by, unless it is history. */
function instigatedSlot(parsed: Parsed, unit: Unit, phrase: Phrase): Found | undefined {
  const { tokens, lexicon } = parsed.text;
  const inner = phrase.complement;
  const way = [phrase, inner].find((one) => {
    if (one === undefined) return false;
    const by = one === phrase ? unit.governed : tokens[one.first - 1]?.lower;
    return by !== undefined && lexicon.sets.instigating.has(`${by}-${tokens[one.head]?.lower ?? ''}`);
  });
  if (way === undefined || way.identifying.length > 0) return undefined;
  const owner = ownerOf(way);
  if ((owner?.kind !== 'place' && owner?.kind !== 'organisation') || hasYear(parsed)) return undefined;
  const cue = {
    construction: 'nominalisation',
    cue: tokens[way.head]?.lower ?? '',
    first: unit.first,
    last: unit.last,
  };
  return slotFromPhrase(owner, cue);
}

/** A study by somebody named is that person's view as well, unless it is cited. */
const isOwned = (phrase: Phrase | undefined): boolean =>
  isUtterance(phrase) || phrase?.kind === 'document' || phrase?.kind === 'description';

function ownedSlot(parsed: Parsed, unit: Unit, phrase: Phrase): Found | undefined {
  const whole = isOwned(phrase) || isReaction(parsed, phrase) || isWording(parsed, phrase);
  const said = whole ? phrase : phrase.complement;
  if (said === undefined || !(whole || isOwned(said))) return undefined;
  const owner = asPerson(parsed, said, ownerOf(said));
  if (owner === undefined || owner.kind === 'thing' || owner.kind === 'document' || owner.kind === 'time')
    return undefined;
  // das Nein der Ministerin
  const answered = isReaction(parsed, said) && said.definite === true && persons.has(owner.kind);
  // der Satz der Ministerin
  const worded = isWording(parsed, said) && persons.has(owner.kind) && owner.plural !== true;
  const own = answered || worded || isPenned(parsed, said);
  if (said.kind !== 'utterance' && !own && (owner.kind !== 'name' || owner.determiner !== undefined)) return undefined;
  // the Dublin system, la Convention de Genève: only “by” makes a document somebody's view
  const by = parsed.text.lexicon.sets.agents.has(parsed.text.tokens[owner.first - 1]?.lower ?? '');
  if (said.kind === 'document' && said.possessor !== owner && !by) return undefined;
  if (isTreaty(parsed, said, owner)) return undefined;
  // zur Frage der Träger gab es Positionen
  const word = parsed.text.tokens[said.head]?.lower ?? '';
  const asked = parsed.text.lexicon.sets.weakUtterances.has(word) && owner.kind === 'role' && owner.first > said.head;
  // the question of volunteers
  const anybody = owner.determiner === undefined && owner.plural === true && isOf(parsed, owner);
  if (asked && (anybody || (unit.governed !== undefined && owner.plural !== false))) return undefined;
  if (!belongs(parsed, said, owner) || !isPersonal(parsed, said, owner)) return undefined;
  const noun = (parsed.text.tokens[said.head] as Token).lower;
  // Einwand Koch: an office would have its article
  const bare =
    owner.kind === 'role' && owner.first === owner.last && owner.determiner === undefined && owner.plural !== true;
  const named = bare && parsed.text.lexicon.pack.nounsCapitalised ? 'name' : undefined;
  return slotFromPhrase(
    owner,
    { construction: 'nominalisation', cue: noun, first: unit.first, last: unit.last },
    named,
  );
}

/**
 * Müllers Einwand, der Einwand Müllers: a word of the trade without its article is nobody but a person, before what was
 * said always; behind it, if it is a family's name.
 */
function asPerson({ text }: Parsed, said: Phrase, owner: Phrase | undefined): Phrase | undefined {
  if (owner === undefined || said.kind !== 'utterance') return owner;
  if (!text.lexicon.pack.nounsCapitalised)
    return isPossessorOnly(text, said, owner) ? { ...owner, kind: 'name' } : owner;
  if (owner.kind !== 'thing') return isTopicWord(text, said, owner) ? undefined : owner;
  const { text: word = '', capital } = text.tokens[owner.first] ?? {};
  if (owner.first !== owner.last || owner.determiner !== undefined || capital !== true) return owner;
  const whole = fold(word);
  const bare = whole.replace(/(?<=.{4})['’]?s$/, '');
  const isName = said.possessor === owner || (bare !== whole && gazetteerOf(text.lexicon.pack.language).family(bare));
  return isName ? { ...owner, kind: 'name' } : owner;
}

/** der Vertrag von Maastricht: where it was signed. */
function isTreaty({ text }: Parsed, said: Phrase, owner: Phrase): boolean {
  const lower = fold(text.tokens[owner.head]?.lower ?? '');
  const lists = gazetteerOf(text.lexicon.pack.language);
  return (
    said.kind === 'document' &&
    text.lexicon.sets.instruments.has(text.tokens[said.head]?.lower ?? '') &&
    (lists.place(lower) || !(lists.family(lower) || lists.given(lower))) &&
    owner.first === owner.last
  );
}

/** Dent's remarks: whose words they are is somebody, even where the name is a word. */
function isPossessorOnly({ tokens, words }: Parsed['text'], said: Phrase, owner: Phrase): boolean {
  const bare = owner.kind === 'thing' && owner.first === owner.last && owner.determiner === undefined;
  return (
    bare && said.possessor === owner && tokens[owner.head]?.capital === true && words[owner.head]?.noun === undefined
  );
}

/** die Frage Haus oder Wohnung: a short word that only looks like a genitive. */
function isTopicWord({ tokens, lexicon }: Parsed['text'], said: Phrase, owner: Phrase): boolean {
  if (said.possessor === owner || owner.kind !== 'name' || owner.first !== owner.last) return false;
  const word = fold(tokens[owner.first]?.text ?? '');
  if (owner.determiner !== undefined || !/^.{1,3}s$/.test(word)) return false;
  return gazetteerOf(lexicon.pack.language).ordinary(word);
}

/** die Frage der Länder is a topic; Webers Frage is not. */
function isPersonal(parsed: Parsed, said: Phrase, owner: Phrase): boolean {
  const { sets } = parsed.text.lexicon;
  const { weakUtterances, objectives, sentiments, topics, sources, agents } = sets;
  const noun = parsed.text.tokens[said.head]?.lower ?? '';
  if (sentiments.has(noun) && isTrade(parsed, owner)) return false;
  if (objectives.has(noun) && said.possessor !== owner && isOf(parsed, owner)) return false;
  if (owner.kind === 'name' || owner.kind === 'role' || owner.kind === 'description') return true;
  if (isAnyState(parsed, owner)) return false;
  const oneOfThem = said.plural !== true && sets.objections.has(noun) && !hasYear(parsed);
  if (owner.kind === 'place' && oneOfThem && !sources.has(parsed.text.tokens[owner.first - 1]?.lower ?? ''))
    return true;
  // the view from Rabat, against reports from Libya
  if (owner.kind === 'place')
    return (
      said.definite === true &&
      said.plural !== true &&
      !weakUtterances.has(noun) &&
      sources.has(parsed.text.tokens[owner.first - 1]?.lower ?? '')
    );
  if (!weakUtterances.has(noun)) return true;
  // a question from UNHCR was put by it; the question of the states is what it is about
  const between = parsed.text.tokens[owner.first - 1]?.lower ?? '';
  const put = sources.has(between) || agents.has(between);
  return put && owner.kind === 'organisation' && !topics.has(noun);
}

/** of, not by or from */
function isOf({ text }: Parsed, owner: Phrase): boolean {
  const { ownership, sources, agents } = text.lexicon.sets;
  const between = text.tokens[owner.first - 1]?.lower ?? '';
  return ownership.has(between) && !sources.has(between) && !agents.has(between);
}

/** Parents' worries: a trade without its article is all of them; ministers' worries are those of a few. */
function isTrade({ text }: Parsed, owner: Phrase): boolean {
  if ((owner.kind !== 'role' && owner.kind !== 'unknown') || owner.determiner !== undefined || owner.plural !== true)
    return false;
  const lower = text.tokens[owner.head]?.lower ?? '';
  const office = gazetteerOf(text.lexicon.pack.language).office(lower.replace(/s$/, ''));
  return owner.first === owner.head && !office && !text.lexicon.sets.officials.has(lower);
}

/** The stance of member states. */
const isAnyState = ({ text }: Parsed, owner: Phrase): boolean =>
  owner.determiner === undefined && text.lexicon.sets.states.has(text.tokens[owner.head]?.lower ?? '');

/** Kritik von X and Kritik des X, but not Kritik an X or Frage für X. */
function belongs(parsed: Parsed, said: Phrase, owner: Phrase): boolean {
  if (said.possessor === owner) return true;
  const between = parsed.text.tokens[owner.first - 1]?.lower ?? '';
  return owner.first - 1 <= said.head || parsed.text.lexicon.sets.ownership.has(between);
}

/** The minister's letter, the intervention of the minister: one office holder's own text. */
function isPenned({ text }: Parsed, { head, kind, possessor, complement }: Phrase): boolean {
  const owner = possessor ?? (kind === 'description' ? complement : undefined);
  if (owner?.kind !== 'role' || owner.definite !== true || owner.plural === true) return false;
  return text.lexicon.sets.penned.has(text.tokens[head]?.lower ?? '');
}

/** der von X vorgetragene Einwand, the objection raised by X. */
function attributiveSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const next = parsed.units[at + 1];
  if (unit.governed === undefined || !parsed.text.lexicon.sets.agents.has(unit.governed)) return undefined;
  const cue = (verb: Unit): Cue => ({
    construction: 'participle',
    cue: verb.uses?.[0]?.verb.lemma ?? '',
    first: unit.first,
    last: verb.last,
  });
  if (isAskedOf(parsed, at)) return undefined;
  for (const near of [next, parsed.units[at - 1]]) {
    const form = near === next ? 'attributive' : 'participle';
    if (
      near?.uses?.some(
        (use) =>
          use.form === form &&
          // l'utilisation faite par d'autres: not faire valoir
          use.beside.every(
            (word) => parsed.text.lexicon.look(word).relative === true || clauseHas(parsed, clauseAt(parsed, at), word),
          ) &&
          (use.verb.frame === 'say' ||
            use.verb.frame === 'act' ||
            (use.verb.frame === 'of' && unit.phrase?.kind === 'name')),
      )
    ) {
      return slotFrom(unit, cue(near));
    }
  }
  return undefined;
}

/** Der Schlüssel verlangt von den Stadtstaaten weniger: whom something is asked of, by whatever stands in front. */
function isAskedOf(parsed: Parsed, at: number): boolean {
  const { units, text } = parsed;
  if (!text.lexicon.sets.demanding.has(lowerAt(parsed, units[at - 1]?.first ?? -1))) return false;
  const { first } = clauseAt(parsed, at);
  const before = units.slice(first, at - 1);
  return (
    !before.some(({ kind }) => kind === 'auxiliary' || kind === 'modal') &&
    before.some(({ phrase, governed }) => phrase?.nominative === true && governed === undefined)
  );
}

/** The idea was Kirschner's. */
function isOwnersSlot(parsed: Parsed, at: number): Found | undefined {
  const unit = parsed.units[at] as Unit;
  const { phrase } = unit;
  if (!parsed.text.tokens[unit.last]?.possessive || phrase === undefined) return undefined;
  if (parsed.units[at - 1]?.kind !== 'auxiliary') return undefined;
  const said = isUtterance(parsed.units[at - 2]?.phrase) && parties.has(phrase.kind);
  if (phrase.kind !== 'name' && !said) return undefined;
  return slotFrom(unit, { construction: 'nominalisation', cue: 'be', first: unit.first, last: unit.last });
}
