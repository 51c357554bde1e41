import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { compareWithAreas } from '#maps/shape.ts';

describe('comparing shapes with areas', () => {
  const [a, b, c] = ['3601012001', '3601012002', '3601012003'].map(areaCode) as [never, never, never];

  it('finds nothing where both are the same set in any order', () => {
    expect(compareWithAreas([{ code: b }, { code: a }], [a, b])).toEqual({ missing: [], surplus: [] });
  });

  it('names areas without a shape and shapes without an area', () => {
    expect(compareWithAreas([{ code: a }, { code: c }], [a, b])).toEqual({ missing: [b], surplus: [c] });
  });
});
