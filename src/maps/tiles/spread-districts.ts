import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { CELL_AREA } from '../hex-grid.ts';
import type { DistrictPoint } from './district-points.ts';
import { byRegency, neighbourPairs, type Pair, spanningPairs } from './neighbour-graph.ts';

interface Node extends SimulationNodeDatum {
  x: number;
  y: number;
  radius: number;
  homeX: number;
  homeY: number;
}

/** A pair of neighbours: how far apart they should come to lie, and which way. */
interface Bond {
  readonly a: number;
  readonly b: number;
  readonly dx: number;
  readonly dy: number;
  readonly strength: number;
}

/** Neighbours in a dense packing lie a little nearer than two radii: their cells are polygons, not circles. */
const PACKING = 0.9;
/** Pairs that are this many times further apart than is usual around them are taken to have sea or forest between. */
const FAR = 2.2;
/** The widest gap that such a pair keeps, in tile widths. */
const WIDEST_GAP = 3;
const ROUNDS = 400;

/**
 * Moves kecamatan so that each has the room for its tiles and neighbours touch: a Dorling cartogram (Dorling 1996)
 * whose neighbours also keep the direction in which they truly lie. Gives the wanted centre of each in tile widths.
 */
export function spreadDistricts(
  points: readonly DistrictPoint[],
): { x: number; y: number; homeX: number; homeY: number }[] {
  const radii = points.map(({ size }) => Math.sqrt((size * CELL_AREA) / Math.PI));
  const bonds = bondNeighbours(points, radii);
  const scale = bestScale(points, bonds);
  const nodes = points.map(({ x, y }, index): Node => {
    const [homeX, homeY] = [x * scale, y * scale];
    return { x: homeX, y: homeY, homeX, homeY, radius: radii[index]! };
  });
  forceSimulation(nodes)
    .force('home-x', forceX<Node>(({ homeX }) => homeX).strength(0.01))
    .force('home-y', forceY<Node>(({ homeY }) => homeY).strength(0.01))
    .force('bonds', () => pullBonds(nodes, bonds))
    .force('room', forceCollide<Node>(({ radius }) => radius * PACKING).strength(0.7))
    .alphaDecay(0)
    .velocityDecay(0.5)
    .stop()
    .tick(ROUNDS);
  return nodes.map(({ x, y, homeX, homeY }) => ({ x, y, homeX, homeY }));
}

function bondNeighbours(points: readonly DistrictPoint[], radii: readonly number[]): Bond[] {
  const pairs = neighbourPairs(points);
  const known = new Set(pairs.map(([a, b]) => `${Math.min(a, b)},${Math.max(a, b)}`));
  for (const members of byRegency(points)) {
    for (const [a, b] of spanningPairs(points, members)) {
      if (!known.has(`${Math.min(a, b)},${Math.max(a, b)}`)) pairs.push([a, b, 1]);
    }
  }
  const spacing = localSpacing(points.length, pairs, points);
  return pairs.map(([a, b]) => {
    const [dx, dy] = [points[b]!.x - points[a]!.x, points[b]!.y - points[a]!.y];
    const length = Math.hypot(dx, dy);
    const together = points[a]!.regency === points[b]!.regency;
    const usual = FAR * Math.min(spacing[a]!, spacing[b]!);
    const gap = together || length <= usual ? 0 : Math.min(WIDEST_GAP, 2 * (length / usual - 1));
    const rest = (radii[a]! + radii[b]!) * PACKING + gap;
    return {
      a,
      b,
      dx: (dx / length) * rest,
      dy: (dy / length) * rest,
      strength: together ? 1 : gap > 0 ? 0.25 : 0.7,
    };
  });
}

/** For each point the median length of its pairs. */
function localSpacing(count: number, pairs: readonly Pair[], points: readonly DistrictPoint[]): number[] {
  const lengths: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of pairs) {
    const length = Math.hypot(points[b]!.x - points[a]!.x, points[b]!.y - points[a]!.y);
    lengths[a]!.push(length);
    lengths[b]!.push(length);
  }
  return lengths.map((own) => own.sort((one, two) => one - two)[Math.floor(own.length / 2)] ?? 1);
}

/** Tile widths a degree, so that the true distances of neighbours are on the whole those that their tiles need. */
function bestScale(points: readonly DistrictPoint[], bonds: readonly Bond[]): number {
  let needed = 0;
  let real = 0;
  for (const { a, b, dx, dy } of bonds) {
    needed += Math.hypot(dx, dy);
    real += Math.hypot(points[b]!.x - points[a]!.x, points[b]!.y - points[a]!.y);
  }
  return real === 0 ? 1 : needed / real;
}

function pullBonds(nodes: readonly Node[], bonds: readonly Bond[]): void {
  for (const { a, b, dx, dy, strength } of bonds) {
    const [from, to] = [nodes[a]!, nodes[b]!];
    const errorX = (dx - (to.x + to.vx! - from.x - from.vx!)) * strength * 0.12;
    const errorY = (dy - (to.y + to.vy! - from.y - from.vy!)) * strength * 0.12;
    from.vx! -= errorX;
    from.vy! -= errorY;
    to.vx! += errorX;
    to.vy! += errorY;
  }
}
