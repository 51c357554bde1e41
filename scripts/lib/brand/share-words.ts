import { areaSources } from '#domain/area-sources.ts';
import { areaBasis } from '#domain/share-text.ts';
import type { MapFill } from '#domain/map-fills.ts';
import { isMappedByParts, mainLayer, mapLayer } from '#domain/map-layers.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import { type SiteName, splitName } from '#domain/site-name.ts';
import type { Words } from '#domain/words.ts';
import { fullAreaName } from '#lib/keep/map-facts.ts';
import { MAP_STATUSES } from '#maps/classes.ts';

/** All that the share image says; every word comes from the data or from the words of the interface. */
export interface ShareWords {
  readonly name: SiteName;
  /** What stands largest: the question of the site, or the name of the area. */
  readonly question: string;
  /** What stands before the number where it may be more; null where it is exact. */
  readonly lead: string | null;
  /** Number of villages that have a Kampung KB; null while nothing is known of any. */
  readonly number: string | null;
  /** The sentence that goes on from the number, or the whole answer. */
  readonly answer: string;
  /** Date and publishers of the numbers; null while there are none. */
  readonly source: string | null;
  /** The statuses that the map shows, or the steps of shares. */
  readonly legend: readonly { readonly fill: MapFill; readonly text: string }[];
  /** That tiles are no true shapes; null on a map of boundaries. */
  readonly note: string | null;
}

/** The words of the share image of a site. */
export function shareWords(data: SiteData, words: Words): ShareWords {
  const region = regionOf(data);
  const { source, ...all } = areaShareWords(data, region, words);
  const isKnown = region.coverage.releases.length > 0;
  return { ...all, question: words.siteQuestion(region), source: isKnown ? source : null };
}

/** The words of the share image of an area. */
export function areaShareWords(data: SiteData, area: AreaRecord, words: Words): ShareWords {
  const { lead, number, text } = words.areaTally(area, 'full');
  return {
    ...frameWords(data, area, words),
    question: fullAreaName(words, data, area),
    lead,
    number,
    answer: text,
    source: areaBasis(words, areaSources(data, area), data.releases[0] ?? null) || null,
  };
}

/** What stands around every share image: the name of the site, and what the map of an area shows. */
export function frameWords(
  data: SiteData,
  area: AreaRecord,
  words: Words,
): Pick<ShareWords, 'name' | 'legend' | 'note'> {
  const name = splitName(data.site.name, regionOf(data));
  if (isMappedByParts(area)) {
    const layer = mapLayer(mainLayer(area), { area, areas: data.areas, villages: [], goal: null });
    const steps = layer.classes.filter(({ count }) => count > 0);
    const legend = steps.map(({ fill }) => ({ fill, text: words.fillWord(layer.key, fill) }));
    const shares = `${words.t('area.column.percent')} ${words.t(`layer.name.${layer.key}`).toLowerCase()}.`;
    return { name, legend, note: `${shares} ${words.partSchema(area, layer, data)}` };
  }
  const { coverage } = area;
  return {
    name,
    legend: MAP_STATUSES.filter((status) => coverage[status] > 0).map((status) => ({
      fill: status,
      text: `${words.statusWord(status)}: ${words.formatCount(coverage[status])}`,
    })),
    note: data.mapKind === 'tiles' ? words.t('map.schema') : null,
  };
}

const regionOf = (data: SiteData): AreaRecord => data.areas.find(({ code }) => code === data.site.region)!;
