import type { Board } from './board.ts';

/** Splits the cells that pass a test into connected groups, in the order of their first cells. */
export function components({ neighbours }: Board, cells: Iterable<number>): number[][] {
  const open = new Set(cells);
  const groups: number[][] = [];
  for (const first of open) {
    open.delete(first);
    const group = [first];
    for (const cell of group) {
      for (let side = 0; side < 6; side++) {
        const next = neighbours[6 * cell + side]!;
        if (open.delete(next)) group.push(next);
      }
    }
    groups.push(group);
  }
  return groups;
}
