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

  it('is none where a complete list is the source of all', () => {
    expect(mainSource([village('Daftar'), village('Daftar')], release('complete'))).toBeNull();
  });
});
