import { describe, expect, it } from 'vitest';
import { editDistance, isSlip } from '#domain/matching/spelling.ts';
import { bareWords } from '#domain/place-name.ts';

const slip = (written: string, official: string) => isSlip(bareWords(written), bareWords(official));

describe('isSlip', () => {
  it.each([
    ['Bonasari', 'Bonisari'],
    ['Nerogtog', 'Neroktog'],
    ['Sidangresmi', 'Sindangresmi'],
    ['Cirendeu', 'Cireundeu'],
    ['Jokerto', 'Joketro'],
    ['Sana Dajah', 'Sana Daja'],
    ['Way Krui', 'Wayakrui'],
  ])('takes %j for a misspelling of %j', (written, official) => {
    expect(slip(written, official)).toBe(true);
  });

  it.each([
    ['Pasir A', 'Pasir B', 'a letter that counts villages'],
    ['Pasir I', 'Pasir II', 'a number'],
    ['Semuli Raya', 'Semuli Jaya', 'two words that are both names'],
    ['Tampurejo', 'Campurejo', 'the first letter'],
    ['Kama', 'Koma', 'too short to tell'],
    ['Sukamaju', 'Sukamanah', 'more than one letter'],
    ['Jangka Alue', 'Jangka Alue U', 'a word of its own'],
  ])('does not take %j for a misspelling of %j: %s', (written, official) => {
    expect(slip(written, official)).toBe(false);
    expect(slip(official, written)).toBe(false);
  });
});

describe('editDistance', () => {
  it('counts two swapped neighbours as one change', () => {
    expect(editDistance('jokerto', 'joketro')).toBe(1);
    expect(editDistance('sukamaju', 'sukamanah')).toBe(3);
  });
});
