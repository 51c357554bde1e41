import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyRegister } from '../tiny-country.ts';
import { checkContent } from '../../scripts/check-content.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = copyTinyContent();
  copy.put('strings/id.json', readFileSync('content/strings/id.json', 'utf8'));
});
afterEach(() => copy.remove());

/** A clock that is one second later each time it is asked. */
function clock(): () => number {
  let time = 0;
  return () => (time += 1000);
}

const check = () => {
  const { contentDir } = copy;
  return checkContent({ contentDir, register: tinyRegister(), today: '2024-06-30', now: clock() });
};

describe('checkContent', () => {
  it('says one calm line with the numbers where all is well', async () => {
    expect(await check()).toEqual({
      sound: true,
      text: 'Isi situs baik: 3 rilis, 19 baris, 24 dari 24 desa dan kelurahan ada datanya, 2 berita (1.000 milidetik).',
    });
  });

  it('counts the news that readers do not see on the day', async () => {
    const source = 'sources:\n  - title: A\n    publisher: B\n    address: https://kabar.reka.example';
    const put = (name: string, fields: string) =>
      copy.put(
        `news/${name}.mdx`,
        `---\ntitle: ${name}\nsummary: Rekaan.\n${fields}\nareas: []\n${source}\n---\n\nTeks.\n`,
      );
    put('draf', 'date: 2024-06-01\ndraft: true');
    put('nanti', 'date: 2024-07-01');
    put('lalu-satu', 'date: 2024-06-01\nuntil: 2024-06-29');
    put('lalu-dua', 'date: 2024-06-01\nuntil: 2024-06-01');
    put('tampil', 'date: 2024-06-01\nuntil: 2024-06-30');
    const { text } = await check();
    expect(text).toContain(
      ', 7 berita, di antaranya 1 draf, 1 belum tampil, 2 sudah berakhir (1.000 milidetik).',
    );
  });

  it('shows warnings above that line', async () => {
    copy.put('data/catatan.csv', 'x');
    const { sound, text } = await check();
    expect(sound).toBe(true);
    expect(text).toMatch(
      /^content\/data\/catatan\.csv\n {2}PERIKSA [^]*\n0 kesalahan, 1 peringatan\.[^]*\nIsi situs baik/,
    );
  });

  it('ends with what to do where something is wrong, and does not say that all is well', async () => {
    copy.put('data/releases/2024-03-31.csv', 'kode,status\n99.01.01.2001,ya\n');
    const { sound, text } = await check();
    expect(sound).toBe(false);
    expect(text).toMatch(/1 kesalahan, 0 peringatan\. Perbaiki yang bertanda SALAH, lalu jalankan lagi\.$/);
    expect(text).not.toContain('Isi situs baik');
  });

  it('checks what staff decided of rows that could not be placed', async () => {
    copy.put(
      'data/import-corrections.csv',
      'provinsi,kabupaten,kecamatan,desa,kode,keputusan\n,,,Reka,99.01,pakai\n',
    );
    const { sound, text } = await check();
    expect(sound).toBe(false);
    expect(text).toContain('content/data/import-corrections.csv');
  });

  it.each(['strings/id.json', 'site.json', 'redirects.csv', 'data/sources.json', 'program/istilah.csv'])(
    'tells of a folder that has the name of a file: %s',
    async (path) => {
      rmSync(join(copy.contentDir, path), { force: true });
      copy.put(`${path}/x.txt`, 'x');
      const { sound, text } = await check();
      expect(sound).toBe(false);
      expect(text).toContain(`content/${path}\n  SALAH berkas ini tidak dapat dibuka.`);
    },
  );

  it('tells of a text that is a link to nowhere', async () => {
    symlinkSync('/tidak/ada', join(copy.contentDir, 'pages/baru.mdx'));
    expect((await check()).text).toContain('content/pages/baru.mdx\n  SALAH berkas ini tidak dapat dibuka.');
  });

  it('checks the words of the interface too', async () => {
    copy.put('strings/id.json', '{}');
    const { sound, text } = await check();
    expect(sound).toBe(false);
    expect(text).toContain('content/strings/id.json');
  });
});
