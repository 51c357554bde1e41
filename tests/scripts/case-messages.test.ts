import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { severityOf, PROBLEM_KINDS, type ProblemCode } from '#domain/problem.ts';

const CASES = fileURLToPath(new URL('../fixtures/releases', import.meta.url));

/** What staff read of every broken folder; `release-cases.test.ts` holds that it is exactly what is printed. */
const cases = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, lines: readFileSync(join(CASES, name, 'expected.txt'), 'utf8').split('\n') }));

/** Words of libraries and of programmers; what staff wrote themselves stands in quotes and may be anything. */
const FOREIGN =
  /\b(?:unexpected|expected|invalid|error|undefined|object|token|parse[dr]?|character|string|failed|cannot|missing|required|received|syntax|stack|exception|NaN)\b|\[object|\bat .*:\d+:\d+|node:|file:\/\//i;

/** Words that tell what to do. */
const MEND =
  /\b(?:tulis|tulislah|hapus|ganti|periksa|perbaiki|tambahkan|isi|sisakan|pakai|kembalikan|buat|ringkaskan|ubah|pindahkan|simpan|ketik|tutup|gabungkan|beri|apit|akhiri|mulai|sederhanakan|bagi|jalankan|sebutkan|kosongkan|pasangkan|luruskan|urutkan|unduh|supaya|cari|pilih|bandingkan|salin|sesuaikan|seharusnya|samakan|lengkapi|harus|diminta|pisahkan|tukar|tukarkan|ekspor|potong)\b/i;

const withoutQuotes = (line: string) => line.replace(/"[^"]*"|“[^”]*”|<[^>]*>|\{\w+\}/g, '…');
const told = cases.flatMap(({ name, lines }) =>
  lines.filter((line) => /^ {2}(?:SALAH|PERIKSA) /.test(line)).map((line) => ({ name, line })),
);

describe('what staff read of broken content', () => {
  it('is there for far more than sixty broken files besides those of releases', () => {
    const files = cases.filter(({ lines }) => !lines[0]!.startsWith('content/data/releases/'));
    expect(files.length).toBeGreaterThan(160);
  });

  it('is free of the words of libraries, and of stack traces', () => {
    expect(told.filter(({ line }) => FOREIGN.test(withoutQuotes(line)))).toEqual([]);
  });

  it('says in each line what to do', () => {
    expect(told.filter(({ line }) => !MEND.test(line))).toEqual([]);
  });

  it('names the file above each line', () => {
    for (const { name, lines } of cases) {
      lines.forEach((line, index) => {
        if (!/^ {2}\S/.test(line)) return;
        const above = lines.slice(0, index).findLast((one) => !one.startsWith('  '));
        expect(above, `${name}: ${line}`).toMatch(/^content(?:\/|$)/);
      });
    }
  });

  it('is said of every kind of problem that there is: an error stops the build, and the sentence is not empty', () => {
    for (const code of Object.keys(PROBLEM_KINDS) as ProblemCode[]) {
      expect(['error', 'warning']).toContain(severityOf({ code, file: '' }));
      expect(PROBLEM_KINDS[code].message, code).toMatch(/[.:]|\}$/);
      expect(withoutQuotes(PROBLEM_KINDS[code].message), code).not.toMatch(FOREIGN);
    }
  });
});
