import { describe, expect, it } from 'vitest';
import { formatCount } from '#domain/format.ts';
import { searchSummary } from '#components/search/search-summary.ts';

const words = {
  summary: '{places} wilayah dan {pages} halaman lain ditemukan.',
  summaryPages: '{pages} halaman ditemukan.',
  summaryPlaces: '{places} wilayah ditemukan.',
  summarySome: 'Sedikitnya {summary}',
  summaryNone: 'Tidak ada yang ditemukan.',
  summaryFailed: 'Pencarian tidak dapat dijalankan saat ini.',
};

describe('the summary of a search', () => {
  it.each([
    ['both answers', { places: 3, pages: 1200 }, '3 wilayah dan 1.200 halaman lain ditemukan.'],
    ['no page left beside the places', { places: 6, pages: 0 }, '6 wilayah ditemukan.'],
    ['pages but no place', { places: 0, pages: 4 }, '4 halaman ditemukan.'],
    ['nothing found', { places: 0, pages: 0 }, words.summaryNone],
    ['no answer of places', { places: null, pages: 4 }, '4 halaman ditemukan.'],
    ['no answer of places, and no page', { places: null, pages: 0 }, '0 halaman ditemukan.'],
    ['no answer of pages', { places: 2, pages: null }, '2 wilayah ditemukan.'],
    ['no answer of pages, and no place', { places: 0, pages: null }, '0 wilayah ditemukan.'],
    ['more places than are known', { places: 3, pages: 0, isSome: true }, 'Sedikitnya 3 wilayah ditemukan.'],
    ['places of which none is known yet', { places: 0, pages: 4, isSome: true }, '4 halaman ditemukan.'],
    ['no answer at all', { places: null, pages: null }, words.summaryFailed],
  ])('with %s counts only what was searched', (_, totals, text) => {
    expect(searchSummary(totals, words, formatCount)).toBe(text);
  });
});
