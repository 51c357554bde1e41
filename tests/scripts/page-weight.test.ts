import { expect, it } from 'vitest';
import { gzippedBytes, weighPage } from '#lib/page-weight.ts';

const noise = (length: number, seed: number) =>
  Array.from({ length }, (_, place) => ((place + seed) * 2654435761) % 997).join(' ');
const sign = `<svg class="sign"><path d="${noise(50, 1)}"/></svg>`;
const map = (seed: number) =>
  `<svg viewBox="0 0 9 9" class="map map-tiles"><path d="${noise(3000, seed)}"/></svg>`;

it('weighs a page with its style', () => {
  const page = `<h1>Desa</h1>${sign}`;
  const weight = gzippedBytes(page) + 500;
  expect(weighPage(page, 500)).toEqual({ whole: weight, withoutMaps: weight, maps: 0 });
});

it('weighs every map apart, and no other drawing with it', () => {
  const page = `<h1>Desa</h1>${sign}`;
  expect(weighPage(`${map(7)}${page}${map(8)}`, 500)).toEqual({
    whole: gzippedBytes(`${map(7)}${page}${map(8)}`) + 500,
    withoutMaps: gzippedBytes(page) + 500,
    maps: gzippedBytes(map(7) + map(8)),
  });
});
