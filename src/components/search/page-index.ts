import type { AreaCode } from '#domain/area-code.ts';
import { FILTER_NAMES, type FilterName, type Filters, type SearchState } from './search-state.ts';

/** How many pages have each value of each filter. */
export type FilterCounts = Readonly<Partial<Record<FilterName, Readonly<Record<string, number>>>>>;

/** What Pagefind knows of one page. `excerpt` is HTML: escaped text with <mark>; `meta` is plain text. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The pages found, each loaded only when it is shown, and how many there would be under each filter. */
export interface PageResults {
  readonly pages: readonly { data(): Promise<FoundPage> }[];
  readonly counts: FilterCounts;
}

type PagefindFilter = { readonly any: readonly string[] } | { readonly none: readonly string[] };

interface Pagefind {
  options(options: { excerptLength: number; excerptEllipsis: string }): Promise<void>;
  filters(): Promise<FilterCounts & { readonly kode?: Readonly<Record<string, number>> }>;
  search(query: string | null, options: { filters: Record<string, PagefindFilter> }): Promise<Found>;
}

interface Found {
  readonly results: PageResults['pages'];
  readonly filters: FilterCounts;
}

const NOTHING: Found = { results: [], filters: {} };

const WORDS_IN_EXCERPT = 24;

interface LoadedIndex {
  readonly pagefind: Pagefind;
  /** The places that the index holds; of a large site it does not hold all. */
  readonly holds: (code: AreaCode) => boolean;
}

let loading: Promise<LoadedIndex> | null = null;

/** Loads the index of words. Rejects when it cannot be had; the next call then tries again. */
export function preparePages(): Promise<LoadedIndex> {
  loading ??= loadPagefind().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The pages of texts; all others are of places. */
const TEXTS = ['halaman', 'berita'];

/**
 * Finds the pages of a state but those of the places in `leftOut`; without a query every place is listed already, so
 * only texts are left. Rejects when the index cannot be had.
 */
export async function searchPages(
  { query, filters }: SearchState,
  leftOut: readonly AreaCode[],
): Promise<PageResults> {
  const { pagefind, holds } = await preparePages();
  const listed = leftOut.filter(holds);
  const search = async (chosen: Filters): Promise<Found> => {
    const wanted = query === '' && leftOut.length > 0 ? onlyTexts(chosen) : chosen;
    if (wanted === null) return NOTHING;
    const none = query !== '' && listed.length > 0 ? { kode: { none: listed } } : {};
    return pagefind.search(query === '' ? null : query, { filters: { ...anyOf(wanted), ...none } });
  };
  const { results, filters: counts } = await search(filters);
  // Pagefind takes a part of its index that it cannot load for one in which nothing is found.
  if (results.length === 0) await askForIndex();
  // Within one filter the values are alternatives: each is counted as if nothing were chosen in that filter yet.
  const recounted = await Promise.all(
    FILTER_NAMES.filter((name) => filters[name].length > 0).map(
      async (name) => [name, (await search({ ...filters, [name]: [] })).filters[name] ?? {}] as const,
    ),
  );
  return { pages: results, counts: { ...counts, ...Object.fromEntries(recounted) } };
}

/** The same filters for texts alone; null where they ask for places only. */
function onlyTexts(filters: Filters): Filters | null {
  const kinds = filters.jenis.length === 0 ? TEXTS : TEXTS.filter((kind) => filters.jenis.includes(kind));
  return kinds.length === 0 ? null : { ...filters, jenis: kinds };
}

async function loadPagefind(): Promise<LoadedIndex> {
  // The file is made after the pages are, so the bundler must not look for it.
  const address = new URL('/pagefind/pagefind.js', location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: WORDS_IN_EXCERPT, excerptEllipsis: '…' });
  // Without this the answers carry no counts.
  const { kode = {} } = await pagefind.filters();
  return { pagefind, holds: (code) => Object.hasOwn(kode, code) };
}

/** Rejects when the files of the index are out of reach. */
async function askForIndex(): Promise<void> {
  const response = await fetch('/pagefind/pagefind-entry.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`pagefind-entry.json: ${response.status}`);
}

function anyOf(filters: Filters): Record<string, PagefindFilter> {
  const chosen = FILTER_NAMES.filter((name) => filters[name].length > 0);
  return Object.fromEntries(chosen.map((name) => [name, { any: filters[name] }]));
}
