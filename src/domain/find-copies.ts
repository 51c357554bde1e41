import { formatAreaCode } from './area-code.ts';
import { exactKey } from './place-name.ts';
import type { Problem } from './problem.ts';
import type { KampungKb } from './release.ts';

/**
 * Gives back a function that is shown the rows of a release one after the other and tells what is wrong between a row
 * and those before it: an exact copy (warning), the same Kampung KB with other facts, or a village that is both
 * `sudah` and `belum` (errors). Two Kampung KB of different names in one village are fine.
 */
export function findCopies(file: string): (kampung: KampungKb) => Problem | null {
  const seen = new Map<string, KampungKb[]>();
  return (kampung) => {
    const before = seen.get(kampung.village) ?? [];
    seen.set(kampung.village, [...before, kampung]);
    const found = compare(kampung, before);
    if (found === null) return null;
    const details = { first: found.first.row, village: formatAreaCode(kampung.village) };
    return { code: found.code, file, row: kampung.row, details };
  };
}

type CopyCode = 'row-duplicate' | 'row-conflict' | 'status-conflict';

function compare(
  kampung: KampungKb,
  before: readonly KampungKb[],
): { code: CopyCode; first: KampungKb } | null {
  const copy = before.find((other) => factsOf(other) === factsOf(kampung));
  if (copy !== undefined) return { code: 'row-duplicate', first: copy };
  const opposite = before.find(({ status }) => status !== kampung.status);
  if (opposite !== undefined) return { code: 'status-conflict', first: opposite };
  const namesake = before.find(({ name }) => exactKey(name ?? '') === exactKey(kampung.name ?? ''));
  return namesake === undefined ? null : { code: 'row-conflict', first: namesake };
}

function factsOf(kampung: KampungKb): string {
  return JSON.stringify({ ...kampung, row: 0 });
}
