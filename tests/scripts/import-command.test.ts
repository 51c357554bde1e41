import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argumentAdvice, readImportArguments, takenByNpm } from '#lib/import-arguments.ts';
import { commandFor, importCommand } from '#lib/import-command.ts';
import { releaseDate } from '#lib/release-date.ts';
import { problemSentence } from '#domain/problem.ts';

const optionsOf = (...args: string[]) => readImportArguments(args)!;

describe('the next command', () => {
  it('names the content folder where it is not that of the project', () => {
    expect(commandFor(resolve('content'), 'npm start')).toBe('npm start');
    expect(commandFor(resolve('isi 34'), 'npm start')).toBe('CONTENT_DIR="isi 34" npm start');
    expect(commandFor('/isi', 'npm start')).toBe('CONTENT_DIR=/isi npm start');
  });

  it('is the last one with what is otherwise, and reads back as the same', () => {
    const args = ['unduhan/a.xlsx', '--partial', '--publisher', 'Dinas "X"', '--title', 'Daftar 1'];
    const command = importCommand(optionsOf(...args), { isDryRun: true, corrections: 'k.xlsx' });
    expect(command).toBe(
      `npm run data:import -- unduhan/a.xlsx --corrections k.xlsx --partial --title "Daftar 1" --publisher 'Dinas "X"' --dry-run`,
    );
  });

  it.each([
    ['a b.xlsx', '"a b.xlsx"'],
    ['rekap (1) é.xlsx', '"rekap (1) é.xlsx"'],
    ["a's $5.xlsx", `'a'\\''s $5.xlsx'`],
    ['polos-1.xlsx', 'polos-1.xlsx'],
  ])('quotes %s', (file, quoted) => {
    expect(importCommand(optionsOf(file), {})).toBe(`npm run data:import -- ${quoted}`);
  });
});

describe('arguments that make no sense', () => {
  it.each([
    [['rekap', 'klasifikasi.xlsx'], '"rekap klasifikasi.xlsx"'],
    [['a', '--dryrun'], 'Pilihan --dryrun tidak dikenal. Mungkin maksudnya --dry-run.'],
    [['a', '--date'], 'Di belakang --date harus ada isinya.'],
    [['a', '--date', '--partial'], 'Di belakang --date harus ada isinya.'],
    [['a', '--partial=ya'], '--partial ditulis tanpa isi.'],
  ])('are told in one sentence: %j', (args, advice) => {
    expect(readImportArguments(args)).toBeNull();
    expect(argumentAdvice(args)).toContain(advice);
  });

  it.each([[[]], [['--help']]])('or help is asked for: %j', (args) => {
    expect(argumentAdvice(args)).toBe('');
  });
});

describe('an option that npm took for its own', () => {
  it('stops the import, since a trial would be one for good', () => {
    expect(takenByNpm({ npm_config_dry_run: 'true' })).toContain('Pilihan --dry-run tidak sampai');
    expect(takenByNpm({ npm_config_cache: '/tmp' })).toBeNull();
  });
});

describe('the date of a release', () => {
  const sentence = (...args: string[]) => {
    const date = releaseDate(optionsOf(...args), '2025-12-31');
    return typeof date === 'string' ? date : problemSentence(date);
  };

  it.each([
    [['data 2024-01-31.xlsx'], '2024-01-31'],
    [['data 31-01-2024.xlsx'], 'misalnya: npm run data:import -- "data 31-01-2024.xlsx" --date 2024-01-31'],
    [['data 31 Januari 2024.xlsx'], '--date 2024-01-31'],
    [['data-20240131.xlsx'], '--date 2024-01-31'],
    [['data.xlsx'], '--date 2023-08-28'],
    [['a.xlsx', '--date', '31/01/2024'], 'Mungkin maksudnya 2024-01-31.'],
    [['a.xlsx', '--date', '2024-02-30'], 'Tulis tahun, bulan, dan hari seperti 2023-08-28.'],
    [['a-2026-01-31.xlsx'], 'tanggal 2026-01-31 sesudah hari ini (2025-12-31).'],
  ])('%j', (args, told) => {
    expect(sentence(...args)).toContain(told);
  });
});
