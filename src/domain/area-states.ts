import type { AreaState } from './area-timeline.ts';
import type { AreaRecord } from './site-data.ts';

/**
 * The states of an area after the releases that speak of it, oldest first. A release that says nothing of the area
 * leaves its state as it was; showing it once more would make it look newer.
 */
export function spokenStates({ timeline, history }: Pick<AreaRecord, 'timeline' | 'history'>): AreaState[] {
  const spoken = new Set(history.map(({ release }) => release));
  return timeline.filter(({ release }) => spoken.has(release));
}

/** True where two states differ in what is known: one state, or one that never changed, is the answer of the page. */
export function hasChanged(states: readonly Pick<AreaState, 'sudah' | 'belum'>[]): boolean {
  return states.some(({ sudah, belum }) => sudah !== states[0]!.sudah || belum !== states[0]!.belum);
}
