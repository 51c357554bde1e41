import { type Grid, NOBODY } from '#maps/boundaries/paint-grid.ts';
import { type Cell, CELL_AREA, cellCentre, cellKey, ROW_HEIGHT } from '#maps/hex-grid.ts';

/** Every so many squares of the grid are looked at. */
const STEP = 7;

/** How the true shape is laid over the tiles: tile widths a square, and where its middle comes to lie. */
interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Intersection by union of some tiles and the painted shape, both of the same area, moved (not turned) to where they
 * fit best: from the common middle in steps of a tile width down to an eighth while it gets better.
 */
export function outlineOverlap(cells: readonly Cell[], grid: Grid): number {
  const land = landPoints(grid);
  const taken = new Set(cells.map(cellKey));
  const centres = cells.map(cellCentre);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const scale = Math.sqrt((cells.length * CELL_AREA) / (land.length * STEP * STEP));
  const middle = [mean(land.map(([x]) => x)), mean(land.map(([, y]) => y))] as const;
  const share = ({ x, y }: Fit): number => {
    const inside = land.filter(([px, py]) =>
      taken.has(cellKey(cellAt((px - middle[0]) * scale + x, (py - middle[1]) * scale + y))),
    ).length;
    return inside / (2 * land.length - inside);
  };
  let best: Fit = { scale, x: mean(centres.map(([x]) => x)), y: mean(centres.map(([, y]) => y)) };
  let highest = share(best);
  for (let step = 1; step >= 1 / 8; step /= 2) {
    for (let better = true; better;) {
      better = false;
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = { ...best, x: best.x + dx * step, y: best.y + dy * step };
        const reached = share(next);
        if (reached > highest) [best, highest, better] = [next, reached, true];
      }
    }
  }
  return highest;
}

function landPoints({ width, height, owner }: Grid): (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  for (let y = 0; y < height; y += STEP)
    for (let x = 0; x < width; x += STEP) if (owner[y * width + x] !== NOBODY) points.push([x, y]);
  return points;
}

/** The hexagon that covers a point: cube coordinates rounded so that they still add up to nothing. */
export function cellAt(x: number, y: number): Cell {
  const r = y / ROW_HEIGHT;
  const q = x - r / 2;
  const [roundQ, roundR, roundS] = [Math.round(q), Math.round(r), Math.round(-q - r)];
  const [offQ, offR, offS] = [Math.abs(roundQ - q), Math.abs(roundR - r), Math.abs(roundS + q + r)];
  if (offQ > offR && offQ > offS) return { q: -roundR - roundS, r: roundR };
  return { q: roundQ, r: offR > offS ? -roundQ - roundS : roundR };
}
