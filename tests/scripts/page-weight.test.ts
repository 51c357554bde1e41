import { describe, expect, it } from 'vitest';
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

describe('against a budget', () => {
  const page = `<h1>Desa</h1><p>${noise(900, 3)}</p>`;
  const [plain, exact] = [Buffer.byteLength(page), gzippedBytes(page)];

  it('says no more than that a page keeps within it, and what one weighs that does not', () => {
    const weigh = (spare: number) =>
      weighPage(Buffer.from(page), 500, { page: spare + 500, maps: null }).whole - 500;
    expect(weigh(plain)).toBe(plain);
    expect(weigh(plain - 1)).toBe(plain - 1);
    expect(weigh(exact)).toBe(exact);
    expect(weigh(exact - 1)).toBe(exact);
  });

  it('holds maps to a limit of their own, and the page without them to its own', () => {
    const weigh = (limits: { page: number; maps: number }) => weighPage(`${map(7)}${page}`, 0, limits);
    const maps = gzippedBytes(map(7));
    expect(weigh({ page: exact - 1, maps: 9 })).toMatchObject({ withoutMaps: exact, maps });
    expect(weigh({ page: plain, maps: 99_999 })).toMatchObject({ withoutMaps: plain, maps: map(7).length });
  });
});
