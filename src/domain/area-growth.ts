import type { AreaRecord } from './site-data.ts';

/**
 * How many more villages of an area are `sudah` since the release before the newest one; null where there was none, or
 * where nothing was known of the area then. Some of them may only have become known.
 */
export function differenceOf({ timeline }: Pick<AreaRecord, 'timeline'>): number | null {
  const [before, now] = timeline.slice(-2);
  return before === undefined || now === undefined || before.percent === null
    ? null
    : now.sudah - before.sudah;
}
