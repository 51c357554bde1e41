import { describe, expect, it } from 'vitest';
import { drawCoverageTime } from '#charts/coverage-time.ts';
import type { TimeState, TimeWords } from '#charts/coverage-time-data.ts';
import { formatCount, formatDate } from '#domain/format.ts';
import { expectPicture } from '../maps/picture.ts';
import { seededRandom } from '../seeded-random.ts';
import { expectSound } from './expect-sound.ts';
import { type Drawing, readDrawings } from './read-chart.ts';

const here = new URL('./expected/', import.meta.url);

const words: TimeWords = {
  title: 'Cakupan di Reka',
  description: 'Dari 3 sampai 20.',
  count: formatCount,
  value: ({ sudah, total, atLeast }) =>
    `${atLeast ? '≥ ' : ''}${formatCount(sudah)} dari ${formatCount(total)}`,
  date: formatDate,
  partial: 'daftar sebagian',
  key: {
    known: 'Sudah',
    atLeast: 'Sedikitnya',
    missing: 'Belum ada data',
    carried: 'Diketahui',
    gap: 'Tanpa rilis',
  },
};

/** An invented state: "2021-03-05 12+4/30 sebagian" has 12 `sudah` and 4 without data of 30. */
function state(text: string): TimeState {
  const [, release, sudah, missing, total, partial] = /^(\S+) (\d+)(?:\+(\d+))?\/(\d+)( sebagian)?$/.exec(
    text,
  )!;
  const tanpa_data = Number(missing ?? 0);
  const counts = { sudah: Number(sudah), tanpa_data, total: Number(total) };
  return { release: release!, ...counts, atLeast: tanpa_data > 0, isPartial: partial !== undefined };
}
const draw = (...texts: readonly string[]) =>
  readDrawings(drawCoverageTime({ id: 'waktu', states: texts.map(state), words }));
const written = ({ texts }: Drawing) => texts.map(({ text }) => text.replaceAll('\u00a0', ' '));

const INVENTED = ['2021-12-31 3+21/24 sebagian', '2023-06-30 11/24', '2024-03-31 11/24', '2024-04-02 12/24'];

