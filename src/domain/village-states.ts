import type { AreaCode } from './area-code.ts';
import { addRelease, inDateOrder, unknownVillages } from './join-register.ts';
import type { Register } from './register.ts';
import type { IsoDate, Release, Status } from './release.ts';

/** The statuses of all villages of a region as they were known after one release, that release included. */
export interface VillageStates {
  readonly release: IsoDate;
  readonly statuses: ReadonlyMap<AreaCode, Status>;
}

/** The statuses of all villages after each release, oldest first. */
export function villageStates(
  register: Register,
  region: AreaCode,
  releases: readonly Release[],
): VillageStates[] {
  let villages = unknownVillages(register, region);
  return inDateOrder(releases).map((release) => {
    villages = addRelease(villages, release);
    return {
      release: release.date,
      statuses: new Map(villages.map(({ code, status }) => [code, status])),
    };
  });
}
