import { describe, expect, it } from 'vitest';
import { rankAreas } from '#domain/rank-areas.ts';

/** An invented area: "3/5" is 3 `sudah` of 5, "3+2/8" has 2 without data beside them. */
function area(name: string, counts: string, isAged = false) {
  const [, sudah, missing = '0', total] = /^(\d+)(?:\+(\d+))?\/(\d+)$/.exec(counts)!;
  const [yes, none, all] = [Number(sudah), Number(missing), Number(total)];
  const coverage = { sudah: yes, tanpa_data: none, belum: all - yes - none, total: all };
  return { name, coverage: { ...coverage, atLeast: none > 0 || isAged } };
}

const ranksOf = (...areas: ReturnType<typeof area>[]) =>
  rankAreas(areas).ranked.map(({ area: { name }, rank }) => `${rank} ${name}`);
const rangesOf = (...areas: ReturnType<typeof area>[]) =>
  Object.fromEntries(rankAreas(areas).ranked.map(({ area: { name }, best, worst }) => [name, [best, worst]]));

describe('areas are ranked by the share of their villages', () => {
  it('with equal shares sharing a rank, and the next one counted on', () => {
    const areas = [area('a', '1/4'), area('b', '3/4'), area('c', '6/8'), area('d', '9/10')];
    expect(ranksOf(...areas)).toEqual(['1 d', '2 b', '2 c', '4 a']);
    expect(rankAreas(areas).ranked.map(({ sharedBy }) => sharedBy)).toEqual([1, 2, 2, 1]);
  });

  it('unrounded: two that read alike with two decimals do not share a rank', () => {
    expect(ranksOf(area('a', '33333/100000'), area('b', '33334/100000'))).toEqual(['1 b', '2 a']);
  });

  it('exactly: a third is a third, whatever a division makes of it', () => {
    expect(ranksOf(area('a', '1/3'), area('b', '49/147'))).toEqual(['1 a', '1 b']);
  });

  it('and never where nothing is known of them', () => {
    const { ranked, unknown } = rankAreas([area('a', '0+6/6'), area('b', '0/6'), area('c', '0/0')]);
    expect(ranked.map(({ area: { name } }) => name)).toEqual(['b']);
    expect(unknown.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('and marked where the villages are few, or more of them may be "sudah"', () => {
    const { ranked } = rankAreas([area('a', '9/9'), area('b', '8/10', true), area('c', '7+1/10')]);
    expect(ranked.map(({ isSmall, isAtLeast }) => [isSmall, isAtLeast])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(ranked.map(({ share, most }) => [share, most])).toEqual([
      [1, 1],
      [0.8, 0.8],
      [0.7, 0.8],
    ]);
  });
});

describe('the ranks that an area can have', () => {
  it('are one where everything is known', () => {
    expect(rangesOf(area('a', '9/10'), area('b', '5/10'), area('c', '5/10'))).toEqual({
      a: [1, 1],
      b: [2, 2],
      c: [2, 2],
    });
  });

  it('reach as far as villages without data can carry it and others', () => {
    expect(rangesOf(area('a', '9/10'), area('b', '5+5/10'), area('c', '6/10'), area('d', '1+1/10'))).toEqual({
      a: [1, 2],
      b: [1, 3],
      c: [2, 3],
      d: [4, 4],
    });
  });

  it('leave room for areas of which nothing is known', () => {
    expect(rangesOf(area('a', '9/10'), area('b', '0+4/4'))).toEqual({ a: [1, 2] });
  });
});

describe('a ranking tells something', () => {
  it('where the order of more than half of the pairs is sure', () => {
    const isTelling = (...areas: ReturnType<typeof area>[]) => rankAreas(areas).isTelling;
    expect(isTelling(area('a', '9/10'), area('b', '5/10'), area('c', '4+2/10'))).toBe(true);
    expect(isTelling(area('a', '1+9/10'), area('b', '2+8/10'), area('c', '3+6/10'))).toBe(false);
    expect(isTelling(area('a', '9/10'), area('b', '0+4/4'))).toBe(false);
    expect(isTelling(area('a', '5/10'), area('b', '1/2'))).toBe(true);
  });

  it('and not of one area alone', () => {
    expect(rankAreas([area('a', '9/10')]).isTelling).toBe(false);
  });
});
