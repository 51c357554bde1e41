import { afterEach, describe, expect, it, vi } from 'vitest';
import { setLine } from './drawing-font.ts';

afterEach(() => vi.restoreAllMocks());

describe('setting text as outlines', () => {
  it('gives outlines and the width, which grows with size, weight and tracking', () => {
    const plain = setLine('Kampung KB', { size: 20, weight: 400 });
    expect(plain.path).toMatch(/^M[\d.]+ -?[\d.]+[LQ]/);
    expect(setLine('Kampung KB', { size: 40, weight: 400 }).width).toBeCloseTo(2 * plain.width);
    expect(setLine('Kampung KB', { size: 20, weight: 800 }).width).toBeGreaterThan(plain.width);
    expect(setLine('Kampung KB', { size: 20, weight: 400, tracking: 0.1 }).width).toBeCloseTo(
      plain.width + 9 * 2,
    );
  });

  it('sets letters side by side on one line', () => {
    const [one, two] = [setLine('B', { size: 20, weight: 800 }), setLine('BB', { size: 20, weight: 800 })];
    const starts = two.path.match(/M[\d.]+/g)!.map((start) => Number(start.slice(1)));
    expect(two.path.startsWith(one.path)).toBe(true);
    expect(Math.max(...starts)).toBeGreaterThan(one.width);
  });

  it('reports a character that the font lacks', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    setLine('≥ 8', { size: 20, weight: 400 });
    expect(report).toHaveBeenCalledWith(expect.stringContaining('"≥"'));
    report.mockClear();
    setLine('“Desa” – 8,76 %…', { size: 20, weight: 400 });
    expect(report).not.toHaveBeenCalled();
  });
});
