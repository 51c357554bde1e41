import type { Point } from '../svg-text.ts';
import { type Grid, NOBODY } from './paint-grid.ts';

/** For each village the middle of that of its squares which is nearest to the middle of them all, so it lies inside. */
export function labelPoints({ owner, width }: Grid, villages: number): Point[] {
  const sums = Array.from({ length: villages }, () => ({ x: 0, y: 0, count: 0 }));
  const nearest = sums.map(() => ({ at: [0, 0] as Point, distance: Infinity }));
  const visit = (use: (index: number, x: number, y: number) => void): void => {
    for (const [square, index] of owner.entries()) {
      if (index !== NOBODY) use(index, (square % width) + 0.5, Math.floor(square / width) + 0.5);
    }
  };
  visit((index, x, y) => {
    sums[index]!.x += x;
    sums[index]!.y += y;
    sums[index]!.count += 1;
  });
  visit((index, x, y) => {
    const { x: sumX, y: sumY, count } = sums[index]!;
    const distance = (x - sumX / count) ** 2 + (y - sumY / count) ** 2;
    if (distance < nearest[index]!.distance) nearest[index] = { at: [x, y], distance };
  });
  return nearest.map(({ at }) => at);
}
