import { type AreaCode, COUNTRY_CODE, isWithin, parseAreaCode } from '../area-code.ts';

/** What a site of another region takes along of a content folder. */
export interface Taken {
  /** The region of the new site. */
  readonly region: AreaCode;
  /** Keys of `sumber.csv` and `istilah.csv` that stay behind, because they speak of an area elsewhere. */
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Addresses of the sources that stay behind. */
  readonly addresses: ReadonlySet<string>;
}

/** True where an area is the region or lies in it. */
export function liesIn(written: string, region: AreaCode): boolean {
  const code = parseAreaCode(written);
  return code !== null && isWithin(code, region);
}

/** True where a row speaks of the region, of a part of it, or of an area around it. An empty cell is of everywhere. */
export function concerns(written: string, region: AreaCode): boolean {
  const code = written.trim() === '' ? COUNTRY_CODE : parseAreaCode(written);
  return code !== null && (isWithin(code, region) || isWithin(region, code));
}
