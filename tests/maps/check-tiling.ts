import type { AreaCode } from '#domain/area-code.ts';
import type { Cell } from '#maps/hex-grid.ts';

/** What is wrong with a layout; all empty for a sound one. Written apart from the layout's own code. */
export interface TilingFaults {
  readonly villagesWithoutTile: string[];
  readonly tilesTakenTwice: string[];
  readonly brokenDistricts: string[];
  readonly brokenRegencies: string[];
}

/** Checks that each village has one tile of its own and that each kecamatan and regency is one connected piece. */
export function checkTiling(cells: ReadonlyMap<AreaCode, Cell>, villages: readonly AreaCode[]): TilingFaults {
  const seen = new Set<string>();
  const taken = [...cells].filter(([, { q, r }]) => {
    const key = `${q}/${r}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
  return {
    villagesWithoutTile: villages.filter((code) => !cells.has(code)),
    tilesTakenTwice: taken.map(([code]) => code),
    brokenDistricts: brokenGroups(cells, 6),
    brokenRegencies: brokenGroups(cells, 4),
  };
}

function brokenGroups(cells: ReadonlyMap<AreaCode, Cell>, digits: number): string[] {
  const groups = Map.groupBy(cells, ([code]) => code.slice(0, digits));
  return [...groups].flatMap(([code, members]) =>
    isConnected(members.map(([, cell]) => cell)) ? [] : [code],
  );
}

/** True if one can walk from the first cell to all others over common sides. */
function isConnected(cells: readonly Cell[]): boolean {
  const open = new Set(cells.map(({ q, r }) => `${q}/${r}`));
  const walk = (q: number, r: number): void => {
    const stack = [[q, r] as const];
    for (let at = stack.pop(); at; at = stack.pop()) {
      const [x, y] = at;
      if (!open.delete(`${x}/${y}`)) continue;
      stack.push([x + 1, y], [x - 1, y], [x, y + 1], [x, y - 1], [x + 1, y - 1], [x - 1, y + 1]);
    }
  };
  if (cells[0]) walk(cells[0].q, cells[0].r);
  return open.size === 0;
}
