import { describe, expect, it } from 'vitest';
import { type CalculatorWords, describeIndices, describeSteps } from '#components/writing/calculator-text.ts';
import { readScores } from '#domain/classification.ts';

const words: CalculatorWords = {
  classes: { dasar: 'Dasar', berkembang: 'Berkembang', mandiri: 'Mandiri', berkelanjutan: 'Berkelanjutan' },
  indices: { input: 'Masukan', process: 'Proses', output: 'Keluaran' },
  pass: 'lulus',
  fail: 'belum lulus',
  highest: 'Ini kelas tertinggi.',
  one: 'Satu perubahan ini cukup:',
  any: 'Ada {n} perubahan, satu saja cukup:',
  several: 'Jalan terpendek ke {class}:',
  step: '{indicator}: dari {from} ke {to}, menjadi {class}.',
  missing: '{index} kurang {points} {points|poin|poin-poin}.',
};
const form = { name: (key: string) => key, meaning: (_: string, score: number) => `“${score}”` };
const said = (digits: string) => describeSteps(readScores(digits)!, words, form);

describe('what lifts a class, in words', () => {
  it.each([
    ['the highest class', '333333333333', { lead: 'Ini kelas tertinggi.', steps: [] }],
    [
      'one step',
      '333333211111',
      {
        lead: 'Satu perubahan ini cukup:',
        steps: ['sectors: dari “1” ke “4”, menjadi Berkembang.'],
      },
    ],
    [
      'several steps, any of which is enough',
      '333333321111',
      {
        lead: 'Ada 3 perubahan, satu saja cukup:',
        steps: [
          'dataUse: dari “3” ke “4”, menjadi Berkembang.',
          'operations: dari “3” ke “4”, menjadi Berkembang.',
          'sectors: dari “2” ke “3”, menjadi Berkembang.',
        ],
      },
    ],
    [
      'a longer way',
      '333333331111',
      { lead: 'Jalan terpendek ke Berkelanjutan:', steps: ['Keluaran kurang 8 poin-poin.'] },
    ],
    [
      'a way through two indices, one of which lacks one point',
      '333321131111',
      {
        lead: 'Jalan terpendek ke Berkembang:',
        steps: ['Masukan kurang 1 poin.', 'Proses kurang 4 poin-poin.'],
      },
    ],
  ])('names %s', (_, digits, text) => {
    expect(said(digits)).toEqual(text);
  });
});

describe('the indices in words', () => {
  it.each([
    ['id', ['3', '2,67', '1,25']],
    ['en', ['3', '2.67', '1.25']],
  ])('are written as the language writes numbers: %s', (language, means) => {
    const indices = describeIndices(readScores('333333321112')!, words, language);
    expect(indices.map(({ mean }) => mean)).toEqual(means);
    expect(indices.map(({ verdict }) => verdict)).toEqual(['lulus', 'belum lulus', 'belum lulus']);
    expect(indices[0]!.share).toBeCloseTo(2 / 3);
  });
});
