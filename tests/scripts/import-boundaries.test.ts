import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boundaryReport } from '#domain/boundaries/report.ts';
import { problemSentence } from '#domain/problem.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { readContent } from '#lib/read-content.ts';
import { tinyRegister } from '../tiny-country.ts';
import { boundaryImport, polygon, tiny, TINY_TEXT } from './boundary-import.ts';
import { collection } from './damaged-boundaries.ts';

const { copy, written, save, run } = boundaryImport();

describe('data:boundaries writes', () => {
  it('one feature a line, by code, rings as RFC 7946 says, and the same bytes every time', async () => {
    await run(save(collection(tiny().reverse())));
    const text = readFileSync(written(), 'utf8');
    const lines = text.split('\n');
    expect(lines).toHaveLength(24 + 3);
    expect(lines[1]).toBe(
      '{"type":"Feature","properties":{"code":"99.01.01.2001","name":"Awan Jingga"},"geometry":{"type":"Polygon","coordinates":[[[112,-4.1],[112.1,-4.1],[112.1,-4],[112,-4],[112,-4.1]]]}},',
    );
    expect(lines.slice(1, -2).toSorted()).toEqual(lines.slice(1, -2));
    await run(save(TINY_TEXT));
    expect(readFileSync(written(), 'utf8')).toBe(text);
  });

  it('what the build reads without a word', async () => {
    await run(save(TINY_TEXT));
    const { content, problems } = await readContent({
      contentDir: copy().contentDir,
      register: tinyRegister(),
    });
    expect(problems).toEqual([]);
    expect(content!.boundaries).toHaveLength(24);
    expect(content!.boundaries!.find(({ code }) => code === '9901012005')!.polygons[0]).toHaveLength(2);
    expect(content!.boundaries!.find(({ code }) => code === '9901032001')!.polygons).toHaveLength(2);
  });

  it('nothing with --dry-run', async () => {
    const { report } = await run(save(TINY_TEXT), '--dry-run');
    expect(existsSync(written())).toBe(false);
    expect(boundaryReport(report)).toContain('tidak ada yang ditulis');
  });

  it('nothing where the file cannot be used: the old boundaries stay, byte for byte, with nothing beside them', async () => {
    writeFileSync(written(), TINY_TEXT);
    await expect(run(save(TINY_TEXT.slice(0, 700)))).rejects.toThrow(ProblemsFound);
    expect(readFileSync(written(), 'utf8')).toBe(TINY_TEXT);
    expect(readdirSync(dirname(written())).filter((name) => name.includes('boundaries'))).toHaveLength(1);
  });
});

describe('data:boundaries reports', () => {
  it('the whole story of a file in Indonesian', async () => {
    copy().put('data/sources.json', JSON.stringify({ releases: {}, figures: {} }));
    const [first, second, ...rest] = tiny();
    const open = { ...second!, ...polygon((second!.geometry!.coordinates as number[][][])[0]!.slice(0, -1)) };
    const file = save(gzipSync(collection([first, first, open, ...rest.slice(5)])), 'desa.geojson.gz');
    const { report } = await run(file, '--dry-run');
    expect(boundaryReport(report)).toMatchInlineSnapshot(`
      "Batas wilayah dari desa.geojson.gz (GeoJSON, GZIP)

        20 bentuk dibaca; kode desa dari properti "code".
        19 dari 24 desa dan kelurahan di Nusa Reka mendapat bentuk.

      Diperbaiki:
        1 desa: arah garis keliling terbalik: dibalik (Cahaya Petang (99.71.02.1003)).
        1 desa: garis keliling tidak tertutup: ditutup (Awan Kelabu (99.01.01.2002)).
        1 desa: bentuk yang sama dua kali: satu dihapus (Awan Jingga (99.01.01.2001)).

      Desa tanpa bentuk (5), digambar sebagai ubin di samping peta:
        Kabupaten Lembayung Reka: 5 dari 16
          Sukareka (99.01.01.2003)
          Sumber Angin I (99.01.01.2004)
          Sumber Angin II (99.01.01.2005)
          Ba'ureka (99.01.01.2006)
          Kampung Lama Hilir Sungai Bening Selatan (99.01.01.2007)

      Garis disederhanakan dengan toleransi 25 m, satu garis untuk dua tetangga.
        Ukuran: 0,6 KB menjadi 3,9 KB.
        Garis yang sama persis pada dua tetangga: 167 km menjadi 289 km.
        Garis milik satu desa saja (pantai dan batas luar): 640 km menjadi 396 km.
        Luas seluruhnya: 2974,7 menjadi 2974,7 km² (0,000 %).
        Pergeseran garis: 95 dari 100 titik kurang dari 0 m, terjauh 0 m (Awan Jingga (99.01.01.2001)).

      Percobaan saja (--dry-run): tidak ada yang ditulis. Ulangi tanpa --dry-run bila sudah benar.
      Sumber batas belum ada di data/sources.json; tanpa itu situs tidak dapat dibuat. Salin dan isi, di samping "figures":

        "boundaries": {
          "title": "Batas desa dan kelurahan …",
          "publisher": "Nama lembaga yang menerbitkan",
          "address": null,
          "date": "2025-12-31",
          "licence": "Lisensi atau syarat pemakaian",
          "note": "Batas ini hanya petunjuk, bukan batas menurut hukum."
        }"
    `);
  });

  it('every village without a shape with --all, ten without it', async () => {
    const file = save(collection(tiny().slice(12)));
    const short = boundaryReport((await run(file)).report);
    expect(short).toContain('Desa tanpa bentuk (12), digambar sebagai ubin di samping peta:');
    expect(short).toContain('    dan 2 lagi; ulangi dengan --all untuk melihat semuanya');
    const long = boundaryReport((await run(file, '--all')).report);
    expect(long.match(/ \(99\.\d\d\.\d\d\.\d{4}\)$/gm)).toHaveLength(12);
  });

  describe('a file with fewer villages than the boundaries that are there', () => {
    const poorer = () => save(collection(tiny().slice(1)));
    const MISSING =
      '1 dari 24 desa dan kelurahan tidak punya bentuk; digambar sebagai ubin: Awan Jingga (99.01.01.2001).';
    const FEWER = 'boundaries.geojson yang lama memuat 24 desa, yang baru hanya 23.';

    it('and leaves the old ones', async () => {
      writeFileSync(written(), TINY_TEXT);
      const error = await run(poorer()).then(null, (reason: unknown) => reason);
      expect((error as ProblemsFound).problems.map(problemSentence)).toEqual([
        MISSING,
        `${FEWER} Periksa apakah berkasnya lengkap; bila memang begitu, ulangi dengan --replace untuk mengganti yang lama.`,
      ]);
      expect(readFileSync(written(), 'utf8')).toBe(TINY_TEXT);
    });

    it.each([
      ['--dry-run', 24],
      ['--replace', 23],
    ])('as a warning with %s', async (flag, villages) => {
      writeFileSync(written(), TINY_TEXT);
      const { problems } = await run(poorer(), flag);
      expect(problems.map(problemSentence)).toEqual([
        MISSING,
        `${FEWER} Yang lama hanya diganti dengan --replace.`,
      ]);
      const { features } = JSON.parse(readFileSync(written(), 'utf8')) as { features: unknown[] };
      expect(features).toHaveLength(villages);
    });
  });
});
