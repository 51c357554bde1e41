import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { lastChange as lastChangeOf, latestOf } from '#domain/last-change.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { wordsIn } from '../site-words.ts';

type Village = Pick<VillageRecord, 'code' | 'status' | 'history' | 'doubt'>;
type Area = Pick<AreaRecord, 'code' | 'history' | 'timeline'>;

const said = (release: string) => ({ release, status: 'sudah', classification: null }) as const;
const village = (history: string[], rest: Partial<Village> = {}): Village => ({
  code: areaCode('9901012001'),
  status: history.length > 0 ? 'sudah' : 'tanpa_data',
  history: history.map(said),
  doubt: null,
  ...rest,
});
const releases = [
  { release: '2025-12-31', published: '2026-01-10' },
  { release: '2024-06-30', published: '2024-07-05' },
  { release: '2023-08-28', published: '2026-03-01' },
];

const lastChange = (place: Village | Area, dated: readonly { release: string; published?: string }[]) =>
  lastChangeOf(place, { releases: dated, announced: [] });

describe('the last change of a village', () => {
  it('is the release that speaks of it and that was shown last, not the newest of the site', () => {
    expect(lastChange(village(['2024-06-30']), releases)).toEqual({
      release: '2024-06-30',
      published: '2024-07-05',
    });
  });

  it('is a release that says the same again, because its date stands with the answer', () => {
    expect(lastChange(village(['2024-06-30', '2025-12-31']), releases)?.release).toBe('2025-12-31');
  });

  it('is an older release that was added later', () => {
    const change = { release: '2023-08-28', published: '2026-03-01' };
    expect(lastChange(village(['2023-08-28', '2025-12-31']), releases)).toEqual(change);
  });

  it('of one without data is the newest release, up to which nothing was found', () => {
    expect(lastChange(village([]), releases)?.release).toBe('2025-12-31');
  });

  it('counts a row that may mean it', () => {
    const doubted = village(['2024-06-30'], { doubt: '2025-12-31' });
    expect(lastChange(doubted, releases)?.release).toBe('2025-12-31');
  });

  it('has no day where one of these releases does not say since when it is shown', () => {
    const undated = [releases[0]!, { release: '2024-06-30' }];
    const change = lastChange(village(['2024-06-30', '2025-12-31']), undated);
    expect(change).toEqual({ release: '2025-12-31', published: null });
    expect(lastChange(village(['2025-12-31']), undated)?.published).toBe('2026-01-10');
  });

  it('is not there while there is no release', () => {
    expect(lastChange(village([]), [])).toBeNull();
    expect(latestOf({ releases: [], announced: [] })).toBeNull();
  });
});

describe('the last change of an area', () => {
  const state = (release: string, rest: object = {}) =>
    ({ release, atLeast: true, change: null, ...rest }) as AreaRecord['timeline'][number];
  const area = (history: string[], timeline: AreaRecord['timeline']): Area => ({
    code: areaCode('9901'),
    history: history.map((release) => ({ release }) as AreaRecord['history'][number]),
    timeline,
  });
  const timeline = [state('2024-06-30'), state('2025-12-31')];

  it('is the release that speaks of a village in it', () => {
    expect(lastChange(area(['2024-06-30'], timeline), releases)?.release).toBe('2024-06-30');
  });

  it('is also one that makes its share a lower bound', () => {
    const turned = [state('2024-06-30', { atLeast: false }), state('2025-12-31')];
    expect(lastChange(area(['2024-06-30'], turned), releases)?.release).toBe('2025-12-31');
  });

  it('is the newest where none speaks of it', () => {
    expect(lastChange(area([], timeline), releases)?.release).toBe('2025-12-31');
  });
});

describe('the sentence on the last change', () => {
  const { changeNote } = wordsIn('id');
  const change = { release: '2025-12-31', published: '2026-01-10' };

  it('names the day and the release', () => {
    expect(changeNote(change)).toBe(
      'Terakhir berubah di situs ini pada 10 Januari 2026 dengan rilis 31 Desember 2025.',
    );
  });

  it('names the release alone where the day is not known', () => {
    expect(changeNote({ ...change, published: null })).toBe(
      'Terakhir berubah dengan rilis 31 Desember 2025.',
    );
  });
});
