import { describe, expect, it } from 'vitest';
import { readVillageCode } from '#domain/read-village-code.ts';

describe('readVillageCode', () => {
  it.each(['36.01.01.2001', '3601012001', ' 36.01.01.2001 '])('reads %s', (text) => {
    expect(readVillageCode(text)).toEqual({ code: '3601012001', fault: null });
  });

  it.each([
    ['', 'code-missing'],
    ['3.601012001E+09', 'code-scientific'],
    ['3,60101E+09', 'code-scientific'],
    ['3.6E9', 'code-scientific'],
    ['3.601.012.001', 'code-number-format'],
    ['3,601,012,001', 'code-number-format'],
    ['3 601 012 001', 'code-number-format'],
    ['3601012001.0', 'code-number-format'],
    ['3601012001,00', 'code-number-format'],
    ['36.O1.01.2001', 'code-letters'],
    ['360l012001', 'code-letters'],
    ['36-01-01-2001', 'code-separators'],
    ['36.01.012001', 'code-separators'],
    ['36 01 01 2001', 'code-separators'],
    ['36.01.01.201', 'code-too-short'],
    ['360101200', 'code-too-short'],
    ['3.601.012', 'code-too-short'],
    ['36.01.01.20011', 'code-too-long'],
    ['3601012001001', 'code-too-long'],
    ['36', 'code-other-level'],
    ['36.01', 'code-other-level'],
    ['360101', 'code-other-level'],
    ['ID', 'code-other-level'],
    ['Cikande', 'code-not-a-code'],
    ['36.01.01.20X1', 'code-not-a-code'],
  ])('says of %j: %s', (text, fault) => {
    expect(readVillageCode(text)).toMatchObject({ code: null, fault });
  });

  it.each([
    '3.601.012.001',
    '36.O1.01.2OO1',
    '36.01.01.200l',
    '36.0i.0I.2001',
    '36-01-01-2001',
    '3601012001.0',
  ])('shows how to write %s', (text) => {
    expect(readVillageCode(text)).toMatchObject({ details: { example: '36.01.01.2001' } });
  });

  it('counts the digits that are missing or too many', () => {
    expect(readVillageCode('36.01.01.20')).toMatchObject({ details: { missing: '2' } });
    expect(readVillageCode('360101200123')).toMatchObject({ details: { surplus: '2' } });
  });
});
