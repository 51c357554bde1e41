import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { matchPlaces } from '#domain/match-places.ts';
import type { PlaceQuery } from '#domain/matching/place-query.ts';
import { kampungKey, pathKey } from '#domain/matching/settle-doubles.ts';
import { COUNTRY, index, place, short } from '../../confusing-country.ts';

describe('a code', () => {
  const coded = (code: string, path: string): PlaceQuery => ({ ...place(path), code });

  it('places a row, and an old one leads on', () => {
    const codeChanges = new Map([[areaCode('9801012099'), areaCode('9801012001')]]);
    const rows = [coded('98.01.01.2001', ' >  >  > '), coded('9801012099', ' >  >  > Bonisari')];
    const results = matchPlaces(index, rows, { ...COUNTRY, codeChanges });
    expect(results.map(short)).toEqual(['9801012001 kode', '9801012001 kode-lama']);
  });

  it('is not believed where the name is quite another', () => {
    const [result] = matchPlaces(index, [coded('9801012001', 'x > y > z > Cahayasari')], COUNTRY);
    expect(short(result)).toBe('saran kode-nama-beda 9801012001');
  });

  it('that the register does not have leaves it to names that all agree', () => {
    const rows = [
      coded('9801012098', 'REKAAN TIMUR > SENJA > SENJA HULU > BONISARI'),
      coded('9801012098', 'REKAAN TIMUR > SENJA > SENJA HULU > BONASARI'),
      coded('9801012098', ' >  >  > '),
    ];
    expect(matchPlaces(index, rows, COUNTRY).map(short)).toEqual([
      '9801012001 persis',
      'saran kode-tidak-ada 9801012001',
      'tidak-ditemukan kode-tidak-ada',
    ]);
  });
});

describe('the region and the decisions', () => {
  it('leave out rows of other regions, by name and by code', () => {
    const rows = [
      place('DI REKAAN BARAT > ANGAN KEPULAUAN > ANGAN SATU > LAMUN'),
      { ...place(' >  >  > '), code: '9701012001' },
      { ...place(' >  >  > '), code: '9701012099' },
      place('REKAAN TIMUR > KOTA SENJA > SENJA KOTA > LAMUNANJAYA'),
    ];
    const statuses = matchPlaces(index, rows, { region: areaCode('9801') }).map(({ status }) => status);
    expect(statuses).toEqual(Array(4).fill('luar-wilayah'));
  });

  it('take the regency of the site for granted where the file does not name it', () => {
    const [result] = matchPlaces(index, [place(' >  > SENJA HULU > BONASARI')], { region: areaCode('9801') });
    expect(short(result)).toBe('9801012001 salah-ketik');
  });

  it('follow staff, whatever the names say', () => {
    const use = place('REKAAN TIMUR > SENJA > SENJA HULU > PASIR ANGAN');
    const skip = place('REKAAN TIMUR > SENJA > SENJA HULU > BONISARI');
    const decisions = new Map([
      [pathKey(use), areaCode('9801012002')],
      [pathKey(skip), null],
    ]);
    const results = matchPlaces(index, [use, skip], { ...COUNTRY, decisions });
    expect(results.map(short)).toEqual(['9801012002 koreksi', 'abaikan']);
  });
});

it('follows a decision on one Kampung KB where two villages are written alike', () => {
  const rows = ['Mawar', 'Melati'].map((kampung) =>
    place('REKAAN TIMUR > SENJA > SENJA HILIR > KEMBARAN', kampung),
  );
  const decisions = new Map([
    [kampungKey(rows[0]!), areaCode('9801022004')],
    [pathKey(rows[1]!), areaCode('9801021003')],
  ]);
  const results = matchPlaces(index, rows, { ...COUNTRY, decisions });
  expect(results.map(short)).toEqual(['9801022004 koreksi', '9801021003 koreksi']);
});
