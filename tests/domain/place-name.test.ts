import { describe, expect, it } from 'vitest';
import { bareKey, compactKey, exactKey, expandedKey, expandedWords, soundKey } from '#domain/place-name.ts';

describe('exactKey', () => {
  it.each([
    ['  Kp. Melayu-Timur ', 'kp melayu timur'],
    ["Ba'u", 'bau'],
    ['Ba’u', 'bau'],
    ['DÉSA', 'desa'],
    ['Tiro/Truseb', 'tiro truseb'],
    ['...', ''],
  ])('writes %j as %j', (name, key) => {
    expect(exactKey(name)).toBe(key);
  });
});

describe('compactKey', () => {
  it('does not count spaces', () => {
    expect(compactKey('Rangkas Bitung')).toBe(compactKey('RANGKASBITUNG'));
  });
});

describe('expandedWords', () => {
  it.each([
    ['Sei Lais II', ['sungai', 'lais', '2']],
    ['Kmp Melayu Brt', ['kampung', 'melayu', 'barat']],
    ['Dua-puluh-enam Ilir Satu', ['26', 'ilir', '1']],
    ['Sebelas Ulu', ['11', 'ulu']],
    ['Lima-belas Ulu', ['15', 'ulu']],
    ['Pasar VI', ['pasar', '6']],
    ['XIV Koto', ['14', 'koto']],
    ['SP.I', ['sp', '1']],
    ['Biwage1', ['biwage', '1']],
    ['001', ['1']],
    ['Anam Lingkuang', ['6', 'lingkuang']],
    ['', []],
  ])('reads %j as %j', (name, words) => {
    expect(expandedWords(name)).toEqual(words);
  });

  it('takes words of the language that objects know for ordinary words', () => {
    expect(expandedWords('Constructor Valueof')).toEqual(['constructor', 'valueof']);
  });
});

describe('expandedKey', () => {
  it('keeps two numbers apart from one', () => {
    expect(expandedKey('3/4 Ulu')).toBe(expandedKey('Tiga Empat Ulu'));
    expect(expandedKey('3/4 Ulu')).not.toBe(expandedKey('34 Ulu'));
    expect(expandedKey('Lubuk Pakam I,II')).not.toBe(expandedKey('Lubuk Pakam III'));
  });

  it('tells directions and numbers apart', () => {
    expect(expandedKey('Reka Brt')).not.toBe(expandedKey('Reka Tim'));
    expect(expandedKey('Pasir I')).not.toBe(expandedKey('Pasir II'));
  });
});

describe('bareKey', () => {
  it.each([
    ['Desa Baru', 'baru'],
    ['Kel. Angan', 'angan'],
    ['Rantau Angan Desa', 'rantauangan'],
    ['Desa', 'desa'],
    ['Kampung Baru', 'kampungbaru'],
  ])('makes %j %j', (name, key) => {
    expect(bareKey(name)).toBe(key);
  });
});

describe('soundKey', () => {
  it('does not count doubled letters and the old spelling', () => {
    expect(soundKey('Sallo Cela')).toBe(soundKey('SALO CELLA'));
    expect(soundKey('Tjikoedjang')).toBe(soundKey('Cikujang'));
  });

  it('leaves doubled digits alone', () => {
    expect(soundKey('11 Ulu')).not.toBe(soundKey('1 Ulu'));
  });
});
