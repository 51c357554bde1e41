import { formatAreaCode } from './area-code.ts';
import { exactKey } from './place-name.ts';
import type { Problem } from './problem.ts';
import type { KampungKb } from './release.ts';

type CopyCode = 'row-duplicate' | 'row-conflict' | 'status-conflict';

/**
 * Gives back a function that is shown the rows of a release one after the other and tells what is wrong between a row
 * and those before it: an exact copy (warning), the same Kampung KB with other facts, or a village that is both
 * `sudah` and `belum` (errors). Two Kampung KB of different names in one village are fine.
 */
export function findCopies(file: string): (kampung: KampungKb) => Problem | null {
  /** Row of each fact seen so far: everything a row says, the status of a village, the name of a Kampung KB in it. */
  const seen = new Map<string, number>();
  return (kampung) => {
    const { village, status, name } = kampung;
    const opposite = status === 'sudah' ? 'belum' : 'sudah';
    const keys = {
      facts: JSON.stringify({ ...kampung, row: 0 }),
      status: `${village} ${status}`,
      name: `${village} "${exactKey(name ?? '')}"`,
    };
    const checks: readonly (readonly [CopyCode, number | undefined])[] = [
      ['row-duplicate', seen.get(keys.facts)],
      ['status-conflict', seen.get(`${village} ${opposite}`)],
      ['row-conflict', seen.get(keys.name)],
    ];
    for (const key of Object.values(keys)) if (!seen.has(key)) seen.set(key, kampung.row);
    const found = checks.find(([, first]) => first !== undefined);
    if (found === undefined) return null;
    const details = { first: found[1]!, village: formatAreaCode(village) };
    return { code: found[0], file, row: kampung.row, details };
  };
}
