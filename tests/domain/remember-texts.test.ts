import { expect, it } from 'vitest';
import { rememberTexts } from '#domain/remember-texts.ts';

it('changes each text once, and gives the same for it again', () => {
  const asked: string[] = [];
  const change = rememberTexts((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect(['satu', 'dua', 'satu', ''].map(change)).toEqual(['SATU', 'DUA', 'SATU', '']);
  expect(change('')).toBe('');
  expect(asked).toEqual(['satu', 'dua', '']);
});

it('changes texts rightly however many there are, and holds none for ever', () => {
  let asked = 0;
  const change = rememberTexts((text) => {
    asked += 1;
    return `${text}!`;
  });
  for (let number = 0; number < 12_000; number++) expect(change(`${number}`)).toBe(`${number}!`);
  expect(change('0')).toBe('0!');
  expect(asked).toBe(12_001);
});
