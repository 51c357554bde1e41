/** The rings or lines of a path of the commands M, l and z, as points. */
export function parsePath(d: string): (readonly [number, number])[][] {
  return [...d.matchAll(/M([^lz]*)l?([^Mz]*)z?/g)].map(([, start, steps]) => {
    let [x, y] = numbers(start!) as [number, number];
    const points: (readonly [number, number])[] = [[x, y]];
    const relative = numbers(steps!);
    for (let index = 0; index + 1 < relative.length; index += 2) {
      [x, y] = [x + relative[index]!, y + relative[index + 1]!];
      points.push([x, y]);
    }
    return points;
  });
}

/** Area inside a path with holes: rings around count one way, holes the other. */
export function shapeArea(d: string): number {
  const signed = parsePath(d).map((ring) =>
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
  return Math.abs(signed.reduce((sum, area) => sum + area, 0));
}

function numbers(text: string): number[] {
  return (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
}
