import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonFeedFaults, readRss, rssFaults } from '../feed-faults.ts';
import { inventedSite } from './invented-site.ts';

const { folder, data } = inventedSite();
const fileOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const pageOf = (path: string) => fileOf(`${path}index.html`);

/** The text of a piece of HTML, on one line. */
function textOf(html: string): string {
  return html
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&middot;', '·')
    .replace(/[\s\u00a0\u2060]+/g, ' ')
    .trim();
}

/** The rows of the table of changes of a page: the name, then each number by the heading of its column, null for "–". */
function rowsOf(html: string): { name: string; numbers: Record<string, number | null> }[] {
  const table = /<table class="parts dense[^]*?<\/table>/.exec(html)![0];
  return [...table.matchAll(/<tr role="row"[^>]*>\s*<th scope="row"([^]*?)<\/tr>/g)].map(([row]) => {
    const cells = [...row.matchAll(/data-label="([^"]*)"[^>]*>([^<]*)</g)];
    const numbers = cells.map(([, label, cell]) => [label!, numberOf(cell!.trim())] as const);
    return { name: textOf(/<th[^]*?<\/th>/.exec(row)![0]), numbers: Object.fromEntries(numbers) };
  });
}

function numberOf(cell: string): number | null {
  return cell === '–' ? null : Number(cell.replace('−', '-'));
}

describe('the table of what a release changed', () => {
  it.each(data.releases.map(({ release }) => release))('lets readers check the sums: %s', (release) => {
    const page = pageOf(`data/perubahan/${release}/`);
    const rows = rowsOf(page);
    const region = data.areas[0]!;
    const at = region.timeline.findIndex((state) => state.release === release);
    expect(textOf(page).includes('sehingga selisihnya tidak diketahui')).toBe(at === 0);
    for (const { name, numbers } of rows) {
      const { sebelum, sesudah, selisih } = numbers;
      expect((sebelum ?? 0) + numbers['baru sudah']! - numbers['tidak lagi sudah']!, name).toBe(sesudah);
      // What was not known before is no 0.
      expect(selisih, name).toBe(sebelum === null ? null : sesudah! - sebelum!);
    }
    expect(rows.at(-1)!.numbers).toMatchObject({
      sebelum: at === 0 ? null : region.timeline[at - 1]!.sudah,
      sesudah: region.timeline[at]!.sudah,
    });
  });

  it('counts villages that were corrected, and what that did to the number of "sudah"', () => {
    const rows = rowsOf(pageOf('data/perubahan/2023-06-30/'));
    expect(rows.map(({ name, numbers }) => [name, numbers['dikoreksi'], numbers['akibat koreksi']])).toEqual([
      ['Kabupaten Lembayung Reka', 1, -1],
      ['Kota Mayareka', 1, 0],
      ['Semua', 2, -1],
    ]);
  });
});

