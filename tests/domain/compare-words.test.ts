import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { AreaCoverage } from '#domain/coverage.ts';
import { coverage } from '../coverage.ts';
import { wordsIn } from '../site-words.ts';

const { compareSentence, fewSentence } = wordsIn('id');

type Counts = readonly [sudah: number, belum: number, tanpaData: number];
const one = (name: string, counts: Counts, more: Partial<AreaCoverage> = {}) => ({
  name,
  coverage: coverage(areaCode('9901'), counts, more),
});

describe('two areas in a sentence', () => {
  it.each<[string, Counts, Counts, string]>([
    [
      'all known',
      [9, 1, 0],
      [1, 2, 0],
      'Awan lebih tinggi 56,67 poin persen daripada Rimba: 90,00\u00a0% dan 33,33\u00a0%.',
    ],
    [
      'all known, lower',
      [0, 4, 0],
      [1, 3, 0],
      'Awan lebih rendah 25,00 poin persen daripada Rimba: 0,00\u00a0% dan 25,00\u00a0%.',
    ],
    ['equal', [1, 1, 0], [2, 2, 0], 'Awan sama tinggi dengan Rimba: 50,00\u00a0%.'],
    [
      'almost equal',
      [33_334, 66_666, 0],
      [33_333, 66_667, 0],
      'Awan dan Rimba hampir sama: 33,33\u00a0%, dengan selisih kurang dari 0,01 poin persen.',
    ],
    [
      'surely higher, by how much is open',
      [9, 1, 0],
      [2, 6, 2],
      'Menurut catatan yang ada, Awan lebih tinggi daripada Rimba (90,00\u00a0% dan ≥ 20,00\u00a0%), apa pun isi data yang belum ada, selama yang tercatat belum masih belum. Selisihnya menurut catatan itu antara 50,00 dan 70,00 poin persen.',
    ],
    [
      'surely lower, by how much is open',
      [2, 6, 2],
      [9, 1, 0],
      'Menurut catatan yang ada, Awan lebih rendah daripada Rimba (≥ 20,00\u00a0% dan 90,00\u00a0%), apa pun isi data yang belum ada, selama yang tercatat belum masih belum. Selisihnya menurut catatan itu antara 50,00 dan 70,00 poin persen.',
    ],
    [
      'never lower',
      [4, 0, 0],
      [1, 0, 3],
      'Menurut catatan yang ada, Awan tidak lebih rendah daripada Rimba (100,00\u00a0% dan ≥ 25,00\u00a0%), apa pun isi data yang belum ada, selama yang tercatat belum masih belum. Keduanya masih bisa sama.',
    ],
    [
      'open',
      [5, 5, 0],
      [4, 2, 4],
      'Belum pasti mana yang lebih tinggi, Awan atau Rimba. Yang tercatat 50,00\u00a0% dan ≥ 40,00\u00a0%, tetapi data yang belum ada bisa membalik urutannya.',
    ],
    [
      'one unknown',
      [5, 5, 0],
      [0, 0, 4],
      'Belum ada data dari Rimba, jadi persennya tidak dapat dibandingkan.',
    ],
    [
      'both unknown',
      [0, 0, 9],
      [0, 0, 4],
      'Belum ada data dari Awan dan Rimba, jadi persennya tidak dapat dibandingkan.',
    ],
  ])('with %s', (_name, first, second, sentence) => {
    expect(compareSentence(one('Awan', first), one('Rimba', second))).toBe(sentence);
  });

  it('says that it goes by what is recorded where some of it is from an older list', () => {
    const aged = { atLeast: true };
    expect(compareSentence(one('Awan', [9, 1, 0], aged), one('Rimba', [1, 2, 0]))).toBe(
      'Menurut catatan yang ada, Awan lebih tinggi 56,67 poin persen daripada Rimba: ≥ 90,00\u00a0% dan 33,33\u00a0%.',
    );
  });

  it('speaks of points, never of percent, in English too', () => {
    expect(wordsIn('en').compareSentence(one('Awan', [9, 1, 0]), one('Rimba', [1, 2, 0]))).toBe(
      'Awan is 56.67 percentage points above Rimba: 90.00% and 33.33%.',
    );
  });
});

describe('an area of few villages', () => {
  it('is told what one of them means', () => {
    expect(fewSentence(one('Awan', [5, 2, 1]), 'desa')).toBe(
      'Awan hanya punya 8 desa: satu saja mengubah persennya 12,50 poin.',
    );
  });

  it('has fewer than ten', () => {
    expect(fewSentence(one('Awan', [5, 5, 0]), 'desa')).toBe('');
    expect(fewSentence(one('Awan', [5, 4, 0]), 'desa')).not.toBe('');
    expect(fewSentence(one('Awan', [0, 0, 0]), 'desa')).toBe('');
  });
});
