import {
  classify,
  classOf,
  classRank,
  INDEX_NAMES,
  type IndexName,
  INDICATORS,
  type IndicatorKey,
  type Scores,
} from './classification.ts';
import type { Classification } from './release.ts';

/** One indicator raised alone to the lowest score that lifts the class, and the class that this gives. */
export interface SingleStep {
  readonly indicator: IndicatorKey;
  readonly to: number;
  readonly classification: Classification;
}

/** An index that must pass, and how many points of score its indicators lack together. */
export interface MissingPoints {
  readonly index: IndexName;
  readonly points: number;
}

/** What lifts a class: nothing more, any one of some steps, or points in one or two indices. */
export type StepsUp =
  | { readonly kind: 'highest' }
  | { readonly kind: 'single'; readonly steps: readonly SingleStep[] }
  | {
      readonly kind: 'several';
      readonly missing: readonly MissingPoints[];
      readonly classification: Classification;
    };

/**
 * The smallest changes of scores that lift the class: every single indicator that can do it alone, in the order of
 * `INDICATORS`; where none can, the way to the nearest higher class, by the fewest points.
 */
export function stepsUp(scores: Scores): StepsUp {
  if (classOf(scores).classification === 'berkelanjutan') return { kind: 'highest' };
  const steps = INDICATORS.flatMap(({ key }) => singleStep(scores, key) ?? []);
  return steps.length > 0 ? { kind: 'single', steps } : nearestClass(scores);
}

function singleStep(scores: Scores, key: IndicatorKey): SingleStep | null {
  const before = classRank(classOf(scores).classification);
  const { highest } = INDICATORS.find((indicator) => indicator.key === key)!;
  for (let to = scores[key] + 1; to <= highest; to++) {
    const { classification } = classOf({ ...scores, [key]: to });
    if (classRank(classification) > before) return { indicator: key, to, classification };
  }
  return null;
}

interface Way {
  readonly missing: readonly MissingPoints[];
  readonly points: number;
  readonly classification: Classification;
}

function nearestClass(scores: Scores): StepsUp {
  const { passes, missing: points, classification: before } = classOf(scores);
  const failing = INDEX_NAMES.filter((name) => !passes[name]);
  const ways = subsets(failing).map((indices): Way => {
    const raised = Object.fromEntries(indices.map((index) => [index, true]));
    return {
      missing: indices.map((index) => ({ index, points: points[index] })),
      points: indices.reduce((total, index) => total + points[index], 0),
      classification: classify({ ...passes, ...raised }),
    };
  });
  const lifting = ways.filter(({ classification }) => classRank(classification) > classRank(before));
  const { missing, classification } = lifting.reduce((best, next) => (isNearer(next, best) ? next : best));
  return { kind: 'several', missing, classification };
}

function isNearer(one: Way, other: Way): boolean {
  const [rank, otherRank] = [classRank(one.classification), classRank(other.classification)];
  return rank === otherRank ? one.points < other.points : rank < otherRank;
}

/** Every choice of one or more of some indices, each in the order given. */
function subsets(names: readonly IndexName[]): IndexName[][] {
  const all = names.reduce<IndexName[][]>(
    (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
    [[]],
  );
  return all.filter((set) => set.length > 0);
}
