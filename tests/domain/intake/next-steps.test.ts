import { describe, expect, it } from 'vitest';
import { type ImportState, nextSteps } from '#domain/intake/next-steps.ts';

const STATE: ImportState = {
  date: '2024-06-30',
  isDryRun: true,
  isPartial: false,
  unplaced: 0,
  accepted: 0,
  undecided: 0,
  paths: {
    candidates: null,
    corrections: 'content/data/import-corrections.csv',
    release: 'content/data/releases/2024-06-30.csv',
    sources: 'content/data/sources.json',
    backup: null,
  },
  commands: {
    tryDecisions: 'COBA',
    accept: 'IMPOR',
    acceptDecisions: 'GANTI',
    check: 'PERIKSA',
    start: 'LIHAT',
  },
};
const OPEN = { unplaced: 2, paths: { ...STATE.paths, candidates: 'calon.xlsx' } };

/** The commands to copy, in their order. */
const commandsOf = (change: Partial<ImportState>) =>
  nextSteps({ ...STATE, ...change }).flatMap((line) => (line.startsWith('       ') ? [line.trim()] : []));
const textOf = (change: Partial<ImportState>) => nextSteps({ ...STATE, ...change }).join('\n');

describe('what staff are told to do next', () => {
  it('is to import for good after a trial in which every row was placed', () => {
    expect(commandsOf({})).toEqual(['IMPOR']);
    expect(textOf({})).toContain('Ini percobaan: isi situs belum berubah. Semua baris sudah ditempatkan.');
  });

  it('is to decide and to try again after a trial with open rows, or to import without them', () => {
    expect(commandsOf(OPEN)).toEqual(['COBA', 'IMPOR']);
    expect(textOf(OPEN)).toContain('1. Buka calon.xlsx dengan Excel atau LibreOffice. Sampai diputuskan,');
    expect(textOf({ ...OPEN, isPartial: true })).not.toContain('Sampai diputuskan');
  });

  it('is to check and to look after an import, and how to undo it', () => {
    expect(commandsOf({ isDryRun: false, accepted: 2 })).toEqual(['PERIKSA', 'LIHAT']);
    const text = textOf({ isDryRun: false, accepted: 2 });
    expect(text).toContain('2 keputusan baru disimpan di content/data/import-corrections.csv.');
    expect(text).toContain('halaman /data/perubahan/2024-06-30/');
    expect(text).toContain('Untuk membatalkan, hapus content/data/releases/2024-06-30.csv.');
  });

  it('is to decide first after an import with open rows, and then to replace it', () => {
    expect(commandsOf({ ...OPEN, isDryRun: false })).toEqual(['GANTI', 'PERIKSA', 'LIHAT']);
  });

  it('names the copies of what was replaced', () => {
    const backup = { release: 'lama.csv', sources: 'lama.json' };
    const text = textOf({ isDryRun: false, paths: { ...STATE.paths, backup } });
    expect(text).toContain(
      'salin lama.csv ke content/data/releases/2024-06-30.csv, dan lama.json ke content/data/sources.json',
    );
  });

  it('reminds of kept rows that nobody has decided', () => {
    expect(textOf({ undecided: 3 })).toContain('1. Putuskan 3 baris di content/data/import-corrections.csv');
  });

  it('numbers the steps without a gap', () => {
    const numbers = textOf({ ...OPEN, undecided: 1 }).match(/^\d+(?=\. )/gm);
    expect(numbers).toEqual(['1', '2', '3', '4', '5']);
  });
});
