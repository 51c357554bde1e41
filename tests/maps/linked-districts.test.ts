import { describe, expect, it } from 'vitest';
import { parentCode } from '#domain/area-code.ts';
import { drawCoverageMap } from '#maps/draw-map.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { tinyCells, tinyMap, villagesOf } from './tiny-maps.ts';

const tiles = tinyMap('99', tileFrame(tinyCells(), villagesOf('99')));
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a map of tiles that lead to their kecamatan', () => {
  const districts = [...new Set(tiles.areas.map(({ code }) => parentCode(code)!))];
  const linked = districts.map((code) => ({ code, name: `Kecamatan ${code}`, address: `/wilayah/${code}/` }));
  const svg = drawCoverageMap({ ...tiles, linked });

  it('has one link for each, by name, with the tiles of all its villages inside', () => {
    const links = [
      ...svg.matchAll(/<a href="\/wilayah\/(\d+)\/"[^>]*><title>Kecamatan \1<\/title>(.*?)<\/a>/g),
    ];
    const tilesIn = new Map(links.map(([, code, inside]) => [code, count(inside!, /<use /g)]));
    const villagesIn = Map.groupBy(tiles.areas, ({ code }) => parentCode(code)!);
    expect(tilesIn).toEqual(new Map([...villagesIn].map(([code, own]) => [code as string, own.length])));
    expect(count(svg, /<a /g)).toBe(districts.length);
  });

  it('shows every tile with its fill', () => {
    const fillsOf = (text: string) =>
      [...text.matchAll(/<use href="([^"]+)"/g)].map(([, fill]) => fill).sort();
    expect(fillsOf(svg)).toEqual(fillsOf(drawCoverageMap(tiles)));
  });
});
