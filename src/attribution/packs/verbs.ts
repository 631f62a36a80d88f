import type { Frame, Verb } from './pack.ts';

/** Verbs of one frame from a comma-separated list of lemmas; `~` in front: not with a reflexive; `^`: not in the passive. */
export function verbs(frame: Frame, lemmas: string): Verb[] {
  return lemmas.split(',').map((entry) => {
    const lemma = entry.trim().replace(/\s+/g, ' ');
    if (lemma.startsWith('^')) return { lemma: lemma.slice(1), frame, unpassive: true };
    return lemma.startsWith('~') ? { lemma: lemma.slice(1), frame, unreflexive: true } : { lemma, frame };
  });
}

/** Verbs with the preposition that makes them speak: `sprechen: von über`; `^` as above. */
export function verbsOf(lines: string): Verb[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', prepositions = ''] = line.split(':');
      const active = lemma.trim().startsWith('^');
      const verb: Verb = { lemma: lemma.trim().replace('^', ''), frame: 'of', prepositions: prepositions.trim() };
      return active ? { ...verb, unpassive: true } : verb;
    });
}
