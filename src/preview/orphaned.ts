/** How soon it is noticed, in ms. */
const interval = 1000;

/**
 * Calls back once the process that started this one is gone. `npx` that is ended by SIGTERM takes the shell between along and tells
 * nobody else; SIGINT it leaves to a terminal, which sends it to all, and goes on waiting.
 * @param parent the parent's id as it is now: an orphan has another
 */
export function whenOrphaned(parent: () => number, then: () => void): void {
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    then();
  }, interval);
  timer.unref();
}
