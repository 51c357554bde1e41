import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { AreaKind, Level } from '#domain/levels.ts';
import type { Status } from '#domain/release.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { coverage } from '../coverage.ts';
import { wordsIn } from '../site-words.ts';

const { gapSentence } = wordsIn('id');

type Counts = readonly [sudah: number, belum: number, tanpaData: number];

/** An invented area with these numbers; all its villages are kelurahan in a kota, and desa anywhere else. */
function area(name: string, counts: Counts, kind: AreaKind = 'kecamatan'): AreaRecord {
  const code = areaCode('990101');
  const level: Level = kind === 'kecamatan' ? 'district' : 'regency';
  const numbers = coverage(code, counts);
  const villageKinds =
    kind === 'kota' ? { desa: 0, kelurahan: numbers.total } : { desa: numbers.total, kelurahan: 0 };
  return { code, name, level, kind, villageKinds, coverage: numbers, parts: [], history: [], timeline: [] };
}

const WHOLE = area('Berantah', [0, 0, 0], 'kabupaten');
const ofDistricts = (...counts: Counts[]) =>
  gapSentence(
    WHOLE,
    counts.map((count, index) => area('ABCDEF'[index]!, count)),
  );

describe('where the gaps are among areas', () => {
  it.each<[string, Counts[], string]>([
    [
      'nothing known',
      [
        [0, 0, 4],
        [0, 0, 2],
      ],
      'Semua 2 kecamatan belum ada datanya.',
    ],
    [
      'one part without data',
      [
        [0, 0, 4],
        [1, 2, 1],
        [2, 0, 3],
      ],
      'Belum ada data sama sekali dari Kecamatan A. Yang tercatat sudah paling banyak di Kecamatan C: 2 dari 5 desa.',
    ],
    [
      'two parts without data, one with any sudah',
      [
        [0, 0, 4],
        [0, 0, 2],
        [2, 0, 3],
      ],
      'Belum ada data sama sekali dari Kecamatan A dan B. Yang tercatat sudah hanya di Kecamatan C: 2 dari 5 desa.',
    ],
    [
      'several parts without data, two as good as each other',
      [
        [0, 0, 4],
        [0, 0, 2],
        [0, 0, 5],
        [2, 0, 3],
        [2, 1, 0],
      ],
      'Dari 5 kecamatan, 3 belum ada datanya sama sekali. Yang tercatat sudah hanya di Kecamatan D dan E: masing-masing 2 desa.',
    ],
    [
      'parts without data, and only belum elsewhere',
      [
        [0, 0, 4],
        [0, 9, 1],
      ],
      'Belum ada data sama sekali dari Kecamatan A. Yang tercatat belum hanya di Kecamatan B: 9 dari 10 desa.',
    ],
    [
      'some data everywhere, three as good as each other',
      [
        [1, 0, 4],
        [1, 0, 2],
        [1, 3, 0],
      ],
      'Yang belum ada datanya paling banyak di Kecamatan A: 4 dari 5 desa. Yang tercatat sudah sama banyak di 3 kecamatan: masing-masing 1 desa.',
    ],
    [
      'data missing in one part only, nothing sudah',
      [
        [0, 1, 4],
        [0, 3, 0],
      ],
      'Yang belum ada datanya hanya di Kecamatan A: 4 dari 5 desa. Yang tercatat belum paling banyak di Kecamatan B: 3 dari 3 desa.',
    ],
    [
      'all known',
      [
        [1, 5, 0],
        [4, 2, 0],
      ],
      'Yang tercatat belum paling banyak di Kecamatan A: 5 dari 6 desa. Yang tercatat sudah paling banyak di Kecamatan B: 4 dari 6 desa.',
    ],
    [
      'all known, nothing sudah',
      [
        [0, 5, 0],
        [0, 2, 0],
      ],
      'Yang tercatat belum paling banyak di Kecamatan A: 5 dari 5 desa.',
    ],
    [
      'one part complete',
      [
        [6, 0, 0],
        [4, 2, 0],
      ],
      'Yang tercatat belum hanya di Kecamatan B: 2 dari 6 desa. Semua desa di Kecamatan A tercatat sudah menjadi Kampung KB.',
    ],
    [
      'three parts complete',
      [
        [6, 0, 0],
        [4, 0, 0],
        [1, 0, 0],
        [0, 0, 1_204],
      ],
      'Belum ada data sama sekali dari Kecamatan D. Di 3 kecamatan, semua desa tercatat sudah menjadi Kampung KB.',
    ],
    [
      'all complete',
      [
        [6, 0, 0],
        [4, 0, 0],
      ],
      'Semua desa di 2 kecamatan tercatat sudah menjadi Kampung KB.',
    ],
    [
      'more belum than without data',
      [
        [9, 5, 0],
        [4, 2, 3],
      ],
      'Yang tercatat belum paling banyak di Kecamatan A: 5 dari 14 desa.',
    ],
    [
      'all parts alike',
      [
        [2, 1, 0],
        [2, 1, 0],
      ],
      'Yang tercatat belum sama banyak di Kecamatan A dan B: masing-masing 1 desa.',
    ],
    ['one part', [[6, 0, 2]], 'Satu-satunya kecamatan di sini adalah Kecamatan A.'],
    [
      'a part without villages',
      [
        [6, 0, 0],
        [4, 0, 0],
        [0, 0, 0],
      ],
      'Semua desa di 2 kecamatan tercatat sudah menjadi Kampung KB.',
    ],
    ['no parts', [], ''],
  ])('%s', (_, counts, sentence) => {
    expect(ofDistricts(...counts)).toBe(sentence);
  });

  it('are told with the words of the level, and a city counts kelurahan', () => {
    const parts = [
      area('Lembah', [0, 0, 4], 'kabupaten'),
      area('Lembah', [1_204, 0, 0], 'kota'),
      area('Bukit', [0, 0, 9], 'kabupaten'),
      area('Pantai', [0, 0, 9], 'kabupaten'),
    ];
    expect(gapSentence(WHOLE, parts)).toBe(
      'Dari 4 kabupaten dan kota, 3 belum ada datanya sama sekali. Semua kelurahan di Kota Lembah tercatat sudah menjadi Kampung KB.',
    );
    const known = area('Bukit', [2, 0, 1], 'kabupaten');
    expect(gapSentence(WHOLE, [known, area('Lembah', [2, 0, 2], 'kota')])).toContain(
      'Kabupaten Bukit dan Kota Lembah: masing-masing 2 desa dan kelurahan.',
    );
    const one = [area('Bukit', [1, 0, 1], 'kabupaten'), area('Lembah', [1, 0, 2], 'kota')];
    expect(gapSentence(WHOLE, one)).toContain(': masing-masing 1 desa atau kelurahan.');
    expect(gapSentence(WHOLE, [parts[0]!, parts[2]!])).toBe('Semua 2 kabupaten belum ada datanya.');
  });
});

