import type { Boundary, Position } from '../content.ts';
import { distance, flatten } from './flat-metres.ts';

/** Lengths of the lines of shapes in kilometres: drawn by two neighbours alike, or by one shape alone. */
export interface SharedLines {
  readonly shared: number;
  readonly alone: number;
}

/**
 * Measures which lines two shapes have exactly in common. In a tiling without gaps and overlaps the lines that one
 * shape draws alone are the coast and the outer border of the whole, and nothing else.
 */
export function measureSharedLines(shapes: Iterable<Boundary['polygons']>): SharedLines {
  const seen = new Map<string, number>();
  let [shared, alone] = [0, 0];
  for (const polygons of shapes) {
    for (const ring of polygons.flat()) {
      for (let at = 1; at < ring.length; at++) {
        const [from, to] = [ring[at - 1]!, ring[at]!];
        const key = keyOf(from, to);
        const length = seen.get(key);
        if (length === undefined) {
          const flat = flatten(from[1]);
          const own = distance(flat(from), flat(to)) / 1000;
          seen.set(key, own);
          alone += own;
        } else {
          alone -= length;
          shared += length;
          seen.set(key, 0);
        }
      }
    }
  }
  return { shared, alone };
}

function keyOf(from: Position, to: Position): string {
  const [a, b] = [from.join(), to.join()];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
