import { describe, expect, it } from 'vitest';
import {
  ancestorCodes,
  areaCode,
  COUNTRY_CODE,
  formatAreaCode,
  isWithin,
  kindOf,
  levelOf,
  parentCode,
  parseAreaCode,
} from '#domain/area-code.ts';

describe('parseAreaCode', () => {
  it.each([
    ['36', '36'],
    ['36.01', '3601'],
    ['36.01.01', '360101'],
    ['36.01.01.2001', '3601012001'],
    [' 3601012001 ', '3601012001'],
    ['ID', 'ID'],
  ])('reads %j as %j', (text, code) => {
    expect(parseAreaCode(text)).toBe(code);
  });

  it.each([
    '',
    '3',
    '360',
    '36.1.01',
    '3601.01',
    '36010120011',
    '36.01.01.201',
    '36O1012001',
    '3.6E+09',
    'id',
  ])('refuses %j', (text) => {
    expect(parseAreaCode(text)).toBeNull();
  });
});

describe('a code', () => {
  const village = areaCode('3601012001');

  it('is written with dots for people', () => {
    expect(formatAreaCode(village)).toBe('36.01.01.2001');
    expect(formatAreaCode(areaCode('36'))).toBe('36');
    expect(formatAreaCode(COUNTRY_CODE)).toBe('ID');
  });

  it('knows its level and what is above it', () => {
    expect(levelOf(village)).toBe('village');
    expect(parentCode(village)).toBe('360101');
    expect(ancestorCodes(village)).toEqual(['360101', '3601', '36', 'ID']);
    expect(parentCode(COUNTRY_CODE)).toBeNull();
  });

  it('lies within itself, what is above it and the country, and nothing else', () => {
    for (const area of ['3601012001', '360101', '3601', '36', 'ID']) {
      expect(isWithin(village, areaCode(area))).toBe(true);
    }
    expect(isWithin(village, areaCode('3602'))).toBe(false);
    expect(isWithin(COUNTRY_CODE, areaCode('36'))).toBe(false);
  });

  it('tells desa from kelurahan and kabupaten from kota', () => {
    expect(kindOf(village)).toBe('desa');
    expect(kindOf(areaCode('3671011001'))).toBe('kelurahan');
    expect(kindOf(areaCode('9101013001'))).toBe('desa');
    expect(kindOf(areaCode('3601'))).toBe('kabupaten');
    expect(kindOf(areaCode('3671'))).toBe('kota');
  });
});
