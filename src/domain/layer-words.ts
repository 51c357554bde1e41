import type { Formats } from './format.ts';
import type { MapFill } from './map-fills.ts';
import {
  CLASS_FILLS,
  GOAL_STEPS,
  isMappedByParts,
  isShareLayer,
  isTelling,
  type LayerClass,
  type MapLayer,
  type MapLayerKey,
  SHARE_STEPS,
  YEAR_PERIODS,
} from './map-layers.ts';
import { type Level, levelBelow } from './levels.ts';
import type { Area } from './register.ts';
import { CLASSIFICATIONS, type Status } from './release.ts';
import { type ShareGoal, villagesShort } from './share-goal.ts';
import type { AreaRecord, SiteData } from './site-data.ts';
import type { Translate } from './words.ts';

interface LayerBase extends Formats {
  readonly t: Translate;
  readonly placeName: (area: Pick<Area, 'kind' | 'name'>) => string;
  readonly villageUnit: (area: Pick<AreaRecord, 'villageKinds'>, count?: number) => string;
  readonly percentWord: (coverage: AreaRecord['coverage']) => string;
}

/** Makes the words of the maps: what a fill means, and what a place on a map is called. */
export function layerWords(base: LayerBase) {
  const { t, formatCount } = base;

  /** What a fill means on a map. */
  function fillWord(layer: MapLayerKey, fill: MapFill): string {
    if (layer === 'target') return goalWord(t, fill);
    if (isShareLayer(layer)) return shareWord(t, fill);
    if (isStatus(fill)) return t(`status.${fill}`);
    return layer === 'tahun' ? yearWord(t, fill) : classWord(t, fill);
  }

  /**
   * How many places of a map have a fill, written out; null where none is known to have it and one of which too little
   * is known may. How many places lack an answer is always known.
   */
  function fillCount({ classes }: Pick<MapLayer, 'classes'>, { fill, count }: LayerClass): string | null {
    const isOpen = classes.some((one) => one.count > 0 && mayBe(one.fill, fill));
    return count === 0 && isOpen ? null : formatCount(count);
  }

  /** What areas of a level above the village are called together: "kabupaten dan kota"; and one of them. */
  function levelUnit(level: Level, one = false): string {
    if (level === 'province') return t(one ? 'unit.provinsi.one' : 'unit.provinsi');
    if (level === 'regency') return t(one ? 'layer.partOne.regency' : 'unit.kabupatenKota');
    return t(one ? 'unit.kecamatan.one' : 'unit.kecamatan');
  }

  /**
   * What a map of an area says of its shapes if it shows parts and the parts of these (`isMappedByParts`), which are no
   * true shapes; null for any other map.
   */
  function partSchema(
    area: Pick<AreaRecord, 'coverage' | 'level'>,
    { level }: Pick<MapLayer, 'level'>,
    { isPlaced }: Pick<SiteData, 'isPlaced'>,
  ): string | null {
    if (!isMappedByParts(area)) return null;
    const below = levelBelow(area.level)!;
    if (level === below) return t('map.schemaParts', { parts: levelUnit(levelBelow(below)!) });
    const part = levelUnit(level, true);
    return t(isPlaced ? 'map.schemaPartTiles' : 'map.schemaPartTilesAnywhere', { part });
  }

  return { fillWord, fillCount, layerAreaName: areaNames(base), levelUnit, partSchema };
}

/** True where a place that lacks an answer may have a fill: without data any, without a class or year any of those. */
function mayBe(lack: MapFill, fill: MapFill): boolean {
  if (fill === 'tanpa_data' || fill === 'unstated') return false;
  return lack === 'tanpa_data' || (lack === 'unstated' && fill !== 'belum');
}

function isStatus(fill: MapFill): fill is Status {
  return fill === 'sudah' || fill === 'belum' || fill === 'tanpa_data';
}

function classWord(t: Translate, fill: MapFill): string {
  const name = CLASSIFICATIONS.find((one) => CLASS_FILLS[one] === fill);
  return name === undefined ? t('layer.class.none') : t(`class.${name}`);
}

function yearWord(t: Translate, fill: MapFill): string {
  const period = YEAR_PERIODS.find((one) => one.fill === fill);
  if (period === undefined) return t('layer.year.none');
  const { from, to } = period;
  if (from === null) return t('layer.year.until', { to });
  return to === null ? t('layer.year.since', { from }) : t('layer.year.range', { from, to });
}

function shareWord(t: Translate, fill: MapFill): string {
  const step = SHARE_STEPS.find((one) => one.fill === fill);
  if (step === undefined) return t('layer.share.unknown');
  const { from, to } = step;
  // Shares have two decimals, so the last one below 80 % is 79.99 %: the text has the decimals.
  return to === 100 ? t('layer.share.last', { from, to }) : t('layer.share.step', { from, to: to - 1 });
}

function goalWord(t: Translate, fill: MapFill): string {
  const step = GOAL_STEPS.find((one) => one.fill === fill);
  if (step === undefined) return t('layer.share.unknown');
  const { from, to } = step;
  if (from === null) return t('layer.goal.reached');
  if (from === 0) return t('layer.goal.near', { to });
  return to === 100 ? t('layer.goal.far', { from }) : t('layer.goal.step', { from, to });
}

function areaNames({ t, placeName, villageUnit, percentWord, formatCount }: LayerBase) {
  /** What an area on a map of shares is called: its name with n of N and the share, or what is missing to the goal. */
  return function layerAreaName(area: AreaRecord, goal: ShareGoal | null): string {
    const { total, sudah, tanpa_data } = area.coverage;
    const [place, percent] = [placeName(area), percentWord(area.coverage)];
    const counts = { total: formatCount(total), sudah: formatCount(sudah), unit: villageUnit(area, total) };
    if (tanpa_data === total) return t('layer.areaNone', { place, ...counts });
    if (!isTelling(area.coverage)) {
      return t('layer.areaUnknown', { place, known: formatCount(total - tanpa_data), ...counts });
    }
    if (goal === null) return t('layer.area', { place, percent, ...counts });
    const missing = villagesShort(area.coverage, goal);
    if (missing === 0) return t('layer.areaReached', { place, percent });
    const n = formatCount(missing);
    const short = area.coverage.atLeast ? t('layer.atMost', { n }) : n;
    return t('layer.areaGoal', { place, percent, short, unit: villageUnit(area, missing) });
  };
}
