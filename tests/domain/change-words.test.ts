import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { AreaChange, AreaState } from '#domain/area-timeline.ts';
import { CHANGE_KINDS, type ChangeKind } from '#domain/change-kinds.ts';
import type { AreaRecord, ReleaseCoverage } from '#domain/site-data.ts';
import { wordsIn } from '../site-words.ts';

const { changeSentence } = wordsIn('id');

const DATES = ['2022-12-26', '2023-06-30', '2023-08-28', '2024-03-31'];

/** What changed, by kind; nothing of the kinds not named. */
function change(counts: Partial<Record<ChangeKind, number>>): AreaChange {
  return Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, counts[kind] ?? 0])) as AreaChange;
}

/** An invented regency of desa that a first release speaks of and that later ones changed so. */
function area(...changes: Partial<Record<ChangeKind, number>>[]): AreaRecord {
  const timeline = [null, ...changes.map(change)].map(
    (item, index) => ({ release: DATES[index], change: item }) as AreaState,
  );
  return {
    code: areaCode('9901'),
    villageKinds: { desa: 4, kelurahan: 0 },
    history: [{ release: DATES[0] } as ReleaseCoverage],
    timeline,
  } as unknown as AreaRecord;
}

describe('what changed in an area', () => {
  it.each<[Partial<Record<ChangeKind, number>>, string]>([
    [
      { becameSudah: 12 },
      'Perubahan data sejak rilis 26 Desember 2022: 12 desa yang sebelumnya tercatat belum kini tercatat sudah.',
    ],
    [
      { becameSudah: 12, gone: 1 },
      'Perubahan data sejak rilis 26 Desember 2022: 12 desa yang sebelumnya tercatat belum kini tercatat sudah dan 1 tidak lagi tercatat sudah.',
    ],
    [
      { becameSudah: 3, foundSudah: 1_204, gone: 1, reclassified: 4 },
      'Perubahan data sejak rilis 26 Desember 2022: 3 desa yang sebelumnya tercatat belum kini tercatat sudah, 1.204 baru diketahui sudah menjadi Kampung KB, dan 1 tidak lagi tercatat sudah. Selain itu, 4 desa berganti klasifikasi.',
    ],
    [
      { foundSudah: 2, reclassified: 1, foundClass: 65, foundBelum: 9, doubted: 1 },
      'Perubahan data sejak rilis 26 Desember 2022: 2 desa baru diketahui sudah menjadi Kampung KB. Selain itu, 1 desa berganti klasifikasi, 65 baru diketahui klasifikasinya, 9 baru diketahui belum, dan 1 kini belum pasti datanya.',
    ],
    [{ foundBelum: 9 }, 'Perubahan data sejak rilis 26 Desember 2022: 9 desa baru diketahui belum.'],
    [{ gone: 1 }, 'Perubahan data sejak rilis 26 Desember 2022: 1 desa tidak lagi tercatat sudah.'],
  ])('for %j is: %s', (counts, sentence) => {
    expect(changeSentence(area(counts))).toBe(sentence);
  });

  it('counts desa and kelurahan together, and calls one of them either', () => {
    const mixed = {
      ...area({ becameSudah: 2, gone: 1 }, { gone: 1 }),
      villageKinds: { desa: 3, kelurahan: 1 },
    };
    const before = { ...mixed, timeline: mixed.timeline.slice(0, 2) };
    expect(changeSentence(before)).toContain(
      ': 2 desa dan kelurahan yang sebelumnya tercatat belum kini tercatat sudah dan 1 tidak',
    );
    expect(changeSentence(mixed)).toContain(': 1 desa atau kelurahan tidak lagi tercatat sudah.');
  });

  it('is compared with the release before, not with the first', () => {
    expect(changeSentence(area({ gone: 1 }, { becameSudah: 2 }))).toBe(
      'Perubahan data sejak rilis 30 Juni 2023: 2 desa yang sebelumnya tercatat belum kini tercatat sudah.',
    );
  });

  it('is nothing since the release that last changed something', () => {
    expect(changeSentence(area({ gone: 1 }, {}, {}))).toBe(
      'Data di sini tidak berubah sejak rilis 30 Juni 2023.',
    );
    expect(changeSentence(area({}, {}))).toBe('Data di sini tidak berubah sejak rilis 26 Desember 2022.');
  });

  it('cannot be counted at the first release, or where no release speaks of the area', () => {
    expect(changeSentence(area())).toBe('Ini rilis pertama, jadi belum ada perubahan yang dapat dihitung.');
    const silent =
      'Belum ada rilis yang berisi data desa di sini, jadi belum ada perubahan yang dapat dihitung.';
    expect(changeSentence({ ...area(), history: [] })).toBe(silent);
    expect(changeSentence({ ...area({}), history: [] })).toBe(silent);
    expect(changeSentence({ ...area(), history: [], timeline: [] })).toBe(silent);
  });
});
