import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { MapFill } from '#domain/map-fills.ts';
import type { LayerClass } from '#domain/map-layers.ts';
import type { ShareGoal } from '#domain/share-goal.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { coverage } from '../coverage.ts';
import { wordsIn } from '../site-words.ts';

const { fillCount, layerAreaName } = wordsIn('id');

type Counts = readonly [sudah: number, belum: number, tanpaData: number];

/** An invented kecamatan of desa with these numbers. */
function area(counts: Counts): AreaRecord {
  const numbers = coverage(areaCode('990101'), counts);
  return {
    code: numbers.code,
    name: 'Tanjung Awan',
    level: 'district',
    kind: 'kecamatan',
    villageKinds: { desa: numbers.total, kelurahan: 0 },
    coverage: numbers,
    parts: [],
    history: [],
    timeline: [],
  };
}

const goal = { percent: 75 } as ShareGoal;

describe('what an area is called on a map of shares', () => {
  it.each<[Counts, ShareGoal | null, string]>([
    [[3, 1, 0], null, 'Kecamatan Tanjung Awan: 3 dari 4 desa, 75,00\u00a0%'],
    [[3, 0, 1], null, 'Kecamatan Tanjung Awan: 3 dari 4 desa, ≥ 75,00\u00a0%'],
    [[0, 0, 4], null, 'Kecamatan Tanjung Awan: belum ada data dari 4 desa'],
    [[0, 0, 4], goal, 'Kecamatan Tanjung Awan: belum ada data dari 4 desa'],
    [[0, 1, 3], null, 'Kecamatan Tanjung Awan: baru 1 dari 4 desa ada datanya, 0 di antaranya sudah'],
    [[1, 0, 3], null, 'Kecamatan Tanjung Awan: baru 1 dari 4 desa ada datanya, 1 di antaranya sudah'],
    [[1, 0, 3], goal, 'Kecamatan Tanjung Awan: baru 1 dari 4 desa ada datanya, 1 di antaranya sudah'],
    [[3, 1, 0], goal, 'Kecamatan Tanjung Awan: 75,00\u00a0%, target tercapai'],
    [[1, 3, 0], goal, 'Kecamatan Tanjung Awan: 25,00\u00a0%, kurang 2 desa dari target'],
    [[1, 1, 2], goal, 'Kecamatan Tanjung Awan: ≥ 25,00\u00a0%, kurang paling banyak 2 desa dari target'],
  ])('%j, %j: %s', (counts, target, name) => {
    expect(layerAreaName(area(counts), target)).toBe(name);
  });
});

describe('the count of a fill in a legend', () => {
  /** Two villages of the highest class, none of another, and so many without an answer. */
  const countOf = (fill: MapFill, lacks: Partial<Record<'unstated' | 'tanpa_data', number>>) => {
    const classes: LayerClass[] = [
      { fill: 'class-4', count: 2 },
      { fill: 'class-3', count: 0 },
      { fill: 'unstated', count: lacks.unstated ?? 0 },
      { fill: 'belum', count: 0 },
      { fill: 'tanpa_data', count: lacks.tanpa_data ?? 0 },
    ];
    return fillCount(
      { classes },
      classes.find((one) => one.fill === fill)!,
    );
  };

  it('is unknown, not zero, where none is recorded and some have no data', () => {
    expect(countOf('class-3', { tanpa_data: 5 })).toBeNull();
    expect(countOf('belum', { tanpa_data: 5 })).toBeNull();
    expect(countOf('class-4', { tanpa_data: 5 })).toBe('2');
  });

  it('of a class is unknown where some have a class that no source tells; they are not "belum"', () => {
    expect(countOf('class-3', { unstated: 39 })).toBeNull();
    expect(countOf('belum', { unstated: 39 })).toBe('0');
  });

  it('is zero where all is known', () => {
    expect(countOf('class-3', {})).toBe('0');
    expect(countOf('tanpa_data', {})).toBe('0');
  });

  it('of what lacks an answer is always known', () => {
    expect(countOf('unstated', { tanpa_data: 5 })).toBe('0');
    expect(countOf('tanpa_data', { unstated: 5 })).toBe('0');
  });
});
