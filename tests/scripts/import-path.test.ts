import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANDIDATE_COLUMNS } from '#domain/intake/candidates.ts';
import { intakeReportBrief } from '#domain/intake/report-brief.ts';
import { problemSentence } from '#domain/problem.ts';
import { csvText } from '#lib/csv-text.ts';
import { decideAll, EXPORT, filesIn, fill, importPlace, type ImportPlace, readRows } from './import-place.ts';

let place: ImportPlace;

beforeEach(() => {
  place = importPlace();
});

afterEach(() => place.remove());

const corrections = () => readFileSync(place.correctionsPath, 'utf8');
const releaseText = () => readFileSync(join(place.contentDir, 'data/releases/2024-06-30.csv'), 'utf8');

describe('the decisions of staff', () => {
  it('come as a workbook to be filled in, are tried, and go into the content with the import', async () => {
    const first = await place.run(EXPORT, '--dry-run');
    expect(intakeReportBrief(first.report)).toContain(
      `npm run data:import -- ${EXPORT} --corrections ${place.candidatesPath()} --dry-run`,
    );
    const [one] = await readRows(place.candidatesPath());
    expect(one).toMatchObject({ desa: 'GEDUNG ANGANAN', kode: '99.71.01.1002', keputusan: '', saran_2: '' });
    await fill(place.candidatesPath(), decideAll);

    const tried = await place.run(EXPORT, '--corrections', place.candidatesPath(), '--dry-run');
    expect(existsSync(place.correctionsPath)).toBe(false);
    expect(tried.report.intake.unplaced).toEqual([]);
    expect(tried.problems).toEqual(first.problems);
    expect(intakeReportBrief(tried.report)).toContain(
      '2 keputusan baru ikut dihitung. Semua baris sudah ditempatkan.',
    );

    const done = await place.run(EXPORT, '--corrections', place.candidatesPath());
    expect(releaseText()).toContain('99.71.01.1002,Gedung Angan,sudah,,berkembang');
    expect(corrections().split('\r\n')).toEqual([
      '\uFEFFprovinsi,kabupaten,kecamatan,desa,kampung,kode,keputusan,alasan,tanggal',
      'NUSA REKA,KOTA MAYAREKA,KOTA TENGAH,GEDUNG ANGANAN,,99.71.01.1002,pakai,ejaan lain,2025-12-01',
      'NUSA REKA,LEMBAYUNG REKA,PULAU SUNYI,SUKAREKA,,,abaikan,bukan desa: SUKAREKA,2025-12-31',
      '',
    ]);
    expect(intakeReportBrief(done.report)).toContain('2 keputusan baru disimpan di ');

    const again = await place.run(EXPORT, '--replace', '--corrections', place.candidatesPath());
    expect(again.report.state.accepted).toBe(0);
    expect(corrections().split('\r\n')).toHaveLength(4);
  });

  it('may be saved as a CSV with semicolons, and rows without a decision stay open', async () => {
    await place.run(EXPORT, '--dry-run');
    const [head, ...rows] = [
      [...CANDIDATE_COLUMNS],
      ...(await readRows(place.candidatesPath())).map((row, at) =>
        CANDIDATE_COLUMNS.map((column) => ({ ...row, ...(at === 0 ? decideAll(row, 0) : {}) })[column]),
      ),
    ];
    const path = join(place.folder, 'keputusan saya.csv');
    writeFileSync(path, [head!, ...rows].map((cells) => cells.join(';')).join('\r\n'));
    const { report } = await place.run(EXPORT, '--corrections', path);
    expect(report.intake.unplaced).toHaveLength(1);
    expect(corrections()).not.toContain('SUKAREKA');
    expect(report.state.commands.acceptDecisions).toMatch(/calon-koreksi\.xlsx --replace$/);
  });

  it('are added below what the content has, of which nothing is lost', async () => {
    await place.run(EXPORT, '--dry-run');
    await fill(place.candidatesPath(), decideAll);
    const kept = [
      'desa;kecamatan;kabupaten;provinsi;kode;keputusan;alasan;tanggal',
      'LAMA;PULAU SUNYI;LEMBAYUNG REKA;NUSA REKA;99.01.02.2001;pakai;surat, 2019;2019',
      'BELUM PUTUS;PULAU SUNYI;LEMBAYUNG REKA;NUSA REKA;;;;',
    ];
    writeFileSync(place.correctionsPath, kept.join('\n'));
    await place.run(EXPORT, '--corrections', place.candidatesPath());
    expect(corrections().split('\r\n').slice(0, 4)).toEqual([
      '\uFEFFdesa,kecamatan,kabupaten,provinsi,kode,keputusan,alasan,tanggal,kampung',
      'LAMA,PULAU SUNYI,LEMBAYUNG REKA,NUSA REKA,99.01.02.2001,pakai,"surat, 2019",2019,',
      'BELUM PUTUS,PULAU SUNYI,LEMBAYUNG REKA,NUSA REKA,,,,,',
      'GEDUNG ANGANAN,KOTA TENGAH,KOTA MAYAREKA,NUSA REKA,99.71.01.1002,pakai,ejaan lain,2025-12-01,',
    ]);
  });

  it('are refused all at once, with everything left as it was', async () => {
    await place.run(EXPORT, '--dry-run');
    writeFileSync(
      place.correctionsPath,
      'provinsi,kabupaten,kecamatan,desa,kode,keputusan\nNUSA REKA,LEMBAYUNG REKA,PULAU SUNYI,SUKAREKA,99.01.02.2001,pakai\n',
    );
    await fill(place.candidatesPath(), (_, at) =>
      at === 0
        ? { keputusan: 'ya', tanggal: '2026-02-01' }
        : { keputusan: 'abaikan', alasan: 'NIK 3601014505900001' },
    );
    const before = filesIn(place.contentDir);
    const problems = await place.problemsOf(EXPORT, '--corrections', place.candidatesPath());
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['correction-in-future', 2],
      ['correction-decision-unknown', 2],
      ['personal-nik', 3],
      ['correction-contradicts', 3],
    ]);
    expect(problemSentence(problems[3]!)).toBe(
      '"SUKAREKA" di sini abaikan, sedangkan di content/data/import-corrections.csv baris 2 sudah diputuskan pakai ' +
        '99.01.02.2001. Samakan di sini, atau ubah dulu keputusan lama itu.',
    );
    expect(filesIn(place.contentDir)).toEqual(before);
  });

  it.each([
    ['nothing decided', {}, 'corrections-undecided'],
    ['no reason', { keputusan: 'pakai' }, 'correction-without-reason'],
    [
      'a code that is none',
      { keputusan: 'pakai', kode: '99.71.01.9999', alasan: 'a' },
      'correction-code-unknown',
    ],
  ])('are refused with %s', async (_, cells, code) => {
    await place.run(EXPORT, '--dry-run');
    await fill(place.candidatesPath(), (row, at) => (at === 0 ? cells : row));
    expect(
      (await place.problemsOf(EXPORT, '--corrections', place.candidatesPath())).map((one) => one.code),
    ).toEqual([code]);
  });

  it('are not looked for in any other table', async () => {
    const problems = await place.problemsOf(EXPORT, '--corrections', EXPORT);
    expect(problems.map(({ code }) => code)).toEqual(['corrections-not-candidates']);
  });

  it('that no row of the file is about are told', async () => {
    await place.run(EXPORT, '--dry-run');
    await fill(place.candidatesPath(), (row, at) => ({
      ...decideAll(row, at),
      ...(at === 0 ? { desa: 'GEDUNG' } : {}),
    }));
    const { problems } = await place.run(EXPORT, '--corrections', place.candidatesPath(), '--dry-run');
    expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['correction-unused', 2]);
  });
});

