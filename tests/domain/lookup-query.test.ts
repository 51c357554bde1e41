import { describe, expect, it } from 'vitest';
import { readQuery, spellings } from '#domain/lookup-query.ts';

describe('a query', () => {
  it.each([
    ['3601012001', '3601012001'],
    ['36.01.01.2001', '3601012001'],
    [' 36 01 01 ', '360101'],
    ['36.01.', '3601'],
  ])('reads %j as the code %s', (text, digits) => {
    expect(readQuery(text)).toEqual({ digits });
  });

  it('is no code if it has letters or no digit', () => {
    expect(readQuery('3601 sumur').digits).toBeNull();
    expect(readQuery('...').digits).toBeNull();
  });

  it('has one reading for plain names', () => {
    expect(readQuery('Sukasari, LEBAK')).toEqual({
      digits: null,
      readings: [{ words: ['sukasari', 'lebak'], kinds: [] }],
    });
  });

  it('takes each word for a kind as part of the name and as a kind', () => {
    expect(readQuery('Kec. Labuan Kab. Pandeglang')).toEqual({
      digits: null,
      readings: [
        { words: ['kec', 'labuan', 'kab', 'pandeglang'], kinds: [] },
        { words: ['labuan', 'pandeglang'], kinds: ['kecamatan', 'kabupaten'] },
        { words: ['kec', 'labuan', 'pandeglang'], kinds: ['kabupaten'] },
        { words: ['labuan', 'kab', 'pandeglang'], kinds: ['kecamatan'] },
      ],
    });
  });

  it('takes an English direction as part of the name and for the Indonesian one', () => {
    expect(readQuery('South Tangerang')).toEqual({
      digits: null,
      readings: [
        { words: ['south', 'tangerang'], kinds: [] },
        { words: ['selatan', 'tangerang'], kinds: [] },
      ],
    });
  });

  it('reads abbreviations and numbers both as they stand and written out', () => {
    expect(spellings('Kp. Melayu Tim')).toEqual([
      ['kp', 'melayu', 'tim'],
      ['kampung', 'melayu', 'timur'],
    ]);
    expect(spellings('Kelapa Dua')).toEqual([
      ['kelapa', 'dua'],
      ['kelapa', '2'],
    ]);
    expect(spellings("Ma'u")).toEqual([['mau']]);
  });

  it('is not confused by words that every object knows', () => {
    expect(readQuery('constructor toString')).toEqual({
      digits: null,
      readings: [{ words: ['constructor', 'tostring'], kinds: [] }],
    });
  });
});
