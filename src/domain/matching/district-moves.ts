import type { AreaCode } from '../area-code.ts';
import { compactKey } from '../place-name.ts';

/** A village that lies elsewhere than its row says. */
export interface Stray {
  readonly regency: AreaCode;
  /** The district as the row writes it. */
  readonly district: string;
  readonly village: AreaCode;
  /** True if no other village of the country bears the name. */
  readonly isRare: boolean;
}

/**
 * Evidence from the whole file of where the villages of its districts are in the register today. One village alone
 * may be a namesake; several that point the same way, to a district of which the file does not know, are a district
 * that was split or renamed.
 */
export interface DistrictMoves {
  add(stray: Stray): void;
  /** The file names this district of the register itself. */
  hear(district: AreaCode): void;
  /** True if the file does not name the district: it may be younger than the file. */
  isFresh(district: AreaCode): boolean;
  /** How many villages point from a district of the file to a district of the register. */
  count(regency: AreaCode, district: string, to: AreaCode): number;
  /** True if the villages that point there are evidence enough. */
  isShown(regency: AreaCode, district: string, to: AreaCode): boolean;
}

const ENOUGH_VILLAGES = 2;

/** An empty collection of evidence. */
export function createDistrictMoves(): DistrictMoves {
  const strays = new Map<string, Map<AreaCode, boolean>>();
  const heard = new Set<AreaCode>();
  const keyOf = (regency: AreaCode, district: string, to: string) =>
    `${regency} ${compactKey(district)} ${to}`;
  const find = (regency: AreaCode, district: string, to: AreaCode) =>
    strays.get(keyOf(regency, district, to));
  return {
    add: ({ regency, district, village, isRare }) => {
      const key = keyOf(regency, district, village.slice(0, 6));
      const own = strays.get(key);
      if (own) own.set(village, isRare);
      else strays.set(key, new Map([[village, isRare]]));
    },
    hear: (district) => heard.add(district),
    isFresh: (district) => !heard.has(district),
    count: (regency, district, to) => find(regency, district, to)?.size ?? 0,
    isShown: (regency, district, to) => {
      const own = find(regency, district, to);
      if (own === undefined || heard.has(to)) return false;
      return own.size >= ENOUGH_VILLAGES && own.values().some((isRare) => isRare);
    },
  };
}
