import { describe, expect, it } from 'vitest';
import { stepsUp } from '#domain/class-steps.ts';
import {
  classOf,
  classRank,
  INDICATORS,
  readScores,
  scoresFrom,
  type Scores,
  writeScores,
} from '#domain/classification.ts';
import { seededRandom } from '../seeded-random.ts';

const step = (digits: string) => stepsUp(readScores(digits)!);
const rankOf = (scores: Scores) => classRank(classOf(scores).classification);

describe('the steps that lift a class', () => {
  it('are none above the highest', () => {
    expect(step('333333333333')).toEqual({ kind: 'highest' });
  });

  it('are all single indicators that can do it, each with the lowest score that does', () => {
    expect(step('333333321111')).toEqual({
      kind: 'single',
      steps: [
        { indicator: 'dataUse', to: 4, classification: 'berkembang' },
        { indicator: 'operations', to: 4, classification: 'berkembang' },
        { indicator: 'sectors', to: 3, classification: 'berkembang' },
      ],
    });
  });

  it('leave out an indicator that cannot be raised far enough', () => {
    // Input lacks two points: facilities and companion end at 3.
    expect(step('422233333333')).toMatchObject({
      kind: 'single',
      steps: [
        { indicator: 'funding', to: 4 },
        { indicator: 'groups', to: 4 },
      ],
    });
  });

  it('are the cheapest way to the nearest class where no single one is enough', () => {
    expect(step('111111111111')).toEqual({
      kind: 'several',
      missing: [
        { index: 'input', points: 10 },
        { index: 'process', points: 6 },
      ],
      classification: 'berkembang',
    });
    expect(step('333331111111')).toEqual({
      kind: 'several',
      missing: [{ index: 'process', points: 6 }],
      classification: 'berkembang',
    });
    expect(step('333333331111')).toEqual({
      kind: 'several',
      missing: [{ index: 'output', points: 8 }],
      classification: 'berkelanjutan',
    });
  });

  it('lead to the nearest class that raising alone can reach', () => {
    // Output passes already, so with input or process it is mandiri; berkembang is out of reach.
    expect(step('111111113333')).toMatchObject({ classification: 'mandiri' });
    expect(step('333331113111')).toMatchObject({
      missing: [{ index: 'process' }],
      classification: 'berkembang',
    });
  });
});

/** Scores that are often near the pass mark, where it matters. */
function randomScores(random: () => number): Scores {
  const lowest = random() < 0.5 ? 1 : 2;
  return scoresFrom(({ highest }) => lowest + Math.floor(random() * (highest - lowest + 1)));
}

/** Fewest points that lift to the nearest class, by trying all sums: how many points each index may gain in all. */
function fewestPointsByForce(scores: Scores): number {
  const before = rankOf(scores);
  const gains = (index: string) =>
    INDICATORS.filter((one) => one.index === index).reduce(
      (sum, one) => sum + one.highest - scores[one.key],
      0,
    );
  let [nearest, fewest] = [Infinity, Infinity];
  for (let a = 0; a <= gains('input'); a++)
    for (let b = 0; b <= gains('process'); b++)
      for (let c = 0; c <= gains('output'); c++) {
        const left: Record<string, number> = { input: a, process: b, output: c };
        const raised = scoresFrom(({ key, index, highest }) => {
          const score = scores[key];
          const gain = Math.min(left[index]!, highest - score);
          left[index]! -= gain;
          return score + gain;
        });
        const rank = rankOf(raised);
        if (rank <= before || rank > nearest) continue;
        fewest = rank < nearest ? a + b + c : Math.min(fewest, a + b + c);
        nearest = rank;
      }
  return fewest;
}

describe('checked by force on 3,000 random scores', () => {
  const random = seededRandom(4);
  const all = Array.from({ length: 3_000 }, () => randomScores(random));

  it('the single steps are exactly those that lift, and a score lower does not', () => {
    for (const scores of all) {
      const before = rankOf(scores);
      const byForce = INDICATORS.flatMap(({ key, highest }) => {
        const higher = [1, 2, 3, 4].filter((score) => score > scores[key] && score <= highest);
        const to = higher.find((score) => rankOf({ ...scores, [key]: score }) > before);
        if (to === undefined) return [];
        return [{ indicator: key, to, classification: classOf({ ...scores, [key]: to }).classification }];
      });
      const found = stepsUp(scores);
      expect(found.kind === 'single' ? found.steps : [], writeScores(scores)).toEqual(byForce);
      expect(found.kind === 'highest').toBe(before === 3);
    }
  });

  it('where no single step is enough, no fewer points lift to the nearest class than are named, and these do', () => {
    const several = all.filter((scores) => stepsUp(scores).kind === 'several').slice(0, 150);
    expect(several.length).toBeGreaterThan(100);
    for (const scores of several) {
      const found = stepsUp(scores);
      if (found.kind !== 'several') throw new Error('It was several before.');
      const points = found.missing.reduce((sum, one) => sum + one.points, 0);
      expect(points, writeScores(scores)).toBe(fewestPointsByForce(scores));
      const raised = scoresFrom(({ key, index, highest }) =>
        found.missing.some((one) => one.index === index) ? Math.min(highest, 3) : scores[key],
      );
      for (const { index, points: own } of found.missing) expect(classOf(scores).missing[index]).toBe(own);
      expect(classRank(found.classification)).toBeGreaterThan(rankOf(scores));
      expect(classOf(raised).classification).toBe(found.classification);
    }
  });
});
