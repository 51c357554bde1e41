import type { AreaCode } from '#domain/area-code.ts';
import type { Point } from '#maps/svg-text.ts';
import type { TrueShape } from '../measures/true-shape.ts';

/** The same shape as a method sees it that knows one point a kecamatan, as ours does: all its villages lie there. */
export function withDistrictPoints(shape: TrueShape): TrueShape {
  const districts = Map.groupBy(shape.villages, ([code]) => code.slice(0, 6));
  const middles = new Map(
    [...districts].map(([district, members]) => {
      const mean = (axis: 0 | 1) => members.reduce((sum, [, at]) => sum + at[axis], 0) / members.length;
      return [district, [mean(0), mean(1)] as const];
    }),
  );
  const villages = [...shape.villages.keys()].map((code): [AreaCode, Point] => [
    code,
    middles.get(code.slice(0, 6))!,
  ]);
  return { ...shape, villages: new Map(villages) };
}
