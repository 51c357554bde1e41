import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { AreaKind } from '#domain/levels.ts';
import { rankAreas } from '#domain/rank-areas.ts';
import { rankingState } from '#domain/rank-words.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { coverage } from '../coverage.ts';
import { wordsIn } from '../site-words.ts';

const { rankCell, rankSentence } = wordsIn('id');

type Counts = readonly [sudah: number, belum: number, tanpaData: number];

/** An invented area with these numbers. */
function area(name: string, counts: Counts, kind: AreaKind = 'kecamatan'): AreaRecord {
  const code = areaCode('990101');
  const numbers = coverage(code, counts);
  const villageKinds = { desa: numbers.total, kelurahan: 0 };
  const level = kind === 'kecamatan' ? 'district' : 'regency';
  return { code, name, level, kind, villageKinds, coverage: numbers, parts: [], history: [], timeline: [] };
}

const PARENT = area('Berantah', [0, 0, 0], 'kabupaten');

/** What is said of the first of several kecamatan. */
function saidOfFirst(...counts: Counts[]): string {
  const areas = counts.map((count, index) => area('ABCDEF'[index]!, count));
  return rankSentence(rankAreas(areas), areas[0]!, PARENT);
}

function stateOf(...counts: Counts[]) {
  return rankingState(rankAreas(counts.map((count, index) => area('ABCDEF'[index]!, count))));
}

describe('the rank of an area in a sentence', () => {
  it.each<[string, Counts[], string]>([
    [
      'one of its own',
      [
        [3, 1, 0],
        [4, 0, 0],
        [1, 3, 0],
      ],
      'Peringkat 2 dari 3 kecamatan di Kabupaten Berantah.',
    ],
    [
      'shared',
      [
        [2, 2, 0],
        [4, 4, 0],
        [4, 0, 0],
        [0, 4, 0],
      ],
      'Peringkat 2–3 bersama dari 4 kecamatan di Kabupaten Berantah: 2 wilayah persennya sama.',
    ],
    [
      'not certain',
      [
        [2, 1, 1],
        [5, 5, 0],
        [3, 2, 0],
        [0, 4, 0],
      ],
      'Peringkatnya belum pasti: antara 1 dan 2 dari 4 kecamatan di Kabupaten Berantah, karena sebagian desa belum ada datanya.',
    ],
    [
      'any at all',
      [
        [1, 0, 9],
        [2, 0, 8],
      ],
      'Belum dapat diperingkat: peringkatnya bisa mana pun dari 2 kecamatan di Kabupaten Berantah, karena terlalu banyak desa yang belum ada datanya.',
    ],
    [
      'the first, which others may still reach',
      [
        [4, 0, 0],
        [2, 1, 1],
        [1, 0, 3],
        [0, 0, 4],
      ],
      'Tidak ada kecamatan di Kabupaten Berantah yang lebih tinggi, dan 2 masih bisa menyamai setelah datanya lengkap.',
    ],
    [
      'the first, with others beside it and more that may still reach it',
      [
        [4, 0, 0],
        [6, 0, 0],
        [1, 0, 3],
      ],
      'Dari 3 kecamatan di Kabupaten Berantah, tidak ada yang lebih tinggi; 1 lainnya sama, dan 1 masih bisa menyamai setelah datanya lengkap.',
    ],
    [
      'none, because nothing is known of it',
      [
        [0, 0, 4],
        [2, 2, 0],
        [1, 3, 0],
      ],
      'Belum ada data dari Kecamatan A, jadi wilayah ini belum dapat dibandingkan atau diperingkat.',
    ],
    [
      'none, because nothing is known of any',
      [
        [0, 0, 4],
        [0, 0, 2],
      ],
      'Belum ada data dari satu pun dari 2 kecamatan di Kabupaten Berantah, jadi tidak ada yang dapat diperingkat.',
    ],
    [
      'none, because all are complete',
      [
        [4, 0, 0],
        [2, 0, 0],
      ],
      'Semua desa di 2 kecamatan di Kabupaten Berantah tercatat sudah, jadi tidak ada yang dapat diperingkat.',
    ],
    [
      'none, because all are the same',
      [
        [2, 2, 0],
        [1, 1, 0],
      ],
      'Persen sudah di 2 kecamatan di Kabupaten Berantah sama (50,00\u00a0%), jadi tidak ada yang dapat diperingkat.',
    ],
  ])('%s', (_name, counts, sentence) => {
    expect(saidOfFirst(...counts)).toBe(sentence);
  });

  it('says what the areas are called together', () => {
    const areas = [area('A', [1, 1, 0], 'kabupaten'), area('B', [2, 0, 0], 'kota')];
    expect(rankSentence(rankAreas(areas), areas[0]!, area('Reka', [0, 0, 0], 'provinsi'))).toBe(
      'Peringkat 2 dari 2 kabupaten dan kota di Provinsi Reka.',
    );
  });
});

describe('a ranking is worth', () => {
  it('nothing where equal areas have villages without data: they may differ yet', () => {
    expect(stateOf([1, 0, 1], [1, 0, 1])).toBe('unsure');
    expect(stateOf([2, 0, 0], [2, 0, 0], [0, 0, 2])).not.toBe('complete');
  });

  it('a sentence where there are no more than two different shares', () => {
    expect(stateOf([3, 1, 0], [2, 2, 0])).toBe('few');
    expect(stateOf([4, 0, 0], [2, 0, 0], [6, 0, 0], [3, 0, 1])).toBe('few');
  });

  it('its ranks where the order of most is certain', () => {
    expect(stateOf([3, 1, 0], [2, 2, 0], [0, 4, 0], [0, 0, 4])).toBe('unsure');
    expect(stateOf([3, 1, 0], [2, 2, 0], [0, 4, 0], [0, 3, 1])).toBe('ranked');
  });
});

describe('a rank in a table', () => {
  it('is a number, a shared range or what is possible', () => {
    const counts: Counts[] = [
      [4, 0, 0],
      [2, 2, 0],
      [1, 1, 0],
      [1, 6, 1],
      [2, 8, 0],
    ];
    const { ranked } = rankAreas(counts.map((count, index) => area('ABCDE'[index]!, count)));
    expect(ranked.map((one) => `${one.area.name} ${rankCell(one)}`)).toEqual([
      'A 1',
      'B 2–3 bersama',
      'C 2–3 bersama',
      'E antara 4 dan 5',
      'D antara 4 dan 5',
    ]);
  });
});
