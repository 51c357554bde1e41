import type { Layout } from '../measures/measure-layout.ts';
import type { TrueShape } from '../measures/true-shape.ts';
import { assignVillages } from './assign-villages.ts';
import { outlineGround } from './ground.ts';

/**
 * Balzer and Deussen, "Voronoi treemaps" (IEEE InfoVis 2005), and Balzer, Schlömer and Deussen, "Capacity-constrained
 * point distributions" (ACM Transactions on Graphics 28, 2009), without moving the sites: the cells inside the true
 * outline are shared out among the points, to each as many as it has villages, with the least sum of squared distances
 * (the least-squares assignment of Aurenhammer, Hoffmann and Aronov, Algorithmica 20, 1998).
 */
export function capacityVoronoi(shape: TrueShape): Layout {
  return assignVillages(shape.villages, outlineGround(shape), 2);
}
