import type { AreaCode } from '../area-code.ts';
import { nameSome } from '../name-some.ts';
import type { Problem } from '../problem.ts';
import type { CodeColumns } from './code-columns.ts';
import type { TakenIn } from './take-in.ts';

/**
 * Where more than a third of the codes of the region are not in the register, the others may be in it by chance, at
 * the shapes of other villages. Codes of BPS are so where the number of their kecamatan ends in 1: codes made after
 * the scheme of BPS for the 104 villages of Kota Tangerang are in the register for 31 of them.
 */
const MOST_UNKNOWN = 1 / 3;

/** Codes of the region that the register does not have: a few are a warning, many an error. */
export function checkUnknownCodes(file: string, taken: TakenIn): Problem[] {
  const unknown = taken.surplus.get('unknown') ?? [];
  if (unknown.length === 0) return [];
  const total = unknown.length + knownCodes(taken).size;
  const details = { count: unknown.length, total, names: nameSome(unknown) };
  if (unknown.length <= total * MOST_UNKNOWN) return [{ code: 'shapes-unknown', file, details }];
  const isBps = unknown.filter(looksLikeBps).length * 2 > unknown.length;
  return [{ code: isBps ? 'shapes-bps' : 'shapes-mostly-unknown', file, details }];
}

/** Says which column is used where two have codes of villages, but not the same. */
export function checkRival(file: string, { names, rival }: CodeColumns): Problem[] {
  if (rival === null) return [];
  const details = { used: names[0]!, other: rival.name, count: rival.count };
  return [{ code: 'shapes-two-codes', file, details }];
}

function knownCodes({ shapes, losses, conflicts }: TakenIn): Set<AreaCode> {
  return new Set([...shapes.keys(), ...[...losses.values()].flat(), ...conflicts]);
}

/**
 * BPS counts kecamatan in tens, with three digits (010), and the villages of each from 001: read as a code of the
 * ministry, the number of the village starts with 0, as none of the ministry's does.
 */
function looksLikeBps(code: string): boolean {
  return /\.0\d{3}$/.test(code);
}
