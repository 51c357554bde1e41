import { describe, expect, it } from 'vitest';
import { readNewAddress, readOldAddress } from '#domain/redirects/read-address.ts';

const BASE = 'https://reka.example';

describe('an old address', () => {
  it.each([
    ['/lama/', '/lama/'],
    ['/lama', '/lama/'],
    ['/berita/nama_lama/', '/berita/nama_lama/'],
    ['/2019/05/judul/', '/2019/05/judul/'],
    ['/lama/index.html', '/lama/'],
    ['/index.html', '/'],
    ['/profil.html', '/profil.html'],
    ['/profil.htm', '/profil.htm'],
    ['/', '/'],
  ])('%s is read as %s', (text, address) => {
    expect(readOldAddress(text, BASE)).toEqual({ address });
  });

  it.each([
    ['lama', 'Tulis dengan garis miring di depan: /lama'],
    ['pages/lama.mdx', 'Tulis dengan garis miring di depan: /lama/'],
    ['https://REKA.example/lama/', 'Tulis tanpa nama situs: /lama/'],
    ['reka.example/lama/', 'Tulis tanpa nama situs: /lama/'],
    ['https://reka.example', 'Tulis tanpa nama situs: /'],
    ['www.lain.example/lama/', 'Tulis alamat di situs ini saja'],
    ['mailto:kantor@reka.example', 'Tulis alamat di situs ini saja'],
    ['/lama/?a=1', 'Tulis alamat lama tanpa tanda ? dan lanjutannya: /lama/'],
    ['/en', 'Tulis tanpa /en, untuk kedua bahasa sekaligus: /'],
    ['/profil.html/', 'Pakai huruf kecil'],
    ['/Profil.html', 'seperti /profil-html/'],
    ['/%E0%A4%A/', 'Pakai huruf kecil'],
    ['/../../etc/', 'seperti /etc/'],
    ['/..', 'Pakai huruf kecil'],
    ['/\\lain/', 'Pakai huruf kecil'],
    ['/_astro/', 'Pakai huruf kecil'],
    ['/lama.php', 'Berkas .php tidak dapat dipindahkan'],
  ])('%s is refused: %s', (text, advice) => {
    const reading = readOldAddress(text, BASE);
    expect(reading.address).toBeNull();
    expect(reading.advice).toContain(advice);
  });
});

describe('a new address', () => {
  it.each([
    ['/program', '/program/'],
    ['/program/#tujuan', '/program/#tujuan'],
    ['/program#tujuan', '/program/#tujuan'],
    ['/cari/?q=pasar', '/cari/?q=pasar'],
    ['/peta/99.svg', '/peta/99.svg'],
    ['/', '/'],
  ])('%s is read as %s', (text, address) => {
    expect(readNewAddress(text, BASE)).toEqual({ address });
  });

  it('is of this site', () => {
    expect(readNewAddress('https://lain.example/', BASE).address).toBeNull();
    expect(readNewAddress('//lain.example/', null).address).toBeNull();
  });
});
