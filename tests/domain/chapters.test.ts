import { describe, expect, it } from 'vitest';
import { chaptersOf, type PageEntry } from '#domain/chapters.ts';

const page = (id: string, order?: number): PageEntry => ({ id, data: { title: id, order } });
const pages = [
  page('tentang'),
  page('program'),
  page('program/dua', 2),
  page('program/satu', 1),
  page('program/satu/bawah', 1),
  page('program/lepas'),
  page('en/program/satu', 1),
  page('lain/atas', 3),
];
const seen = (id: string) => {
  const found = chaptersOf(pages, id);
  return found && [found.head?.label ?? null, found.pages.map(({ label }) => label), found.place];
};

describe('pages that belong together', () => {
  it('are those beside a page with an order, in their order, under the page of their folder', () => {
    expect(seen('program/dua')).toEqual(['program', ['program/satu', 'program/dua'], 1]);
    expect(seen('program/satu/bawah')).toEqual(['program/satu', ['program/satu/bawah'], 0]);
  });

  it('are those below a page without an order', () => {
    expect(seen('program')).toEqual(['program', ['program/satu', 'program/dua'], -1]);
  });

  it('have no head where their folder has no page, and stay in their language', () => {
    expect(seen('lain/atas')).toEqual([null, ['lain/atas'], 0]);
    expect(seen('en/program/satu')).toEqual([null, ['en/program/satu'], 0]);
  });

  it('are none for a page that stands alone', () => {
    expect(seen('tentang')).toBeNull();
    expect(seen('program/lepas')).toBeNull();
  });

  it('are linked without their language, which the site adds', () => {
    expect(chaptersOf(pages, 'en/program/satu')!.pages[0]!.address).toBe('/program/satu/');
  });
});
