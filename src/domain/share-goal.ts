import { type AreaCode, ancestorCodes } from './area-code.ts';
import { METRICS, type OfficialFigure } from './official-figures.ts';
import { orderFigures } from './order-figures.ts';

/** The share of villages, in percent, that an area is to reach, and who published it for which area. */
export interface ShareGoal {
  readonly percent: number;
  readonly figure: OfficialFigure;
}

/** The newest goal for an area, or for the nearest area around it that has one; null where nobody published any. */
export function goalFor(figures: readonly OfficialFigure[], code: AreaCode): ShareGoal | null {
  const goals = orderFigures(figures.filter(({ metrik }) => metrik === METRICS.shareGoal));
  for (const area of [code, ...ancestorCodes(code)]) {
    const figure = goals.find(({ kode }) => kode === area);
    if (figure !== undefined) return { percent: figure.nilai, figure };
  }
  return null;
}

/** How many more villages an area needs for a goal: the smallest whole number that reaches it; 0 where it is reached. */
export function villagesShort(
  { total, sudah }: { readonly total: number; readonly sudah: number },
  { percent }: Pick<ShareGoal, 'percent'>,
): number {
  return Math.max(0, Math.ceil((percent * total) / 100 - 1e-9) - sudah);
}
