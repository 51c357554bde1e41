import { describe, expect, it } from 'vitest';
import { drawGrowth } from '#charts/growth.ts';
import { readGrowth } from '#charts/growth-data.ts';
import { expectPicture } from '../maps/picture.ts';
import { seededRandom } from '../seeded-random.ts';
import { distanceFrom, expectSound } from './expect-sound.ts';
import { chartOf, figure, INVENTED, randomFigures, words } from './growth-figures.ts';
import { figuresOf, REGIONS } from './published-figures.ts';
import { type Drawing, readDrawings } from './read-chart.ts';

const here = new URL('./expected/', import.meta.url);
const draw = (figures: Parameters<typeof chartOf>[0]) => readDrawings(drawGrowth(chartOf(figures))!);
const count = (title: string) => Number(/[\d.]+/.exec(title)![0].replaceAll('.', ''));

describe('the growth of Banten', () => {
  const figures = figuresOf('36');
  const drawings = draw(figures);

  it('is drawn twice, with letters that are large enough at the least width shown', () => {
    const [narrow, broad] = drawings as [Drawing, Drawing];
    expect(drawings).toHaveLength(2);
    expect([narrow.width, broad.width]).toEqual([328, 720]);
    for (const { size } of narrow.texts) expect((size * 288) / 328).toBeGreaterThanOrEqual(14);
    for (const { size } of broad.texts) expect((size * 576) / 720).toBeGreaterThanOrEqual(14);
  });

  it.each(drawings)('labels every count with its value and date, and collides nowhere: $width', (drawing) => {
    expectSound(drawing);
    const written = drawing.texts.map(({ text }) => text);
    for (const text of ['sekitar 310', 'Maret 2019', '468', '884', '979', '1.237', '7 Desember 2023']) {
      expect(
        written.filter((one) => one === text),
        text,
      ).toHaveLength(1);
    }
    expect(written).toContain('Target sampai Desember 2023: 1.161');
    expect(written).toContain('Semua desa dan kelurahan: 1.552');
  });

  it.each(drawings)('puts counts in the order of time and of size: $width', ({ marks }) => {
    expect(marks.map(({ title }) => count(title))).toEqual([310, 468, 884, 979, 1237]);
    for (const [index, { at }] of marks.slice(1).entries()) {
      expect(at[0]).toBeGreaterThan(marks[index]!.at[0]);
      expect(at[1]).toBeLessThan(marks[index]!.at[1]);
    }
  });

  it.each(drawings)('keeps time and count to scale: $width', ({ marks }) => {
    const [march, , august, october, december] = marks.map(({ at }) => at[0]) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    // The middle of March 2019, of August 2023 and of October 2023, and noon of 7 December 2023.
    const scale = (december - march) / days('2019-03-16T12:00Z', '2023-12-07T12:00Z');
    expect(august - march).toBeCloseTo(scale * days('2019-03-16T12:00Z', '2023-08-16T12:00Z'), 0);
    expect(october - march).toBeCloseTo(scale * days('2019-03-16T12:00Z', '2023-10-16T12:00Z'), 0);
    const heights = marks.map(({ at, title }) => [count(title), at[1]] as const);
    const [low, high] = [heights[0]!, heights[4]!];
    for (const [value, y] of heights) {
      expect(y).toBeCloseTo(low[1] + ((value - low[0]) * (high[1] - low[1])) / (high[0] - low[0]), 0);
    }
  });

  it.each(drawings)(
    'tells measures apart by shape, and what is unclear by a hollow mark: $width',
    ({ marks }) => {
      expect(marks.map(({ kind }) => kind)).toEqual([
        'chart-kampung',
        'chart-unclear',
        'chart-kampung',
        'chart-villages',
        'chart-kampung',
      ]);
    },
  );

  it.each(drawings)(
    'bridges the years without figures by no line, but marks and names them: $width',
    ({ svg, texts }) => {
      const runs = [...svg.matchAll(/<path class="chart-run[^"]*" d="([^"]*)"/g)].map(([, d]) => d!);
      expect(runs).toHaveLength(1);
      const xs = [...runs[0]!.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x));
      expect(xs).toHaveLength(2);
      const gap = /<rect class="chart-gap" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg)!;
      expect(Number(gap[1]) + Number(gap[2])).toBeLessThan(xs[0]!);
      const all = texts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');
      expect(all).toContain('Belum ada angka antara Maret 2019 dan Mei 2023');
    },
  );

  it.each(drawings)(
    'leaves no doubt which label belongs to which mark: $width',
    ({ texts, marks, leaders }) => {
      let used = 0;
      for (const { title, at, reach } of marks) {
        const value = title.split(',')[0]!;
        const { box } = texts.find(({ text, kind }) => text === value && kind.includes('bold'))!;
        const leader = leaders.find(([from]) => Math.hypot(from[0] - at[0], from[1] - at[1]) < reach + 2);
        if (leader) {
          used++;
          // It may end at the date, which stands below the value.
          expect(distanceFrom(box, leader[1]), title).toBeLessThan(24);
        } else {
          const nearest = Math.min(...marks.map((mark) => distanceFrom(box, mark.at)));
          expect(nearest, title).toBe(distanceFrom(box, at));
        }
      }
      expect(used, 'every line begins at a mark').toBe(leaders.length);
    },
  );

  it('is told to those who do not see it, under ids of its own', () => {
    const svg = drawGrowth(chartOf(figures, 'banten'))!;
    expect([...svg.matchAll(/role="img"/g)]).toHaveLength(2);
    expect(svg).toContain(`<title id="banten-narrow-title">${words.title}</title>`);
    expect(svg).toContain(`<desc id="banten-broad-desc">${words.description}</desc>`);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(#([^)]*)\)|aria-\w+="([^"]*)"/g)].map(
      ([, hatch, text]) => hatch ?? text,
    );
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(used).toContain('banten-broad-hatch');
  });

  it('has no description where there is nothing to add to its title', () => {
    const chart = chartOf(figures);
    const svg = drawGrowth({ ...chart, words: { ...chart.words, description: null } })!;
    expect(svg).toContain('aria-labelledby=');
    expect(svg).not.toMatch(/desc|null/);
  });

  it('is the same for the same figures, in whatever order they come', () => {
    expect(drawGrowth(chartOf(figures.toReversed()))).toBe(drawGrowth(chartOf(figures)));
  });
});

