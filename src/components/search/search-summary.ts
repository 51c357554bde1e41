import { fillText } from '#domain/fill-text.ts';
import type { Formats } from '#domain/format.ts';
import type { SearchPageWords } from './search-words.ts';

/** How many places and pages are shown; null where there is no answer, which is not the same as none. */
export interface SearchTotals {
  readonly places: number | null;
  readonly pages: number | null;
  /** True if more places may fit than are known. */
  readonly isSome?: boolean;
}

type SummaryWords = Pick<
  SearchPageWords,
  'summary' | 'summaryPages' | 'summaryPlaces' | 'summarySome' | 'summaryNone' | 'summaryFailed'
>;

/**
 * The sentence with the totals. Where only some places are known it tells a lower bound, and nothing of places where that
 * would be 0.
 */
export function searchSummary(
  { places, pages, isSome = false }: SearchTotals,
  words: SummaryWords,
  formatCount: Formats['formatCount'],
): string {
  const sentence = (known: number | null) => countSentence({ places: known, pages }, words, formatCount);
  if (!isSome) return sentence(places);
  return places === 0 ? sentence(null) : fillText(words.summarySome, { summary: sentence(places) });
}

/**
 * Of both lists, or of the one that has something. It counts only what was searched: an index that could not be loaded is
 * left out, and where both are missing the sentence says that there was no search.
 */
function countSentence(
  { places, pages }: SearchTotals,
  words: SummaryWords,
  formatCount: Formats['formatCount'],
): string {
  const fills = { places: formatCount(places ?? 0), pages: formatCount(pages ?? 0) };
  if (places === null && pages === null) return words.summaryFailed;
  if (places === 0 && pages === 0) return words.summaryNone;
  if (pages === null || (pages === 0 && places !== null)) return fillText(words.summaryPlaces, fills);
  if (places === null || places === 0) return fillText(words.summaryPages, fills);
  return fillText(words.summary, fills);
}
