/** The filters of the search page in the order in which they are shown; the names are also those in the address. */
export const FILTER_NAMES = ['wilayah', 'status', 'klasifikasi', 'jenis'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** What is searched for; the address of the search page holds all of it. */
export interface SearchState {
  readonly query: string;
  /** The chosen values of each filter; pages must have one of them. Empty means all pages. */
  readonly filters: Filters;
}

/** Reads "?q=sukasari&status=belum&status=sudah"; what it does not know is left out. */
export function readState(search: string, longest: number): SearchState {
  const params = new URLSearchParams(search);
  const valuesOf = (name: FilterName): string[] => [
    ...new Set(params.getAll(name).filter((value) => /^\w{1,20}$/.test(value))),
  ];
  return {
    query: (params.get('q') ?? '').trim().slice(0, longest),
    filters: {
      wilayah: valuesOf('wilayah'),
      status: valuesOf('status'),
      klasifikasi: valuesOf('klasifikasi'),
      jenis: valuesOf('jenis'),
    },
  };
}

/** The address of a state, such as "/cari/?q=sukasari&status=belum". */
export function stateAddress({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const name of FILTER_NAMES) for (const value of filters[name]) params.append(name, value);
  const text = params.toString();
  return text === '' ? '/cari/' : `/cari/?${text}`;
}

/** True if any filter is chosen. */
export function hasFilters({ filters }: SearchState): boolean {
  return FILTER_NAMES.some((name) => filters[name].length > 0);
}

/** The same query without filters. */
export function withoutFilters({ query }: SearchState): SearchState {
  return { query, filters: { wilayah: [], status: [], klasifikasi: [], jenis: [] } };
}
