import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import type { BpsCode } from '#domain/bps-codes.ts';
import { byArea } from '#domain/by-area.ts';
import type { Area } from '#domain/register.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { siteData } from './generated.ts';

const areasByCode = new Map(siteData.areas.map((area) => [area.code, area]));
const villagesByCode = new Map(siteData.villages.map((village) => [village.code, village]));
const aboveByCode = new Map(siteData.above.map((area) => [area.code, area]));

const areasByArea = byArea(siteData.areas);
const villagesByArea = byArea(siteData.villages);

const bpsCodes = new Map(siteData.bpsCodes.map((code) => [code.village, code]));

/** The site's own region with its numbers. */
export const region: AreaRecord = getArea(siteData.site.region);

/** An area of the site by its code; throws for a code that the site does not have. */
export function getArea(code: AreaCode): AreaRecord {
  const area = areasByCode.get(code);
  if (!area) throw new Error(`No such area in this site: ${code}`);
  return area;
}

/** A village of the site by its code; throws for a code that the site does not have. */
export function getVillage(code: AreaCode): VillageRecord {
  const village = villagesByCode.get(code);
  if (!village) throw new Error(`No such village in this site: ${code}`);
  return village;
}

/** The code of a village at BPS with its source; null where none is known. */
export function bpsCodeOf(village: AreaCode): BpsCode | null {
  return bpsCodes.get(village) ?? null;
}

/** Codes that a village had before. */
export function formerCodesOf(village: AreaCode): AreaCode[] {
  return siteData.codeChanges.filter(({ to }) => to === village).map(({ from }) => from);
}

/** An area or a village of the site by its code; throws for a code that the site does not have. */
export function getPlace(code: AreaCode): AreaRecord | VillageRecord {
  return villagesByCode.get(code) ?? getArea(code);
}

/** Every area above the village that has a page, the region first. */
export function allAreas(): readonly AreaRecord[] {
  return siteData.areas;
}

/** Every village that has a page. */
export function allVillages(): readonly VillageRecord[] {
  return siteData.villages;
}

/** Every village of an area. */
export function villagesIn(code: AreaCode): readonly VillageRecord[] {
  return villagesByArea.get(code) ?? [];
}

/** Every area inside another, down to the district. */
export function areasIn(code: AreaCode): readonly AreaRecord[] {
  return areasByArea.get(code) ?? [];
}

/** The parts of an area: areas, or the villages of a district. */
export function partsOf(area: AreaRecord): (AreaRecord | VillageRecord)[] {
  return area.parts.map((code) => areasByCode.get(code) ?? getVillage(code));
}

/** The areas above a place, widest first; those outside the site's region have no page. */
export function ancestorsOf(code: AreaCode): Area[] {
  return ancestorCodes(code)
    .map((above) => areasByCode.get(above) ?? aboveByCode.get(above))
    .filter((area) => area !== undefined)
    .reverse();
}

/** True if the site has a page for the area. */
export function hasPage(code: AreaCode): boolean {
  return areasByCode.has(code) || villagesByCode.has(code);
}

/** The areas whose numbers a map tells beside the name of a village: the kecamatan on it. */
export function toldBeside(area: AreaRecord): AreaRecord[] {
  return [area, ...areasIn(area.code)].filter(({ level }) => level === 'district');
}