describe('a file in which somebody has decided something', () => {
  it('is left as it is by the next run, and goes on being the one to fill in', async () => {
    await place.run(EXPORT, '--dry-run');
    await fill(place.candidatesPath(), (_, at) => (at === 0 ? { alasan: 'ditanyakan dulu' } : {}));
    const written = readFileSync(place.candidatesPath());
    const { report } = await place.run(EXPORT, '--dry-run');
    expect(readFileSync(place.candidatesPath())).toEqual(written);
    expect(report.state.paths.candidates).toBe(place.candidatesPath());
    expect(existsSync(place.candidatesPath('-2'))).toBe(false);
  });

  it('hands over to a new one where the new run has more rows', async () => {
    await place.run(EXPORT, '--dry-run');
    const [one] = await readRows(place.candidatesPath());
    const path = join(place.folder, '2024-06-30.csv');
    const columns = ['Provinsi', 'Kabupaten', 'Kecamatan', 'Desa', 'Kampung KB'];
    const rows = [
      ['NUSA REKA', 'LEMBAYUNG REKA', 'TANJUNG AWAN', 'AWAN JINGGA', 'a'],
      ['NUSA REKA', 'LEMBAYUNG REKA', 'PULAU SUNYI', 'SUKA RAKAA', 'b'],
    ];
    await fill(place.candidatesPath(), (row) => (row.desa === one!.desa ? decideAll(row, 0) : {}));
    const written = readFileSync(place.candidatesPath());
    writeFileSync(path, csvText([columns, ...rows]));
    await place.run(path, '--publisher', 'Dinas Rekaan', '--dry-run');
    expect(readFileSync(place.candidatesPath())).toEqual(written);
    expect(
      (await readRows(place.candidatesPath('-2'))).map(({ desa, keputusan }) => [desa, keputusan]),
    ).toEqual([
      ['SUKA RAKAA', ''],
      [one!.desa, 'Pakai'],
    ]);
  });

  it('is left alone where it cannot be read', async () => {
    await place.run(EXPORT, '--dry-run');
    writeFileSync(place.candidatesPath(), 'PK\u0003\u0004 rusak');
    const { report } = await place.run(EXPORT, '--dry-run');
    expect(readFileSync(place.candidatesPath(), 'latin1')).toContain('rusak');
    expect(report.state.paths.candidates).toBe(place.candidatesPath('-2'));
  });
});
