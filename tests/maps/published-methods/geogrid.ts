import type { Layout } from '../measures/measure-layout.ts';
import type { TrueShape } from '../measures/true-shape.ts';
import { assignVillages } from './assign-villages.ts';
import { outlineGround } from './ground.ts';

/**
 * Joseph Bailey, "geogrid: Turn Geospatial Polygons into Regular or Hexagonal Grids" (R package, 2018): hexagons
 * inside the true outline, as many as villages, and the assignment with the least sum of distances between the middle of
 * a village and that of its hexagon (Hungarian method).
 */
export function geogrid(shape: TrueShape): Layout {
  return assignVillages(shape.villages, outlineGround(shape), 1);
}
