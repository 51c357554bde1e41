import { beforeAll, describe, expect, it } from 'vitest';
import { FARTHEST, judgePosition } from '#domain/my-village/judge-position.ts';
import type { NearVillage } from '#domain/my-village/measure-villages.ts';
import { type KnownPlace, readBorders } from '#domain/my-village/read-borders.ts';
import { tinyBorderFile } from './tiny-borders.ts';

let villages: readonly KnownPlace[];
beforeAll(async () => {
  ({ villages } = readBorders(await tinyBorderFile()));
});

/** Villages at these distances, in the order of their codes. */
const at = (...distances: number[]): NearVillage[] =>
  distances.map((distance, index) => ({ village: villages[index]!, distance }));
const judge = (distances: number[], accuracy: number) => judgePosition(at(...distances), { accuracy }, 25);

describe('the judgement of a position', () => {
  it('names the village that holds it, and those that its accuracy reaches', () => {
    const around = at(0, 400, 830);
    expect(judgePosition(around, { accuracy: 800 }, 25)).toEqual({
      kind: 'inside',
      village: around[0],
      others: [around[1]],
    });
    expect(judge([0, 400], 100)).toMatchObject({ kind: 'inside', others: [] });
  });

  it('counts in how far a border may be off', () => {
    expect(judge([0, 120], 100)).toMatchObject({ others: [{ distance: 120 }] });
    expect(judge([0, 130], 100)).toMatchObject({ others: [] });
  });

  it('says near where no village holds it but one is within the accuracy or a gap of the source', () => {
    expect(judge([50], 5)).toMatchObject({ kind: 'near', village: { distance: 50 } });
    expect(judge([700, 900], 800)).toMatchObject({ kind: 'near', others: [] });
    expect(judge([90], 20)).toMatchObject({ kind: 'outside' });
  });

  it('names only areas where the accuracy is poor, and those above them where these are many', () => {
    const few = judge([0, 900, 2000], 4000);
    expect(few.kind === 'rough' && few.areas.map(({ name }) => name)).toEqual(['Tanjung Awan']);
    const all = judgePosition(
      villages.map((village, index) => ({ village, distance: index })),
      { accuracy: 50_000 },
      25,
    );
    expect(all.kind === 'rough' && all.areas.map(({ name }) => name)).toHaveLength(5);
  });

  it('gives the nearest village outside the region, but none that is too far', () => {
    expect(judge([9000], 30)).toMatchObject({ kind: 'outside', nearest: { distance: 9000 } });
    expect(judge([], 30)).toEqual({ kind: 'outside', nearest: null });
    expect(judge([FARTHEST + 1], 30)).toEqual({ kind: 'outside', nearest: null });
  });
});
