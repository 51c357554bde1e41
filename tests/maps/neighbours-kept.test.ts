import { beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { readRegister } from '#lib/read-register.ts';
import { layoutTiles } from '#maps/tile-layout.ts';
import { measureLayout, type Measures } from './measures/measure-layout.ts';
import { trueShape, type TrueShape } from './measures/true-shape.ts';
import { bantenBoundaries, bantenPositions, hasSharedData } from './real-data.ts';

describe.skipIf(!hasSharedData)('with ../shared: the layout of Banten against its true shape', () => {
  let shape: TrueShape;
  let measures: Measures;
  beforeAll(async () => {
    shape = trueShape(bantenBoundaries());
    const input = { register: await readRegister(), region: areaCode('36'), positions: bantenPositions() };
    measures = measureLayout(layoutTiles(input).cells, shape);
  });

  it('keeps at least 88 % of the neighbours, nearly all in their true direction', () => {
    const { neighboursKept, directionsKept } = measures;
    console.log(`${neighboursKept} of ${shape.neighbours.size} neighbouring kecamatan stay neighbours`);
    expect(shape.neighbours.size).toBeGreaterThan(350);
    expect(neighboursKept / shape.neighbours.size).toBeGreaterThan(0.88);
    expect(directionsKept).toBeGreaterThan(0.96);
  });

  it('keeps kecamatan within 2.6 tile widths of their true places on average', () => {
    console.log(`mean distance from the true place: ${measures.districtDistance.toFixed(2)} tile widths`);
    expect(measures.districtDistance).toBeLessThan(2.6);
  });

  it('is compact and covers most of the true shape', () => {
    const { compactness, outline } = measures;
    console.log(
      `compactness ${compactness.districts.toFixed(2)}, ${compactness.regencies.toFixed(2)}; overlap ${outline.toFixed(2)}`,
    );
    expect(compactness.districts).toBeGreaterThan(0.92);
    expect(compactness.regencies).toBeGreaterThan(0.74);
    expect(outline).toBeGreaterThan(0.68);
  });
});
