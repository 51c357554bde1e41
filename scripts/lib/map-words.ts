import { mapFacts } from './keep/map-facts.ts';
import { boundaryLines, sourceLines } from './keep/file-lines.ts';
import { placeAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { addressIn } from '#domain/language.ts';
import { linksDistricts } from '#domain/linked-districts.ts';
import type { MapFill } from '#domain/map-fills.ts';
import {
  areasWithin,
  isMappedByParts,
  type LayerInput,
  type MapLayer,
  mapLayer,
  partLayers,
} from '#domain/map-layers.ts';
import { shortName } from '#domain/short-names.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import { tileNote } from '#domain/tile-note.ts';
import type { Words } from '#domain/words.ts';
import type { MapFileParts } from '#maps/draw-file.ts';
import type { LegendEntry } from '#maps/draw-legend.ts';
import type { MapLink } from '#maps/draw-link.ts';
import type { CoverageMap, MapArea } from '#maps/draw-map.ts';
import type { MapLabel } from '#maps/labels.ts';
import { type PlacedNames, placeNamesOn } from '#maps/place-names.ts';
import type { AreaOutline, MapFrame } from '#maps/shape.ts';

/** An area with its villages and the geometry of its map. */
export interface AreaFrame extends LayerInput {
  /** The areas right below it; none for a kecamatan. */
  readonly parts: readonly AreaRecord[];
  readonly frame: MapFrame;
  /** True where tiles lie near the true places. */
  readonly isPlaced: boolean;
}

/** One map of an area in the words of the site: names, fills, addresses, title and description. */
export function layerMap(
  words: Words,
  areaFrame: AreaFrame,
  layer: MapLayer,
  names: PlacedNames,
): CoverageMap {
  const { area } = areaFrame;
  const frame = frameFor(areaFrame.frame, layer);
  const fills = layer.classes.map(({ fill }) => fill);
  const shapes = dissolvedFor(frame, layer);
  return {
    frame,
    id: `peta-${area.code}`,
    title: words.t(`layer.title.${layer.key}`, { area: words.placeName(area) }),
    description: describeMap(words, areaFrame, layer),
    fills,
    names,
    withoutBoundary: words.t('map.withoutBoundary'),
    enlarged: frame.inset ? words.t('map.enlarged', { n: words.formatFigure(frame.inset.scale) }) : '',
    ...(layer.level === 'village'
      ? {
          areas: villageAreas(words, areaFrame, layer),
          ...(frame.kind === 'tiles' &&
            linksDistricts(areaFrame.villages.length) && {
              linked: areasWithin(areaFrame, 'district').map((area) => areaLink(words, area, null)),
            }),
        }
      : {
          areas: shareAreas(words, areaFrame, layer),
          ...(shapes && { shapes }),
        }),
  };
}

/** The areas that a map fills, as one shape each; null where a tile is one. */
function dissolvedFor({ dissolved }: MapFrame, { level }: MapLayer): readonly AreaOutline[] | null {
  const own = level === 'country' || level === 'village' ? [] : (dissolved[level] ?? []);
  return own.length > 0 ? own : null;
}

/** The borders of kecamatan mean nothing where whole regencies are filled. */
function frameFor(frame: MapFrame, { level }: MapLayer): MapFrame {
  if (level !== 'regency') return frame;
  const bare = <Drawn extends { readonly borders: MapFrame['borders'] }>(drawn: Drawn): Drawn => ({
    ...drawn,
    borders: { ...drawn.borders, district: '' },
  });
  return bare({ ...frame, inset: frame.inset && bare(frame.inset) });
}

/** What somebody hears who does not see the map: what kind it is, and how many places have which fill. */
function describeMap(words: Words, areaFrame: AreaFrame, layer: MapLayer): string {
  const { area, frame } = areaFrame;
  const schema = layer.level === 'village' ? 'map.schema' : 'map.schemaAreas';
  const kind =
    words.partSchema(area, layer, areaFrame) ?? words.t(frame.kind === 'tiles' ? schema : 'map.boundaries');
  if (layer.key === 'status') return `${kind} ${words.areaAnswer(area)}`;
  // A dash is not spoken.
  const counts = layer.classes.map(
    (one) => `${words.fillWord(layer.key, one.fill)}: ${words.fillCount(layer, one) ?? words.t('missing')}`,
  );
  return `${kind} ${counts.join('; ')}.`;
}

/** The legend of a map with its counts, ready for the reader. */
export function legendOf(words: Words, layer: MapLayer): LegendEntry[] {
  return layer.classes.map((one) => ({
    fill: one.fill,
    label: words.fillWord(layer.key, one.fill),
    count: words.fillCount(layer, one) ?? '–',
  }));
}

/** What a map kept as a file says around the picture: legend with counts, kind of map, date, source, licence. */
export function mapFileParts(
  words: Words,
  {
    data,
    area,
    layer,
    style,
    map,
  }: { data: SiteData; area: AreaRecord; layer: MapLayer; style: string; map: CoverageMap },
): MapFileParts {
  const byParts = words.partSchema(area, layer, data);
  const note = tileNote(data);
  const schema = byParts ?? (note && words.t(layer.level === 'village' ? note : 'map.schemaAreas'));
  const base = `${data.site.baseAddress}${addressIn(words.language, '')}`;
  const facts = mapFacts(words, { data, area, base, layer: layer.key, description: map.description });
  return {
    facts,
    legend: legendOf(words, layer),
    lines: [
      ...(schema === null ? [] : [schema]),
      ...sourceLines(words, data, area, layer.key),
      ...(byParts === null ? boundaryLines(words, data) : []),
      facts.rights,
      words.t('keep.address', { address: facts.page.replace(/^https?:\/\//, '') }),
    ],
    style,
    base,
  };
}

/** Where the names of the parts of an area stand on all its maps: where they hide the fewest statuses, or shares of tiles. */
export function namesOfParts(words: Words, areaFrame: AreaFrame): PlacedNames {
  const { area, villages, frame } = areaFrame;
  const fills: ReadonlyMap<AreaCode, MapFill> = isMappedByParts(area)
    ? new Map(partLayers(area).flatMap((key) => [...mapLayer(key, areaFrame).fills]))
    : new Map(villages.map(({ code, status }) => [code, status]));
  return placeNamesOn(frame, mapLabels(words, areaFrame), fills);
}

/** Regencies need "Kabupaten" or "Kota" to be told apart; other names stand alone, those of provinces short. */
function mapLabels(words: Words, { parts }: AreaFrame): MapLabel[] {
  return parts.map((part) => ({
    code: part.code,
    text: part.level === 'regency' ? words.placeName(part) : shortName(part),
  }));
}

function villageAreas(words: Words, { area, villages }: AreaFrame, layer: MapLayer): MapArea[] {
  const isNamed = area.level === 'district';
  return villages.map((village: VillageRecord) => {
    const fill = layer.fills.get(village.code)!;
    const fills = { place: words.placeName(village), status: words.fillWord(layer.key, fill) };
    return {
      code: village.code,
      fill,
      name: words.t('map.tileName', fills),
      address: placeAddress(village.code),
      label: isNamed ? village.name : null,
    };
  });
}

function shareAreas(words: Words, areaFrame: AreaFrame, layer: MapLayer): MapArea[] {
  return areasWithin(areaFrame, layer.level).map((area) => ({
    ...areaLink(words, area, layer.key === 'target' ? areaFrame.goal : null),
    fill: layer.fills.get(area.code)!,
    label: null,
  }));
}

function areaLink(words: Words, area: AreaRecord, goal: AreaFrame['goal']): MapLink {
  return { code: area.code, name: words.layerAreaName(area, goal), address: placeAddress(area.code) };
}
