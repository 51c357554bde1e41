import { NOBODY } from '#maps/boundaries/paint-grid.ts';
import { type Cell, CELL_AREA, cellCentre, ROW_HEIGHT } from '#maps/hex-grid.ts';
import type { Point } from '#maps/svg-text.ts';
import type { TrueShape } from '../measures/true-shape.ts';

/** Hexagons with the places of their centres on the true map, in squares of its grid. */
export interface Ground {
  readonly cells: readonly Cell[];
  readonly centres: readonly Point[];
  /** Width of a hexagon. */
  readonly width: number;
}

/**
 * As many hexagons as there are villages whose centres lie inside the true outline: the width is made smaller, and for
 * each width the grid is shifted a little in all directions, until the number fits.
 */
export function outlineGround(shape: TrueShape): Ground {
  const wanted = shape.villages.size;
  const land = shape.grid.owner.reduce((sum, owner) => sum + (owner === NOBODY ? 0 : 1), 0);
  for (let width = Math.sqrt(land / wanted / CELL_AREA) * 1.02; ; width *= 0.999) {
    for (let shift = 0; shift < 25; shift++) {
      const offset: Point = [((shift % 5) / 5) * width, (Math.floor(shift / 5) / 5) * width];
      const ground = hexagons({ shape, width, margin: 0 }, offset, (x, y) => isLand(shape, x, y));
      if (ground.cells.length === wanted) return ground;
    }
  }
}

/** Hexagons over the whole frame of the true map and `margin` around it. */
export function wideGround(shape: TrueShape, width: number, margin: number): Ground {
  const { width: right, height: bottom } = shape.grid;
  const isNear = (x: number, y: number): boolean =>
    x > -margin && y > -margin && x < right + margin && y < bottom + margin;
  return hexagons({ shape, width, margin }, [0, 0], isNear);
}

function hexagons(
  { shape: { grid }, width, margin }: { shape: TrueShape; width: number; margin: number },
  [left, top]: Point,
  isWanted: (x: number, y: number) => boolean,
): Ground {
  const cells: Cell[] = [];
  const centres: Point[] = [];
  const rows = (grid.height + margin) / (width * ROW_HEIGHT) + 1;
  for (let r = -Math.ceil(margin / width) - 1; r < rows; r++) {
    const first = -Math.floor(r / 2) - Math.ceil(margin / width) - 1;
    for (let q = first; q < first + (grid.width + 2 * margin) / width + 3; q++) {
      const [x, y] = cellCentre({ q, r });
      const [placeX, placeY] = [x * width + left, y * width + top];
      if (!isWanted(placeX, placeY)) continue;
      cells.push({ q, r });
      centres.push([placeX, placeY]);
    }
  }
  return { cells, centres, width };
}

function isLand({ grid }: TrueShape, x: number, y: number): boolean {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= grid.width || row >= grid.height) return false;
  return grid.owner[row * grid.width + column] !== NOBODY;
}
