import { describe, expect, it } from 'vitest';
import { searchSummary } from '#components/search/search-summary.ts';

const words = {
  summary: '{places} wilayah dan {pages} halaman ditemukan.',
  summaryPages: '{pages} halaman ditemukan.',
  summaryPlaces: '{places} wilayah ditemukan.',
  summaryFailed: 'Pencarian tidak dapat dijalankan saat ini.',
};

describe('the summary of a search', () => {
  it.each([
    ['both answers', 'suka', { places: 3, pages: 1200 }, '3 wilayah dan 1.200 halaman ditemukan.'],
    ['nothing found', 'suka', { places: 0, pages: 0 }, '0 wilayah dan 0 halaman ditemukan.'],
    ['no index of places', 'suka', { places: null, pages: 4 }, '4 halaman ditemukan.'],
    ['no index of pages', 'suka', { places: 2, pages: null }, '2 wilayah ditemukan.'],
    ['neither index', 'suka', { places: null, pages: null }, words.summaryFailed],
    ['filters only', '', { places: 0, pages: 7 }, '7 halaman ditemukan.'],
    ['filters only, no index of pages', '', { places: 0, pages: null }, words.summaryFailed],
  ])('with %s counts only what was searched', (_, query, totals, text) => {
    expect(searchSummary(query, totals, words)).toBe(text);
  });
});
