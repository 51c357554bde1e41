import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawRankedBars } from '#charts/ranked-bars.ts';
import type { RankWords } from '#charts/ranked-bars-data.ts';
import { rankAreas } from '#domain/rank-areas.ts';
import { expectPicture } from '../maps/picture.ts';
import { seededRandom } from '../seeded-random.ts';
import { expectSound } from './expect-sound.ts';
import { type Drawing, readDrawings } from './read-chart.ts';

const here = new URL('./expected/', import.meta.url);

const words: RankWords = {
  title: 'Urutan di Reka',
  description: 'Tertinggi: Angan.',
  value: ({ sudah, total, isAtLeast }) => `${isAtLeast ? '≥ ' : ''}${sudah} dari ${total}`,
  whole: 'Seluruh Reka: 50 %',
  unknown: null,
  scale: ['0 %', '100 %'],
  key: { sudah: 'Sudah', missing: 'Belum ada data', small: 'Kurang dari 10 desa' },
};

/** An invented part: name, `sudah`, all villages, and those without data. */
type Part = readonly [name: string, sudah: number, total: number, missing?: number];

function draw(parts: readonly Part[], unknown: string | null = null): Drawing[] {
  const areas = parts.map(([name, sudah, total, missing = 0]) => {
    const counts = { sudah, total, tanpa_data: missing, belum: total - sudah - missing };
    return { name, coverage: { ...counts, atLeast: missing > 0 } };
  });
  const ranked = rankAreas(areas).ranked.map((one) => ({
    ...one,
    name: one.area.name,
    ...one.area.coverage,
  }));
  return readDrawings(
    drawRankedBars({ id: 'urutan', parts: ranked, whole: 0.5, words: { ...words, unknown } }),
  );
}

const written = ({ texts }: Drawing) => texts.map(({ text }) => text.replaceAll('\u00a0', ' '));
/** Left end and length of the bars of a kind, without the one of the key. */
function bars({ svg }: Drawing, kind: string): [left: number, length: number][] {
  const d = [...svg.matchAll(new RegExp(`<path class="${kind}" d="([^"]*)"`, 'g'))].map(([, path]) => path!);
  return [...d.join('').matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map(([, left, length]) => [
    Number(left),
    Number(length),
  ]);
}

const INVENTED: readonly Part[] = [
  ['Sunyi', 6, 24],
  ['Angan', 20, 20],
  ['Rimba Jauh di Ujung Timur', 5, 9],
  ['Kelabu', 10, 20, 4],
  ['Jingga', 8, 16],
];

/** Both drawings as they are in a page. */
const svgOf = (parts: readonly Part[]) =>
  draw(parts)
    .map(({ svg }) => svg)
    .join('');
const NAMES = ['Sunyi', 'Rimba Jaya', 'Angan', 'Kelabu Timur', 'Jingga', 'Ujung', 'Bening', 'Malam'];

describe('parts by rank', () => {
  it.each(draw(INVENTED))(
    'stand in the order of their shares, equal ones sharing a rank: $width',
    (drawing) => {
      const names = drawing.texts
        .map(({ text }) => text.split('*')[0]!)
        .filter((text) =>
          ['Angan', 'Rimba Jauh', 'Rimba Jauh di', 'Kelabu', 'Jingga', 'Sunyi'].includes(text),
        );
      expect([names[0], ...names.slice(-3)]).toEqual(['Angan', 'Kelabu', 'Jingga', 'Sunyi']);
      const ranks = drawing.texts.filter(({ text, kind }) => kind === 'chart-soft' && /^[\d–]+$/.test(text));
      // Four villages without data leave it open whether Kelabu is before or behind two others.
      expect(ranks.map(({ text }) => text)).toEqual(['1', '2–3', '2–3', '3–4', '5']);
    },
  );

  it.each(draw(INVENTED))('have bars to scale, hatched on to what is possible: $width', (drawing) => {
    const [[left, length]] = bars(drawing, 'chart-track') as [[number, number]];
    const known = bars(drawing, 'chart-sudah').slice(1);
    expect(known.map(([, long]) => Math.round((long / length) * 100))).toEqual([100, 56, 50, 50, 25]);
    const [, [from, long]] = bars(drawing, 'chart-missing') as [unknown, [number, number]];
    expect((from - left) / length).toBeCloseTo(0.5, 2);
    expect(long / length).toBeCloseTo(0.2, 2);
    const line = /<path class="chart-whole" d="M([\d.]+) [\d.]+v[\d.]+M/.exec(drawing.svg)!;
    expect((Number(line[1]) - left) / length).toBeCloseTo(0.5, 2);
  });

  it.each(draw(INVENTED))(
    'say their counts, lower bounds, and that their villages are few: $width',
    (drawing) => {
      expectSound(drawing);
      for (const text of ['20 dari 20', '≥ 10 dari 20', 'Kurang dari 10 desa', '0 %', '100 %']) {
        expect(written(drawing)).toContain(text);
      }
      expect(written(drawing).filter((text) => /.\*$/.test(text))).toHaveLength(1);
    },
  );

  it('leave out of the key what is not drawn', () => {
    for (const drawing of draw([
      ['A', 10, 20],
      ['B', 11, 20],
    ])) {
      expect(written(drawing)).not.toContain('Belum ada data');
      expect(written(drawing)).not.toContain('Kurang dari 10 desa');
    }
  });

  it('list apart those of which nothing is known', () => {
    for (const drawing of draw(
      INVENTED,
      'Belum ada data, jadi tidak diurutkan: Malam, Pagi, Petang, dan Siang.',
    )) {
      expectSound(drawing);
      const said = written(drawing).join(' ');
      expect(said).toContain('tidak diurutkan: Malam, Pagi, Petang, dan Siang.');
    }
  });

  it('are sound with any names and numbers, in letters that are large enough', () => {
    const random = seededRandom(21);
    for (let round = 0; round < 40; round++) {
      const parts = Array.from({ length: 3 + Math.floor(random() * 35) }, (_, index): Part => {
        const total = 1 + Math.floor(random() ** 3 * 600);
        const sudah = Math.floor(random() * (total + 1));
        const missing = random() < 0.5 ? 0 : Math.floor(random() * (total - sudah));
        return [`${'Kota Tangerang '.repeat(Math.ceil(random() * 3))}${index}`, sudah, total, missing];
      });
      for (const drawing of draw(parts)) {
        expectSound(drawing);
        for (const { size } of drawing.texts)
          expect((size * (drawing.width === 328 ? 288 : 576)) / drawing.width).toBeGreaterThanOrEqual(14);
      }
    }
  });

  it('are light enough for a page, even if they are 35', () => {
    const parts = Array.from({ length: 35 }, (_, index): Part => {
      const total = 6 + (index % 9);
      return [NAMES[index % NAMES.length]! + index, index % total, total, index % 4 === 0 ? 1 : 0];
    });
    expect(gzipSync(svgOf(parts)).length).toBeLessThan(4096);
  });

  it('look as they were last accepted', () => {
    const [narrow, broad] = draw(INVENTED, 'Belum ada data, jadi tidak diurutkan: Malam.') as [
      Drawing,
      Drawing,
    ];
    expectPicture('ranked-bars-narrow', narrow.svg, here);
    expectPicture('ranked-bars-broad', broad.svg, here);
  });
});