const VILLAGES: Record<string, Status> = { s: 'sudah', b: 'belum', '?': 'tanpa_data' };

/** The sentence of a district whose villages A, B, C … have these states; those written in capitals are kelurahan. */
function ofVillages(states: string): string {
  const villages = [...states].map((letter, index) => {
    const kind = letter === letter.toUpperCase() && letter !== '?' ? 'kelurahan' : 'desa';
    return { name: 'ABCDEFGHIJKL'[index]!, kind, status: VILLAGES[letter.toLowerCase()]! } as VillageRecord;
  });
  const count = (status: Status) => villages.filter((village) => village.status === status).length;
  const kelurahan = villages.filter(({ kind }) => kind === 'kelurahan').length;
  const district = area('Berantah', [count('sudah'), count('belum'), count('tanpa_data')]);
  const villageKinds = { desa: villages.length - kelurahan, kelurahan };
  return gapSentence({ ...district, villageKinds }, villages);
}

describe('where the gaps are among villages', () => {
  it.each([
    ['????', 'Semua 4 desa di sini belum ada datanya.'],
    ['ssss', 'Semua 4 desa di sini tercatat sudah menjadi Kampung KB.'],
    ['SSSS', 'Semua 4 kelurahan di sini tercatat sudah menjadi Kampung KB.'],
    ['bbbb', 'Semua 4 desa di sini tercatat belum.'],
    ['bb??', 'Belum ada yang tercatat sudah: 2 tercatat belum dan 2 belum ada datanya.'],
    ['s????', 'Tercatat sudah 1 dari 5 desa: A. Sisanya belum ada datanya.'],
    ['ss??', 'Tercatat sudah 2 dari 4 desa: A dan B. Yang belum ada datanya: C dan D.'],
    ['sssbbbb', 'Tercatat sudah 3 dari 7 desa: A, B, dan C. Sisanya tercatat belum.'],
    ['ssssb', 'Yang tercatat belum: E.'],
    ['ssssbbbb', ''],
    ['ssssb?', ''],
    [
      'sssb?',
      'Tercatat sudah 3 dari 5 desa: A, B, dan C. Sisanya: 1 tercatat belum dan 1 belum ada datanya.',
    ],
    [
      'sS??',
      'Tercatat sudah 2 dari 4 desa dan kelurahan: Desa A dan Kelurahan B. Yang belum ada datanya: Desa C dan Desa D.',
    ],
    ['s', 'Satu-satunya desa di sini, A, tercatat sudah menjadi Kampung KB.'],
    ['B', 'Satu-satunya kelurahan di sini, A, tercatat belum.'],
    ['?', 'Satu-satunya desa di sini, A, belum ada datanya.'],
  ])('%s: %s', (states, sentence) => {
    expect(ofVillages(states)).toBe(sentence);
  });
});
