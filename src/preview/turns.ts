/** Whose turn it is to be read: whoever somebody looks at, then in the order in which they came. */
export interface Turns {
  /** Resolves when it is its turn, with what ends it. */
  readonly take: (slug: string) => Promise<() => void>;
  /** From now on this one goes before all that nobody looks at. */
  readonly prefer: (slug: string) => void;
}

/** @param most how many may be read at once */
export function openTurns(most: () => number): Turns {
  const waiting: { readonly slug: string; readonly begin: () => void }[] = [];
  const preferred = new Set<string>();
  let running = 0;
  const next = (): void => {
    while (running < most() && waiting.length > 0) {
      const at = waiting.findIndex(({ slug }) => preferred.has(slug));
      const [turn] = waiting.splice(Math.max(0, at), 1);
      running += 1;
      turn?.begin();
    }
  };
  const end = (): void => {
    running -= 1;
    next();
  };
  return {
    take: (slug) =>
      new Promise((resolve) => {
        waiting.push({ slug, begin: () => resolve(end) });
        next();
      }),
    prefer: (slug) => {
      preferred.add(slug);
    },
  };
}
