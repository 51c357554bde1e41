import { describe, expect, it } from 'vitest';
import { chartFiles } from '#lib/chart-files.ts';
import { areaCode } from '#domain/area-code.ts';
import type { Precision } from '#domain/official-figures.ts';
import type { SiteData } from '#domain/site-data.ts';
import { figure } from './growth-figures.ts';
import { readDrawings } from './read-chart.ts';
import { wordsIn } from '../site-words.ts';

const words = [wordsIn('id')];
const code = areaCode('99');

type Count = readonly [metric: string, value: number, date: string, precision?: Precision];

/** The chart of growth of an invented province with these counts. */
function growthOf(...counts: readonly Count[]): string {
  const data = {
    site: { region: code },
    areas: [{ code, name: 'Reka', level: 'province', kind: 'provinsi' }],
    figures: counts.map((count) => ({ ...figure(...count), kode: code })),
  } as unknown as SiteData;
  return chartFiles({ data, program: null, words }).get('charts/id/growth.svg') as string;
}

const descriptionOf = (svg: string) => /<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? null;
const CLEAR: readonly Count[] = [
  ['jumlah_kampung_kb', 310, '2019-03', 'sekitar'],
  ['jumlah_kampung_kb', 884, '2023-08'],
];

describe('the chart of growth, told to those who do not see it,', () => {
  it('goes from the first to the last count of Kampung KB', () => {
    expect(descriptionOf(growthOf(...CLEAR))).toContain(
      'dari sekitar 310 pada Maret 2019 sampai 884 pada Agustus 2023',
    );
  });

  it('takes neither villages nor what is not clear for Kampung KB', () => {
    const told = descriptionOf(
      growthOf(
        ['jumlah_kampung_kb', 200, '2018', 'belum jelas'],
        ...CLEAR,
        ['jumlah_kampung_kb', 990, '2023-09', 'belum jelas'],
        ['jumlah_desa_dengan_kampung_kb', 979, '2023-10'],
      ),
    );
    expect(told).toContain('dari sekitar 310 pada Maret 2019 sampai 884 pada Agustus 2023');
  });

  it('says nothing of growth where fewer than two counts are clear', () => {
    const svg = growthOf(CLEAR[0]!, ['jumlah_desa_dengan_kampung_kb', 979, '2023-10']);
    expect(descriptionOf(svg)).toBeNull();
    expect(svg).toContain('<title');
  });
});

it('what is not clear has a hollow mark, and its number without more words', () => {
  const svg = growthOf(CLEAR[0]!, ['jumlah_kampung_kb', 468, '2023-05', 'belum jelas']);
  for (const { marks, texts } of readDrawings(svg)) {
    expect(marks.map(({ kind }) => kind)).toEqual(['chart-kampung', 'chart-unclear']);
    expect(texts.map(({ text }) => text)).toContain('468');
  }
});
