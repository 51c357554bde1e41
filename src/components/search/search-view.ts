import { placeAddress } from '#domain/address.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import { fillText } from '#domain/fill-text.ts';
import { formatCount, localAddress } from './page-language.ts';
import { createFilterControls, type FilterControls } from './filter-controls.ts';
import { createGrowingList } from './grow-list.ts';
import type { PageResults } from './page-index.ts';
import { type KnownPlace, pageResult, type PlaceOf } from './page-result.ts';
import { describePlace } from './place-entry.ts';
import { addCounts, countPlaces } from './place-filters.ts';
import type { PlaceFinder } from '#domain/lookup-finder.ts';
import { placeTitle, textElement } from './place-text.ts';
import { hasFilters, type SearchState, stateAddress } from './search-state.ts';
import { searchSummary } from './search-summary.ts';
import type { SearchPageWords } from './search-words.ts';

const PLACES = { first: 8, next: 24 } as const;
const PAGES = { first: 10, next: 20 } as const;
/** Where the filters stand beside the results, as in search-page.css; below that they would push them out of sight. */
const WIDE_ENOUGH = '(min-width: 48em)';

/** The places of a search with the index they come from; null if the index could not be loaded. */
export type FoundPlaces = {
  readonly index: PlaceFinder;
  readonly places: readonly LookupPlace[];
  /** With those that the filters leave out. */
  readonly all: readonly LookupPlace[];
  /** False if more may fit: the site is too large for what was asked. */
  readonly isComplete: boolean;
} | null;

/** The parts of the search page. Each method shows one of them and hides what does not belong to it. */
export interface SearchView {
  /** Before the answers are there: heading, the sentence that says so, and addresses for trying again. */
  begin(state: SearchState): void;
  showPlaces(state: SearchState, found: FoundPlaces): Promise<void>;
  /**
   * Null results mean that the index could not be loaded. Gives back what it shows: null too if the index was there and
   * the pages to be listed were not.
   */
  showPages(
    state: SearchState,
    places: FoundPlaces,
    results: PageResults | null,
  ): Promise<PageResults | null>;
  /** When both answers are shown: the totals, or what to do if there are none. */
  finish(state: SearchState, places: FoundPlaces, pages: PageResults | null): void;
  readonly filterForm: HTMLFormElement;
  readonly clearButton: HTMLButtonElement;
  readFilters(): SearchState['filters'];
}

/** Takes the parts of the page inside `root` in hand. */
export function createSearchView(root: HTMLElement, words: SearchPageWords): SearchView {
  const parts = createParts(root);
  const { part } = parts;
  part('needs-script').remove();
  const filterForm = part<HTMLFormElement>('filters');
  const known = new Map<string, KnownPlace>();
  const placeList = createPlaceList(parts, words);
  const pageList = createPageList(parts, words, (code) => known.get(code) ?? null);
  let controls: FilterControls | null = null;

  return {
    filterForm,
    clearButton: part<HTMLButtonElement>('filters-clear'),
    readFilters: () => controls!.read(),
    begin: (state) => beginView(parts, words, state),
    showPlaces: async (state, found) => {
      for (const place of [...(found?.index.places ?? []), ...(found?.all ?? [])])
        known.set(place.code, { place, region: found!.index.region });
      const places = found?.places ?? [];
      arrangePlaces(parts, words, { state, found });
      await placeList.start(places.map((place) => [place, found!.index]));
    },
    showPages: async (state, places, results) => {
      arrangePages(parts, state, { places, results });
      if (results) {
        if (controls === null) {
          controls = createFilterControls(filterForm, words.filters, (code) =>
            nameOf(known.get(code), words),
          );
          part<HTMLDetailsElement>('filters-details').open =
            matchMedia(WIDE_ENOUGH).matches || hasFilters(state);
        }
        parts.write('filters-title', filtersTitle(words, places, results));
        const counts = addCounts(countPlaces(places?.all ?? [], state.filters), results.counts);
        controls.show(counts, state.filters, !isSome(places));
      }
      try {
        await pageList.start(results?.pages ?? []);
        return results;
      } catch {
        arrangePages(parts, state, { places, results: null });
        return null;
      }
    },
    finish: (state, places, pages) => finishView(parts, words, { state, places, pages }),
  };
}

function nameOf(found: KnownPlace | undefined, words: SearchPageWords): string | null {
  return found ? placeTitle(found.place, words.places) : null;
}

/** The elements of the page that carry `data-part`. */
interface Parts {
  part<T extends HTMLElement>(name: string): T;
  show(name: string, isShown: boolean): void;
  write(name: string, text: string): void;
  links(name: string): Iterable<HTMLAnchorElement>;
}

