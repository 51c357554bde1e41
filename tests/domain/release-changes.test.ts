import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { areaTimeline, timelineSteps } from '#domain/area-timeline.ts';
import {
  changesIn,
  countTold,
  isListedApart,
  releaseChanges,
  tellingChanges,
} from '#domain/release-changes.ts';
import { kampung, release } from '../kampung.ts';
import { wordsIn } from '../site-words.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const REGION = areaCode('99');
const [A, B, C, D] = ['9901012001', '9901012002', '9901012003', '9901012005'] as const;

const releases = [
  release(
    '2022-12-31',
    'partial',
    kampung(A, { source: 'Koran', link: 'https://koran.example' }),
    kampung(B),
  ),
  release(
    '2023-12-31',
    'complete',
    kampung(A, { classification: 'dasar', name: 'Awan' }),
    kampung(C, { classification: 'mandiri' }),
  ),
  release(
    '2024-12-31',
    'complete',
    kampung(A, { classification: 'mandiri', name: 'Mega' }),
    // A complete release is its own source, whatever a row says.
    kampung(D, { classification: 'dasar', source: 'Koran' }),
  ),
  release('2025-12-31', 'partial', kampung(A)),
];
const found = releaseChanges(register, REGION, releases);

describe('what each release made of the region', () => {
  it('counts all that the first release says as new, with the source of each row', () => {
    expect(found[0]).toEqual({
      release: '2022-12-31',
      sudah: { before: null, after: 2 },
      changes: [
        { code: A, kind: 'foundSudah', source: { text: 'Koran', link: 'https://koran.example' } },
        { code: B, kind: 'foundSudah' },
      ],
    });
  });

  it('tells what is new, known only now, gone and "belum"', () => {
    const { changes, sudah } = found[1]!;
    expect(sudah).toEqual({ before: 2, after: 2 });
    expect(changes.filter(({ kind }) => kind !== 'foundBelum')).toEqual([
      { code: C, kind: 'foundSudah', to: 'mandiri' },
      { code: B, kind: 'gone' },
      { code: A, kind: 'foundClass', to: 'dasar' },
    ]);
    expect(countTold(changes).kinds.foundBelum).toBe(register.villagesIn(REGION).length - 3);
  });

  it('tells of a class and of a name that are others, and the class of a village that is gone', () => {
    expect(found[2]!.changes).toEqual([
      { code: D, kind: 'becameSudah', to: 'dasar' },
      { code: C, kind: 'gone', from: 'mandiri' },
      { code: A, kind: 'reclassified', from: 'dasar', to: 'mandiri' },
      { code: A, kind: 'renamed', names: { before: ['Awan'], after: ['Mega'] } },
    ]);
  });

  it('sees no change where a release is silent about class and name', () => {
    expect(found[3]).toMatchObject({ changes: [], sudah: { before: 2, after: 2 } });
  });

  it('has as many of each kind as the timeline of the region', () => {
    const steps = areaTimeline(REGION, timelineSteps(register, REGION, releases));
    steps.slice(1).forEach(({ change }, at) => {
      const { kinds } = countTold(found[at + 1]!.changes);
      const { becameSudah, foundSudah, gone, reclassified, foundClass } = kinds;
      expect(change).toMatchObject({ becameSudah, foundSudah, gone, reclassified, foundClass });
    });
  });

  it('is cut to what is told shortly: not what was only found to be "belum"', () => {
    expect(tellingChanges(found[1]!.changes).map(({ code }) => code)).toEqual([C, B, A]);
    expect(tellingChanges(found[2]!.changes)).toEqual(
      found[2]!.changes.filter(({ kind }) => kind !== 'renamed'),
    );
  });

  it('adds up: new less gone is the difference, in the region and over its parts', () => {
    for (const { sudah, changes } of found) {
      expect(countTold(changes).difference).toBe(sudah.after - (sudah.before ?? 0));
      const parts = changesIn(changes, register.children(REGION));
      const sum = parts.reduce((all, part) => all + countTold(part.changes).difference, 0);
      expect(sum).toBe(sudah.after - (sudah.before ?? 0));
      expect(parts.flatMap((part) => part.changes)).toHaveLength(changes.length);
    }
    expect(countTold(found[2]!.changes)).toMatchObject({ added: 1, difference: 0, villages: 3 });
  });
});

it('lists villages regency by regency only where there are regencies and many villages', () => {
  const many = Array.from({ length: 61 }, (_, at) => ({
    code: areaCode(`990101${2001 + at}`),
    kind: 'gone' as const,
  }));
  expect(isListedApart({ level: 'province' }, countTold(many))).toBe(true);
  expect(isListedApart({ level: 'province' }, countTold(many.slice(1)))).toBe(false);
  expect(isListedApart({ level: 'regency' }, countTold(many))).toBe(false);
});

describe('the sentence on a release', () => {
  const { releaseSentence } = wordsIn('id');
  const area = { villageKinds: { desa: 20, kelurahan: 0 } };
  const sentence = (at: number) => releaseSentence(area, found[at]!.sudah, countTold(found[at]!.changes));

  it('says how many there were and are, and what happened', () => {
    expect(sentence(0)).toBe(
      'Sebelumnya belum ada data; kini 2 desa tercatat sudah. Rinciannya: 2 desa baru diketahui sudah menjadi Kampung KB.',
    );
    expect(sentence(2)).toBe(
      'Jumlah yang tercatat sudah tetap 2 desa. Rinciannya: 1 desa yang sebelumnya tercatat belum kini tercatat sudah, ' +
        '1 tidak lagi tercatat sudah, 1 berganti klasifikasi, dan 1 berganti nama Kampung KB.',
    );
    expect(sentence(3)).toBe('Rilis ini tidak mengubah data satu desa pun.');
  });
});