describe('corrections', () => {
  it('stand with day, place, reason and effect on the page of the release and in the log', () => {
    const sentence =
      'Desa Senyap Bawah : Status semula Sudah, menjadi Belum. Akibatnya, jumlah yang tercatat sudah berubah −1. ' +
      'Alasan: Salah ketik; dinas rekaan menyatakan belum';
    const own = pageOf('data/perubahan/2023-06-30/');
    expect(own).toContain('id="koreksi-2023-07-10-9901022005-status"');
    expect(textOf(own)).toContain(`10 Juli 2023, ${sentence}`);
    const log = textOf(pageOf('data/perubahan/'));
    expect(log).toContain('10 Juli 2023, Desa Senyap Bawah (rilis 30 Juni 2023) : Status semula Sudah');
    expect(log.indexOf('2 Mei 2024,')).toBeLessThan(log.indexOf('1 September 2023,'));
  });

  it('stand in the history of the village, also of a release that no longer speaks of it', () => {
    const history = /<ol class="history[^]*?<\/ol>/.exec(pageOf('desa/9901012003/'))![0];
    expect(textOf(history)).toBe(
      '31 Desember 2021 Dikoreksi 14 Februari 2022. Status semula Sudah, menjadi tidak ada. Alasan: Kampung KB itu ada di ' +
        'desa lain bernama sama, di Kecamatan Rimba Senyap ' +
        '30 Juni 2023 Sudah · Mandiri ' +
        '31 Maret 2024 Sudah · Berkelanjutan Dikoreksi 2 Mei 2024. Nama Kampung KB semula “Reka Keduua”, menjadi ' +
        '“Reka Kedua”. Alasan: Salah ketik',
    );
    const twice = /<ol class="history[^]*?<\/ol>/.exec(pageOf('desa/9971011001/'))![0];
    expect([...twice.matchAll(/#(koreksi-[\w-]+)"/g)].map(([, anchor]) => anchor)).toEqual([
      'koreksi-2023-09-01-9971011001-klasifikasi',
      'koreksi-2023-07-10-9971011001-klasifikasi',
    ]);
    expect(pageOf('desa/9901012001/')).not.toMatch(/koreksi/i);
  });

  it('stand in the data of the village, and an empty list where there are none', () => {
    const api = (code: string) => JSON.parse(fileOf(`api/v1/desa/${code}.json`)) as { koreksi: object[] };
    expect(api('9901022005').koreksi).toEqual([
      {
        tanggal: '2023-07-10',
        rilis: '2023-06-30',
        kolom: 'status',
        semula: 'sudah',
        menjadi: 'belum',
        alasan: 'Salah ketik; dinas rekaan menyatakan belum',
      },
    ]);
    expect(api('9901012001').koreksi).toEqual([]);
  });
});

describe('the line of an area over time', () => {
  it('has every release of the site, with the totals of the table of changes', () => {
    for (const { code, timeline } of data.areas.filter(({ level }) => level === 'regency')) {
      const page = textOf(pageOf(`wilayah/${code}/`));
      const name = code === '9971' ? 'Kota Mayareka' : 'Kabupaten Lembayung Reka';
      for (const { release, sudah } of timeline) {
        expect(pageOf(`wilayah/${code}/`), `${code} ${release}`).toContain(`/data/perubahan/${release}/`);
        const row = rowsOf(pageOf(`data/perubahan/${release}/`)).find((one) => one.name === name);
        if (row) expect(row.numbers['sesudah'], `${code} ${release}`).toBe(sudah);
      }
      expect(page).toContain('Ikuti perubahan data:');
    }
  });
});

describe('what programs can follow', () => {
  const linksOf = (path: string) =>
    [
      ...pageOf(path).matchAll(/<link rel="alternate" type="application\/(?:rss|feed)[^>]*href="([^"]*)"/g),
    ].map(([, address]) => address!);

  it('is named by the pages of changes and of regencies, and is there', () => {
    const region = ['/data/perubahan/rss.xml', '/data/perubahan/feed.json'];
    const city = region.map((address) => address.replace('perubahan/', 'perubahan/wilayah/9971/'));
    expect(linksOf('data/perubahan/')).toEqual(region);
    expect(linksOf('data/perubahan/2024-03-31/')).toEqual(region);
    expect(linksOf('wilayah/99/')).toEqual(region);
    expect(linksOf('wilayah/9971/')).toEqual(city);
    expect(linksOf('wilayah/997101/')).toEqual([]);
    expect(linksOf('berita/')).toEqual(['/berita/rss.xml', '/berita/feed.json']);
    for (const address of [...region, ...city]) {
      const text = fileOf(address);
      const faults = address.endsWith('.xml')
        ? rssFaults(text, `https://reka.example${address}`)
        : jsonFeedFaults(text);
      expect(faults, address).toEqual([]);
    }
  });

  it('leads to places that there are', () => {
    for (const { link } of readRss(fileOf('data/perubahan/wilayah/9901/rss.xml')).item!) {
      const { pathname, hash } = new URL(link);
      expect(pageOf(pathname.slice(1))).toContain(hash === '' ? '<h1' : `id="${hash.slice(1)}"`);
    }
  });
});
