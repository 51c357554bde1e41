import { COUNTRY_CODE } from '#domain/area-code.ts';
import type { MainSource } from '#domain/main-source.ts';
import type { KeyedFigure } from '#domain/figure-rows.ts';
import type { Area } from '#domain/register.ts';
import { type KampungKb, STATUSES } from '#domain/release.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import type { KnownVillage } from '#domain/village-words.ts';
import { figuresOf } from './figures.ts';
import { siteData } from './generated.ts';
import { mainSourceOf } from './main-sources.ts';
import { ancestorsOf, getArea, hasPage, partsOf, region } from './places.ts';
import { getRelease, releases, sourcesOf } from './releases.ts';

/** How many published figures are enough to see how they look. */
const SOME_FIGURES = 4;

/** A village with all that the parts of its page take. */
export interface PlacedVillage {
  readonly known: KnownVillage;
  readonly ancestors: readonly (Area & { linked: boolean })[];
  readonly regency: Area;
  readonly district: AreaRecord;
  /** Every village of its kecamatan, itself too. */
  readonly siblings: readonly VillageRecord[];
}

/** Areas for the answers that an area can have: all known, partly known, nothing known; those that the site has. */
export function exampleAreas(): AreaRecord[] {
  const find = (fits: (area: AreaRecord) => boolean) => siteData.areas.find(fits);
  const found = [
    find(({ coverage }) => coverage.tanpa_data === 0 && coverage.total > 0),
    find(({ coverage }) => coverage.sudah > 0 && coverage.tanpa_data > 0),
    find(({ coverage }) => coverage.percent === null),
  ];
  return found.filter((area) => area !== undefined);
}

/** The kecamatan with most villages: its strip and its map are the fullest. */
export function exampleDistrict(): AreaRecord {
  return districts().reduce((most, area) => (area.coverage.total > most.coverage.total ? area : most));
}

/** The kecamatan other than `not` with most kinds of status, then with most `sudah`; null where there is no other. */
export function exampleLitDistrict(not: AreaRecord): AreaRecord | null {
  const weigh = ({ coverage }: AreaRecord) =>
    STATUSES.filter((status) => coverage[status] > 0).length + coverage.sudah / (region.coverage.total + 1);
  const others = districts().filter((area) => area !== not);
  return others.reduce<AreaRecord | null>(
    (most, area) => (most === null || weigh(area) > weigh(most) ? area : most),
    null,
  );
}

/** The smallest kecamatan that is none of these; the region where there is no other. */
export function exampleDistrictBut(others: readonly (AreaRecord | null)[]): AreaRecord {
  const rest = districts().filter((area) => !others.includes(area));
  return rest.reduce<AreaRecord>(
    (least, area) => (least === region || area.coverage.total < least.coverage.total ? area : least),
    region,
  );
}

/** The regency with fewest kecamatan: its table, where a tile is a village, is the shortest; null where there is none. */
export function exampleRegency(): AreaRecord | null {
  const regencies = siteData.areas.filter(({ level }) => level === 'regency');
  return regencies.reduce<AreaRecord | null>(
    (least, area) => (least === null || area.parts.length < least.parts.length ? area : least),
    null,
  );
}

/** The village with the longest name of the site. */
export function longestNamed(): VillageRecord {
  return siteData.villages.reduce((most, one) => (one.name.length > most.name.length ? one : most));
}

/** The village of whose only Kampung KB most is known, with that one; null where no release names one. */
export function bestKnown(): { village: VillageRecord; kampung: KampungKb } | null {
  const alone = siteData.villages.flatMap((village) => {
    const [kampung, ...others] = village.kampung;
    return kampung === undefined || others.length > 0 ? [] : [{ village, kampung }];
  });
  return alone.reduce<(typeof alone)[number] | null>(
    (most, one) => (most === null || factsKnown(one.kampung) > factsKnown(most.kampung) ? one : most),
    null,
  );
}

/** The first area below the region whose count rests mostly on one source, with that source; null where there is none. */
export function exampleGathered(): { area: AreaRecord; main: MainSource } | null {
  for (const area of siteData.areas) {
    const main = area === region ? null : mainSourceOf(area);
    if (main !== null) return { area, main };
  }
  return null;
}

/** The first area of which no release speaks; null where they speak of all. */
export function exampleUnchecked(): AreaRecord | null {
  return siteData.areas.find((area) => sourcesOf(area).length === 0) ?? null;
}

/** Some published figures: of the region, or else of the country. */
export function exampleFigures(): KeyedFigure[] {
  const own = figuresOf(region.code);
  return (own.length > 0 ? own : figuresOf(COUNTRY_CODE)).slice(0, SOME_FIGURES);
}

/** A village with the areas around it and the releases behind it, as its page reads them. */
export function placeVillage(village: VillageRecord): PlacedVillage {
  const ancestors = ancestorsOf(village.code).map((area) => ({ ...area, linked: hasPage(area.code) }));
  const [regency, above] = [ancestors.at(-2)!, ancestors.at(-1)!];
  const district = getArea(above.code);
  const release = village.release === null ? null : getRelease(village.release);
  return {
    known: { village, release, newest: releases[0] ?? null },
    ancestors,
    regency,
    district,
    siblings: partsOf(district) as VillageRecord[],
  };
}

function districts(): AreaRecord[] {
  return siteData.areas.filter(({ level }) => level === 'district');
}

function factsKnown({ name, declaredOn, coverage, classification }: KampungKb): number {
  return [name, declaredOn, coverage, classification].filter((fact) => fact !== null).length;
}
