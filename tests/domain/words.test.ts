import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { noClasses, percentOf } from '#domain/coverage.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import type { StringKey } from '#domain/strings-schema.ts';
import { createWords } from '#domain/words.ts';

const strings = JSON.parse(readFileSync('content/strings/id.json', 'utf8')) as Record<StringKey, string>;
const words = createWords(strings);

/** An invented regency of desa with these numbers. */
function area(sudah: number, belum: number, tanpa_data: number): AreaRecord {
  const total = sudah + belum + tanpa_data;
  const percent = sudah + belum === 0 ? null : percentOf(sudah, total);
  return {
    code: areaCode('9901'),
    name: 'Berantah',
    level: 'regency',
    kind: 'kabupaten',
    villageKinds: { desa: total, kelurahan: 0 },
    coverage: {
      code: areaCode('9901'),
      total,
      sudah,
      belum,
      tanpa_data,
      percent,
      classes: noClasses(),
      releases: [],
    },
    parts: [],
    history: [],
    timeline: [],
  };
}

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
      'Belum ada yang tercatat sudah menjadi Kampung KB di Kabupaten Berantah: 3 dari 10 desa tercatat belum, dan 7 lainnya belum ada datanya.',
    ],
    [[0, 0, 10], 'Belum ada data Kampung KB untuk 10 desa di Kabupaten Berantah.'],
  ] as const)('for %j is: %s', ([sudah, belum, missing], answer) => {
    expect(words.areaAnswer(area(sudah, belum, missing))).toBe(answer);
  });
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
    [[2, 3, 5], 'short', '2', 'dari 10 desa tercatat sudah, 3 belum, 5 belum ada data.'],
    [[0, 3, 0], 'short', '0', 'dari 3 desa tercatat sudah (0,00\u00a0%).'],
    [[0, 0, 10], 'short', null, 'Belum ada data Kampung KB untuk 10 desa di Kabupaten Berantah.'],
  ] as const)('for %j, %s, is %s and: %s', ([sudah, belum, missing], length, number, text) => {
    const lead = number !== null && missing > 0 ? 'Sedikitnya' : null;
    expect(words.areaTally(area(sudah, belum, missing), length)).toEqual({ lead, number, text });
  });
});

describe('numbers in a table', () => {
  it('are a lower bound while data are missing, and no number at all while nothing is known', () => {
    const [partial, unknown] = [area(2, 0, 8).coverage, area(0, 0, 10).coverage];
    expect(words.percentWord(partial)).toBe('≥ 20,00\u00a0%');
    expect(words.percentWord(unknown)).toBe('belum ada data');
    expect([words.countWord(partial, 'belum'), words.countWord(unknown, 'belum')]).toEqual(['–', '–']);
    expect(words.countWord(area(10, 0, 0).coverage, 'belum')).toBe('0');
    expect(words.countWord(unknown, 'tanpa_data')).toBe('10');
  });
});
