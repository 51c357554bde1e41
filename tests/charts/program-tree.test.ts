import { describe, expect, it } from 'vitest';
import { drawProgramTree } from '#charts/program-tree.ts';
import { SUB_PROGRAMMES } from '#domain/drawings.ts';
import { overlap } from '#maps/labels.ts';
import { expectPicture } from '../maps/picture.ts';
import { type Drawing, readDrawings } from './read-chart.ts';
import { TREE } from './tree.ts';

const here = new URL('./expected/', import.meta.url);
const drawings = readDrawings(drawProgramTree(TREE));
const [narrow, broad] = drawings as [Drawing, Drawing];

/** Heights of the numbered tiles and of the small ones, from the top. */
const heights = ({ svg }: Drawing, kind: string) =>
  [...svg.matchAll(new RegExp(`<path class="${kind}" d="M[\\d.]+ ([\\d.]+)`, 'g'))].map(([, y]) => Number(y));

/** What a drawing says without its line breaks. */
const words = ({ texts }: Drawing) => texts.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' ');

describe('the tree of the programme', () => {
  it.each(drawings)('leads to the page of each sub-programme exactly once, in order: $width', ({ svg }) => {
    const links = [...svg.matchAll(/href="\/program\/sub-program\/([^/"]+)\/"/g)].map(([, key]) => key);
    expect(links).toEqual(SUB_PROGRAMMES);
  });

  it.each(drawings)('says every name whole and once, and numbers the targets: $width', (drawing) => {
    const said = words(drawing);
    for (const name of [
      TREE.root,
      ...TREE.targets.flatMap((target) => [target, ...target.leaves].map((one) => one.name)),
    ]) {
      expect(said.split(name), name).toHaveLength(2);
    }
    const numbers = drawing.texts.filter(({ kind }) => kind.includes('number')).map(({ text }) => text);
    expect(numbers).toEqual(['1', '2', '3', '4']);
  });

  it.each(drawings)(
    'has a mark for every target and sub-programme, from top to bottom: $width',
    (drawing) => {
      for (const [kind, count] of [
        ['chart-target-tile', 4],
        ['chart-leaf', 8],
      ] as const) {
        const found = heights(drawing, kind);
        expect(found).toHaveLength(count);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }
    },
  );

  it.each(drawings)(
    'keeps its words inside and apart, in letters that are large enough: $width',
    (drawing) => {
      const { texts, width, height } = drawing;
      const least = width === 328 ? 288 : 576;
      for (const { text, box, size } of texts) {
        expect(box.left, text).toBeGreaterThanOrEqual(0);
        expect(box.right, text).toBeLessThanOrEqual(width);
        expect(box.top, text).toBeGreaterThanOrEqual(0);
        expect(box.bottom, text).toBeLessThanOrEqual(height);
        expect((size * least) / width).toBeGreaterThanOrEqual(14);
      }
      const collisions = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .flatMap((other) => (overlap(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
      );
      expect(collisions).toEqual([]);
    },
  );

  it('leaves room for a finger around every link on a telephone, and none is shared', () => {
    const areas = [
      ...narrow.svg.matchAll(
        /<rect class="chart-press" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ),
    ];
    expect(areas).toHaveLength(9);
    const boxes = areas.map((area) => {
      const [left, top, width, height] = area.slice(1).map(Number) as [number, number, number, number];
      expect(height).toBeGreaterThanOrEqual(44);
      return { left, right: left + width, top, bottom: top + height };
    });
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  it.each(drawings)('is passed over by those who hear the page or go by keyboard: $width', ({ svg }) => {
    expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
    const links = [...svg.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links.filter((link) => !link.includes('tabindex="-1"'))).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined| style=| id=/);
  });

  it('holds other words, long and hostile ones too', () => {
    const odd = {
      root: 'A & B',
      targets: [
        {
          name: 'Services and referrals that reach every family',
          address: null,
          leaves: [{ name: '<b>"x"</b>', address: '/x/?a=1&b=2' }],
        },
        {
          name: 'One',
          address: null,
          leaves: Array.from({ length: 6 }, (_, n) => ({
            name: `Long name of a sub-programme ${n}`,
            address: `/y/${n}/`,
          })),
        },
      ],
    };
    const svg = drawProgramTree(odd);
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('href="/x/?a=1&amp;b=2"');
    for (const drawing of readDrawings(svg)) expect(heights(drawing, 'chart-leaf')).toHaveLength(7);
  });

  it('looks as it was last accepted', () => {
    expectPicture('tree-narrow', narrow.svg, here);
    expectPicture('tree-broad', broad.svg, here);
  });
});
