import { closest, distance } from 'fastest-levenshtein';
import type { Area } from './register.ts';

/** The candidate that is spelled most alike, if at most `limit` letters differ (default: a third); else null. */
export function nearest(text: string, candidates: readonly string[], limit?: number): string | null {
  if (candidates.length === 0) return null;
  const near = closest(text, [...candidates]);
  return distance(text, near) <= (limit ?? Math.max(1, Math.floor(text.length / 3))) ? near : null;
}

/** The three areas whose codes are most alike to `code`, the most alike first; equals in the order given. */
export function nearestAreas(code: string, areas: readonly Area[]): Area[] {
  return areas
    .map((area) => ({ area, steps: distance(code, area.code) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3)
    .map(({ area }) => area);
}
