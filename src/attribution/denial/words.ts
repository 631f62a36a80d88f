import { type Lexicon, list } from '../lexicon.ts';
import type { Denial } from '../packs/denial.ts';
import type { Pack } from '../packs/pack.ts';

const VERBS = ['acts', 'tasks', 'discussing', 'moving'] as const;
type VerbList = (typeof VERBS)[number];
type WordSet = Exclude<keyof Denial, VerbList>;

/** The words of `Denial`, ready to be asked. */
export interface DenialWords {
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  /** written form of a verb → the words beside it in each of its readings */
  readonly verbs: Readonly<Record<VerbList, ReadonlyMap<string, readonly (readonly string[])[]>>>;
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

function build(pack: Pack): DenialWords {
  const sets: Record<string, ReadonlySet<string>> = {};
  const verbs: Record<string, ReadonlyMap<string, readonly (readonly string[])[]>> = {};
  for (const [name, words] of Object.entries(pack.denial)) {
    if ((VERBS as readonly string[]).includes(name)) verbs[name] = formsOf(pack, words);
    else sets[name] = new Set(list(words));
  }
  return {
    sets: sets as DenialWords['sets'],
    verbs: verbs as DenialWords['verbs'],
    pastEndings: list(pack.denial.past)
      .filter((word) => word.startsWith('-'))
      .map((word) => word.slice(1)),
  };
}

function formsOf(pack: Pack, lemmas: string): Map<string, string[][]> {
  const forms = new Map<string, string[][]>();
  for (const lemma of lemmas.split(',')) {
    for (const { text, beside } of pack.conjugate({ lemma: lemma.trim(), frame: 'act' })) {
      const readings = forms.get(text);
      if (readings === undefined) forms.set(text, [list(beside)]);
      else readings.push(list(beside));
    }
  }
  return forms;
}
