/** x' = a x + c y + e, y' = b x + d y + f (SVG 2, 8.5). */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const identity: Affine = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First the second, then the first. */
export function times(m: Affine, n: Affine): Affine {
  return {
    a: m.a * n.a + m.c * n.b,
    b: m.b * n.a + m.d * n.b,
    c: m.a * n.c + m.c * n.d,
    d: m.b * n.c + m.d * n.d,
    e: m.a * n.e + m.c * n.f + m.e,
    f: m.b * n.e + m.d * n.f + m.f,
  };
}

/** Reads a `transform`; what is none of its functions changes nothing. */
export function affineOf(transform: string): Affine {
  let made = identity;
  for (const [, name = '', list = ''] of transform.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
      .map((number) => (Number.isFinite(number) ? number : 0));
    made = times(made, one(name, numbers));
  }
  return made;
}

function one(name: string, [first = 0, second, ...others]: readonly number[]): Affine {
  const [third = 0, fourth = 1, fifth = 0, sixth = 0] = others;
  if (name === 'translate') return { ...identity, e: first, f: second ?? 0 };
  if (name === 'scale') return { ...identity, a: first, d: second ?? first };
  if (name === 'matrix') return { a: first, b: second ?? 0, c: third, d: fourth, e: fifth, f: sixth };
  if (name !== 'rotate') return identity;
  const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
  const turn = { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 };
  const [x, y] = [second ?? 0, third];
  return times(times({ ...identity, e: x, f: y }, turn), { ...identity, e: -x, f: -y });
}
