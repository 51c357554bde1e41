import { expect } from 'vitest';
import { overlap } from '#maps/labels.ts';
import type { Point } from '#maps/svg-text.ts';
import type { Drawing, DrawnText } from './read-chart.ts';

/** How far a point is from the letters of a text. */
export function distanceFrom({ left, right, top, bottom }: DrawnText['box'], [x, y]: Point): number {
  return Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
}

/** Letters are a little lower than their line, which matters for a year below a mark at zero. */
function lettersOf({ box, size }: DrawnText): DrawnText['box'] {
  return { ...box, top: box.top + 0.1 * size, bottom: box.bottom - 0.1 * size };
}

/** Expects what holds for every drawing of growth, whatever its figures: all is inside, and nothing is written over. */
export function expectSound({ width, height, texts, marks, svg }: Drawing): void {
  for (const { at } of marks) {
    expect(at[0]).toBeGreaterThan(5);
    expect(at[0]).toBeLessThan(width - 5);
    expect(at[1]).toBeGreaterThan(5);
    expect(at[1]).toBeLessThan(height - 15);
  }
  for (const { text, box } of texts) {
    expect(box.left, text).toBeGreaterThan(-1);
    expect(box.right, text).toBeLessThan(width + 1);
    expect(box.top, text).toBeGreaterThan(-1);
    expect(box.bottom, text).toBeLessThan(height + 1);
  }
  const collisions = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (overlap(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
  );
  expect(collisions).toEqual([]);
  const overMarks = texts.flatMap((one) =>
    marks
      .filter(({ at, reach }) => distanceFrom(lettersOf(one), at) < reach)
      .map(({ title }) => `${one.text} / ${title}`),
  );
  expect(overMarks).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity| style=/);
}
