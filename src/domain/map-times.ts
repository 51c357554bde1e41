import type { AreaState } from './area-timeline.ts';
import type { AreaRecord } from './site-data.ts';

/** So many small maps fit a page: the first and the newest ones. */
const MOST_MULTIPLES = 12;

/**
 * The states of an area after the releases that speak of it, oldest first: one that says nothing of the area leaves its
 * state as it was, and would only make it look newer.
 */
export function spokenStates({ timeline, history }: Pick<AreaRecord, 'timeline' | 'history'>): AreaState[] {
  const spoken = new Set(history.map(({ release }) => release));
  return timeline.filter(({ release }) => spoken.has(release));
}

/** True where the numbers of an area changed from one of its releases to another. */
export function hasChanged(states: readonly AreaState[]): boolean {
  const [first] = states;
  return states.some(({ sudah, belum }) => sudah !== first!.sudah || belum !== first!.belum);
}

/**
 * The states that are laid beside each other as small maps: of a region, a province or a regency that changed; none
 * otherwise. Of very many the first and the newest.
 */
export function mapTimes(area: Pick<AreaRecord, 'level' | 'timeline' | 'history'>): AreaState[] {
  const states = spokenStates(area);
  if ((area.level !== 'province' && area.level !== 'regency') || !hasChanged(states)) return [];
  return states.length <= MOST_MULTIPLES ? states : [states[0]!, ...states.slice(1 - MOST_MULTIPLES)];
}
