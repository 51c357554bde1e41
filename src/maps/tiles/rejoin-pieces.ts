import { components } from './components.ts';
import { FREE, setOwner, type Tiling } from './tiling.ts';

/**
 * Makes every kecamatan and every regency one piece where most of its cells hang together already: each part that lies
 * apart, the smallest first, goes to the kecamatan that it has most sides in common with, or is set free where there
 * is none. Sizes may be wrong afterwards, and a kecamatan may have lost all cells.
 */
export function rejoinPieces(tiling: Tiling): void {
  for (let part = smallestPart(tiling); part !== null; part = smallestPart(tiling)) {
    const taker = mainNeighbour(tiling, part);
    for (const cell of part) setOwner(tiling, cell, taker);
  }
}

/** The smallest part of a kecamatan, or of a regency where all kecamatan are whole, that is not its main part. */
function smallestPart({ board, owner, pieces }: Tiling): number[] | null {
  const taken = [...owner.keys()].filter((cell) => owner[cell] !== FREE);
  for (const keyOf of [(piece: number) => piece, (piece: number) => pieces[piece]!.regency]) {
    const apart = [...Map.groupBy(taken, (cell) => keyOf(owner[cell]!)).values()].flatMap((cells) =>
      components(board, cells)
        .sort((a, b) => b.length - a.length)
        .slice(1),
    );
    if (apart.length > 0) return apart.reduce((one, two) => (two.length < one.length ? two : one));
  }
  return null;
}

function mainNeighbour({ board, owner }: Tiling, part: readonly number[]): number {
  const own = new Set(part.map((cell) => owner[cell]!));
  const sides = new Map<number, number>();
  for (const cell of part) {
    for (const next of board.neighbours.subarray(6 * cell, 6 * cell + 6)) {
      const other = owner[next] ?? FREE;
      if (other !== FREE && !own.has(other)) sides.set(other, (sides.get(other) ?? 0) + 1);
    }
  }
  return [...sides].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? FREE;
}
