import { areaAddress, mapAddress } from '#domain/address.ts';
import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import { layerSources } from '#domain/area-sources.ts';
import { DATA_LICENCE } from '#domain/data-licence.ts';
import { embedAddress } from '#domain/embed.ts';
import { fullName } from '#domain/full-name.ts';
import { isMappedByParts, mainLayer, type MapLayerKey } from '#domain/map-layers.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { Area } from '#domain/register.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { MapFacts } from '#maps/file-metadata.ts';
import { sourceTitle } from './file-lines.ts';

const byCode = new WeakMap<SiteData, ReadonlyMap<AreaCode, Area>>();

/** The areas above one, widest first, as far as the site knows them. */
function areasAbove(data: SiteData, code: AreaCode): Area[] {
  const known = byCode.get(data) ?? new Map([...data.above, ...data.areas].map((area) => [area.code, area]));
  byCode.set(data, known);
  return ancestorCodes(code)
    .flatMap((above) => known.get(above) ?? [])
    .reverse();
}

/** The name of an area that tells it apart from all others, in the language of the words. */
export function fullAreaName(words: Words, data: SiteData, area: AreaRecord): string {
  return fullName(words.placeName, area, area.level === 'district' ? areasAbove(data, area.code) : []);
}

/** Where the state of an area stays as it is, behind the start of addresses; its page while nothing is known of it. */
export function lastingAddress(base: string, area: AreaRecord): string {
  const newest = pinnedReleases(area)[0];
  return base + (newest === undefined ? areaAddress(area.code) : embedAddress(area.code, newest));
}

/** What programs may read in the map of an area that is kept as a file; `base` is the start of all its addresses. */
export function mapFacts(
  words: Words,
  {
    data,
    area,
    base,
    layer,
    description,
  }: { data: SiteData; area: AreaRecord; base: string; layer: MapLayerKey; description: string },
): MapFacts {
  const sources = layerSources(data, area, layer);
  const boundaries = isMappedByParts(area) ? null : data.boundarySource;
  const page = base + (layer === mainLayer(area) ? areaAddress(area.code) : mapAddress(area.code, layer));
  const behind = boundaries === null ? sources : [...sources, boundaries];
  return {
    language: words.language,
    title: words.t(`layer.title.${layer}`, { area: fullAreaName(words, data, area) }),
    description,
    date: sources.at(-1)?.release ?? null,
    sources: behind.map((source) => sourceTitle(words, source)),
    publishers: [
      ...new Set(sources.map((source) => words.inLanguage(source.publisher, source.publisher_en))),
    ],
    creator: data.site.name,
    rights: words.t('map.fileLicence', { edition: data.register.edition }),
    licence: DATA_LICENCE.address,
    // An embed shows the statuses, so only of their map it is the lasting place.
    identifier: layer === 'status' ? lastingAddress(base, area) : page,
    page,
  };
}
