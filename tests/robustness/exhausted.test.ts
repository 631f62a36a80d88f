import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenExhausted } from '../../src/pool.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs the clock to `until` while the processor gives `share` of it. Returns whether the task was ended. */
function ended(share: number, until: number): boolean {
  const start = performance.now();
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({
    user: (performance.now() - start) * 1000 * share,
    system: 0,
  }));
  const end = vi.fn();
  const stop = whenExhausted(1000, end);
  vi.advanceTimersByTime(until);
  stop();
  return end.mock.calls.length > 0;
}

test('a task that keeps the processor busy ends at its limit', () => {
  expect(ended(1, 990)).toBe(false);
  expect(ended(1, 1100)).toBe(true);
});

test('on a machine busy with other things an honest brief is not called hostile', () => {
  expect(ended(0.2, 4000)).toBe(false);
  expect(ended(0.2, 5200)).toBe(true);
});

test('what works slowly for ever ends all the same, what waits for ever ends at once, and what is done is left alone', () => {
  expect(ended(0.1, 7900)).toBe(false);
  expect(ended(0.1, 8200)).toBe(true);
  expect(ended(0.01, 1100)).toBe(true);
  const end = vi.fn();
  whenExhausted(1000, end)();
  vi.advanceTimersByTime(20_000);
  expect(end).not.toHaveBeenCalled();
});
