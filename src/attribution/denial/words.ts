import type { Denial } from '../packs/denial.ts';
import type { Pack } from '../packs/pack.ts';
import { askedOften, type Lexicon, list } from '../words/lexicon.ts';

const VERBS = [
  'acts',
  'tasks',
  'discussing',
  'moving',
  'answering',
  'pledging',
  'supplying',
  'employing',
  'running',
  'liking',
  'gestures',
] as const;
export type VerbList = (typeof VERBS)[number];
type WordSet = Exclude<keyof Denial, VerbList>;

/** One reading of a written verb form: its list, and the words that must stand beside it. */
export interface VerbReading {
  readonly list: VerbList;
  readonly beside: readonly string[];
}

/** The words of `Denial`, ready to be asked. */
export interface DenialWords {
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  /** endings of unknown verbs in the past */
  readonly pastEndings: readonly string[];
}

const built = new WeakMap<Lexicon, DenialWords>();

/** Built once a language, when the first report of a meeting asks. */
export function denialWords(lexicon: Lexicon): DenialWords {
  let words = built.get(lexicon);
  if (words === undefined) {
    words = build(lexicon.pack);
    built.set(lexicon, words);
  }
  return words;
}

const isVerbList = (name: string): name is VerbList => (VERBS as readonly string[]).includes(name);

function build(pack: Pack): DenialWords {
  const sets: Record<string, ReadonlySet<string>> = {};
  const verbs = new Map<string, VerbReading[]>();
  for (const [name, words] of Object.entries(pack.denial)) {
    if (isVerbList(name)) addVerbs(pack, name, words, verbs);
    else sets[name] = new Set(list(words));
  }
  return {
    sets: askedOften(sets) as DenialWords['sets'],
    verbs,
    pastEndings: list(pack.denial.past)
      .filter((word) => word.startsWith('-'))
      .map((word) => word.slice(1)),
  };
}

function addVerbs(pack: Pack, name: VerbList, lemmas: string, verbs: Map<string, VerbReading[]>): void {
  for (const lemma of lemmas.split(',')) {
    for (const { text, beside } of pack.conjugate({ lemma: lemma.trim(), frame: 'act' })) {
      const reading = { list: name, beside: list(beside.toLowerCase()) };
      const known = verbs.get(text);
      if (known === undefined) verbs.set(text, [reading]);
      else known.push(reading);
    }
  }
}
