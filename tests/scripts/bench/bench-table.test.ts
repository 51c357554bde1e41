import { describe, expect, it } from 'vitest';
import { benchTable, type Measured } from '#lib/bench/bench-table.ts';

const SMALL: Measured = {
  villages: 1_000,
  steps: [
    { step: 'Halaman desa ditulis', seconds: 2 },
    { step: 'Peta disimpan sebagai gambar', seconds: 30 },
  ],
  seconds: 32,
  peak: 2 ** 30,
  files: 12_345,
  bytes: 2 ** 29,
  others: [
    { name: 'Hugo', seconds: 4 },
    { name: 'Eleventy', seconds: null },
  ],
  again: [{ name: 'one village corrected', seconds: 3 }],
};
const LARGE: Measured = {
  ...SMALL,
  villages: 10_000,
  steps: [
    { step: 'Halaman desa ditulis', seconds: 10 },
    { step: 'Situs diperiksa', seconds: 20 },
  ],
  again: [],
};

describe('the table of what was measured', () => {
  const lines = benchTable([SMALL, LARGE], '2 processors').split('\n');
  const cellsOf = (name: string) =>
    lines
      .find((line) => line.startsWith(`| ${name} |`))
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());

  it('has a row of each step, and nothing where a size had no such step', () => {
    expect(cellsOf('Halaman desa ditulis')).toEqual(['2.0 s', '10.0 s']);
    expect(cellsOf('Situs diperiksa')).toEqual(['', '20.0 s']);
  });

  it('adds up all but the pictures, and compares what a village takes', () => {
    expect(cellsOf('**all but pictures, which are kept**')).toEqual(['**2.0 s**', '**30.0 s**']);
    expect(cellsOf('per village, of the first size')).toEqual(['1.00', '1.50']);
  });

  it('has what a small change takes, and nothing where it was not measured', () => {
    expect(cellsOf('one village corrected')).toEqual(['3.0 s', '']);
  });

  it('sets other generators beside it where they are installed', () => {
    expect(cellsOf('ours to Hugo')).toEqual(['0.50', '2.50']);
    expect(cellsOf('Eleventy, pages of villages')).toEqual(['not installed', 'not installed']);
    expect(cellsOf('ours to Eleventy')).toEqual(['', '']);
  });
});
