import { expect, test } from 'vitest';
import { openTurns } from '../../src/preview/turns.ts';

test('the brief somebody opens is read before those that wait longer, and no more at once than threads are there', async () => {
  const turns = openTurns(() => 2);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const read = async (slug: string) => {
    const end = await turns.take(slug);
    begun.push(slug);
    ends.set(slug, end);
  };
  const reads = ['a', 'b', 'c', 'd', 'e'].map(read);
  await Promise.all(reads.slice(0, 2));
  expect(begun).toEqual(['a', 'b']);
  turns.prefer('e');
  ends.get('b')?.();
  await reads[4];
  expect(begun).toEqual(['a', 'b', 'e']);
  // saved while it is being looked at: again before those that have waited all the time
  const again = read('e');
  ends.get('a')?.();
  await again;
  expect(begun).toEqual(['a', 'b', 'e', 'e']);
  for (const slug of ['e', 'e']) ends.get(slug)?.();
  await Promise.all(reads);
  expect(begun).toEqual(['a', 'b', 'e', 'e', 'c', 'd']);
});
