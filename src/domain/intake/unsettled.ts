import type { AreaCode } from '../area-code.ts';
import type { Intake } from './place-intake.ts';

/**
 * Villages that an unplaced row may mean and that no other row is about, in the order of their codes. A complete
 * release does not speak of them until staff have decided.
 */
export function unsettledVillages({ placed, unplaced }: Pick<Intake, 'placed' | 'unplaced'>): AreaCode[] {
  const settled = new Set(placed.map(({ village }) => village));
  const meant = unplaced.flatMap(({ match }) =>
    match.status === 'saran' ? match.suggestions.map(({ code }) => code) : [],
  );
  return [...new Set(meant)].filter((code) => !settled.has(code)).sort();
}
