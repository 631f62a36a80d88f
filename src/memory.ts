/**
 * Whoever types or saves gives the same document again with a word more: in a thread that serves an editor or the preview,
 * what was made of its parts is kept for the next reading. A build reads each text once and keeps nothing.
 */
let keeping = false;

/** From now on, in this thread. */
export function keepReadings(): void {
  keeping = true;
}

export function keepsReadings(): boolean {
  return keeping;
}

/** What was made of texts. */
export interface Memory<T> {
  /**
   * @param keyOf a key that holds everything the value is made of; asked only where something is kept
   * @param weight characters that the value is about as large as
   * @returns what was made before, or what is made now; nobody may change it
   */
  readonly recall: (keyOf: () => string, weight: number, make: () => T) => T;
}

/** Weight of one generation: documents of about a hundred pages. */
const limit = 400_000;

/** Two generations: what a whole generation of readings has not asked for is forgotten. */
export function memory<T>(): Memory<T> {
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