describe('coverage over time', () => {
  it.each([
    ['two releases', ['2022-12-26 432/1552', '2023-06-19 666/1552']],
    ['three, one of them soon after another', ['2022-12-26 9/40', '2022-12-28 10/40', '2025-06-19 11/40']],
    ['four of the same count', ['2020-01-01 7/9', '2021-01-01 7/9', '2022-01-01 7/9', '2023-01-01 7/9']],
    ['none and all', ['2022-12-26 0/5', '2023-06-19 5/5']],
    ['a count that falls', ['2022-12-26 30/40', '2023-06-19 8/40', '2023-07-19 9+31/40']],
    ['two of the same year', ['2023-02-26 1/1', '2023-02-27 1/1']],
  ])('is sound with %s', (_, states) => {
    for (const drawing of draw(...states)) {
      expectSound(drawing);
      expect(drawing.marks).toHaveLength(states.length);
      const [first, last] = [states[0]!, states.at(-1)!].map(state) as [TimeState, TimeState];
      for (const one of [first, last]) {
        expect(written(drawing)).toContain(words.value(one));
        expect(written(drawing)).toContain(words.date(one.release));
      }
    }
  });

  it('is sound with twenty releases, at any times', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 60; round++) {
      const total = 1 + Math.floor(random() * 2000);
      const dates = Array.from({ length: 20 }, () => Date.UTC(2018, 0, 1 + Math.floor(random() * 3000)));
      const states = [...new Set(dates)]
        .sort((a, b) => a - b)
        .map((date) => {
          const sudah = Math.floor(random() * (total + 1));
          const missing = random() < 0.5 ? 0 : Math.floor(random() * (total - sudah + 1));
          return `${new Date(date).toISOString().slice(0, 10)} ${sudah}+${missing}/${total}`;
        });
      for (const drawing of draw(...states)) {
        expectSound(drawing);
        expect(drawing.marks).toHaveLength(states.length);
        expect(drawing.height).toBeLessThan(700);
      }
    }
  });

  it('has letters that are large enough at the least width shown', () => {
    const [narrow, broad] = draw(...INVENTED) as [Drawing, Drawing];
    for (const { size } of narrow.texts) expect((size * 288) / 328).toBeGreaterThanOrEqual(14);
    for (const { size } of broad.texts) expect((size * 576) / 720).toBeGreaterThanOrEqual(14);
  });

  it('keeps time and count to scale, from none to all', () => {
    for (const { marks, width } of draw('2023-01-01 0/100', '2023-01-11 25/100', '2023-04-11 100/100')) {
      const [a, b, c] = marks.map(({ at }) => at) as [
        Drawing['marks'][0]['at'],
        Drawing['marks'][0]['at'],
        Drawing['marks'][0]['at'],
      ];
      expect((b[0] - a[0]) / (c[0] - a[0])).toBeCloseTo(10 / 100, 2);
      expect((a[1] - b[1]) / (a[1] - c[1])).toBeCloseTo(0.25, 2);
      // The last release stands at the end of the axis.
      expect(width - c[0]).toBeLessThan(12);
    }
  });

  it('draws nothing between two releases but what was known until the second', () => {
    for (const { svg } of draw(...INVENTED)) {
      const lines = [...svg.matchAll(/<path class="chart-carried" d="([^"]*)"/g)].map(([, d]) => d!);
      expect(lines.at(-1)!.match(/M/g)).toHaveLength(INVENTED.length - 1);
      // Level lines only: nothing rises or falls between two counts.
      for (const d of lines) expect(d).toMatch(/^(M[\d.]+ [\d.]+[Hh][\d.]+)+$/);
      expect(svg).not.toMatch(/<polyline|class="chart-run/);
    }
  });

  it('has a hollow mark for a lower bound, under a hatched column as high as its villages without data', () => {
    for (const { marks, svg } of draw('2022-01-01 10+30/100', '2022-06-01 40/100')) {
      expect(marks.map(({ kind }) => kind)).toEqual(['chart-unclear-villages', 'chart-villages']);
      const columns = [...svg.matchAll(/<path class="chart-missing" d="M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)h/g)];
      // The first one is the key.
      const [top, height] = columns.at(-1)!.slice(1).map(Number) as [number, number];
      expect(columns).toHaveLength(2);
      expect(top).toBeCloseTo(marks[1]!.at[1], 0);
      expect(top + height).toBeCloseTo(marks[0]!.at[1], 0);
    }
  });

  it('hatches a time of more than a year without a release, and says so', () => {
    const strips = (drawing: Drawing) => [
      ...drawing.svg.matchAll(/<path class="chart-missing" d="([^"]*)"/g),
    ];
    for (const drawing of draw('2021-01-01 1/9', '2022-01-01 2/9')) {
      expect(strips(drawing)).toHaveLength(0);
      expect(written(drawing)).not.toContain('Tanpa rilis');
    }
    for (const drawing of draw('2021-01-01 1/9', '2022-01-04 2/9')) {
      expect(strips(drawing)).toHaveLength(2);
      expect(written(drawing)).toContain('Tanpa rilis');
    }
  });

  it('says which release is partial, and its key has nothing that is not drawn', () => {
    const [narrow] = draw(...INVENTED) as [Drawing];
    expect(written(narrow).filter((text) => text === 'daftar sebagian')).toHaveLength(1);
    const [whole] = draw('2022-01-01 10/100', '2022-06-01 40/100') as [Drawing];
    for (const text of ['Sedikitnya', 'Belum ada data', 'Tanpa rilis', 'daftar sebagian'])
      expect(written(whole)).not.toContain(text);
  });

  it('is told to those who do not see it, under ids of its own', () => {
    const svg = drawCoverageTime({ id: 'waktu', states: INVENTED.map(state), words });
    expect([...svg.matchAll(/role="img"/g)]).toHaveLength(2);
    expect(svg).toContain('<title id="waktu-narrow-title">Cakupan di Reka</title>');
    expect(svg).toContain('<desc id="waktu-broad-desc">Dari 3 sampai 20.</desc>');
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('looks as it was last accepted', () => {
    const [narrow, broad] = draw(...INVENTED) as [Drawing, Drawing];
    expectPicture('coverage-time-narrow', narrow.svg, here);
    expectPicture('coverage-time-broad', broad.svg, here);
  });
});
