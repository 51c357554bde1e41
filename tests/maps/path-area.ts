/** The rings or lines of a path of the commands M, m, l and z, as points. */
export function parsePath(d: string): (readonly [number, number])[][] {
  let at: readonly [number, number] = [0, 0];
  return [...d.matchAll(/([Mm])([^Mmz]*)(z?)/g)].map(([, letter, places, close]) => {
    const steps = numbers(places!);
    const points: (readonly [number, number])[] = [];
    let [x, y] = letter === 'M' ? [0, 0] : at;
    for (let index = 0; index + 1 < steps.length; index += 2) {
      [x, y] = [x + steps[index]!, y + steps[index + 1]!];
      points.push([x, y]);
    }
    at = close ? points[0]! : points.at(-1)!;
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