describe('a chart of growth', () => {
  it('is not drawn of one count or none', () => {
    expect(drawGrowth(chartOf([]))).toBeNull();
    expect(drawGrowth(chartOf(figuresOf('3674')))).toBeNull();
    expect(
      drawGrowth(chartOf([figure('jumlah_desa', 9, '2020'), figure('target_kampung_kb', 9, '2020')])),
    ).toBeNull();
  });

  it('puts a year and a month in their middle, with a line over the time that they cover', () => {
    const [narrow] = draw([
      figure('jumlah_kampung_kb', 10, '2020'),
      figure('jumlah_kampung_kb', 20, '2020-07-02'),
      figure('jumlah_kampung_kb', 30, '2021'),
    ]) as [Drawing];
    const [year, day] = narrow.marks.map(({ at }) => at[0]) as [number, number];
    expect(year).toBeCloseTo(day, 0);
    const whiskers = [
      ...narrow.svg.matchAll(/<path class="chart-whisker" d="M([\d.]+) ([\d.]+)m0-4v8m0-4H([\d.]+)/g),
    ];
    // The first one is the key.
    expect(whiskers).toHaveLength(3);
    expect(Number(whiskers[1]![3])).toBeCloseTo(Number(whiskers[2]![1]), 1);
    expect(narrow.texts.map(({ text }) => text).join(' ')).toContain('Hanya bulan atau tahunnya');
  });

  it('shows counts above the number of villages, too', () => {
    for (const drawing of draw([
      figure('jumlah_kampung_kb', 10, '2020'),
      figure('jumlah_kampung_kb', 45, '2021-03'),
      figure('jumlah_desa', 40, '2021'),
    ])) {
      expectSound(drawing);
      expect(drawing.texts.map(({ text }) => text)).toContain('Semua desa dan kelurahan: 40');
    }
  });

  it('writes a hostile source as text', () => {
    const svg = drawGrowth(
      chartOf([
        { ...figure('jumlah_kampung_kb', 1, '2020'), sumber: '</title><script>alert(1)</script>' },
        figure('jumlah_kampung_kb', 2, '2021'),
      ]),
    )!;
    expect(svg).not.toContain('<script>');
  });

  it('leaves words as they are that look like the name of its pattern', () => {
    const sources = ['https://koran.example/#hatch', 'Koran'];
    const svg = drawGrowth(
      chartOf(sources.map((sumber, index) => ({ ...figure('jumlah_kampung_kb', 1, `202${index}`), sumber }))),
    )!;
    expect(svg).toContain('https://koran.example/#hatch<');
  });

  it.each(REGIONS.filter((code) => drawGrowth(chartOf(figuresOf(code))) !== null))(
    'is sound with the real figures of %s',
    (code) => draw(figuresOf(code)).forEach(expectSound),
  );

  it('is sound with 20 random series', () => {
    const random = seededRandom(36);
    for (let trial = 0; trial < 20; trial++) {
      const figures = randomFigures(random);
      for (const drawing of draw(figures)) {
        expectSound(drawing);
        expect(drawing.marks).toHaveLength(readGrowth(figures)!.points.length);
      }
    }
    // Some 8 seconds alone, which may be more than 30 on a busy machine.
  }, 120_000);

  it('of an invented region looks as it was last accepted', () => {
    const [narrow, broad] = draw(INVENTED) as [Drawing, Drawing];
    expectPicture('growth-narrow', narrow.svg, here);
    expectPicture('growth-broad', broad.svg, here);
  });
});
