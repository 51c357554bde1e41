import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { builtNews, firstDay, newestFirst, type NewsItem, newsState, speaksOf } from '#domain/news.ts';
import { partialDate } from '#domain/schema-parts.ts';

const sorted = (...dates: string[]) =>
  newestFirst(dates.map((date, index) => ({ date, slug: `berita-${index}` }))).map(({ date }) => date);

describe('newestFirst', () => {
  it('puts the newest first', () => {
    expect(sorted('2022-07-12', '2025-08-12', '2023-11-29')).toEqual([
      '2025-08-12',
      '2023-11-29',
      '2022-07-12',
    ]);
  });

  it('shows nothing as newer than is known: a month or a year comes after its full dates', () => {
    expect(sorted('2023', '2023-10', '2023-10-01', '2023-01-01', '2022-12-31')).toEqual([
      '2023-10-01',
      '2023-10',
      '2023-01-01',
      '2023',
      '2022-12-31',
    ]);
  });

  it('orders equal dates by slug and leaves the list as it was', () => {
    const items = [
      { date: '2024', slug: 'b' },
      { date: '2024', slug: 'a' },
    ];
    expect(newestFirst(items).map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(items[0]!.slug).toBe('b');
  });
});

describe('speaksOf', () => {
  const item = { areas: [areaCode('9901032001'), areaCode('9971')] };

  it.each(['9901032001', '990103', '9901', '9971', '99', 'ID'])(
    'counts %s, which is named or lies around a place that is',
    (code) => {
      expect(speaksOf(item, areaCode(code))).toBe(true);
    },
  );

  it.each(['9971011001', '990101', '9801'])('does not count %s', (code) => {
    expect(speaksOf(item, areaCode(code))).toBe(false);
  });

  it('counts nothing where no area is named', () => {
    expect(speaksOf({ areas: [] }, areaCode('ID'))).toBe(false);
  });
});

describe('a date as precise as it is known', () => {
  it.each(['2024-02-29', '2023-10', '2025'])('may be %s', (text) => {
    expect(partialDate.safeParse(text).success).toBe(true);
  });

  it.each(['2023-02-29', '2023-13', '2023-1', '0203-10-25', '25/10/2023', '2023-10-25T10:00', 2023, ''])(
    'may not be %j',
    (text) => {
      expect(partialDate.safeParse(text).success).toBe(false);
    },
  );
});

describe('newsState', () => {
  const today = '2024-03-31';

  it.each([
    [{ date: '2024-03-31' }, 'shown'],
    [{ date: '2024-04-01' }, 'ahead'],
    [{ date: '2024-03' }, 'shown'],
    [{ date: '2024-04' }, 'ahead'],
    [{ date: '2024' }, 'shown'],
    [{ date: '2025' }, 'ahead'],
    [{ date: '2024-01-01', until: '2024-03-31' }, 'shown'],
    [{ date: '2024-01-01', until: '2024-03-30' }, 'ended'],
    [{ date: '2024-01-01', draft: true }, 'draft'],
    [{ date: '2024-01-01', draft: false }, 'shown'],
    [{ date: '2024-05-01', draft: true }, 'draft'],
  ])('of %j', (item, state) => {
    expect(newsState(item, today)).toBe(state);
  });

  it('lets a build show what is shown, and a preview everything, newest first', () => {
    const items = ['2024-04-01', '2024-01-01', '2024-02-01'].map(
      (date, index) => ({ date, slug: `n${index}`, draft: index === 1 }) as unknown as NewsItem,
    );
    const dates = (preview: boolean) =>
      builtNews(items, { today, preview }).map(({ date, state }) => [date, state]);
    expect(dates(false)).toEqual([['2024-02-01', 'shown']]);
    expect(dates(true)).toEqual([
      ['2024-04-01', 'ahead'],
      ['2024-02-01', 'shown'],
      ['2024-01-01', 'draft'],
    ]);
  });
});

describe('firstDay', () => {
  it.each([
    ['2023-10-25', '2023-10-25'],
    ['2023-10', '2023-10-01'],
    ['2023', '2023-01-01'],
  ])('of %s is %s', (date, day) => {
    expect(firstDay(date)).toBe(day);
  });
});
