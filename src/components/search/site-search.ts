import { LONGEST_QUERY } from '#domain/lookup-query.ts';
import { type PageResults, searchPages } from './page-index.ts';
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
    const placesFound = findPlaces(state);
    const pagesFound = findPages(state);
    const places = await placesFound;
    if (!isCurrent()) return;
    await view.showPlaces(places);
    const pages = await pagesFound;
    if (!isCurrent()) return;
    const shown = await view.showPages(state, pages, places);
    if (isCurrent()) view.finish(state, places, shown);
  };
  const go = (state: SearchState): void => {
    history.pushState(null, '', stateAddress(state));
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

async function findPlaces({ query }: SearchState): Promise<FoundPlaces> {
  try {
    const index = await loadPlaceIndex();
    return { index, places: index.search(query, Infinity).places };
  } catch {
    return null;
  }
}

async function findPages(state: SearchState): Promise<PageResults | null> {
  try {
    return await searchPages(state);
  } catch {
    return null;
  }
}
