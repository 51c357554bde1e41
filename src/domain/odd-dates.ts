import type { AreaRecord } from './site-data.ts';

/** What tells apart areas whose data are of different releases: "2023-08-28 2025-12-31"; empty while nothing is known. */
function datesOf({ coverage }: Pick<AreaRecord, 'coverage'>): string {
  return coverage.releases.map(({ release }) => release).join(' ');
}

/** Areas whose data are of other releases than those of most. */
export interface OddDates<One> {
  /** One of those whose releases are the most common; undefined where nothing is known of any. */
  readonly usual: One | undefined;
  /** Those that are known from other releases. */
  readonly odd: ReadonlySet<One>;
}

/** Finds the areas whose figures rest on other releases than those of most; areas without data are left out. */
export function findOddDates<One extends Pick<AreaRecord, 'coverage'>>(areas: readonly One[]): OddDates<One> {
  const groups = [...Map.groupBy(areas, datesOf)].filter(([dates]) => dates !== '').map(([, group]) => group);
  const [usual, ...others] = groups.sort((a, b) => b.length - a.length);
  return { usual: usual?.[0], odd: new Set(others.flat()) };
}
