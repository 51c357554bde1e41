import { type Cell, cellKey, neighbourCells } from './hex-grid.ts';

/**
 * A corner of the hexagon grid in half tile widths to the right and half sides downwards: whole numbers, so equal
 * corners are equal. Rows lie three half sides apart.
 */
export type Corner = readonly [x: number, y: number];

/** A side of a tile between two corners. */
export type Side = readonly [from: Corner, to: Corner];

/** Corners around a centre, clockwise from the upper right one; side `i` (of `DIRECTIONS`) runs from corner `i` to the next. */
const CORNERS: readonly Corner[] = [
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
  [0, -2],
];

/** Centre of a tile in the same units as its corners. */
export function latticeCentre({ q, r }: Cell): Corner {
  return [2 * q + r, 3 * r];
}

/** The sides of tiles where the groups on both sides differ; beyond the tiles there is no group. */
export function borderSides<Group>(
  cells: readonly Cell[],
  groupOf: (cell: Cell) => Group,
): { side: Side; groups: readonly [Group, Group | undefined] }[] {
  const groups = new Map(cells.map((cell) => [cellKey(cell), groupOf(cell)]));
  return cells.flatMap((cell) => {
    const own = groupOf(cell);
    const [x, y] = latticeCentre(cell);
    return neighbourCells(cell).flatMap((near, index) => {
      const other = groups.get(cellKey(near));
      // A side between two tiles is met twice; the one seen from the first three directions counts.
      if (other === own || (other !== undefined && index > 2)) return [];
      const [from, to] = [CORNERS[index]!, CORNERS[(index + 1) % 6]!];
      const side: Side = [
        [x + from[0], y + from[1]],
        [x + to[0], y + to[1]],
      ];
      return [{ side, groups: [own, other] as const }];
    });
  });
}

/** Joins sides that meet in corners into as few lines as a simple walk finds; closed ones end where they began. */
export function joinSides(sides: readonly Side[]): Corner[][] {
  const open = new Map<string, Corner[]>();
  const meet = (at: Corner, other: Corner): void => {
    const known = open.get(String(at));
    if (known) known.push(other);
    else open.set(String(at), [other]);
  };
  for (const [from, to] of sides) {
    meet(from, to);
    meet(to, from);
  }
  const corners = sides.flat();
  const ends = corners.filter((corner) => open.get(String(corner))!.length % 2 === 1);
  return [...ends, ...corners].flatMap((start) => {
    const line = walk(start, open);
    return line.length > 1 ? [line] : [];
  });
}

/** The same lines in an order, and each in the direction, that keeps the jumps from one to the next short. */
export function withShortJumps(lines: readonly Corner[][]): Corner[][] {
  const open = new Set(lines);
  const ordered: Corner[][] = [];
  let at: Corner = [0, 0];
  while (open.size > 0) {
    const jump = ([x, y]: Corner): number => Math.abs(x - at[0]) + Math.abs(y - at[1]);
    const nearest = (line: readonly Corner[]): number => Math.min(jump(line[0]!), jump(line.at(-1)!));
    const next = [...open].reduce((one, two) => (nearest(two) < nearest(one) ? two : one));
    open.delete(next);
    ordered.push(jump(next.at(-1)!) < jump(next[0]!) ? next.toReversed() : next);
    at = ordered.at(-1)!.at(-1)!;
  }
  return ordered;
}

function walk(start: Corner, open: Map<string, Corner[]>): Corner[] {
  const line = [start];
  for (let at = start; ;) {
    const next = open.get(String(at))!.shift();
    if (next === undefined) return line;
    const back = open.get(String(next))!;
    back.splice(
      back.findIndex((corner) => String(corner) === String(at)),
      1,
    );
    line.push(next);
    at = next;
  }
}
