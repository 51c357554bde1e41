import { describe, expect, it } from 'vitest';
import { stackSegments } from '#charts/stack-segments.ts';
import { seededRandom } from '../seeded-random.ts';

const bar = (values: readonly number[], length = 200) =>
  stackSegments(
    values.map((value, index) => [`${index}`, value] as const),
    { left: 10, length },
  );

describe('the parts of a bar', () => {
  it('follow each other with a gap, as broad as their values, and zero is left out', () => {
    const parts = bar([50, 0, 25, 25], 204);
    expect(parts.map(({ name, width }) => [name, width])).toEqual([
      ['0', 100],
      ['2', 50],
      ['3', 50],
    ]);
    expect(parts.map(({ x }) => x)).toEqual([10, 112, 164]);
  });

  it('are seen even if they are one village among hundreds, and the bar is as long as it should be', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 500; round++) {
      const values = Array.from({ length: 5 }, () => Math.floor(random() ** 4 * 400));
      const length = 30 + Math.floor(random() * 500);
      const parts = bar(values, length);
      for (const { width } of parts) expect(width).toBeGreaterThanOrEqual(3);
      const last = parts.at(-1);
      if (last !== undefined) expect(last.x + last.width - 10).toBe(length);
      for (const [index, part] of parts.slice(1).entries())
        expect(part.x).toBeGreaterThan(parts[index]!.x + parts[index]!.width);
    }
  });
});
