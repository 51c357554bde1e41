import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { kindAndName } from '#domain/check-village.ts';
import { createRegister } from '#domain/register.ts';
import { splitName } from '#domain/site-name.ts';
import { wordsIn } from '../site-words.ts';

const register = createRegister('names 1', [
  { code: areaCode('34'), name: 'Daerah Istimewa Yogyakarta' },
  { code: areaCode('3404'), name: 'Kabupaten Sleman' },
  { code: areaCode('31'), name: 'Daerah Khusus Ibukota Jakarta' },
  { code: areaCode('3171'), name: 'Kota Administrasi Jakarta Pusat' },
  { code: areaCode('36'), name: 'Banten' },
]);

describe('the name of a site', () => {
  it.each([
    ['Kampung KB Banten', '36', 'Kampung KB', 'Banten'],
    ['Kampung KB Daerah Istimewa Yogyakarta', '34', 'Kampung KB', 'Daerah Istimewa Yogyakarta'],
    ['Kampung KB Kabupaten Sleman', '3404', 'Kampung KB', 'Kabupaten Sleman'],
    ['Kampung KB Sleman', '3404', 'Kampung KB', 'Sleman'],
    ['Kampung KB Kota Jakarta Pusat', '3171', 'Kampung KB', 'Kota Jakarta Pusat'],
    ['Kampung Keluarga', '36', 'Kampung Keluarga', ''],
  ])('%s is told from its region', (name, code, first, place) => {
    expect(splitName(name, register.get(areaCode(code))!)).toEqual({ first, place });
  });
});

describe('names that say what they are', () => {
  it.each([
    ['34', 'Daerah Istimewa Yogyakarta'],
    ['36', 'Provinsi Banten'],
    ['3171', 'Kota Jakarta Pusat'],
    ['3404', 'Kabupaten Sleman'],
  ])('%s is %s, to visitors and to staff', (code, name) => {
    const area = register.get(areaCode(code))!;
    expect(kindAndName(area)).toBe(name);
    expect(wordsIn('id').placeName(area)).toBe(name);
  });
});
