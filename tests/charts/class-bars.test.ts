import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawClassBars } from '#charts/class-bars.ts';
import { BAR_CLASSES, type BarClass, type ClassRow, type ClassWords } from '#charts/class-bars-data.ts';
import { formatCount } from '#domain/format.ts';
import { expectPicture } from '../maps/picture.ts';
import { seededRandom } from '../seeded-random.ts';
import { expectSound } from './expect-sound.ts';
import { type Drawing, readDrawings } from './read-chart.ts';

const here = new URL('./expected/', import.meta.url);

const words: ClassWords = {
  title: 'Klasifikasi di Reka',
  description: 'Dari 12 desa: 5 dasar.',
  count: formatCount,
  key: (name) => `Kelas ${name}: 7`,
};

/** An invented part with so many villages of each class. */
function row(name: string, ...counts: readonly number[]): ClassRow {
  const classes = Object.fromEntries(BAR_CLASSES.map((one, index) => [one, counts[index] ?? 0]));
  return {
    name,
    sudah: counts.reduce((sum, count) => sum + count, 0),
    classes: classes as ClassRow['classes'],
  };
}
const draw = (...rows: readonly ClassRow[]) =>
  readDrawings(drawClassBars({ id: 'kelas', rows, shown: BAR_CLASSES, words }));

/** All boxes of a class but the one of the key, which comes first. */
function boxesOf({ svg }: Drawing, name: BarClass) {
  const paths = [...svg.matchAll(new RegExp(`<path class="chart-class-${name}" d="([^"]*)"`, 'g'))];
  const d = paths
    .slice(1)
    .map(([, path]) => path!)
    .join('');
  return [...d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((match) => {
    const [left, top, width, height] = match.slice(1).map(Number) as [number, number, number, number];
    return { left, top, right: left + width, bottom: top + height };
  });
}

const NAMES = ['Sunyi', 'Rimba Jaya', 'Angan', 'Kelabu Timur', 'Jingga', 'Ujung', 'Bening', 'Malam'];

const INVENTED = [
  row('Kabupaten Reka', 40, 12, 6, 30, 9),
  row('Kota Angan', 0, 9, 2, 0, 0),
  row('Kota Sunyi', 1),
];

describe('classes as stacked bars', () => {
  it.each(draw(...INVENTED))('are as long as their villages are many, on one scale: $width', (drawing) => {
    const right = (index: number) => {
      const middles = boxesOf(drawing, 'dasar').map(({ top, bottom }) => (top + bottom) / 2);
      const all = BAR_CLASSES.flatMap((name) => boxesOf(drawing, name));
      const heights = [...new Set(all.map(({ top, bottom }) => (top + bottom) / 2))].sort((a, b) => a - b);
      expect(middles.every((middle) => heights.includes(middle))).toBe(true);
      const own = all.filter(({ top, bottom }) => (top + bottom) / 2 === heights[index]);
      return Math.max(...own.map((box) => box.right)) - Math.min(...own.map((box) => box.left));
    };
    expect(Math.abs(right(1) / right(0) - 11 / 97)).toBeLessThan(0.01);
  });

  it.each(draw(...INVENTED))('have numbers only where they fit into their part: $width', (drawing) => {
    for (const { text, kind, box } of drawing.texts.filter(({ kind }) => kind.includes('chart-on-'))) {
      const parts = BAR_CLASSES.flatMap((name) => boxesOf(drawing, name));
      const around = parts.filter(
        (part) =>
          part.left < box.left && part.right > box.right && part.top < box.top && part.bottom > box.bottom,
      );
      expect(around, `${kind} ${text}`).toHaveLength(1);
    }
    const numbers = drawing.texts.filter(({ kind }) => kind.includes('chart-on-')).map(({ text }) => text);
    expect(numbers).toContain('40');
    // The count of all villages stands behind each bar.
    const behind = drawing.texts
      .filter(({ kind }) => kind === 'chart-ink chart-bold')
      .map(({ text }) => text);
    expect(behind).toEqual(['97', '11', '1']);
  });

  it('have letters for a dark or a light ground, and a rim on dots', () => {
    const [, broad] = draw(row('', 200, 200, 200, 200, 200)) as [Drawing, Drawing];
    expect(
      broad.texts.filter(({ kind }) => kind.includes('chart-on-')).map(({ kind }) => kind.split(' ')[0]),
    ).toEqual(['chart-on-pale', 'chart-on-pale', 'chart-on-full', 'chart-on-full', 'chart-on-dots']);
  });

  it('show one area as one bar without a name, as broad as the drawing', () => {
    for (const drawing of draw(row('Kecamatan Ujung', 3, 2))) {
      expectSound(drawing);
      expect(drawing.texts.map(({ text }) => text)).not.toContain('Kecamatan Ujung');
      const [[dasar], [berkembang]] = [boxesOf(drawing, 'dasar'), boxesOf(drawing, 'berkembang')];
      expect(berkembang!.right - dasar!.left).toBeGreaterThan(0.9 * drawing.width);
    }
  });

  it('are sound with any names and numbers', () => {
    const random = seededRandom(8);
    for (let round = 0; round < 40; round++) {
      const rows = Array.from({ length: 1 + Math.floor(random() * 38) }, (_, index) =>
        row(
          `${'Sindang '.repeat(Math.ceil(random() * 4))}${index}`,
          ...BAR_CLASSES.map(() => Math.floor(random() ** 3 * 150)),
        ),
      ).filter(({ sudah }) => sudah > 0);
      if (rows.length > 0) draw(...rows).forEach(expectSound);
    }
  });

  it('are light enough for a page, even with 35 parts of about three classes each', () => {
    const rows = Array.from({ length: 35 }, (_, index) => {
      const some = (every: number) => (index % every === 0 ? 1 + (index % 2) : 0);
      return row(NAMES[index % NAMES.length]! + index, 1 + (index % 7), index % 3, some(3), some(2), some(9));
    });
    const svg = drawClassBars({ id: 'kelas', rows, shown: BAR_CLASSES, words });
    expect(gzipSync(svg).length).toBeLessThan(4096);
  });

  it('look as they were last accepted', () => {
    const [narrow, broad] = draw(...INVENTED) as [Drawing, Drawing];
    expectPicture('class-bars-narrow', narrow.svg, here);
    expectPicture('class-bars-broad', broad.svg, here);
  });
});
