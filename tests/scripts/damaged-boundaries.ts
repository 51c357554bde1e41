import type { Mend } from '#domain/boundaries/mend-ring.ts';
import type { ProblemCode } from '#domain/problem.ts';
import { square } from '../square.ts';

/** A position of a file, with or without a height. */
export type Point = number[];

/** A feature of the kind that the test data have. */
export interface Feature {
  type: 'Feature';
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates?: unknown; geometries?: unknown } | null;
}

/**
 * One way of damaging a file of boundaries, and what the import must make of it: `same` is the very same file as from
 * the whole one, `warns` a file without `missing` villages, `stops` an error and no file.
 */
export interface Damage {
  readonly way: string;
  readonly make: (features: Feature[]) => string | Uint8Array;
  readonly mend?: Mend;
  readonly same?: true;
  readonly warns?: readonly ProblemCode[];
  readonly missing?: number;
  readonly stops?: ProblemCode;
}

/** Polygons of a feature as lists of rings. */
export function polygonsOf({ geometry }: Feature): Point[][][] {
  const { type, coordinates } = geometry!;
  return (type === 'Polygon' ? [coordinates] : coordinates) as Point[][][];
}

/** The text of a collection, with other members if wanted. */
export function collection(features: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ type: 'FeatureCollection', ...more, features });
}

const multi = (feature: Feature, polygons: unknown): Feature => ({
  ...feature,
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});
/** Changes every point of a feature. */
export const eachPoint = (change: (point: Point, at: number) => unknown) => (feature: Feature) =>
  multi(
    feature,
    polygonsOf(feature).map((rings) => rings.map((ring) => ring.map(change))),
  );
const eachRing = (change: (ring: Point[]) => unknown) => (feature: Feature) =>
  multi(
    feature,
    polygonsOf(feature).map((rings) => rings.map(change)),
  );
/** Damages one of the features: the first, or the one at a place. */
const one = (change: (feature: Feature) => Feature | Feature[], at = 0) => {
  return (features: Feature[]) =>
    collection(features.flatMap((feature, index) => (index === at ? change(feature) : [feature])));
};
/** Changes every feature. */
export const all = (change: (feature: Feature) => Feature) => (features: Feature[]) =>
  collection(features.map(change));
const withGeometry = (geometry: Feature['geometry']) => (feature: Feature) => ({ ...feature, geometry });

const swap = ([x, y]: Point) => [y, x];
const firstPoint = (feature: Feature) => polygonsOf(feature)[0]![0]![0]!;

