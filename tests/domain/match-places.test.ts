import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { matchPlaces, type MatchOptions } from '#domain/match-places.ts';
import type { PlaceMatch } from '#domain/matching/place-query.ts';
import { AREAS, COUNTRY, index, place, register, short } from '../confusing-country.ts';

function match(paths: readonly string[], options: MatchOptions = COUNTRY): PlaceMatch[] {
  return matchPlaces(
    index,
    paths.map((path) => place(path)),
    options,
  );
}

describe('a row whose names all agree', () => {
  it.each([
    ['REKAAN TIMUR > SENJA > SENJA HULU > BONISARI', '9801012001 persis'],
    ['Rekaan Timur > Kab. Senja > Senja-Hulu > Boni Sari', '9801012001 persis'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > BAANGAN BARAT', '9801012006 persis'],
    ['DI REKAAN BARAT > KEP. ANGAN > x > y', 'tidak-ditemukan kabupaten-tidak-dikenal'],
    ['DI REKAAN BARAT > ANGAN KEP. > ANGAN SATU > LAMUN', '9701012001 persis'],
    ['REKAAN TIMUR > KOTA SENJA > SENJA KOTA > LAMUNANJAYA', '9871011001 persis'],
  ])('is placed: %s', (path, expected) => {
    expect(short(match([path])[0])).toBe(expected);
  });
});

describe('a row that strays', () => {
  it.each([
    ['REKAAN TIMUR > SENJA > SENJA HULU > PASIR ANGAN 2', '9801012003 angka'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > PASIR ANGAN SATU', '9801012002 angka'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > SUNGAI LAMUNAN', '9801012008 singkatan'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > DESA BONISARI', '9801012001 sebutan'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > BONNISARI', '9801012001 ejaan'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > BONASARI', '9801012001 salah-ketik'],
    ['REKAAN TIMUR > SENJA > SENJA ULU > BONISARI', '9801012001 kecamatan-ejaan'],
    ['REKAAN BARAT > SENJA > SENJA HULU > BONISARI', '9801012001 provinsi-lain'],
    ['REKAAN TIMUR > SENJAA > SENJA HULU > BONISARI', '9801012001 kabupaten-ejaan'],
    ['REKAAN TIMUR > SENJA > SENJA KOTA > LAMUNANJAYA', '9871011001 kota-kabupaten'],
    ['REKAAN TIMUR > SENJA >  > BONISARI', '9801012001 tanpa-kecamatan'],
    ['REKAAN TIMUR >  > SENJA HULU > BONISARI', '9801012001 tanpa-kabupaten'],
  ])('is placed with its reason: %s', (path, expected) => {
    expect(short(match([path])[0])).toBe(expected);
  });
});

describe('a row that nobody can be sure of', () => {
  it.each([
    ['REKAAN TIMUR > SENJA > SENJA HULU > PASIR ANGAN III', 'saran mirip-saja 9801012002'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > PASIR ANGAN', 'saran mirip-saja 9801012002'],
    ['REKAAN TIMUR > SENJA > SENJA HILIR > KEMBARAN', 'saran nama-kembar 9801021003'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > BAANGAN UTARA', 'saran mirip-saja 9801012006'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > KARANGREKAL', 'saran mirip-saja 9801012009'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > LAMUN', 'saran kecamatan-berbeda 9801022002'],
    ['REKAAN TIMUR > SENJA >  > LAMUN', 'saran nama-kembar 9801022002'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > PAKAM ANGAN III', 'saran mirip-saja 9801012010'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > WANALAMUNAN', 'saran mirip-saja 9801012011'],
    ['REKAAN TIMUR > SENJA > SENJA HULU > ', 'tidak-ditemukan tidak-ada-yang-mirip'],
    ['REKAAN TIMUR > NEGERI LAIN > SENJA HULU > BONISARI', 'tidak-ditemukan kabupaten-tidak-dikenal'],
  ])('is never placed: %s', (path, expected) => {
    expect(short(match([path])[0])).toBe(expected);
  });

  it('is not taken for a village that only differs in a number', () => {
    const [result] = match(['REKAAN TIMUR > SENJA > SENJA HULU > PASIR ANGAN III']);
    expect(result?.status).toBe('saran');
  });
});

describe('a district that was split', () => {
  const rows = [
    'REKAAN TIMUR > SENJA > SENJA HILIR > TELUKANGAN',
    'REKAAN TIMUR > SENJA > SENJA HILIR > UJUNGLAMUNAN',
  ];

  it('shows by several villages that lie in one later district', () => {
    expect(match(rows).map(short)).toEqual(['9801072001 kecamatan-pecah', '9801072002 kecamatan-pecah']);
  });

  it('is believed for one rare name where the later district bears its name', () => {
    expect(short(match(rows.slice(0, 1))[0])).toBe('9801072001 kecamatan-pecah');
  });

  it('is not believed where the file knows the later district itself', () => {
    const known = 'REKAAN TIMUR > SENJA > SENJA HULU > TELUKANGAN';
    const other = 'REKAAN TIMUR > SENJA > SENJA HULU > UJUNGLAMUNAN';
    const named = 'REKAAN TIMUR > SENJA > SENJA HILIR BARU > CAHAYASARI';
    expect(match([known, other]).map(short)).toEqual([
      '9801072001 kecamatan-pecah',
      '9801072002 kecamatan-pecah',
    ]);
    expect(
      match([known, other, named])
        .slice(0, 2)
        .map((result) => result.status),
    ).toEqual(['saran', 'saran']);
  });

  it('is found under an old name that is nowhere in the register', () => {
    const old = [
      'REKAAN TIMUR > SENJA > PURNAMA > TIRTALAMUNAN',
      'REKAAN TIMUR > SENJA > PURNAMA > WANALAMUNAN',
    ];
    expect(match(old).map(short)).toEqual(['9801082001 kecamatan-pecah', '9801082002 kecamatan-pecah']);
  });

  it('does not explain a village that has a namesake in its own district', () => {
    expect(short(match(['REKAAN TIMUR > SENJA > SENJA HILIR > CAHAYASARI'])[0])).toBe('9801022001 persis');
  });
});

describe('rows that lead to one village', () => {
  it('keep it if they are written alike', () => {
    const row = 'REKAAN TIMUR > SENJA > SENJA HULU > BONASARI';
    expect(match([row, row]).map(short)).toEqual(['9801012001 salah-ketik', '9801012001 salah-ketik']);
  });

  it('leave it to the row that writes it as the register does', () => {
    const rows = [
      'REKAAN TIMUR > SENJA > SENJA HULU > MEKARANGAN',
      'REKAAN TIMUR > SENJA > SENJA HULU > MEKAR ANGAN',
    ];
    expect(match(rows).map(short)).toEqual([
      '9801012004 persis',
      expect.stringContaining('saran dipakai-baris-lain'),
    ]);
  });

  it('all lose it if none writes it as the register does', () => {
    const rows = [
      'REKAAN TIMUR > SENJA > SENJA HULU > BONASARI',
      'REKAAN TIMUR > SENJA > SENJA HULU > BONISSARI',
    ];
    expect(match(rows).map((result) => result.status)).toEqual(['saran', 'saran']);
  });

  it('put a free village first that the name of the Kampung KB points to', () => {
    const rows = [
      place('REKAAN TIMUR > SENJA > SENJA HULU > MEKARANGAN'),
      place('REKAAN TIMUR > SENJA > SENJA HULU > MEKAR ANGAN', 'Kampung KB Mekaranggi'),
    ];
    expect(short(matchPlaces(index, rows, COUNTRY)[1])).toBe('saran dipakai-baris-lain 9801012005');
  });
});

it('answers the same whatever the order of the rows', () => {
  const rows = AREAS.filter(([code]) => code.length === 10 && code.startsWith('9801')).map(([code]) => {
    const [province, regency, district, village] = register.path(areaCode(code)).map(({ name }) => name);
    return place(
      `${province} > ${regency} > ${district!.replace(' Baru', '')} > ${village!.replace('i', 'e')}`,
    );
  });
  const forward = matchPlaces(index, rows, COUNTRY).map(short);
  const backward = matchPlaces(index, [...rows].reverse(), COUNTRY).map(short);
  expect(backward.reverse()).toEqual(forward);
});
