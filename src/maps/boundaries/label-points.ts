import type { Room } from '../shape.ts';
import type { Point } from '../svg-text.ts';
import { type Grid, NOBODY } from './paint-grid.ts';

/** Where the name of a village may stand, and how much room there is. */
export interface LabelPoint {
  readonly label: Point;
  readonly room: Room;
}

/**
 * A point inside each village: in that of its squares which is nearest to the middle of them all, moved to the middle
 * of the village's squares to the left and right of it.
 */
export function labelPoints(grid: Grid, villages: number): LabelPoint[] {
  const { width } = grid;
  const middles = middlesOf(grid, villages);
  const nearest = middles.map(() => ({ square: 0, distance: Infinity }));
  for (let square = 0; square < grid.owner.length; square++) {
    const index = grid.owner[square]!;
    if (index === NOBODY) continue;
    const { x, y } = middles[index]!;
    const distance = ((square % width) - x) ** 2 + (Math.floor(square / width) - y) ** 2;
    const best = nearest[index]!;
    if (distance < best.distance) [best.square, best.distance] = [square, distance];
  }
  return nearest.map(({ square }) => centreIn(grid, square, (owner) => owner === grid.owner[square]));
}

function centreIn(grid: Grid, square: number, isOwn: (owner: number) => boolean): LabelPoint {
  const { width } = grid;
  const [left, right] = [reach(grid, square, -1, isOwn), reach(grid, square, 1, isOwn)];
  const [up, down] = [reach(grid, square, -width, isOwn), reach(grid, square, width, isOwn)];
  const x = (square % width) + (right - left + 1) / 2;
  return {
    label: [x, Math.floor(square / width) + 0.5],
    room: { width: left + right + 1, height: up + down + 1 },
  };
}

/** How many squares of an area follow a square in one direction. */
function reach({ owner }: Grid, square: number, step: number, isOwn: (owner: number) => boolean): number {
  let count = 0;
  while (isOwn(owner[square + (count + 1) * step]!)) count += 1;
  return count;
}

function middlesOf({ owner, width }: Grid, villages: number): { x: number; y: number }[] {
  const sums = Array.from({ length: villages }, () => ({ x: 0, y: 0, count: 0 }));
  for (let square = 0; square < owner.length; square++) {
    if (owner[square] === NOBODY) continue;
    const sum = sums[owner[square]!]!;
    sum.x += square % width;
    sum.y += Math.floor(square / width);
    sum.count += 1;
  }
  return sums.map(({ x, y, count }) => ({ x: x / count, y: y / count }));
}
