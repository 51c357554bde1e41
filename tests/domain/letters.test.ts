import { describe, expect, it } from 'vitest';
import { groupByLetter } from '#domain/letters.ts';

const grouped = (labels: string[]) =>
  groupByLetter(labels, (label) => label, 'id').map(({ letter, id, entries }) => [letter, id, ...entries]);

describe('a list by first letters', () => {
  it('is in the order of the language, whatever the case', () => {
    expect(grouped(['iBangga', 'BKR', 'Inpres', 'bkb'])).toEqual([
      ['B', 'huruf-b', 'bkb', 'BKR'],
      ['I', 'huruf-i', 'iBangga', 'Inpres'],
    ]);
  });

  it('has digits first, by their value, and passes over marks and accents', () => {
    expect(grouped(['Élan', '1000 HPK', '“Era”', '8 fungsi'])).toEqual([
      ['0–9', 'huruf-0', '8 fungsi', '1000 HPK'],
      ['E', 'huruf-e', 'Élan', '“Era”'],
    ]);
  });
});
