import { describe, expect, it } from 'vitest';
import { cleanCell } from '#domain/clean-cell.ts';

describe('cleanCell keeps the visible text', () => {
  it.each([
    ['plain text stays', 'Kampung Jingga, RW 03', 'Kampung Jingga, RW 03'],
    ['white space of any kind is one space', ' Dusun\u00a0Satu\r\n\tRW\u202803 ', 'Dusun Satu RW 03'],
    ['letters are composed', 'Re\u0301ka', 'Réka'],
    ['a dash alone is nothing', ' – ', ''],
    ['a dash in a text stays', 'RW 01-03', 'RW 01-03'],
    ['="..." is how a spreadsheet is told that a number is text', '="3601012001"', '3601012001'],
    ['so is an apostrophe in front of a number', "'3601012001", '3601012001'],
    ['an apostrophe in front of a letter stays', "'Aisyiyah", "'Aisyiyah"],
    ['emoji of several parts stay visible', 'Kampung 🌱', 'Kampung 🌱'],
  ])('%s', (_, raw, text) => {
    expect(cleanCell(raw)).toEqual({ text, oddities: [] });
  });
});

describe('cleanCell tells what was odd', () => {
  it.each([
    ['zero width space', 'Reka\u200bya', 'Rekaya'],
    ['right-to-left override', '\u202eayakeR', 'ayakeR'],
    ['byte order mark', '\ufeffReka', 'Reka'],
    ['control', 'Re\u0000ka\u0007', 'Reka'],
    ['soft hyphen', 'Re\u00adka', 'Reka'],
    ['tag character', 'Reka\u{e0041}', 'Reka'],
  ])('%s is taken out', (_, raw, text) => {
    expect(cleanCell(raw)).toEqual({ text, oddities: ['invisible-characters'] });
  });

  it.each(['Caf\ufffd', 'Caf\ud800'])('a letter that is lost is told: %j', (raw) => {
    expect(cleanCell(raw).oddities).toEqual(['letter-broken']);
  });

  it.each(['CafÃ©', 'Baâ€™u', 'RekaÂ\u00a0Dua'])('UTF-8 read as Windows-1252 is told: %s', (raw) => {
    expect(cleanCell(raw).oddities).toEqual(['text-garbled']);
  });

  it.each(['Â', 'Ângela', 'SÃO'])('letters that exist are no such thing: %s', (raw) => {
    expect(cleanCell(raw).oddities).toEqual([]);
  });

  it.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '########'])(
    'an error of a spreadsheet is told: %s',
    (raw) => {
      expect(cleanCell(raw).oddities).toEqual(['spreadsheet-error']);
    },
  );

  it.each(['=HYPERLINK("x")', '=1+1', '@SUM(A1)', '+cmd()', '-SUM(A1:A2)'])(
    'a formula is kept as text: %s',
    (raw) => {
      expect(cleanCell(raw)).toEqual({ text: raw, oddities: ['formula-text'] });
    },
  );

  it.each(['-5', '+ tambahan', '- butir', '@reka', '#1'])('this is no formula: %s', (raw) => {
    expect(cleanCell(raw).oddities).toEqual([]);
  });
});
