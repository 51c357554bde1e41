import { isNamedLayer } from '#domain/address.ts';
import { type AreaCode, parentCode } from '#domain/area-code.ts';
import { hasExtras } from '#domain/extras.ts';
import { hasMaps, locatorPath } from '#domain/kept-files.ts';
import type { Language } from '#domain/language.ts';
import {
  isMappedByParts,
  type LayerInput,
  layersOf,
  mainLayer,
  type MapLayer,
  mapLayer,
  type MapLayerKey,
  type MapPageKey,
} from '#domain/map-layers.ts';
import { mapTimes } from '#domain/map-times.ts';
import { goalFor } from '#domain/share-goal.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { drawLocator, type LocatorSheet } from '#maps/draw-locator.ts';
import { readGenerated, readGeneratedIfThere, siteData } from './generated.ts';
import { inEachLanguage } from './languages.ts';
import { allAreas, areasIn, villagesIn } from './places.ts';

/** A map of an area as SVG text, to be put into a page; null for one without villages. */
export function areaMap(
  area: AreaRecord,
  language: Language,
  layer: MapLayerKey = mainLayer(area),
): string | null {
  return readGeneratedIfThere(`maps/${language}/${layer}/${area.code}.svg`);
}

/**
 * What the map of an area shows that stands for it, where that is shares of its parts and not the statuses of villages, and
 * what it says of its shapes; null for any other area.
 */
export function mainShares(
  area: AreaRecord,
  { partSchema }: Pick<Words, 'partSchema'>,
): { readonly layer: MapLayer; readonly schema: string } | null {
  if (!isMappedByParts(area)) return null;
  const layer = areaLayer(area, mainLayer(area));
  return { layer, schema: partSchema(area, layer, siteData)! };
}

/** The map that shows where in its kecamatan a village lies, as SVG text; `title` says so. */
export function villageMap(village: AreaCode, title: string): string {
  return drawLocator(sheetOf(parentCode(village)!), village, title);
}

/** Villages of one kecamatan follow each other, so that of a country no more than one is held. */
let lastSheet: { readonly district: AreaCode; readonly sheet: LocatorSheet } | null = null;

function sheetOf(district: AreaCode): LocatorSheet {
  if (lastSheet?.district !== district) {
    lastSheet = { district, sheet: JSON.parse(readGenerated(locatorPath(district))) as LocatorSheet };
  }
  return lastSheet.sheet;
}

/** The small map of an area as it was known after a release, as SVG text without words. */
export function timeMap(code: AreaCode, release: IsoDate): string {
  return readGenerated(`maps/waktu/${code}-${release}.svg`);
}

/** What the maps of an area are made from. */
export function layerInput(area: AreaRecord): LayerInput {
  const goal = goalFor(siteData.figures, area.code);
  const areas = [area, ...areasIn(area.code)];
  return { area, areas, villages: villagesIn(area.code), goal };
}

/** The maps that an area has: those that answer a question, and the one from release to release. */
export function mapLayersOf(area: AreaRecord): MapPageKey[] {
  if (!hasExtras(area.level, siteData)) return ['status'];
  return [...layersOf(layerInput(area)), ...(mapTimes(area).length > 0 ? (['waktu'] as const) : [])];
}

/** What one map of an area shows. */
export function areaLayer(area: AreaRecord, key: MapLayerKey): MapLayer {
  return mapLayer(key, layerInput(area));
}

/** The maps that have a page of their own: of a kecamatan all but that of the statuses, which its own page shows as large. */
function mapPagesOf(area: AreaRecord): MapPageKey[] {
  return mapLayersOf(area).filter((key) => key !== 'status' || area.level !== 'district');
}

/**
 * The pages of a route `[...lang]/wilayah/[...code]/peta/[...layer]`: the country has no code, and the map that stands for
 * an area no name.
 */
export const mapPages = () =>
  inEachLanguage(
    allAreas()
      .filter(hasMaps)
      .flatMap((area) =>
        mapPagesOf(area).map((layerKey) => ({
          params: {
            code: area.level === 'country' ? undefined : (area.code as string),
            layer: isNamedLayer(layerKey) ? layerKey : undefined,
          },
          props: { area, layerKey },
        })),
      ),
  );
