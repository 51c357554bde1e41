import { closest, distance } from 'fastest-levenshtein';
import type { Area } from './register.ts';

/** The candidate that is spelled most alike, if no more than a quarter of the letters differ, and at most four; else null. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const near = closest(text, [...candidates]);
  const limit = text.length < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(text.length / 4)));
  return distance(text, near) <= limit ? near : null;
}

/** The candidate that is spelled most alike as the end of an advice, " Mungkin maksudnya pokja."; "" where none is near. */
export function suggestNearest(text: string, candidates: readonly string[]): string {
  return suggest(nearest(text, candidates));
}

/** What was probably meant as the end of an advice; "" where nobody knows. */
export function suggest(meant: string | null): string {
  return meant === null ? '' : ` Mungkin maksudnya ${meant}.`;
}

/** The three areas whose codes are most alike to `code`, the most alike first; equals in the order given. */
export function nearestAreas(code: string, areas: readonly Area[]): Area[] {
  return areas
    .map((area) => ({ area, steps: distance(code, area.code) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ area }) => area);
}