function createParts(root: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string): T => root.querySelector<T>(`[data-part="${name}"]`)!;
  return {
    part,
    show: (name, isShown) => void (part(name).hidden = !isShown),
    write: (name, text) => void (part(name).textContent = text),
    links: (name) => root.querySelectorAll<HTMLAnchorElement>(`[data-part="${name}"]`),
  };
}

function createPlaceList({ part }: Parts, words: SearchPageWords) {
  return createGrowingList<readonly [LookupPlace, PlaceFinder]>({
    list: part('places-list'),
    button: part('places-more'),
    steps: PLACES,
    makeEntry: ([place, index]) => Promise.resolve(placeEntry(place, index, words)),
    buttonText: (count, rest) => moreText(words.placesMore, count, rest),
  });
}

function createPageList({ part }: Parts, words: SearchPageWords, placeOf: PlaceOf) {
  return createGrowingList<PageResults['pages'][number]>({
    list: part('pages-list'),
    button: part('pages-more'),
    steps: PAGES,
    makeEntry: async (page) => pageResult(await page.data(), words.places, placeOf),
    buttonText: (count, rest) => moreText(words.pagesMore, count, rest),
  });
}

function moreText(text: string, count: number, rest: number): string {
  return fillText(text, { n: String(count), rest: formatCount(rest) });
}

function beginView(parts: Parts, words: SearchPageWords, state: SearchState): void {
  const { query } = state;
  const isIdle = query === '' && !hasFilters(state);
  parts.write('heading', query === '' ? words.headingFilters : fillText(words.heading, { query }));
  parts.show('intro', isIdle);
  parts.show('heading', !isIdle);
  parts.show('none', false);
  parts.part('summary').classList.remove('hidden-text');
  parts.write('summary', isIdle ? '' : words.loading);
  parts.part<HTMLInputElement>('filters-query').value = query;
  for (const link of parts.links('retry')) link.href = localAddress(stateAddress(state));
  // The filters stand above the results on a phone: there from the start, they push nothing down when they are filled.
  parts.show('filters', !isIdle);
  if (isIdle) ['places', 'pages'].forEach((name) => parts.show(name, false));
}

/** True if more places may fit than are known: then no count is told as if it were all, least of all 0. */
function isSome(found: FoundPlaces): boolean {
  return found?.isComplete === false;
}

function arrangePlaces(
  parts: Parts,
  words: SearchPageWords,
  { state, found }: { state: SearchState; found: FoundPlaces },
): void {
  parts.show('places', found === null || isSome(found) || found.places.length > 0);
  parts.show('places-failed', found === null);
  parts.show('places-some', isSome(found));
  parts.write('places-some', state.query === '' ? words.placesByRegency : words.placesSome);
}

function filtersTitle({ filters }: SearchPageWords, places: FoundPlaces, results: PageResults): string {
  if (isSome(places)) return filters.titleEmpty;
  const total = (places?.places.length ?? 0) + results.pages.length;
  return fillText(filters.title, { n: formatCount(total) });
}

function arrangePages(
  parts: Parts,
  state: SearchState,
  { places, results }: { places: FoundPlaces; results: PageResults | null },
): void {
  const isFiltered = hasFilters(state);
  const hasPages = results === null || results.pages.length > 0;
  const isNone = !hasPages && places?.places.length === 0 && !isSome(places);
  parts.show('pages', hasPages || (isNone && isFiltered));
  parts.show('pages-failed', results === null);
  parts.show('pages-none', isNone && isFiltered);
  parts.show('filters', results !== null && (!isNone || isFiltered));
  parts.show('filters-clear', isFiltered);
}

interface Answers {
  readonly state: SearchState;
  readonly places: FoundPlaces;
  readonly pages: PageResults | null;
}

function finishView(parts: Parts, words: SearchPageWords, { state, places, pages }: Answers): void {
  const totals = {
    places: places?.places.length ?? null,
    pages: pages?.pages.length ?? null,
    isSome: isSome(places),
  };
  const isNone = totals.places === 0 && totals.pages === 0 && !totals.isSome && !hasFilters(state);
  parts.show('none', isNone);
  if (isNone) parts.write('heading', fillText(words.none, { query: state.query }));
  parts.write('summary', searchSummary(totals, words, formatCount));
  // Where the drawing says so, the sentence is only for screen readers.
  parts.part('summary').classList.toggle('hidden-text', isNone);
}

function placeEntry(place: LookupPlace, { region }: PlaceFinder, words: SearchPageWords): HTMLElement {
  const entry = textElement('li', 'found', '');
  const link = textElement('a', 'found-place', '');
  link.href = localAddress(placeAddress(place.code));
  describePlace(link, place, { region, words: words.places });
  entry.append(link);
  return entry;
}
