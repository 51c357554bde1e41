import type { AreaCode } from '../area-code.ts';
import type { Position } from '../content.ts';
import { formatCount } from '../format.ts';
import { nameSome } from '../name-some.ts';
import type { Problem } from '../problem.ts';
import type { Register } from '../register.ts';
import { villageLabel } from './check-intake.ts';
import { findDisplaced } from './find-displaced.ts';
import type { TakenIn } from './take-in.ts';

/**
 * Compares villages with the positions of their kecamatan. Most of them far away is an error; a few are left out, and
 * the warning says how far they lie.
 */
export function leaveOutDisplaced(
  file: string,
  taken: TakenIn,
  { positions, register }: { positions: ReadonlyMap<AreaCode, Position>; register: Register },
): { taken: TakenIn; problem: Problem | null } {
  const { measured, far } = findDisplaced(taken.shapes, positions);
  if (far.size === 0) return { taken, problem: null };
  const labels = [...far].map(([code, metres]) => {
    return `${villageLabel(code, register)} ${formatCount(Math.round(metres / 1000))} km`;
  });
  const details = { count: far.size, total: measured, names: nameSome(labels) };
  if (far.size * 2 > measured) return { taken, problem: { code: 'shapes-displaced', file, details } };
  const shapes = new Map([...taken.shapes].filter(([code]) => !far.has(code)));
  return { taken: { ...taken, shapes }, problem: { code: 'shapes-away', file, details } };
}
