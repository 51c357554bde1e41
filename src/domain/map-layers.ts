import { type AreaCode, isWithin, levelOf } from './area-code.ts';
import { percentOf } from './coverage.ts';
import { type Level, levelBelow } from './levels.ts';
import type { MapFill } from './map-fills.ts';
import { CLASSIFICATIONS, STATUSES } from './release.ts';
import type { ShareGoal } from './share-goal.ts';
import type { AreaRecord, VillageRecord } from './site-data.ts';

/** The questions that a map can answer; each is the end of an address, so they are Indonesian. */
export const MAP_LAYERS = [
  'status',
  'provinsi',
  'klasifikasi',
  'tahun',
  'kecamatan',
  'kabupaten',
  'target',
] as const;
export type MapLayerKey = (typeof MAP_LAYERS)[number];

/** What maps of shares fill, each with all areas of a level. */
const SHARE_LEVELS = { provinsi: 'province', kabupaten: 'regency', kecamatan: 'district' } as const;
type ShareLayerKey = keyof typeof SHARE_LEVELS | 'target';

/** An area with more villages than this has no map of them: it would outweigh any page, and no finger would find one. */
const MOST_VILLAGES = 10_000;

/** Every map of an area that has a page: besides those above the one from release to release. */
export type MapPageKey = MapLayerKey | 'waktu';

/** One line of a legend: a fill and how many places have it. */
export interface LayerClass {
  readonly fill: MapFill;
  readonly count: number;
}

/** What one map shows: the places that it fills, and the lines of its legend, in its order. */
export interface MapLayer {
  readonly key: MapLayerKey;
  /** What is filled: villages, or all areas of one level. */
  readonly level: Level;
  readonly fills: ReadonlyMap<AreaCode, MapFill>;
  readonly classes: readonly LayerClass[];
}

/** Everything that layers of an area are made from. */
export interface LayerInput {
  readonly area: AreaRecord;
  readonly villages: readonly VillageRecord[];
  /** The area and every area inside it. */
  readonly areas: readonly AreaRecord[];
  /** Null where nobody published one. */
  readonly goal: ShareGoal | null;
}

/**
 * Years of launching in four periods of about two years; the newest begins with that of Inpres 3/2022. They have the
 * colours of the classes, none of which is taken for `belum`.
 */
export const YEAR_PERIODS = [
  { fill: 'class-1', from: 2022, to: null },
  { fill: 'class-2', from: 2020, to: 2021 },
  { fill: 'class-3', from: 2018, to: 2019 },
  { fill: 'class-4', from: null, to: 2017 },
] as const satisfies readonly { fill: MapFill; from: number | null; to: number | null }[];

/** Shares in five equal steps, so that maps of other areas and releases can be laid beside each other. */
export const SHARE_STEPS = [
  { fill: 'step-5', from: 80, to: 100 },
  { fill: 'step-4', from: 60, to: 80 },
  { fill: 'step-3', from: 40, to: 60 },
  { fill: 'step-2', from: 20, to: 40 },
  { fill: 'step-1', from: 0, to: 20 },
] as const satisfies readonly { fill: MapFill; from: number; to: number }[];

/** Distances to a goal in percentage points; the first is that of areas which reached it. */
export const GOAL_STEPS = [
  { fill: 'step-5', from: null, to: 0 },
  { fill: 'step-4', from: 0, to: 10 },
  { fill: 'step-3', from: 10, to: 25 },
  { fill: 'step-2', from: 25, to: 50 },
  { fill: 'step-1', from: 50, to: 100 },
] as const satisfies readonly { fill: MapFill; from: number | null; to: number }[];

/** The fill of each class. */
export const CLASS_FILLS = {
  dasar: 'class-1',
  berkembang: 'class-2',
  mandiri: 'class-3',
  berkelanjutan: 'class-4',
} as const;

/**
 * True for an area with too many villages for maps of them. Its maps show its parts and the parts of these, each of which
 * is one tile, whether or not there are boundaries: of a country on a telephone a town is less than a pixel.
 */
export function isMappedByParts({ coverage }: { readonly coverage: { readonly total: number } }): boolean {
  return coverage.total > MOST_VILLAGES;
}

/** The map that stands for an area where there is room for one: of its villages, or of its parts. */
export function mainLayer(area: Pick<AreaRecord, 'coverage' | 'level'>): MapLayerKey {
  return isMappedByParts(area) ? partLayers(area)[0]! : 'status';
}

/** The maps of shares of the parts of an area, and of the parts of these. */
export function partLayers({ level }: Pick<AreaRecord, 'level'>): MapLayerKey[] {
  const below = levelBelow(level);
  const levels = [below, below && levelBelow(below)];
  return (['provinsi', 'kabupaten', 'kecamatan'] as const).filter((key) =>
    levels.includes(SHARE_LEVELS[key]),
  );
}

