import type { AreaCode } from '#domain/area-code.ts';
import { areasAmongLike } from '#domain/areas-alike.ts';
import { hasExtras } from '#domain/extras.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';
import { inEachLanguage } from './languages.ts';
import { allAreas, partsOf, region } from './places.ts';

const amongLike = areasAmongLike(allAreas()).filter(({ area }) => hasExtras(area.level, siteData));
const byCode = new Map<AreaCode, (typeof amongLike)[number]>(amongLike.map((one) => [one.area.code, one]));

/** What an area can be compared with; undefined for one that has no others of its kind beside it. */
export function amongLikeOf(code: AreaCode) {
  return byCode.get(code);
}

/** The pages of a route `[...lang]/…/[code]/…` of all areas that have others of their kind beside them. */
export const comparisonPages = () =>
  inEachLanguage(
    amongLike.map((props) => ({ params: { code: props.area.code as string }, props: { ...props } })),
  );

/** An area with those of its parts that can be compared with each other. */
export interface ComparableParts {
  readonly parent: AreaRecord;
  readonly parts: readonly AreaRecord[];
}

/** The region and its parts, each with its own parts: two levels are few enough to be listed on one page. */
export function comparableParts(): ComparableParts[] {
  const areasIn = (area: AreaRecord) => partsOf(area).filter((part) => 'coverage' in part);
  return [region, ...areasIn(region)]
    .map((parent) => ({ parent, parts: areasIn(parent) }))
    .filter(({ parts }) => parts.length > 1);
}
