import type { Frame, Verb } from './pack.ts';

/** Verbs of one frame from a comma-separated list of lemmas. */
export function verbs(frame: Frame, lemmas: string): Verb[] {
  return lemmas.split(',').map((lemma) => ({ lemma: lemma.trim().replace(/\s+/g, ' '), frame }));
}

/** Verbs with the preposition that makes them speak: `sprechen: von über`. */
export function verbsOf(lines: string): Verb[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', prepositions = ''] = line.split(':');
      return { lemma: lemma.trim(), frame: 'of', prepositions: prepositions.trim() };
    });
}
