import type { AreaCode } from './area-code.ts';
import { BY_ADDRESS, BY_REGENCY } from './hosting/regency-folders.ts';
import { unitOfAddress } from './units.ts';

/** `data/build.json` of the generated folder: how this build is made. */
export interface BuildNote {
  /** True for a build that shows what is not published, for those who review it. */
  readonly preview: boolean;
  readonly region: AreaCode;
  /** The units that are not made, because they are on the published site as they should be (`unitOf`). */
  readonly kept: readonly AreaCode[];
  /** The folder of the published site where any are kept, or null. */
  readonly site: string | null;
  /** True where it keeps files of kecamatan and villages in folders by regency. */
  readonly byRegency: boolean;
  /** True for a build of some units alone, without what belongs to no place. */
  readonly isPart: boolean;
}

/** Gives the file of the published site at an address of a unit that is kept; null for another address. */
export function keptFiles(note: Omit<BuildNote, 'preview'>): (address: string) => string | null {
  const isKept = keptAddresses(note);
  const { fileOf } = note.byRegency ? BY_REGENCY : BY_ADDRESS;
  return (address) => (note.site !== null && isKept(address) ? note.site + fileOf(address) : null);
}

/** Tells of an address whether the build does not make it: that of a unit that is kept, and in a part one of no place. */
export function keptAddresses({
  kept,
  region,
  isPart = false,
}: Pick<BuildNote, 'kept' | 'region'> & { readonly isPart?: boolean }): (address: string) => boolean {
  const units = new Set(kept);
  return (address) => {
    const unit = units.size === 0 ? null : unitOfAddress(address, region);
    return unit === null ? isPart : units.has(unit);
  };
}
