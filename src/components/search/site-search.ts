import { LONGEST_QUERY } from '#domain/lookup-query.ts';
import { type PageResults, preparePages, searchPages } from './page-index.ts';
import { filterPlaces } from './place-filters.ts';
import { localAddress } from './page-language.ts';
import { loadPlaceIndex } from './place-index.ts';
import { createSearchView, type FoundPlaces } from './search-view.ts';
import { hasFilters, readState, type SearchState, stateAddress, withoutFilters } from './search-state.ts';
import type { SearchPageWords } from './search-words.ts';

/**
 * Runs the search page: what is in its address is what it shows, so links, reloading and going back all work. Places
 * come from the look-up index and pages from Pagefind; each answers without the other.
 */
export function attachSiteSearch(root: HTMLElement, input: HTMLInputElement): void {
  const words = JSON.parse(root.dataset['words']!) as SearchPageWords;
  const view = createSearchView(root, words);
  let runs = 0;

  const show = async (state: SearchState): Promise<void> => {
    const run = (runs += 1);
    const isCurrent = (): boolean => run === runs;
    view.begin(state);
    if (state.query === '' && !hasFilters(state)) return;
    preparePages().catch(() => undefined);
    const places = await findPlaces(state);
    if (!isCurrent()) return;
    await view.showPlaces(state, places);
    const pages = await findPages(state, places);
    if (!isCurrent()) return;
    const shown = await view.showPages(state, places, pages);
    if (isCurrent()) view.finish(state, places, shown);
  };
  const go = (state: SearchState): void => {
    history.pushState(null, '', localAddress(stateAddress(state)));
    void show(state);
  };
  const current = (): SearchState => readState(location.search, LONGEST_QUERY);
  const showCurrent = (): void => {
    const state = current();
    input.value = state.query;
    void show(state);
  };

  view.filterForm.addEventListener('change', () => go({ ...current(), filters: view.readFilters() }));
  view.filterForm.addEventListener('submit', (event) => event.preventDefault());
  view.clearButton.addEventListener('click', () => {
    go(withoutFilters(current()));
    view.filterForm.querySelector('summary')?.focus();
  });
  window.addEventListener('popstate', showCurrent);
  showCurrent();
}

/**
 * The places that fit the query, all of them without one, and those of them that fit the filters too. The index of a large
 * site knows what lies in the chosen regencies; without any, and without a query, it lists no places.
 */
async function findPlaces({ query, filters }: SearchState): Promise<FoundPlaces> {
  try {
    const index = await loadPlaceIndex();
    const regencies = filters.wilayah;
    const found = await (query === '' ? index.list(regencies) : index.find(query, { regencies }));
    return {
      index,
      places: filterPlaces(found.places, filters),
      all: found.places,
      isComplete: found.isComplete || regencies.length > 0,
    };
  } catch {
    return null;
  }
}

/** The pages that fit, but those of places, which are listed already. */
async function findPages(state: SearchState, places: FoundPlaces): Promise<PageResults | null> {
  try {
    return await searchPages(state, places?.all.map(({ code }) => code) ?? []);
  } catch {
    return null;
  }
}
