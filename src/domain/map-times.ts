import { hasChanged, spokenStates } from './area-states.ts';
import type { AreaState } from './area-timeline.ts';
import type { AreaRecord } from './site-data.ts';

/** So many small maps fit a page: the first and the newest ones. */
const MOST_MULTIPLES = 12;

/**
 * The states that are laid beside each other as small maps: of a region, a province or a regency that changed; none
 * otherwise. Of very many the first and the newest.
 */
export function mapTimes(area: Pick<AreaRecord, 'level' | 'timeline' | 'history'>): AreaState[] {
  const states = spokenStates(area);
  if ((area.level !== 'province' && area.level !== 'regency') || !hasChanged(states)) return [];
  return states.length <= MOST_MULTIPLES ? states : [states[0]!, ...states.slice(1 - MOST_MULTIPLES)];
}
