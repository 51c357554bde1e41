import { max } from 'd3-array';
import type { AreaCode } from '../area-code.ts';
import type { Boundary } from '../content.ts';
import { evenOddArea } from './even-odd-area.ts';
import { boxOf, doMeet, shareWithin } from './point-in-polygon.ts';

type Shapes = ReadonlyMap<AreaCode, Boundary['polygons']>;

/** Neighbours that only nearly meet overlap by far less than this share of the smaller. */
const HEAVY = 0.1;

/**
 * The shapes to leave out so that no two overlap heavily: the one that covers most of others first, and both of two
 * where neither covers more, because nobody can know whose the land is. Only overlaps with `suspects` are looked for.
 */
export function findIntruders(shapes: Shapes, suspects: readonly AreaCode[]): Set<AreaCode> {
  let overlaps = suspects.flatMap((code) => overlapsOf(code, shapes));
  const intruders = new Set<AreaCode>();
  while (overlaps.length > 0) {
    const covered = new Map<AreaCode, number>();
    const add = (code: AreaCode, area: number) => covered.set(code, (covered.get(code) ?? 0) + area);
    for (const { one, other, area } of overlaps) {
      add(one, area);
      add(other, area);
    }
    const most = max(covered.values())!;
    const worst = new Set([...covered].filter(([, area]) => area > most * 0.99).map(([code]) => code));
    for (const code of worst) intruders.add(code);
    overlaps = overlaps.filter(({ one, other }) => !worst.has(one) && !worst.has(other));
  }
  return intruders;
}

interface Overlap {
  readonly one: AreaCode;
  readonly other: AreaCode;
  readonly area: number;
}

function overlapsOf(one: AreaCode, shapes: Shapes): Overlap[] {
  const own = shapes.get(one)!;
  const box = boxOf(own);
  const ownArea = evenOddArea(own);
  return [...shapes].flatMap(([other, polygons]) => {
    if (other === one || !doMeet(box, boxOf(polygons))) return [];
    const area = Math.max(
      shareWithin(own, polygons) * ownArea,
      shareWithin(polygons, own) * evenOddArea(polygons),
    );
    return area > HEAVY * Math.min(ownArea, evenOddArea(polygons)) ? [{ one, other, area }] : [];
  });
}
