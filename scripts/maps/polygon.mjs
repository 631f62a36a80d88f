// Plane geometry of rings in tenths of a pixel.

/** Square pixels, with the sign of the direction. */
export function areaOf(ring) {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    sum += x * nextY - nextX * y;
  }
  return sum / 200;
}

/** The middle of a ring's box. */
export function centreOf(ring) {
  const [left, right, top, bottom] = boxOf(ring);
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
}

/** Where a word has most room: the middle of the longest level way through the middle of a ring, and how long that is. */
export function anchorOf(ring) {
  const [, , top, bottom] = boxOf(ring);
  let best = [0, 0, 0];
  for (let share = 0.3; share <= 0.71; share += 0.05) {
    const y = Math.round(top + (bottom - top) * share) + 0.5;
    // a line of letters is ten pixels high: the way must be free above and below it
    const ways = [y - 45, y, y + 45].map((each) => waysAt(ring, each));
    for (const [from, to] of ways[1]) {
      const left = Math.max(from, ...ways.map((each) => nearest(each, (from + to) / 2)[0]));
      const right = Math.min(to, ...ways.map((each) => nearest(each, (from + to) / 2)[1]));
      if (right - left > best[2]) best = [Math.round((left + right) / 2), Math.floor(y), Math.round(right - left)];
    }
  }
  return best;
}

/** Where a level line runs inside a ring. */
function waysAt(ring, y) {
  const crossings = [];
  for (const [index, [x, top]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    if (top > y !== nextY > y) crossings.push(x + ((y - top) / (nextY - top)) * (nextX - x));
  }
  crossings.sort((a, b) => a - b);
  return Array.from({ length: crossings.length >> 1 }, (_, n) => [crossings[2 * n], crossings[2 * n + 1]]);
}

/** The way that a point lies on; none at all where it lies on none. */
function nearest(ways, x) {
  return ways.find(([from, to]) => from <= x && x <= to) ?? [x, x];
}

function boxOf(ring) {
  const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]));
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}
