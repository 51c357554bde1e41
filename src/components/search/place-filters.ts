import { levelOf } from '#domain/area-code.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { FilterCounts } from './page-index.ts';
import { FILTER_NAMES, type FilterName, type Filters } from './search-state.ts';

/** The value of each filter that a place has, as the index of all pages has them too (`search-places.ts`); null for none. */
const VALUES: Readonly<Record<FilterName, (place: LookupPlace) => string | null>> = {
  wilayah: ({ code, above }) =>
    [code, ...above.map((area) => area.code)].find((one) => levelOf(one) === 'regency') ?? null,
  status: ({ status }) => status,
  klasifikasi: ({ classification }) => classification,
  jenis: ({ status }) => (status === null ? 'wilayah' : 'desa'),
};

/** The places that have one of the chosen values of each filter. */
export function filterPlaces(places: readonly LookupPlace[], filters: Filters): LookupPlace[] {
  const chosen = FILTER_NAMES.filter((name) => filters[name].length > 0);
  return places.filter((place) => chosen.every((name) => filters[name].includes(VALUES[name](place) ?? '')));
}

/** How many places have each value; within one filter each is counted as if nothing were chosen in that filter yet. */
export function countPlaces(places: readonly LookupPlace[], filters: Filters): FilterCounts {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const counts: Record<string, number> = {};
      for (const place of filterPlaces(places, { ...filters, [name]: [] })) {
        const value = VALUES[name](place);
        if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [name, counts];
    }),
  );
}

/** The sum of two counts. */
export function addCounts(one: FilterCounts, other: FilterCounts): FilterCounts {
  return Object.fromEntries(
    FILTER_NAMES.map((name) => {
      const sums: Record<string, number> = { ...one[name] };
      for (const [value, count] of Object.entries(other[name] ?? {}))
        sums[value] = (sums[value] ?? 0) + count;
      return [name, sums];
    }),
  );
}
