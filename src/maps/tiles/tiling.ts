import type { Board } from './board.ts';
import { components } from './components.ts';
import { contactCost, type Contacts, countSides, makeContacts } from './contacts.ts';
import type { Pair } from './neighbour-graph.ts';

/** The owner of a cell that belongs to no kecamatan. */
export const FREE = -1;

/** A kecamatan on the board: how many cells it needs, which regency it is of, where it would like to lie. */
export interface Piece {
  readonly size: number;
  readonly regency: number;
  x: number;
  y: number;
}

/** Which kecamatan each cell of a board belongs to. Changed only through `setOwner`, which keeps the counts. */
export interface Tiling {
  readonly board: Board;
  readonly pieces: readonly Piece[];
  readonly owner: Int32Array;
  readonly count: Int32Array;
  readonly contacts: Contacts;
}

/** An empty board for these pieces; `pairs` are the pieces that should come to touch. */
export function makeTiling(board: Board, pieces: readonly Piece[], pairs: readonly Pair[] = []): Tiling {
  return {
    board,
    pieces,
    owner: new Int32Array(board.size).fill(FREE),
    count: new Int32Array(pieces.length),
    contacts: makeContacts(pieces.length, pairs),
  };
}

/** Gives a cell to a piece or sets it free. */
export function setOwner({ board, owner, count, contacts }: Tiling, cell: number, to: number): void {
  const from = owner[cell]!;
  if (from === to) return;
  countSides(contacts, { owner, board, cell }, from, to);
  if (from !== FREE) count[from]! -= 1;
  if (to !== FREE) count[to]! += 1;
  owner[cell] = to;
}

/** True for a cell on the outermost ring of the board, which stays free. */
export function isRim({ neighbours }: Board, cell: number): boolean {
  for (let side = 0; side < 6; side++) if (neighbours[6 * cell + side] === -1) return true;
  return false;
}

/**
 * True if a cell can change hands and its kecamatan, its regency and the free ground around stay in one piece each.
 * Looks only at the six cells around it: what is left of a piece hangs together if they follow each other without a
 * break. That refuses some moves that would do no harm; `exact` looks for a way round by way of other cells.
 */
export function canMove(tiling: Tiling, cell: number, to: number, exact = false): boolean {
  if (!keepsPieces(tiling, cell, to, exact)) return false;
  return to !== FREE || isOneArc(tiling, cell, (other) => other === FREE);
}

/** The same, but the cell may become a gap in the middle. */
export function keepsPieces(tiling: Tiling, cell: number, to: number, exact = false): boolean {
  const from = tiling.owner[cell]!;
  if (from === FREE) return true;
  if (tiling.count[from] === 1) return false;
  const { pieces } = tiling;
  const regency = pieces[from]!.regency;
  const ofRegency = (other: number): boolean => other !== FREE && pieces[other]!.regency === regency;
  if (!hangsTogether(tiling, cell, (other) => other === from, exact)) return false;
  return (to !== FREE && ofRegency(to)) || hangsTogether(tiling, cell, ofRegency, exact);
}

type OwnerTest = (owner: number) => boolean;

function hangsTogether(tiling: Tiling, cell: number, test: OwnerTest, exact: boolean): boolean {
  return isOneArc(tiling, cell, test) || (exact && isJoinedAround(tiling, cell, test));
}

/** True if the neighbours of a cell that pass the test exist and form one unbroken arc around it. */
function isOneArc({ board, owner }: Tiling, cell: number, test: OwnerTest): boolean {
  let starts = 0;
  let members = 0;
  let before = test(owner[board.neighbours[6 * cell + 5]!]!);
  for (let side = 0; side < 6; side++) {
    const now = test(owner[board.neighbours[6 * cell + side]!]!);
    if (now) members += 1;
    if (now && !before) starts += 1;
    before = now;
  }
  return members === 6 || starts === 1;
}

/** True if the neighbours of a cell that pass the test exist and are connected without it. */
function isJoinedAround({ board, owner }: Tiling, cell: number, test: OwnerTest): boolean {
  const around = [...board.neighbours.subarray(6 * cell, 6 * cell + 6)].filter((next) => test(owner[next]!));
  const goals = new Set(around.slice(1));
  const seen = new Set([cell, ...around.slice(0, 1)]);
  for (const reached of seen) {
    if (reached === cell) continue;
    if (goals.size === 0) return true;
    for (let side = 0; side < 6; side++) {
      const next = board.neighbours[6 * reached + side]!;
      if (next === -1 || !test(owner[next]!)) continue;
      seen.add(next);
      goals.delete(next);
    }
  }
  return around.length > 0 && goals.size === 0;
}

/** What a side between two cells of different owners costs, in squared tile widths: outlines want to be short. */
const SIDE_COST = { district: 1.4, regency: 2.8, outside: 2.8 } as const;

function sideCost(pieces: readonly Piece[], one: number, two: number): number {
  if (one === two) return 0;
  if (one === FREE || two === FREE) return SIDE_COST.outside;
  return pieces[one]!.regency === pieces[two]!.regency ? SIDE_COST.district : SIDE_COST.regency;
}

/** Squared distance of a cell from where a piece would like to lie; 0 for no piece. */
export function strain({ board, pieces }: Tiling, cell: number, piece: number): number {
  if (piece === FREE) return 0;
  const { x, y } = pieces[piece]!;
  return (board.x[cell]! - x) ** 2 + (board.y[cell]! - y) ** 2;
}

/** By how much the layout gets worse if a cell goes to another owner; less than 0 where it gets better. */
export function moveCost(tiling: Tiling, cell: number, to: number): number {
  const { board, pieces, owner, contacts } = tiling;
  const from = owner[cell]!;
  let cost =
    contactCost(contacts, { owner, board, cell }, to) + strain(tiling, cell, to) - strain(tiling, cell, from);
  for (let side = 0; side < 6; side++) {
    const other = owner[board.neighbours[6 * cell + side]!]!;
    cost += sideCost(pieces, to, other) - sideCost(pieces, from, other);
  }
  return cost;
}

/** True if every piece has its size and every kecamatan and every regency is one connected piece. */
export function isWhole(tiling: Tiling): boolean {
  const { board, pieces, count, owner } = tiling;
  if (pieces.some(({ size }, piece) => count[piece] !== size)) return false;
  const taken = [...owner.keys()].filter((cell) => owner[cell] !== FREE);
  const byDistrict = Map.groupBy(taken, (cell) => owner[cell]!);
  const byRegency = Map.groupBy(taken, (cell) => pieces[owner[cell]!]!.regency);
  return [...byDistrict.values(), ...byRegency.values()].every(
    (cells) => components(board, cells).length === 1,
  );
}
