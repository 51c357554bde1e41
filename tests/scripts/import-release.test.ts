import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { intakeReportBrief } from '#domain/intake/report-brief.ts';
import { intakeReportMarkdown } from '#domain/intake-report.ts';
import { joinRegister } from '#domain/join-register.ts';
import { type ImportOptions, readImportArguments } from '#lib/import-arguments.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { readContent } from '#lib/read-content.ts';
import { importRelease } from '../../scripts/import-release.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const EXPORT = fileURLToPath(new URL('../fixtures/import/rekapitulasi-2024-06-30.xlsx', import.meta.url));
const LIST = fileURLToPath(new URL('../fixtures/import/daftar-dinas.xlsx', import.meta.url));
const register = tinyRegister();
const today = '2025-12-31';

let folder: string;
let contentDir: string;
let generatedDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'impor-'));
  contentDir = join(folder, 'content');
  generatedDir = join(folder, 'generated');
  cpSync(tinyContentDir, contentDir, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const input = () => ({
  folders: { contentDir, generatedDir },
  register,
  today,
  progress: { write: () => true },
});

/** Runs the command as it is typed. */
function run(...args: string[]) {
  return importRelease(readImportArguments(args) as ImportOptions, input());
}

async function problemsOf(...args: string[]) {
  const error: unknown = await run(...args).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemsFound)) throw new Error(`Not stopped: ${String(error)}`);
  return error.problems.filter(({ code }) => code !== 'import-column-unused').map(({ code }) => code);
}

const releaseText = (date: string) => readFileSync(join(contentDir, `data/releases/${date}.csv`), 'utf8');
const sources = () => JSON.parse(readFileSync(join(contentDir, 'data/sources.json'), 'utf8'));
const snapshot = () =>
  readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