/** Damages of the shapes themselves. */
export const DAMAGED_SHAPES: readonly Damage[] = [
  { way: 'axes swapped', make: all(eachPoint(swap)), same: true, mend: 'swapped' },
  { way: 'axes of one village swapped', make: one(eachPoint(swap)), same: true, mend: 'swapped' },
  {
    way: 'axes of half a village swapped',
    make: one(eachPoint((point, at) => (at % 2 ? swap(point) : point))),
    warns: ['shapes-unusable', 'shapes-missing'],
    missing: 1,
  },
  {
    way: 'rings turned',
    make: all(eachRing((ring) => ring.toReversed())),
    same: true,
    mend: 'direction',
  },
  {
    way: 'five villages missing',
    make: (list) => collection(list.slice(5)),
    warns: ['shapes-missing'],
    missing: 5,
  },
  { way: 'a village twice', make: one((feature) => [feature, feature]), same: true, mend: 'copy' },
  {
    way: 'a code twice with shapes that contradict each other',
    make: one((feature) => [feature, eachPoint(([x, y]) => [x! + 0.001, y!])(feature)]),
    stops: 'shapes-conflict',
  },
  {
    way: 'a village in two features',
    make: (list) => collection([...list, { ...list[1]!, properties: list[0]!.properties }].toSpliced(1, 1)),
    mend: 'merged',
    warns: ['shapes-missing'],
    missing: 1,
  },
  {
    way: 'the shape of one village under the code of another too',
    make: (list) =>
      collection(list.map((item, at) => (at === 1 ? { ...item, geometry: list[0]!.geometry } : item))),
    warns: ['shapes-same', 'shapes-missing'],
    missing: 2,
  },
  {
    way: 'a village that covers its neighbours',
    make: one((feature) => {
      const [x, y] = firstPoint(feature);
      return multi(feature, [[square(x! - 0.06, y! - 0.06, 0.12)]]);
    }, 20),
    warns: ['shapes-overlapped', 'shapes-missing'],
  },
  { way: 'rings not closed', make: all(eachRing((ring) => ring.slice(0, -1))), same: true, mend: 'closed' },
  {
    way: 'points twice',
    make: all(eachRing((ring) => ring.flatMap((point) => [point, point]))),
    same: true,
    mend: 'repeated',
  },
  { way: 'heights', make: all(eachPoint((point) => [...point, 17.5])), same: true, mend: 'heights' },
  {
    way: 'a spike of 200 km',
    make: one(
      eachRing((ring) => [...ring.slice(0, 4), [ring[3]![0]! + 1.8, ring[3]![1]!], ...ring.slice(4)]),
    ),
    mend: 'spike',
  },
  {
    way: 'a sliver of 200 km as a part',
    make: one((feature) => {
      const [x, y] = firstPoint(feature);
      const sliver = [
        [x!, y!],
        [x! + 1.8, y!],
        [x! + 1.8, y! + 0.0001],
        [x!, y! + 0.0001],
        [x!, y!],
      ];
      return multi(feature, [...polygonsOf(feature), [sliver]]);
    }),
    same: true,
    mend: 'needle',
  },
  {
    way: 'a part 300 km away',
    make: one((feature) => {
      const [x, y] = firstPoint(feature);
      return multi(feature, [...polygonsOf(feature), [square(x! + 3, y!, 0.01)]]);
    }),
    same: true,
    mend: 'far-part',
  },
  {
    way: 'an island written as a hole',
    make: one((feature) => {
      const [x, y] = firstPoint(feature);
      return multi(feature, [[...polygonsOf(feature)[0]!, square(x!, y! + 0.2, 0.002)]]);
    }),
    mend: 'hole-outside',
  },
  {
    way: 'a village 300 km away',
    make: one(eachPoint(([x, y]) => [x! + 3, y!])),
    warns: ['shapes-far', 'shapes-missing'],
    missing: 1,
  },
  {
    way: 'a ring that crosses itself',
    make: one(eachRing((ring) => [...ring.slice(0, 10), ring[12]!, ring[10]!, ring[11]!, ...ring.slice(13)])),
    mend: 'crossing',
  },
  {
    way: 'no geometry',
    make: one(withGeometry(null)),
    warns: ['shapes-unusable', 'shapes-missing'],
    missing: 1,
  },
  {
    way: 'a point instead of an area',
    make: one(withGeometry({ type: 'Point', coordinates: [106.1, -6.1] })),
    warns: ['shapes-unusable', 'shapes-missing'],
    missing: 1,
  },
  {
    way: 'a coordinate that is no number',
    make: one(eachPoint((point, at) => (at === 3 ? ['x', null] : point))),
    warns: ['shapes-unusable', 'shapes-missing'],
    missing: 1,
  },
  {
    way: 'a point at zero, zero',
    make: one(eachPoint((point, at) => (at === 3 ? [0, 0] : point))),
    warns: ['shapes-unusable', 'shapes-missing'],
    missing: 1,
  },
  {
    way: 'a collection of geometries',
    make: all((feature) => ({
      ...feature,
      geometry: {
        type: 'GeometryCollection',
        geometries: [feature.geometry, { type: 'Point', coordinates: firstPoint(feature) }],
      },
    })),
    same: true,
    mend: 'collection',
  },
];
