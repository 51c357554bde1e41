import { paintGrid } from './boundaries/paint-grid.ts';
import type { Box } from './labels.ts';
import { pathPoints } from './path-points.ts';
import type { MapFrame, MapShape } from './shape.ts';
import type { Point } from './svg-text.ts';

/** A map as a grid of small squares, which tells quickly what a rectangle of the map covers. */
export interface TileGround {
  /** Side of a square in map units. */
  readonly square: number;
  readonly columns: number;
  readonly rows: number;
  /** Index of the shape on each square, -1 beyond the tiles. */
  readonly shapeAt: Int32Array;
  /** A tile, or one as large as the mean polygon: the measure of what is near. */
  readonly tile: MapFrame['tile'];
  /** Squares that one tile fills. */
  readonly perTile: number;
}

/** For each corner of a square the sum over all squares above it and to its left. */
export interface SumTable {
  readonly ground: TileGround;
  readonly sums: Float64Array;
}

/** Side of a square in map units, about: much less than the height of a name, however large the tiles are. */
const SQUARE = 2;

/** Lays a grid over a map of tiles or polygons. */
export function tileGround(frame: MapFrame): TileGround {
  const { width, height, tile, shapes } = frame;
  const square =
    frame.kind === 'tiles' ? (2 * tile.halfWidth) / Math.round((2 * tile.halfWidth) / SQUARE) : SQUARE;
  const size = { columns: Math.ceil(width / square), rows: Math.ceil(height / square) };
  const shapeAt = paintPolygons(shapes, square, size);
  for (const [index, { d, label }] of shapes.entries()) {
    if (d === null) paintTile({ shapeAt, square, ...size }, tile, label, index);
  }
  const mean = frame.kind === 'tiles' ? tile : meanTile(shapeAt, shapes.length, square);
  const perTile = (6 * mean.halfWidth * mean.halfSide) / square ** 2;
  return { square, ...size, shapeAt, tile: mean, perTile };
}

function paintPolygons(
  shapes: readonly MapShape[],
  square: number,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): Int32Array {
  const toSquares = ([x, y]: Point): Point => [x / square, y / square];
  const flat = shapes.map(({ code, d }) => ({
    code,
    polygons: d === null ? [] : [pathPoints(d).map((ring) => ring.map(toSquares))],
  }));
  return paintGrid(flat, columns, rows).owner;
}

function paintTile(
  { shapeAt, square, columns, rows }: Omit<TileGround, 'tile' | 'perTile'>,
  tile: MapFrame['tile'],
  label: Point,
  index: number,
): void {
  const [x, y] = [label[0] / square, label[1] / square];
  const [across, up] = [tile.halfWidth / square, (2 * tile.halfSide) / square];
  for (let row = Math.max(0, Math.floor(y - up)); row < Math.min(rows, y + up); row++) {
    for (let column = Math.max(0, Math.floor(x - across)); column < Math.min(columns, x + across); column++) {
      const [right, down] = [Math.abs(column + 0.5 - x), Math.abs(row + 0.5 - y)];
      if (right <= across && down <= up * (1 - right / across / 2)) shapeAt[row * columns + column] = index;
    }
  }
}

/** A tile as large as the mean village of a map of polygons. */
function meanTile(shapeAt: Int32Array, villages: number, square: number): MapFrame['tile'] {
  const painted = shapeAt.reduce((sum, shape) => sum + (shape >= 0 ? 1 : 0), 0);
  const halfWidth = Math.sqrt((painted * square ** 2) / Math.max(1, villages) / (2 * Math.sqrt(3)));
  return { halfWidth, halfSide: halfWidth / Math.sqrt(3) };
}

/** Sums up what each square weighs by its shape. */
export function sumTable(
  ground: TileGround,
  shapes: readonly MapShape[],
  weigh: (shape: MapShape) => number,
): SumTable {
  const { columns, rows, shapeAt } = ground;
  const weights = shapes.map(weigh);
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let line = 0;
    for (let column = 0; column < columns; column++) {
      const shape = shapeAt[row * columns + column]!;
      if (shape >= 0) line += weights[shape]!;
      sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1]! + line;
    }
  }
  return { ground, sums };
}

/** The sum in a rectangle of the map, in tiles; the rectangle is moved to a point and made larger by `more` on each side. */
export function sumIn(
  { ground: { square, columns, rows, perTile }, sums }: SumTable,
  box: Box,
  [x, y]: Point = [0, 0],
  [moreX, moreY]: Point = [0, 0],
): number {
  const left = clamp(Math.round((box.left + x - moreX) / square), columns);
  const right = clamp(Math.round((box.right + x + moreX) / square), columns);
  const top = clamp(Math.round((box.top + y - moreY) / square), rows) * (columns + 1);
  const bottom = clamp(Math.round((box.bottom + y + moreY) / square), rows) * (columns + 1);
  return (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) / perTile;
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}
