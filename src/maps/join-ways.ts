import type { Point } from './svg-text.ts';

/**
 * Joins ways that are walked in one direction into rings, each with its first point at the start only. The ways must
 * close up: in every point as many end as start, as the outlines of areas do whose inside lies on one hand. Stretches
 * that are walked to and fro enclose nothing and are left out.
 */
export function joinWays(ways: readonly (readonly Point[])[]): Point[][] {
  const steps = onceOnly(ways);
  const open = Map.groupBy(steps, ([from]) => String(from));
  return steps.flatMap(([first]) => {
    const ring: Point[] = [];
    for (let step = takeFrom(open, first); step !== undefined; step = takeFrom(open, step[1])) {
      ring.push(step[0]);
    }
    return ring.length > 2 ? [ring] : [];
  });
}

type Step = readonly [from: Point, to: Point];

function onceOnly(ways: readonly (readonly Point[])[]): Step[] {
  const known = new Map<string, Step[]>();
  const all = ways.flatMap((way) => way.slice(1).map((to, index): Step => [way[index]!, to]));
  for (const step of all) {
    const [own, back] = [`${String(step[0])} ${String(step[1])}`, `${String(step[1])} ${String(step[0])}`];
    if (known.get(back)?.pop()) continue;
    if (!known.get(own)?.push(step)) known.set(own, [step]);
  }
  return [...known.values()].flat();
}

function takeFrom(open: Map<string, Step[]>, at: Point): Step | undefined {
  return open.get(String(at))?.shift();
}