function write(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('importing an export of the portal', () => {
  it('writes the release, sorted, with no cell that could run as a formula', async () => {
    await run(EXPORT);
    expect(releaseText('2024-06-30')).toBe(
      [
        '\uFEFFkode,nama_kampung,status,tanggal_pencanangan,klasifikasi,cakupan,sumber,tautan,catatan',
        '99.01.01.2001,Kampung Jingga,sudah,,dasar,,,,',
        '99.01.01.2002,KAMPUNG KB AWAN KELABU,sudah,,dasar,,,,',
        '99.01.01.2003,Reka Mandiri,sudah,,berkelanjutan,,,,',
        '99.01.01.2005,Angin Dua,sudah,,mandiri,,,,',
        '99.01.02.2001,Rimba Lestari,sudah,,dasar,,,,',
        '99.01.02.2006,"\'=HYPERLINK(""https://jahat.example"")",sudah,,dasar,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('adds the source of the release, and the content folder still has no errors', async () => {
    await run(EXPORT);
    expect(sources().releases['2024-06-30']).toEqual({
      title: 'Rekapitulasi klasifikasi portal Kampung KB, 30 Juni 2024',
      publisher: 'BKKBN, portal Kampung KB',
      address: 'https://kampungkb.bkkbn.go.id',
      date: '2024-06-30',
      licence: 'Tidak dinyatakan penerbit',
      note: '2 baris sumber belum dapat dipastikan desanya dan belum dihitung; desa yang mungkin dimaksud tidak dihitung belum.',
      published: today,
      completeness: 'complete',
      unsettled: ['9901022003', '9971011002'],
    });
    expect(Object.keys(sources().releases)).toEqual(['2021-12-31', '2023-06-30', '2024-03-31', '2024-06-30']);
    const { content } = await readContent({ contentDir, register, today });
    expect(content?.releases.at(-1)?.kampung).toHaveLength(6);
  });

  it('leaves the villages that its doubtful rows may mean without data, not "belum"', async () => {
    await run(EXPORT);
    const { content } = await readContent({ contentDir, register, today });
    const [village] = joinRegister(register, areaCode('9971011002'), content!.releases);
    expect(village!.history.map(({ release }) => release)).not.toContain('2024-06-30');
  });

  it('tells people what came in, what strays, what is not placed and what changed', async () => {
    const { report } = await run(EXPORT);
    const text = intakeReportMarkdown(report);
    expect(readFileSync(join(generatedDir, 'import/2024-06-30-laporan.md'), 'utf8')).toBe(text);
    for (const part of [
      '10 baris dibaca, 9 dari Nusa Reka. 6 ditempatkan di 6 desa, 2 belum.',
      '| ditempatkan dan dipakai | 6 |',
      '| di luar Nusa Reka | 1 |',
      '| **semua** | 10 |',
      '| Kabupaten Lembayung Reka | 6 | 6 | 4 | 0 | 1 | 1 | 0 |',
      'SUMBER ANGIN 2, TANJUNG AWAN, LEMBAYUNG REKA, NUSA REKA menjadi 99.01.01.2005 Sumber Angin II',
      '- baris 8: GEDUNG ANGANAN, KOTA TENGAH, KOTA MAYAREKA, NUSA REKA (tidak ada nama yang sama)',
      '  - 99.71.01.1002 Gedung Angan, Kec. Kota Tengah, Kota Mayareka',
      '- baris 11: AWAN JINGGA, TANJUNG AWAN, LEMBAYUNG REKA, NUSA REKA, "Kampung jingga" sudah ada di baris 2',
      'Dibandingkan dengan keadaan per 31 Maret 2024:',
      '1 dari 4 baris berkelas Dasar bernilai 1 di semua dua belas isian',
    ]) {
      expect(text).toContain(part);
    }
    expect(intakeReportBrief(report)).toContain('   6  ditempatkan dan dipakai');
    expect(text).not.toMatch(/undefined|null|\{/);
  });

  it('with --dry-run writes the report and leaves the content alone', async () => {
    const before = snapshot();
    const { report } = await run(EXPORT, '--dry-run');
    expect(snapshot()).toEqual(before);
    expect(existsSync(join(generatedDir, 'import/2024-06-30-laporan.md'))).toBe(true);
    expect(intakeReportMarkdown(report)).toContain('Ini percobaan');
  });

  it('gives the same bytes for the same file', async () => {
    await run(EXPORT);
    const first = snapshot();
    await run(EXPORT, '--replace');
    expect(snapshot()).toEqual(first);
  });
});

describe('importing another list', () => {
  it('finds the sheet and the heading, and takes codes and dates from it', async () => {
    await run(LIST, '--date', '2025-06-30', '--publisher', 'Dinas Rekaan', '--partial');
    expect(releaseText('2025-06-30').split('\r\n').slice(1, 4)).toEqual([
      '99.01.01.2001,Kampung Jingga,sudah,2025-06-30,,,,,',
      '99.01.01.2002,KELABU,sudah,,,,,,',
      '99.01.02.2001,,sudah,2023-06-30,,,,,',
    ]);
    expect(sources().releases['2025-06-30']).toMatchObject({
      publisher: 'Dinas Rekaan',
      completeness: 'partial',
    });
  });

  it('reads a CSV with semicolons and a title above the heading', async () => {
    const path = write(
      'data-2025-01-31.csv',
      'Daftar Kampung KB',
      'Desa;Kecamatan;Kabupaten',
      'Awan Jingga;Tanjung Awan;Lembayung Reka',
    );
    const { report } = await run(path, '--publisher', 'Dinas Rekaan', '--all-sudah');
    expect(report.intake.placed).toHaveLength(1);
  });
});

describe('an import that cannot be', () => {
  it.each([
    [['tidak-ada-2024-06-30.csv'], 'import-file-missing'],
    [[LIST], 'import-date-missing'],
    [[LIST, '--date', '30 Juni 2024'], 'import-date-impossible'],
    [[LIST, '--date', '2026-01-01'], 'import-date-future'],
    [[LIST, '--date', '2024-03-31'], 'import-release-exists'],
    [[LIST, '--date', '2024-06-30'], 'import-publisher-missing'],
    [[LIST, '--date', '2024-06-30', '--publisher', 'x', '--address', 'bukan'], 'import-address-not-web'],
  ])('says why and writes nothing: %j', async (args, code) => {
    const before = snapshot();
    expect(await problemsOf(...args)).toContain(code);
    expect(snapshot()).toEqual(before);
  });

  it.each([
    ['no usable heading', ['a,b', '1,2'], 'import-heading-missing'],
    [
      'personal data',
      ['Desa,Kecamatan,Nama Petugas', 'Awan Jingga,Tanjung Awan,Seseorang'],
      'import-personal-column',
    ],
    ['nothing of the region', ['Desa,Kecamatan,Kabupaten', 'x,y,Seberang Reka'], 'import-nothing-placed'],
    ['perhaps all villages', ['Desa,Kecamatan', 'Awan Jingga,Tanjung Awan'], 'import-status-missing'],
    ['an empty file', [''], 'table-empty'],
  ])('says why and writes nothing: %s', async (_, lines, code) => {
    const path = write('x-2025-01-31.csv', ...lines);
    const before = snapshot();
    expect(await problemsOf(path, '--publisher', 'x')).toContain(code);
    expect(snapshot()).toEqual(before);
  });

  it('stops at a faulty correction before it writes', async () => {
    const lines = ['provinsi,kabupaten,kecamatan,desa,kode,keputusan', 'a,b,c,d,,boleh'];
    writeFileSync(join(contentDir, 'data/import-corrections.csv'), lines.join('\n'));
    const before = snapshot();
    expect(await problemsOf(EXPORT)).toEqual(['correction-decision-unknown']);
    expect(snapshot()).toEqual(before);
  });
});

describe('readImportArguments', () => {
  it.each([[[]], [['a', 'b']], [['a', '--baru']], [['--help']], [['a', '--date']]])(
    'asks for help with %j',
    (args) => {
      expect(readImportArguments(args)).toBeNull();
    },
  );
});
