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
  /** The squares of each shape; none where it lies below another. */
  readonly boxes: readonly Squares[];
  /** A tile, or one as large as the mean polygon: the measure of what is near. */
  readonly tile: MapFrame['tile'];
  /** Squares that one tile fills. */
  readonly perTile: number;
}

/** A rectangle of squares: from a column and a row up to others, which are not in it. */
interface Squares {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** For each corner of a square the sum over all squares above it and to its left, within the rectangle that has any. */
export interface SumTable {
  readonly ground: TileGround;
  readonly within: Squares;
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
  const boxes = boxesOf(shapeAt, size.columns, shapes.length);
  return { square, ...size, shapeAt, boxes, tile: mean, perTile };
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
  { shapeAt, square, columns, rows }: Omit<TileGround, 'boxes' | 'tile' | 'perTile'>,
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
  const { columns, shapeAt } = ground;
  const weights = shapes.map(weigh);
  const within = squaresOf(ground, weights);
  const { left, right, top, bottom } = within;
  const breadth = right - left + 1;
  const sums = new Float64Array(breadth * (bottom - top + 1));
  for (let row = top; row < bottom; row++) {
    let line = 0;
    for (let column = left; column < right; column++) {
      const shape = shapeAt[row * columns + column]!;
      if (shape >= 0) line += weights[shape]!;
      const at = (row - top) * breadth + column - left;
      sums[at + breadth + 1] = sums[at + 1]! + line;
    }
  }
  return { ground, within, sums };
}

/** The least rectangle with all shapes that weigh anything. */
function squaresOf({ boxes }: TileGround, weights: readonly number[]): Squares {
  let [left, right, top, bottom] = [Infinity, 0, Infinity, 0];
  for (const [index, box] of boxes.entries()) {
    if (weights[index] === 0 || box.right === 0) continue;
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return left > right ? { left: 0, right: 0, top: 0, bottom: 0 } : { left, right, top, bottom };
}

/** The rectangle of squares of each shape. */
function boxesOf(shapeAt: Int32Array, columns: number, count: number): Squares[] {
  const boxes = Array.from({ length: count }, () => ({ left: Infinity, right: 0, top: Infinity, bottom: 0 }));
  for (const [square, shape] of shapeAt.entries()) {
    if (shape < 0) continue;
    const box = boxes[shape]!;
    const column = square % columns;
    const row = (square - column) / columns;
    if (column < box.left) box.left = column;
    if (column >= box.right) box.right = column + 1;
    if (row < box.top) box.top = row;
    box.bottom = row + 1;
  }
  return boxes;
}

/** The sum in a rectangle of the map, in tiles; the rectangle is moved to a point and made larger by `more` on each side. */
export function sumIn(
  { ground: { square, perTile }, within, sums }: SumTable,
  box: Box,
  at: Point,
  more: Point,
): number {
  // Read by their places: to take them apart costs as much as the sum itself, and a large map asks some million times.
  const breadth = within.right - within.left + 1;
  const left = clamp(Math.round((box.left + at[0] - more[0]) / square), within.left, within.right);
  const right = clamp(Math.round((box.right + at[0] + more[0]) / square), within.left, within.right);
  const top = clamp(Math.round((box.top + at[1] - more[1]) / square), within.top, within.bottom) * breadth;
  const bottom =
    clamp(Math.round((box.bottom + at[1] + more[1]) / square), within.top, within.bottom) * breadth;
  return (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) / perTile;
}

/** Where a line of squares lies in a table that knows only those from `least` to `most`. */
function clamp(value: number, least: number, most: number): number {
  return (value < least ? least : value > most ? most : value) - least;
}
