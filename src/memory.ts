import { setFlagsFromString } from 'node:v8';

/**
 * Whoever types or saves gives the same document again with a word more: in a thread that serves an editor or the preview,
 * what was made of its parts is kept for the next reading. A build reads each text once and keeps nothing.
 */
let keeping = false;

/**
 * From now on, in this thread. What is done again and again is worth optimising: V8 does so as soon as it would by itself, not as
 * late as bin/load.js has told it for a build (a fifth less processor time for each save).
 */
export function keepReadings(): void {
  if (!keeping && process.versions.node.startsWith('20.')) setFlagsFromString(`--interrupt-budget=${ownBudget}`);
  keeping = true;
}

/** What Node 20 begins with (`node --v8-options`). */
const ownBudget = 67_584;

/** Whether what was made of texts is kept for the next reading. */
export function keepsReadings(): boolean {
  return keeping;
}

/** What was made of texts. */
export interface Memory<T> {
  /**
   * @param keyOf a key that holds everything the value is made of; asked only where something is kept
   * @param weight characters, or bytes, that the value is about as large as
   * @returns what was made before, or what is made now; nobody may change it
   */
  readonly recall: (keyOf: () => string, weight: number, make: () => T) => T;
}

/** Weight of one generation: the words of documents of about a hundred pages. */
const words = 400_000;

/** Two generations: what a whole generation of readings has not asked for is forgotten. */
export function memory<T>(limit = words): Memory<T> {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  let weighs = 0;
  return {
    recall: (keyOf, weight, make) => {
      if (!keeping) return make();
      const key = keyOf();
      const known = recent.get(key);
      if (known !== undefined) return known;
      const value = older.get(key) ?? make();
      if (weighs > limit) {
        older = recent;
        recent = new Map();
        weighs = 0;
      }
      recent.set(key, value);
      weighs += weight;
      return value;
    },
  };
}
