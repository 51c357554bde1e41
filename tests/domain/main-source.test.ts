import { describe, expect, it } from 'vitest';
import { mainSource } from '#domain/main-source.ts';
import type { ReleaseRecord, VillageRecord } from '#domain/site-data.ts';
import { kampung, villageRecord } from '../kampung.ts';

const DETAIL = 'Tanpa merinci tiap desa.';

/** A village with a Kampung KB of this source; without one it is `belum`. */
function village(source: string | null, note: string | null = null): VillageRecord {
  if (source === null) return villageRecord({ status: 'belum', release: '2025-12-31' });
  const row = kampung('9901012001', { source, note });
  return villageRecord({ status: 'sudah', kampung: [row], release: '2025-12-31' });
}

const release = (completeness: 'partial' | 'complete') => () => ({ completeness }) as ReleaseRecord;
const find = (...villages: VillageRecord[]) => mainSource(villages, release('partial'));

describe('the main source of an area', () => {
  it('is that of more than half of what is sudah, with the note that most of its rows bear', () => {
    const found = find(
      village('Warta', 'Ejaan di sumber: Awann.'),
      village('Warta', DETAIL),
      village('Warta', DETAIL),
      village('Koran'),
      village(null),
      village(null),
    );
    expect(found).toMatchObject({ villages: 3, row: { source: 'Warta', note: DETAIL } });
  });

  it.each([
    ['half is not more than half', [village('Warta'), village('Warta'), village('Koran'), village('Situs')]],
    ['one village has its source on its own page', [village('Warta')]],
    ['nothing is sudah', [village(null)]],
    ['there is no village', []],
  ])('is none: %s', (_, villages) => {
    expect(find(...villages)).toBeNull();
  });

  it('counts no village that an earlier release had as sudah, too', () => {
    const confirmed = {
      ...village('Warta'),
      history: [
        { release: '2023-08-28', status: 'sudah', classification: 'dasar' },
        { release: '2025-12-31', status: 'sudah', classification: null },
      ],
    } satisfies VillageRecord;
    const earlier = {
      ...confirmed,
      history: [{ ...confirmed.history[0], status: 'belum' }, confirmed.history[1]],
    } as VillageRecord;
    expect(find(village('Warta'), village('Warta'), confirmed)).toMatchObject({ villages: 2 });
    expect(find(village('Warta'), confirmed, confirmed, confirmed)).toBeNull();
    expect(find(village('Warta'), earlier)).toMatchObject({ villages: 2 });
  });

  it('is none where a complete list is the source of all', () => {
    expect(mainSource([village('Daftar'), village('Daftar')], release('complete'))).toBeNull();
  });
});
