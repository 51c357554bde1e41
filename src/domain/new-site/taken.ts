import { type AreaCode, COUNTRY_CODE, isWithin, parseAreaCode } from '../area-code.ts';

/** What a site of another region takes along of a content folder. */
export interface Taken {
  /** The region of the new site. */
  readonly region: AreaCode;
  /** Keys of `sumber.csv` and `istilah.csv` that stay behind, because they speak of an area outside the region. */
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Addresses of the sources that stay behind. */
  readonly addresses: ReadonlySet<string>;
}

/** True where an area lies in the region; a row or a news item that speaks of it is taken along. An empty cell is of everywhere. */
export function liesIn(written: string, region: AreaCode): boolean {
  const code = written.trim() === '' ? region : parseAreaCode(written);
  return code !== null && isWithin(code, region);
}

/** True where a published figure is of the region, of a part of it, or of the whole country. */
export function isFigureTaken(kode: string, tautan: string, { region, addresses }: Taken): boolean {
  return (liesIn(kode, region) || kode.trim() === COUNTRY_CODE) && !addresses.has(tautan.trim());
}
