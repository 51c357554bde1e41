import { formatAreaCode } from './area-code.ts';
import type { AreaCode } from './area-code.ts';
import { nameSome } from './name-some.ts';
import type { Register } from './register.ts';
import type { IsoDate, Release } from './release.ts';

/** Villages that a complete release turns from `sudah` to `belum` by not naming them. */
export interface Vanished {
  readonly release: IsoDate;
  readonly count: number;
  /** The first five, for a message. */
  readonly names: string;
}

/**
 * For each complete release the villages that were `sudah` before and of which it says by silence that they are not
 * (its unsettled villages are not among them); releases oldest first.
 */
export function findVanished(releases: readonly Release[], register: Register): Vanished[] {
  const reached = new Set<AreaCode>();
  const found: Vanished[] = [];
  for (const { date, completeness, kampung, unsettled } of releases) {
    const named = new Set(kampung.map(({ village }) => village));
    if (completeness === 'complete') {
      const gone = [...reached].filter((code) => !named.has(code) && !unsettled?.has(code)).sort();
      const names = gone.map((code) => `${register.get(code)?.name ?? ''} (${formatAreaCode(code)})`);
      if (gone.length > 0) found.push({ release: date, count: gone.length, names: nameSome(names) });
      for (const code of gone) reached.delete(code);
    }
    for (const { village, status } of kampung) {
      if (status === 'sudah') reached.add(village);
      else reached.delete(village);
    }
  }
  return found;
}
