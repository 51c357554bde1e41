import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { areaTimeline, timelineSteps } from '#domain/area-timeline.ts';
import { changesIn, countTold, releaseChanges, sumTold } from '#domain/release-changes.ts';
import { CLASSIFICATIONS, type Release } from '#domain/release.ts';
import { readRelease } from '#lib/read-release.ts';
import { kampung, release } from '../kampung.ts';
import { seededRandom } from '../seeded-random.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const REGION = areaCode('99');
const regencies = register.children(REGION);
const codes = register.villagesIn(REGION).map(({ code }) => code);
const [A, B, C] = ['9901012001', '9901012002', '9901022001'] as const;

/** For every regency and the region: new less gone is the difference of the totals, which are counted apart from it. */
function expectSums(releases: readonly Release[]): void {
  const steps = timelineSteps(register, REGION, releases);
  for (const [at, { changes, sudah }] of releaseChanges(register, REGION, releases).entries()) {
    const parts = new Map(changesIn(changes, regencies).map((part) => [part.area.code, part.changes]));
    for (const { code } of [...regencies, { code: REGION }]) {
      const states = areaTimeline(code, steps);
      const { added, kinds } = countTold(code === REGION ? changes : (parts.get(code) ?? []));
      expect(added - kinds.gone, `${code}, release ${at}`).toBe(
        states[at]!.sudah - (states[at - 1]?.sudah ?? 0),
      );
    }
    expect(countTold(changes).difference).toBe(sudah.after - (sudah.before ?? 0));
    expect(sumTold([...parts.values()].map((own) => countTold(own)))).toEqual(countTold(changes));
  }
}

describe('new less gone is the difference of the totals, in each regency at each release', () => {
  it('with two Kampung KB in a village, of which one goes, and then the other', () => {
    const releases = [
      release('2021-01-01', 'partial', kampung(A, { name: 'Satu' }), kampung(A, { name: 'Dua' })),
      release('2022-01-01', 'complete', kampung(A, { name: 'Dua' })),
      release('2023-01-01', 'complete', kampung(B)),
      release('2024-01-01', 'partial', kampung(A, { status: 'belum' }), kampung(A, { name: 'Tiga' })),
    ];
    expectSums(releases);
    const counts = releaseChanges(register, REGION, releases).map(({ changes }) => countTold(changes));
    expect(counts.map(({ added, kinds }) => [added, kinds.gone])).toEqual([
      [1, 0],
      [0, 0],
      [1, 1],
      [1, 0],
    ]);
  });

  it('where doubt makes a "belum" no data, leaves a "sudah" as it is, and ends', () => {
    const doubtful = new Set([areaCode(A), areaCode(B)]);
    const releases = [
      release('2021-01-01', 'complete', kampung(A)),
      { ...release('2022-01-01', 'complete', kampung(C)), unsettled: doubtful },
      { ...release('2023-01-01', 'complete', kampung(B)), unsettled: doubtful },
      release('2024-01-01', 'complete', kampung(C)),
    ];
    expectSums(releases);
    const kinds = releaseChanges(register, REGION, releases).map(({ changes }) => countTold(changes).kinds);
    expect(kinds[1]).toMatchObject({ becameSudah: 1, gone: 0, doubted: 1 });
    expect(kinds[2]).toMatchObject({ foundSudah: 1, gone: 1, doubted: 0 });
    expect(kinds[3]).toMatchObject({ becameSudah: 1, gone: 2 });
  });

  it('where the code of a village was replaced between two releases', () => {
    const change = { from: areaCode('9901022020'), to: areaCode('9901012008'), decree: 'Uji', date: null };
    const read = (date: string, code: string) => {
      const bytes = new TextEncoder().encode(`kode,status\n${code},sudah\n`);
      const { kampung: rows } = readRelease(date, bytes, {
        date,
        region: REGION,
        register,
        codeChanges: [change],
      });
      return release(date, 'complete', ...rows);
    };
    const releases = [read('2021-01-01', '99.01.02.2020'), read('2022-01-01', '99.01.01.2008')];
    expectSums(releases);
    expect(releaseChanges(register, REGION, releases)[1]).toMatchObject({
      changes: [],
      sudah: { before: 1, after: 1 },
    });
  });

  it('with forty stories of eight releases made by chance', () => {
    const random = seededRandom(7);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
    for (let story = 0; story < 40; story += 1) {
      const releases = Array.from({ length: 8 }, (_, year): Release => {
        const rows = Array.from({ length: Math.floor(random() * 12) }, () =>
          kampung(pick(codes), {
            status: pick(['sudah', 'sudah', 'belum']),
            classification: pick([...CLASSIFICATIONS, null]),
            name: pick(['Satu', 'Dua', null]),
          }),
        );
        const made = release(`${2015 + year}-12-31`, pick(['complete', 'partial']), ...rows);
        return { ...made, unsettled: new Set([pick(codes), pick(codes)]) };
      });
      expectSums(releases);
    }
  });
});
