import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { boundaryFrame } from '#maps/boundary-shapes.ts';
import { drawMapFile } from '#maps/draw-file.ts';
import { drawLocator, locatorSheet } from '#maps/draw-locator.ts';
import { drawCoverageMap } from '#maps/draw-map.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { fileFacts } from './file-facts.ts';
import { expectPicture } from './picture.ts';
import { statusesOf, tinyBoundaries, tinyCells, tinyLegend, tinyMap, villagesOf } from './tiny-maps.ts';

const size = { width: 400, tallest: 400, tolerance: 0.8 };
const cells = tinyCells();
const tiles = (area: string) => tileFrame(cells, villagesOf(area));
const polygons = (area: string) => boundaryFrame(tinyBoundaries(), villagesOf(area), size);

describe('the invented country looks as it was last accepted', () => {
  it.each([
    ['99', 'a province'],
    ['9901', 'a regency'],
    ['990101', 'a kecamatan'],
  ])('as tiles: %s, %s', (area) =>
    expectPicture(`tiles-${area}`, drawCoverageMap(tinyMap(area, tiles(area)))),
  );

  it.each([
    ['99', 'a province'],
    ['9901', 'a regency'],
    ['990101', 'a kecamatan'],
  ])('as polygons: %s, %s', (area) =>
    expectPicture(`polygons-${area}`, drawCoverageMap(tinyMap(area, polygons(area)))),
  );

  it('as polygons with two villages that have none', () => {
    const frame = boundaryFrame(tinyBoundaries().slice(2), villagesOf('99'), size);
    expectPicture('polygons-two-missing', drawCoverageMap(tinyMap('99', frame)));
  });

  it('as locators', () => {
    const village = villagesOf('990101')[4]!;
    const title = 'Letak Sumber Angin II';
    const statuses = statusesOf(tinyMap('990101', tiles('990101')));
    expectPicture(
      'locator-tiles',
      drawLocator(locatorSheet({ frame: tiles('990101'), id: 'letak', statuses }), village, title),
    );
    expectPicture(
      'locator-polygons',
      drawLocator(locatorSheet({ frame: polygons('990101'), id: 'letak', statuses }), village, title),
    );
  });

  it('as a file that stands alone', () => {
    const style = readFileSync('src/styles/map.css', 'utf8').replaceAll('\r', '');
    const lines = ['Skema, bukan bentuk sebenarnya.', 'Sumber: data rekaan untuk pengujian, 2024.'];
    expectPicture(
      'file-99',
      drawMapFile(tinyMap('99', tiles('99')), {
        facts: fileFacts,
        legend: tinyLegend,
        lines,
        style,
        base: 'https://reka.example',
      }),
    );
  });
});
