import { components } from './components.ts';
import { areWhole, exchange } from './exchange-tiles.ts';
import { FREE, type Tiling } from './tiling.ts';

/**
 * Closes free cells that are shut in, which would look like places without data: along one of the six directions every
 * piece goes a step towards the hole, until a cell outside gets free; that way which does least harm and leaves groups whole.
 * A hole without such a way stays.
 */
export function closeHoles(tiling: Tiling): void {
  const { board, owner } = tiling;
  const free = owner.keys().filter((cell) => owner[cell] === FREE);
  const [outside, ...holes] = components(board, free);
  const isOutside = new Set(outside);
  for (const hole of holes.flat()) {
    let best: readonly number[] | null = null;
    let lowest = Infinity;
    for (let side = 0; side < 6; side++) {
      const line = lineFrom(tiling, hole, side, isOutside);
      const cost = shift(tiling, line);
      if (cost < lowest && areWhole(tiling, line)) [best, lowest] = [line, cost];
      shift(tiling, line.toReversed());
    }
    if (best === null) continue;
    shift(tiling, best);
    isOutside.add(best.at(-1)!);
  }
}

/** The cells from a hole on in a straight line, up to the first outside. */
function lineFrom({ board }: Tiling, hole: number, side: number, isOutside: ReadonlySet<number>): number[] {
  const line = [hole];
  while (!isOutside.has(line.at(-1)!)) line.push(board.neighbours[6 * line.at(-1)! + side]!);
  return line;
}

/** Moves what lies along a line one cell towards its start, whose own goes to the end; gives back by how much that is worse. */
function shift(tiling: Tiling, line: readonly number[]): number {
  return line.slice(1).reduce((sum, cell, index) => sum + exchange(tiling, line[index]!, cell), 0);
}
