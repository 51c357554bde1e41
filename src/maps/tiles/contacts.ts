import type { Board } from './board.ts';
import type { Pair } from './neighbour-graph.ts';

/** No kecamatan; the same as `FREE` of a tiling. */
const NOBODY = -1;

/** What it is worth that two neighbours touch, in squared tile widths: with the first side, and if there are more. */
const FIRST_SIDE = 12;
const MORE_SIDES = 2;

/** How many sides every two kecamatan have in common on a board, and which of them should have some. */
export interface Contacts {
  readonly pieces: number;
  /** Number of common sides at `pieces * a + b`. */
  readonly sides: Int16Array;
  /** At the same places how sure it is that the two are neighbours: from 0 to 1. */
  readonly trust: Float64Array;
}

/** Contacts of an empty board; `pairs` are the neighbours that should come to touch. */
export function makeContacts(pieces: number, pairs: readonly Pair[]): Contacts {
  const trust = new Float64Array(pieces * pieces);
  for (const [a, b, sure] of pairs) trust[pieces * a + b] = trust[pieces * b + a] = sure;
  return { pieces, sides: new Int16Array(pieces * pieces), trust };
}

/** Counts the sides of a cell that goes from one owner to another. */
export function countSides(
  { pieces, sides }: Contacts,
  around: { readonly owner: Int32Array; readonly board: Board; readonly cell: number },
  from: number,
  to: number,
): void {
  const { owner, board, cell } = around;
  for (let side = 0; side < 6; side++) {
    const other = owner[board.neighbours[6 * cell + side]!] ?? NOBODY;
    if (other === NOBODY) continue;
    if (from !== NOBODY) {
      sides[pieces * from + other]! -= 1;
      sides[pieces * other + from]! -= 1;
    }
    if (to !== NOBODY) {
      sides[pieces * to + other]! += 1;
      sides[pieces * other + to]! += 1;
    }
  }
}

/** What the loss of contacts between true neighbours costs if a cell changes hands; less than 0 where some are won. */
export function contactCost(
  contacts: Contacts,
  { owner, board, cell }: { readonly owner: Int32Array; readonly board: Board; readonly cell: number },
  to: number,
): number {
  const from = owner[cell]!;
  const beside = (side: number): number => owner[board.neighbours[6 * cell + side]!]!;
  let cost = 0;
  let between = 0;
  for (let side = 0; side < 6; side++) {
    const other = beside(side);
    if (other === from) between += 1;
    else if (other === to) between -= 1;
    else if (other !== NOBODY) {
      let first = true;
      let same = 1;
      for (let next = 0; next < 6; next++) {
        if (next === side || beside(next) !== other) continue;
        if (next < side) first = false;
        same += 1;
      }
      if (first) cost += change(contacts, from, other, -same) + change(contacts, to, other, same);
    }
  }
  return cost + change(contacts, from, to, between);
}

/** What it costs that two owners have so many sides more in common. */
function change({ pieces, sides, trust }: Contacts, one: number, two: number, more: number): number {
  if (one === NOBODY || two === NOBODY) return 0;
  const place = pieces * one + two;
  const sure = trust[place]!;
  return sure === 0 ? 0 : sure * (worth(sides[place]!) - worth(sides[place]! + more));
}

function worth(sides: number): number {
  if (sides <= 0) return 0;
  return sides === 1 ? FIRST_SIDE : FIRST_SIDE + MORE_SIDES;
}
