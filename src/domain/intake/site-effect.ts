import { type AreaCode, regencyCode } from '../area-code.ts';
import type { VillageStatus } from '../join-register.ts';
import { joinRegister } from '../join-register.ts';
import type { Register } from '../register.ts';
import { type ChangeCount, compareTold, countTold, type ToldChange } from '../release-changes.ts';
import type { IsoDate, Release } from '../release.ts';

/** What a release changes in an area of the site. */
export interface AreaEffect {
  readonly regency: AreaCode;
  /** Villages that are `sudah` before and after. */
  readonly before: number;
  readonly after: number;
  readonly count: ChangeCount;
}

/** What the site will say that it does not say today, once a release is in it. */
export interface SiteEffect {
  readonly before: number;
  readonly after: number;
  readonly total: number;
  readonly changes: readonly ToldChange[];
  readonly count: ChangeCount;
  /** The regencies in which something changes, in the order of their codes. */
  readonly regencies: readonly AreaEffect[];
  /** Date of the newest release that is newer than this one: it has the last word on its villages. Null where none is. */
  readonly newer: IsoDate | null;
}

/** Compares the site of today with the site with one more release, or with another in the place of one of its date. */
export function siteEffect(
  register: Register,
  region: AreaCode,
  { releases, release }: { readonly releases: readonly Release[]; readonly release: Release },
): SiteEffect {
  const others = releases.filter(({ date }) => date !== release.date);
  const before = joinRegister(register, region, releases);
  const after = joinRegister(register, region, [...others, release]);
  const changes = compareTold(before, after);
  const regencyOf = ({ code }: { readonly code: AreaCode }) => regencyCode(code);
  const sudahIn = Map.groupBy(before.filter(isSudah), regencyOf);
  const regencies = [...Map.groupBy(changes, regencyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([regency, own]) => {
      const count = countTold(own);
      const had = sudahIn.get(regency)?.length ?? 0;
      return { regency, before: had, after: had + count.difference, count };
    });
  return {
    before: before.filter(isSudah).length,
    after: after.filter(isSudah).length,
    total: after.length,
    changes,
    count: countTold(changes),
    regencies,
    newer:
      others
        .map(({ date }) => date)
        .filter((date) => date > release.date)
        .sort()
        .at(-1) ?? null,
  };
}

function isSudah({ status }: VillageStatus): boolean {
  return status === 'sudah';
}
