import type { AreaCode } from '#domain/area-code.ts';
import type { Cell } from '#maps/hex-grid.ts';
import type { Point } from '#maps/svg-text.ts';
import type { Layout } from '../measures/measure-layout.ts';
import { assign } from './assign.ts';

/** Hexagons and where their centres lie beside the points of the villages. */
interface Cells {
  readonly cells: readonly Cell[];
  readonly centres: readonly Point[];
}

/** The layout with the least sum of distances, each to a power, from the points of the villages to their hexagons. */
export function assignVillages(
  points: ReadonlyMap<AreaCode, Point>,
  { cells, centres }: Cells,
  power: 1 | 2,
): Layout {
  // Villages on one point are one row, which makes no difference to the sum and saves time.
  const groups = [...Map.groupBy([...points].sort(), ([, point]) => String(point)).values()];
  const cost = new Float64Array(groups.length * cells.length);
  for (const [row, members] of groups.entries()) {
    const [x, y] = members[0]![1];
    for (const [column, [cx, cy]] of centres.entries())
      cost[cells.length * row + column] = Math.hypot(cx - x, cy - y) ** power;
  }
  const owner = assign(
    cost,
    groups.map(({ length }) => length),
  );
  const own = Map.groupBy(cells.keys(), (column) => owner[column]!);
  return new Map(
    groups.flatMap((members, row) =>
      members.map(([code], index): [AreaCode, Cell] => [code, cells[own.get(row)![index]!]!]),
    ),
  );
}
