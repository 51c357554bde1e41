import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { cellAtPlace, neighbourCells, placeOfCell } from '#maps/hex-grid.ts';
import { keptTiles } from '#maps/kept-tiles.ts';
import { tornAreas } from '#maps/tiles/torn-areas.ts';

const change = (from: string, to: string) => ({
  from: areaCode(from),
  to: areaCode(to),
  decree: 'x',
  date: null,
});
const places = new Map([
  [areaCode('9901022020'), { column: 3, row: 5 }],
  [areaCode('9901012001'), { column: 1, row: 1 }],
]);

describe('columns and rows of tiles', () => {
  it('are those of a table whose second rows are shifted half a tile to the right', () => {
    const around = (column: number, row: number) =>
      neighbourCells(cellAtPlace({ column, row }))
        .map(placeOfCell)
        .map(({ column, row }) => `${column},${row}`);
    expect(around(4, 2)).toEqual(['5,2', '4,3', '3,3', '3,2', '3,1', '4,1']);
    expect(around(4, 3)).toEqual(['5,3', '5,4', '4,4', '3,3', '4,2', '5,2']);
    expect(around(0, -1)).toEqual(['1,-1', '1,0', '0,0', '-1,-1', '0,-2', '1,-2']);
  });

  it('lead to a cell and back', () => {
    for (const place of [
      { column: 0, row: 0 },
      { column: 7, row: 3 },
      { column: -4, row: -5 },
    ])
      expect(placeOfCell(cellAtPlace(place))).toEqual(place);
  });
});

describe('the layout so far', () => {
  it('follows a village to its new code', () => {
    const kept = keptTiles(places, [change('9901022020', '9901012008')]);
    expect(placeOfCell(kept.get(areaCode('9901012008'))!)).toEqual({ column: 3, row: 5 });
    expect(kept.has(areaCode('9901022020'))).toBe(false);
  });

  it('leaves the tile where the new code has one of its own', () => {
    const kept = keptTiles(places, [change('9901022020', '9901012001')]);
    expect(placeOfCell(kept.get(areaCode('9901012001'))!)).toEqual({ column: 1, row: 1 });
    expect(kept.has(areaCode('9901022020'))).toBe(true);
  });
});

describe('torn areas', () => {
  it('are kecamatan and regencies whose tiles lie apart', () => {
    const at = (code: string, column: number) => [areaCode(code), cellAtPlace({ column, row: 0 })] as const;
    const whole = [at('9901012001', 1), at('9901012002', 2), at('9901022001', 3)];
    expect(tornAreas(new Map(whole))).toEqual([]);
    expect(tornAreas(new Map([...whole, at('9901022002', 5)]))).toEqual(['9901', '990102']);
    expect(tornAreas(new Map([...whole, at('9902012001', 5), at('9902022001', 7)]))).toEqual(['9902']);
  });
});
