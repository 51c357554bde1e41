import { areaSources } from '#domain/area-sources.ts';
import { placeAddress } from '#domain/address.ts';
import { STATUSES, type Status } from '#domain/release.ts';
import { addressIn } from '#domain/language.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { MapFileParts } from '#maps/draw-file.ts';
import { legendEntries } from '#maps/draw-legend.ts';
import type { CoverageMap, MapVillage } from '#maps/draw-map.ts';
import type { MapLabel } from '#maps/labels.ts';
import type { MapFrame } from '#maps/shape.ts';

/** An area with its villages and the geometry of its map. */
export interface AreaFrame {
  readonly area: AreaRecord;
  /** The areas right below it; none for a kecamatan. */
  readonly parts: readonly AreaRecord[];
  readonly villages: readonly VillageRecord[];
  readonly frame: MapFrame;
}

/** The map of an area in the words of the site: names, statuses, addresses, title and description. */
export function coverageMap(words: Words, { area, parts, villages, frame }: AreaFrame): CoverageMap {
  const fills = words.coverageFills(area);
  const named = area.level === 'district';
  return {
    frame,
    id: `peta-${area.code}`,
    title: words.t('map.title', fills),
    description: words.t(
      frame.kind === 'tiles' ? 'map.descriptionTiles' : 'map.descriptionBoundaries',
      fills,
    ),
    villages: villages.map((village) => ({
      ...mapVillage(words, village, named),
      address: placeAddress(village.code),
    })),
    labels: parts.map((part) => mapLabel(words, part)),
    withoutBoundary: words.t('map.withoutBoundary'),
    enlarged: frame.inset ? words.t('map.enlarged', { n: words.formatFigure(frame.inset.scale) }) : null,
  };
}

/** What a map kept as a file says around the picture: legend with counts, kind of map, date, source, licence. */
export function mapFileParts(
  words: Words,
  { data, area, style }: { data: SiteData; area: AreaRecord; style: string },
): MapFileParts {
  const each = <T>(make: (status: Status) => T) =>
    Object.fromEntries(STATUSES.map((status) => [status, make(status)])) as Record<Status, T>;
  const sources = areaSources(data, area);
  const titles = sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; ');
  return {
    language: words.language,
    legend: legendEntries(
      each((status) => words.statusWord(status)),
      each((status) => words.formatCount(area.coverage[status])),
    ),
    lines: [
      ...(data.mapKind === 'tiles' ? [words.t('area.mapTiles')] : []),
      ...(sources.length > 0 ? [`${words.asOf(sources)}. ${words.t('source.label')}: ${titles}.`] : []),
      words.t('map.fileLicence', { edition: data.register.edition, site: data.site.baseAddress }),
    ],
    style,
    base: `${data.site.baseAddress}${addressIn(words.language, '')}`,
  };
}

/** Regencies need "Kabupaten" or "Kota" to be told apart; other names stand alone. */
function mapLabel(words: Words, part: AreaRecord): MapLabel {
  return { code: part.code, text: part.level === 'regency' ? words.placeName(part) : part.name };
}

function mapVillage(words: Words, village: VillageRecord, named: boolean): Omit<MapVillage, 'address'> {
  const fills = { place: words.placeName(village), status: words.statusWord(village.status) };
  return {
    code: village.code,
    status: village.status,
    name: words.t('map.tileName', fills),
    label: named ? village.name : null,
  };
}