/** The layers of an area that can show something, in their order; the others have nothing to show and no page. */
export function layersOf(input: LayerInput): MapLayerKey[] {
  const { area, villages, goal } = input;
  if (isMappedByParts(area)) return [...partLayers(area), ...(goal === null ? [] : (['target'] as const))];
  const isAbove = (levels: readonly Level[]) => levels.includes(area.level);
  const has: Readonly<Record<MapLayerKey, boolean>> = {
    status: true,
    provinsi: false,
    klasifikasi: villages.some(({ classification }) => classification !== null),
    tahun: villages.some((village) => yearOf(village) !== null),
    kecamatan: isAbove(['province', 'regency']),
    kabupaten: isAbove(['country', 'province']),
    target: goal !== null && isAbove(['country', 'province', 'regency']),
  };
  return MAP_LAYERS.filter((key) => has[key]);
}

/** Fills the places of an area by one question. */
export function mapLayer(key: MapLayerKey, input: LayerInput): MapLayer {
  if (isShareLayer(key)) return shareLayer(key, input);
  const { legend, fillOf } = {
    status: { legend: STATUSES, fillOf: ({ status }: VillageRecord) => status },
    klasifikasi: { legend: CLASS_LEGEND, fillOf: classFill },
    tahun: { legend: YEAR_LEGEND, fillOf: yearFill },
  }[key];
  const fills = new Map(input.villages.map((village) => [village.code, fillOf(village)] as const));
  return { key, level: 'village', fills, classes: countFills(legend, fills) };
}

/** True for a map that fills areas by their share or by what they lack to a goal. */
export function isShareLayer(key: MapLayerKey): key is ShareLayerKey {
  return key === 'target' || key in SHARE_LEVELS;
}

const CLASS_LEGEND: readonly MapFill[] = [
  ...CLASSIFICATIONS.map((name) => CLASS_FILLS[name]).reverse(),
  'unstated',
  'belum',
  'tanpa_data',
];
const YEAR_LEGEND: readonly MapFill[] = [
  ...YEAR_PERIODS.map(({ fill }) => fill).reverse(),
  'unstated',
  'belum',
  'tanpa_data',
];

function classFill({ status, classification }: VillageRecord): MapFill {
  if (status !== 'sudah') return status;
  return classification === null ? 'unstated' : CLASS_FILLS[classification];
}

function yearFill(village: VillageRecord): MapFill {
  if (village.status !== 'sudah') return village.status;
  const year = yearOf(village);
  return year === null ? 'unstated' : YEAR_PERIODS.find(({ from }) => from === null || year >= from)!.fill;
}

/** The year in which the first Kampung KB of a village was launched, as far as its rows tell; null if none does. */
export function yearOf({ kampung }: Pick<VillageRecord, 'kampung'>): number | null {
  const years = kampung.flatMap(({ declaredOn }) =>
    declaredOn === null ? [] : [Number(declaredOn.slice(0, 4))],
  );
  return years.length === 0 ? null : Math.min(...years);
}

/** Shares of areas; where less than half of the villages are known a share would only tell how little is known. */
function shareLayer(key: ShareLayerKey, input: LayerInput): MapLayer {
  const level = key === 'target' ? goalLevel(input.area) : SHARE_LEVELS[key];
  const own = areasWithin(input, level);
  const fillOf = ({ coverage }: AreaRecord): MapFill => {
    if (!isTelling(coverage)) return 'tanpa_data';
    const percent = percentOf(coverage.sudah, coverage.total)!;
    return key === 'target' ? goalFill(percent, input.goal!) : shareFill(percent);
  };
  const fills = new Map(own.map((area) => [area.code, fillOf(area)] as const));
  const steps: readonly { readonly fill: MapFill }[] = key === 'target' ? GOAL_STEPS : SHARE_STEPS;
  return { key, level, fills, classes: countFills([...steps.map(({ fill }) => fill), 'tanpa_data'], fills) };
}

/** Whose distance to a goal a map shows: of kecamatan in a regency, else of regencies. */
function goalLevel({ level }: Pick<AreaRecord, 'level'>): Level {
  return level === 'regency' ? 'district' : 'regency';
}

/** The areas of a level within another that have villages. */
export function areasWithin({ area, areas }: Pick<LayerInput, 'area' | 'areas'>, level: Level): AreaRecord[] {
  return areas.filter(
    (one) => levelOf(one.code) === level && one.coverage.total > 0 && isWithin(one.code, area.code),
  );
}

/** True where at least half of the villages of an area are known. */
export function isTelling({
  total,
  tanpa_data,
}: Pick<AreaRecord['coverage'], 'total' | 'tanpa_data'>): boolean {
  return total > 0 && tanpa_data * 2 <= total;
}

/** Where a share lies: each step begins with its lower limit, and the last has 100 % too. */
function shareFill(percent: number): MapFill {
  return SHARE_STEPS.find(({ from }) => percent >= from)!.fill;
}

function goalFill(percent: number, goal: ShareGoal): MapFill {
  const short = goal.percent - percent;
  return GOAL_STEPS.find(({ to }) => short <= to)!.fill;
}

function countFills(legend: readonly MapFill[], fills: ReadonlyMap<AreaCode, MapFill>): LayerClass[] {
  const counts = new Map<MapFill, number>();
  for (const fill of fills.values()) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  return legend.map((fill) => ({ fill, count: counts.get(fill) ?? 0 }));
}
