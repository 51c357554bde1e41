import { type AreaCode, levelOf, parentCode, parseAreaCode, regencyCode } from './area-code.ts';
import { plainAddress } from './language.ts';
import { PLACE_FOLDERS } from './place-folders.ts';

/**
 * The unit of a build that an area or a village belongs to, by the code of its first area: a regency with all that is in it,
 * a province and the country each alone. What is made of a unit is made in one go, or kept as a whole.
 */
export function unitOf(code: AreaCode): AreaCode {
  const level = levelOf(code);
  return level === 'country' || level === 'province' ? code : regencyCode(code);
}

/** A page or a file of a place: its code, and whether it compares it. */
const OF_PLACES = new RegExp(`^/(?:${PLACE_FOLDERS.join('|')})/(ID|\\d+)(?=[/.-])(/banding/)?`);

/** The tables of the whole region, which carry no code. */
const OF_REGION = /^\/data\/unduh\/[^/]+\/kampung-kb\./;

/**
 * Tells the unit that a page or a file of the site of a region is made with, by its address; null for one that is of no place.
 * An area is compared with the others beside it, so that page is made with the area above.
 */
export function unitOfAddress(address: string, region: AreaCode): AreaCode | null {
  const plain = plainAddress(address);
  if (OF_REGION.test(plain)) return unitOf(region);
  const [, written = '', comparison] = OF_PLACES.exec(plain) ?? [];
  const code = parseAreaCode(written);
  if (code === null) return null;
  return unitOf((comparison === undefined ? null : parentCode(code)) ?? code);
}
