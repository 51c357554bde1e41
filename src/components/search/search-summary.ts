import { formatCount } from '#domain/format.ts';
import type { SearchPageWords } from './search-words.ts';
import { fillText } from './place-text.ts';

/** How many places and pages a search found; null where there is no answer, which is not the same as none. */
export interface SearchTotals {
  readonly places: number | null;
  readonly pages: number | null;
}

/**
 * The sentence with the totals. It counts only what was searched: an index that could not be loaded is left out, and
 * where both are missing the sentence says that there was no search. Without a query places are not searched at all.
 */
export function searchSummary(
  query: string,
  { places, pages }: SearchTotals,
  words: Pick<SearchPageWords, 'summary' | 'summaryPages' | 'summaryPlaces' | 'summaryFailed'>,
): string {
  const searchedPlaces = query === '' ? null : places;
  if (searchedPlaces === null && pages === null) return words.summaryFailed;
  if (searchedPlaces === null) return fillText(words.summaryPages, { pages: formatCount(pages!) });
  if (pages === null) return fillText(words.summaryPlaces, { places: formatCount(searchedPlaces) });
  return fillText(words.summary, { places: formatCount(searchedPlaces), pages: formatCount(pages) });
}
