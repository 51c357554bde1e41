import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { AreaCoverage } from '#domain/coverage.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { coverage } from '../coverage.ts';
import { wordsIn } from '../site-words.ts';

const words = wordsIn('id');

/** An invented regency of desa with these numbers. */
function area(counts: readonly [number, number, number], more: Partial<AreaCoverage> = {}): AreaRecord {
  const code = areaCode('9901');
  const numbers = coverage(code, counts, more);
  return {
    code,
    name: 'Berantah',
    level: 'regency',
    kind: 'kabupaten',
    villageKinds: { desa: numbers.total, kelurahan: 0 },
    coverage: numbers,
    parts: [],
    history: [],
    timeline: [],
  };
}

/** A list of 2023 with a newer release beside it that leaves its `belum` as they were. */
const aged = (belumDates: readonly string[]): Partial<AreaCoverage> => ({
  atLeast: true,
  releases: ['2023-08-28', '2025-12-31'].map((release) => ({ release, villages: 1, doubtful: 0 })),
  belumDates,
});

describe('the question of the site', () => {
  it.each([
    [
      { desa: 1238, kelurahan: 314 },
      'Apakah desa Anda sudah menjadi Kampung KB?',
      'Is your village a Kampung KB yet?',
    ],
    [
      { desa: 0, kelurahan: 267 },
      'Apakah kelurahan Anda sudah menjadi Kampung KB?',
      'Is your urban village a Kampung KB yet?',
    ],
  ])('in a region of %j', (villageKinds, indonesian, english) => {
    expect(words.siteQuestion({ villageKinds })).toBe(indonesian);
    expect(wordsIn('en').siteQuestion({ villageKinds })).toBe(english);
  });
});

describe('the answer of an area', () => {
  it.each([
    [
      [979, 573, 0],
      '979 dari 1.552 desa di Kabupaten Berantah tercatat sudah menjadi Kampung KB (63,08\u00a0%).',
    ],
    [
      [2, 0, 8],
      'Sedikitnya 2 dari 10 desa di Kabupaten Berantah tercatat sudah menjadi Kampung KB (≥ 20,00\u00a0%). 8 lainnya belum ada datanya.',
    ],
    [
      [2, 3, 5],
      'Sedikitnya 2 dari 10 desa di Kabupaten Berantah tercatat sudah menjadi Kampung KB (≥ 20,00\u00a0%). 3 tercatat belum, dan 5 lainnya belum ada datanya.',
    ],
    [
      [0, 3, 7],
      'Belum ada yang tercatat sudah menjadi Kampung KB di Kabupaten Berantah: dari 10 desa, 3 tercatat belum, dan 7 lainnya belum ada datanya.',
    ],
    [[0, 0, 10], 'Belum ada data Kampung KB untuk 10 desa di Kabupaten Berantah.'],
  ] as const)('for %j is: %s', (counts, answer) => {
    expect(words.areaAnswer(area(counts))).toBe(answer);
  });

  it.each([
    [['2023-08-28'], '573 tercatat belum per 28 Agustus 2023.'],
    [['2023-08-28', '2025-12-31'], '573 tercatat belum antara 28 Agustus 2023 dan 31 Desember 2025.'],
  ] as const)(
    'is a lower bound with the date of a "belum" that is older than the rest: %j',
    (dates, rest) => {
      expect(words.areaAnswer(area([979, 573, 0], aged(dates)))).toBe(
        `Sedikitnya 979 dari 1.552 desa di Kabupaten Berantah tercatat sudah menjadi Kampung KB (≥ 63,08\u00a0%). ${rest}`,
      );
    },
  );
});

describe('the count of an area with its number set large', () => {
  it.each([
    [
      [979, 573, 0],
      'full',
      '979',
      'dari 1.552 desa di Kabupaten Berantah tercatat sudah menjadi Kampung KB (63,08\u00a0%).',
    ],
    [[979, 573, 0], 'short', '979', 'dari 1.552 desa tercatat sudah (63,08\u00a0%).'],
    [
      [2, 0, 8],
      'full',
      '2',
      'dari 10 desa di Kabupaten Berantah tercatat sudah menjadi Kampung KB. 8 lainnya belum ada datanya.',
    ],
    [[2, 0, 8], 'short', '2', 'dari 10 desa tercatat sudah, 8 belum ada data.'],
    [[2, 3, 5], 'short', '2', 'dari 10 desa tercatat sudah; 3 tercatat belum, 5 belum ada data.'],
    [[0, 3, 0], 'short', '0', 'dari 3 desa tercatat sudah (0,00\u00a0%).'],
    [[0, 0, 10], 'short', null, 'Belum ada data Kampung KB untuk 10 desa di Kabupaten Berantah.'],
  ] as const)('for %j, %s, is %s and: %s', (counts, length, number, text) => {
    const lead = number !== null && counts[2] > 0 ? 'Sedikitnya' : null;
    expect(words.areaTally(area(counts), length)).toEqual({ lead, number, text });
  });

  it('is a lower bound, too, where a "belum" is older than the rest', () => {
    const tally = words.areaTally(area([979, 573, 0], aged(['2023-08-28'])), 'short');
    expect(tally).toMatchObject({ lead: 'Sedikitnya', number: '979' });
    expect(tally.text).toBe('dari 1.552 desa tercatat sudah; 573 tercatat belum per 28 Agustus 2023.');
  });
});

describe('numbers in a table', () => {
  it('are a lower bound while data are missing, and no number at all while nothing is known', () => {
    const [partial, unknown] = [area([2, 0, 8]).coverage, area([0, 0, 10]).coverage];
    expect(words.percentWord(partial)).toBe('≥ 20,00\u00a0%');
    expect(words.percentWord(unknown)).toBe('belum ada data');
    expect([words.countWord(partial, 'belum'), words.countWord(unknown, 'belum')]).toEqual(['–', '–']);
    expect(words.countWord(area([10, 0, 0]).coverage, 'belum')).toBe('0');
    expect(words.countWord(unknown, 'tanpa_data')).toBe('10');
  });
});
