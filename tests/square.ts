/** A closed ring around a square, from its first corner on along x. */
export function square(x: number, y: number, side: number): [x: number, y: number][] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}
