import { describe, expect, it } from 'vitest';
import { type AnnouncedCorrection, countCorrected } from '#domain/announced/announced.ts';
import { weighAnnounced } from '#domain/announced/weigh-announced.ts';
import { areaCode } from '#domain/area-code.ts';
import { joinRegister } from '#domain/join-register.ts';
import type { Release } from '#domain/release.ts';
import { kampung, release } from '../../kampung.ts';
import { tinyRegister } from '../../tiny-country.ts';

const register = tinyRegister();
const [A, B, C] = ['9901012001', '9901012002', '9901012003'] as const;

let rows = 1;
const correction = (
  village: string,
  from: string | null,
  to: string | null,
  facts: Partial<AnnouncedCorrection> = {},
): AnnouncedCorrection => ({
  announcedOn: '2024-05-02',
  release: '2024-03-31',
  village: areaCode(village),
  column: 'status',
  from,
  to,
  reason: 'Salah ketik',
  row: (rows += 1),
  ...facts,
});
const effects = (releases: readonly Release[], ...announced: AnnouncedCorrection[]) =>
  weighAnnounced(announced, { register, releases }).map(({ effect }) => effect);
const sudah = (...releases: Release[]) =>
  joinRegister(register, areaCode('99'), releases).filter(({ status }) => status === 'sudah').length;

describe('what a correction did to the number of "sudah"', () => {
  it.each([
    ['a row that was missing', [kampung(A)], correction(A, null, 'sudah'), 1],
    ['a row that is gone', [kampung(B)], correction(A, 'sudah', null), -1],
    ['a status that was wrong', [kampung(A, { status: 'belum' })], correction(A, 'sudah', 'belum'), -1],
    ['a status that was wrong the other way', [kampung(A)], correction(A, 'belum', 'sudah'), 1],
    ['another column', [kampung(A)], correction(A, 'dasar', null, { column: 'klasifikasi' }), 0],
    [
      'a row saying "belum" that was missing',
      [kampung(A, { status: 'belum' })],
      correction(A, null, 'belum'),
      0,
    ],
  ] as const)('%s', (_name, own, announced, effect) => {
    expect(effects([release('2024-03-31', 'partial', ...own)], announced)).toEqual([effect]);
  });

  it('is nothing while another Kampung KB of the village stays', () => {
    const two = release('2024-03-31', 'partial', kampung(A, { name: 'Satu' }), kampung(A, { name: 'Dua' }));
    expect(effects([two], correction(A, null, 'sudah'))).toEqual([0]);
    const one = release('2024-03-31', 'partial', kampung(A, { name: 'Satu' }));
    expect(effects([one], correction(A, 'sudah', null))).toEqual([0]);
  });

  it('is nothing where an older release said the same, and the release is partial', () => {
    const before = release('2023-12-31', 'partial', kampung(A));
    expect(
      effects([before, release('2024-03-31', 'partial', kampung(A))], correction(A, null, 'sudah')),
    ).toEqual([0]);
    // A complete release that was silent about the village had said "belum".
    expect(
      effects([before, release('2024-03-31', 'complete', kampung(A))], correction(A, null, 'sudah')),
    ).toEqual([1]);
  });

  it('leaves a village that a row may mean as it was', () => {
    const before = release('2023-12-31', 'partial', kampung(A));
    const doubtful = { ...release('2024-03-31', 'complete', kampung(A)), unsettled: new Set([areaCode(A)]) };
    expect(effects([before, doubtful], correction(A, null, 'sudah'))).toEqual([0]);
  });

  it('adds up over corrections of corrections, the newest first', () => {
    const releases = [release('2024-03-31', 'partial', kampung(A))];
    const first = correction(A, 'sudah', null, { announcedOn: '2024-04-01' });
    const second = correction(A, null, 'belum', { announcedOn: '2024-04-01' });
    const third = correction(A, 'belum', 'sudah', { announcedOn: '2024-05-01' });
    // In any order of the file: the day counts first, then the row.
    const weighed = weighAnnounced([third, first, second], { register, releases });
    expect(weighed.map(({ from, to, effect }) => [from, to, effect])).toEqual([
      ['belum', 'sudah', 1],
      [null, 'belum', 0],
      ['sudah', null, -1],
    ]);
    expect(countCorrected(weighed)).toEqual({ villages: 1, effect: 0 });
  });

  it('is what the total differs by from the release as it was first published', () => {
    const now = release('2024-03-31', 'complete', kampung(A), kampung(B, { status: 'belum' }));
    const then = release('2024-03-31', 'complete', kampung(B), kampung(C));
    const announced = [
      correction(A, null, 'sudah'),
      correction(B, 'sudah', 'belum'),
      correction(C, 'sudah', null),
    ];
    const { effect, villages } = countCorrected(weighAnnounced(announced, { register, releases: [now] }));
    expect({ effect, villages }).toEqual({ effect: sudah(now) - sudah(then), villages: 3 });
  });
});

it('names each for good, also two of one cell on one day, and leaves out those of other releases', () => {
  const announced = [
    correction(A, 'dasar', 'mandiri', { column: 'klasifikasi' }),
    correction(A, 'mandiri', 'dasar', { column: 'klasifikasi' }),
    correction(A, null, 'sudah', { release: '2020-01-01' }),
  ];
  const weighed = weighAnnounced(announced, {
    register,
    releases: [release('2024-03-31', 'partial', kampung(A))],
  });
  expect(weighed.map(({ anchor }) => anchor)).toEqual([
    `koreksi-2024-05-02-${A}-klasifikasi-2`,
    `koreksi-2024-05-02-${A}-klasifikasi`,
  ]);
});
