import { describe, expect, it } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { formatProblems } from '#lib/print-problems.ts';

const problem = (file: string, row: number, code: Problem['code'], value = 'x'): Problem => ({
  code,
  file,
  row,
  column: 'kode',
  value,
  details: { missing: '1', example: '99.01.01.2001' },
});

describe('formatProblems', () => {
  it('groups by file, errors first, then by row, and ends with the totals and the next step', () => {
    const text = formatProblems([
      problem('content/b.csv', 9, 'code-too-short', '99.1'),
      problem('content/a.csv', 5, 'date-before-programme', '2015'),
      problem('content/b.csv', 2, 'code-too-short', '99.2'),
      problem('content/a.csv', 7, 'code-letters', 'O1'),
    ]);
    expect(text.split('\n')).toEqual([
      'content/a.csv',
      '  SALAH baris 7, kolom kode: "O1" memuat huruf yang mirip angka, seperti O untuk 0. Tulis 99.01.01.2001.',
      expect.stringMatching(/^ {2}PERIKSA baris 5, kolom kode: "2015" lebih awal dari peluncuran program/),
      '',
      'content/b.csv',
      '  SALAH baris 2, kolom kode: "99.2" kurang 1 angka. Tulis 13 karakter, seperti 99.01.01.2001.',
      '  SALAH baris 9, kolom kode: "99.1" kurang 1 angka. Tulis 13 karakter, seperti 99.01.01.2001.',
      '',
      '3 kesalahan, 1 peringatan. Perbaiki yang bertanda SALAH, lalu jalankan lagi.',
    ]);
  });

  it('calls a place in a JSON file an isian', () => {
    const text = formatProblems([
      { code: 'region-unknown', file: 'content/site.json', column: 'region', value: '97' },
    ]);
    expect(text).toContain('  SALAH isian region: kode 97 tidak ada di register.');
  });

  it('calls a place at the head of a text an isian too', () => {
    const text = formatProblems([
      { code: 'area-unknown', file: 'content/news/a.mdx', row: 5, column: 'areas ke-1', value: '97' },
    ]);
    expect(text).toContain('  SALAH baris 5, isian areas ke-1: kode 97 tidak ada di register.');
  });

  it('says how many more of a kind there are beyond the limit', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      problem('content/a.csv', index + 2, 'code-too-short'),
    );
    const lines = formatProblems(many, 3).split('\n');
    expect(lines.filter((line) => line.includes('SALAH baris'))).toHaveLength(3);
    expect(lines).toContain('  ... dan 4 lagi: Kode terlalu pendek.');
    expect(lines.at(-1)).toMatch(/^7 kesalahan, 0 peringatan\./);
  });

  it('shows a long value cut, on one line', () => {
    const text = formatProblems([problem('content/a.csv', 2, 'code-not-a-code', `a\nb${'x'.repeat(200)}`)]);
    expect(text.split('\n')[1]!.length).toBeLessThan(200);
  });

  it('lets warnings pass', () => {
    expect(formatProblems([problem('content/a.csv', 5, 'row-duplicate')])).toMatch(
      /0 kesalahan, 1 peringatan\. .*tidak menghalangi/,
    );
  });
});
