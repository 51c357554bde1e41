import { describe, expect, it } from 'vitest';
import { readPage } from '#lib/read-page.ts';
import { findPageFaults } from '#lib/site-faults.ts';

const SOUND =
  '<title>Judul</title><meta name="description" content="Isi"><h1 id="a">A</h1><h2>B</h2><a href="/x/">x</a>';

const LIGHT = { whole: 1000, withoutMaps: 1000, maps: 0 };
const faultsOf = (html: string, path = '/desa/1/index.html', weight = LIGHT) =>
  findPageFaults({ path, facts: readPage(html), weight }).map(({ text }) => text);

describe('the check of one page', () => {
  it('finds nothing in a sound page', () => {
    expect(faultsOf(SOUND)).toEqual([]);
  });

  it.each([
    ['no title', SOUND.replace('Judul', ''), 'halaman tanpa judul (title).'],
    ['no description', SOUND.replace('Isi', ''), 'halaman tanpa keterangan (meta description).'],
    ['two h1', `${SOUND}<h1>C</h1>`, 'harus ada tepat satu h1.'],
    ['a jump of headings', `${SOUND}<h4>C</h4>`, 'tingkat judul melompat ke h4.'],
    ['an id twice', `${SOUND}<p id="a"></p>`, 'id "a" dipakai dua kali.'],
    [
      'a foreign script',
      `${SOUND}<script src="https://x.id/a.js"></script>`,
      'memuat berkas dari tempat lain: https://x.id/a.js',
    ],
    [
      'a style attribute',
      `${SOUND}<p style="color:red">`,
      'gaya atau skrip di dalam atribut: p style="color:red"',
    ],
    [
      'a picture without its height',
      `${SOUND}<img src="/a.jpg" width="2" alt="">`,
      'gambar tanpa width, height, atau alt: /a.jpg',
    ],
    [
      'a picture without words',
      `${SOUND}<img src="/a.jpg" width="2" height="1">`,
      'gambar tanpa width, height, atau alt: /a.jpg',
    ],
    [
      'a foreign choice of a picture',
      `${SOUND}<picture><source srcset="/a.avif 1w, //x.id/b.avif 2w"></picture>`,
      'memuat berkas dari tempat lain: //x.id/b.avif',
    ],
    ['a handler', `${SOUND}<p onclick="x()">`, 'gaya atau skrip di dalam atribut: p onclick="x()"'],
  ])('finds %s', (_, html, fault) => {
    expect(faultsOf(html)).toEqual([fault]);
  });

  it.each([
    ['/desa/1/index.html', 14],
    ['/index.html', 80],
    ['/tentang/index.html', 60],
    ['/sematan/wilayah/1/index.html', 60],
  ])('holds %s to %i KB, its maps included', (path, limit) => {
    const at = (whole: number) => faultsOf(SOUND, path, { whole, withoutMaps: 1000, maps: 50 * 1024 });
    expect(at(limit * 1024)).toEqual([]);
    const text = `terlalu berat: ${limit * 1024 + 1} bita terkompresi, batasnya ${limit * 1024}.`;
    expect(at(limit * 1024 + 1)).toEqual([text]);
  });

  it('holds an area to 40 KB and its maps to 45', () => {
    const at = (withoutMaps: number, maps: number) =>
      faultsOf(SOUND, '/wilayah/1/index.html', { whole: 99 * 1024, withoutMaps, maps });
    expect(at(40 * 1024, 45 * 1024)).toEqual([]);
    expect(at(40 * 1024 + 1, 45 * 1024 + 1)).toEqual([
      'tanpa petanya terlalu berat: 40961 bita terkompresi, batasnya 40960.',
      'petanya terlalu berat: 46081 bita terkompresi, batasnya 46080.',
    ]);
  });

  it('does not take the title of a picture for that of the page', () => {
    expect(readPage('<title>A</title><svg><title>B</title></svg>').title).toBe('A');
  });
});
