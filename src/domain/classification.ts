import { type Classification, CLASSIFICATIONS } from './release.ts';

/** The three indices that a class follows from, in the order in which a Kampung KB grows. */
export const INDEX_NAMES = ['input', 'process', 'output'] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** From this mean on an index passes. */
export const PASS_MARK = 3;
/** The lowest score of every indicator. */
export const LOWEST_SCORE = 1;

/** One of the things that are scored. */
export interface Indicator {
  readonly key: string;
  readonly index: IndexName;
  /** Its highest score; the lowest is `LOWEST_SCORE`. */
  readonly highest: 3 | 4;
}

/**
 * The twelve indicators in the order of the portal's export, as the portal computed the class about December 2021.
 * Source: `portal-kode-2021` in content/program/sumber.csv. Facilities and companion have only three steps.
 */
export const INDICATORS = [
  { key: 'pokja', index: 'input', highest: 4 },
  { key: 'funding', index: 'input', highest: 4 },
  { key: 'groups', index: 'input', highest: 4 },
  { key: 'facilities', index: 'input', highest: 3 },
  { key: 'companion', index: 'input', highest: 3 },
  { key: 'dataUse', index: 'process', highest: 4 },
  { key: 'operations', index: 'process', highest: 4 },
  { key: 'sectors', index: 'process', highest: 4 },
  { key: 'participation', index: 'output', highest: 4 },
  { key: 'contraception', index: 'output', highest: 4 },
  { key: 'longActing', index: 'output', highest: 4 },
  { key: 'unmetNeed', index: 'output', highest: 4 },
] as const satisfies readonly Indicator[];

type KnownIndicator = (typeof INDICATORS)[number];
export type IndicatorKey = KnownIndicator['key'];
/** A whole score for every indicator, from `LOWEST_SCORE` to its highest. */
export type Scores = Readonly<Record<IndicatorKey, number>>;
/** Which indices pass. */
export type Passes = Readonly<Record<IndexName, boolean>>;

/** What follows from scores: the mean of each index, whether it passes, and the class. */
export interface ClassResult {
  readonly means: Readonly<Record<IndexName, number>>;
  readonly passes: Passes;
  /** How many points of score the indicators of an index lack together until it passes; 0 where it does. */
  readonly missing: Readonly<Record<IndexName, number>>;
  readonly classification: Classification;
}

/** How far a mean lies on the scale of scores: 0 where every score is the lowest, 1 where every one is the highest there is. */
export function shareOfScale(mean: number): number {
  const highest = Math.max(...INDICATORS.map((indicator) => indicator.highest));
  return (mean - LOWEST_SCORE) / (highest - LOWEST_SCORE);
}

/** Every indicator at its lowest, as in a Kampung KB that has reported nothing. */
export const LOWEST_SCORES: Scores = scoresFrom(() => LOWEST_SCORE);

/** Scores from a function of the indicator and its place in `INDICATORS`. */
export function scoresFrom(scoreOf: (indicator: KnownIndicator, place: number) => number): Scores {
  return Object.fromEntries(
    INDICATORS.map((indicator, place) => [indicator.key, scoreOf(indicator, place)]),
  ) as Record<IndicatorKey, number>;
}

/** Scores as one digit each in the order of `INDICATORS`, for an address. */
export function writeScores(scores: Scores): string {
  return INDICATORS.map(({ key }) => scores[key]).join('');
}

/** Scores from such digits; null where they are no scores. */
export function readScores(text: string): Scores | null {
  if (text.length !== INDICATORS.length) return null;
  const scores = scoresFrom((_, place) => Number(text[place]));
  const isSound = INDICATORS.every(
    ({ key, highest }) => scores[key] >= LOWEST_SCORE && scores[key] <= highest,
  );
  return isSound ? scores : null;
}

/**
 * The class that follows from scores. Whether an index passes is decided on the whole sum, so no rounding of a mean can
 * tip it.
 */
export function classOf(scores: Scores): ClassResult {
  const indices = INDEX_NAMES.map((name) => {
    const own = INDICATORS.filter(({ index }) => index === name);
    const sum = own.reduce((total, { key }) => total + scores[key], 0);
    return { name, mean: sum / own.length, missing: Math.max(0, PASS_MARK * own.length - sum) };
  });
  const byName = <Value>(valueOf: (index: (typeof indices)[number]) => Value) =>
    Object.fromEntries(indices.map((index) => [index.name, valueOf(index)])) as Record<IndexName, Value>;
  const passes = byName(({ missing }) => missing === 0);
  return {
    means: byName(({ mean }) => mean),
    passes,
    missing: byName(({ missing }) => missing),
    classification: classify(passes),
  };
}

/** The class of indices that pass or not: two without output, two with it, all three, or fewer. */
export function classify({ input, process, output }: Passes): Classification {
  if (input && process && output) return 'berkelanjutan';
  if (output && (input || process)) return 'mandiri';
  return input && process ? 'berkembang' : 'dasar';
}

/** The place of a class among the classes, from 0. */
export function classRank(classification: Classification): number {
  return CLASSIFICATIONS.indexOf(classification);
}
