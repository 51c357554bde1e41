import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import { reviewReport } from '#domain/review/review-report.ts';
import { todayFrom } from '#lib/clock.ts';
import { foldersFrom } from '#lib/folders.ts';
import { readRegister } from '#lib/read-register.ts';
import { replaceFile } from '#lib/replace-file.ts';
import { contentAt } from '#lib/review/git-content.ts';
import { readSide } from '#lib/review/read-side.ts';
import { runCommand } from '#lib/run-command.ts';

/** Which two states of the content are compared: each is a folder, or a revision of git. */
export interface ReportOptions {
  readonly before: string;
  /** Null for the content folder itself. */
  readonly after: string | null;
}

/** What the report depends on besides its arguments; a test brings its own. */
export interface ReportInput {
  readonly contentDir: string;
  readonly register: Register;
  readonly today: IsoDate;
}

const USAGE = `Cara pakai: npm run content:report -- [--before FOLDER|REVISI] [--after FOLDER|REVISI] [--out BERKAS]

Menulis laporan Markdown tentang apa yang diubah oleh perubahan isi: desa, rilis, berita, halaman, angka, tulisan.
Laporan tetap keluar bila isinya salah; kesalahannya disebut di awal.

  --before   isi sebelum perubahan: folder, atau cabang, tag, atau commit git (bawaan: HEAD, yaitu commit terakhir)
  --after    isi sesudah perubahan (bawaan: folder content)
  --out      tulis ke berkas ini, bukan ke layar`;

/** The report on what leads from one state of the content to the other, as Markdown. Refuses where one is not there. */
export async function contentReport({ before, after }: ReportOptions, input: ReportInput): Promise<string> {
  const { contentDir, register, today } = input;
  const scratch = mkdtempSync(join(tmpdir(), 'kampung-kb-report-'));
  try {
    const locate = (wanted: string, part: string): string =>
      isFolder(wanted) ? resolve(wanted) : contentAt(wanted, contentDir, mkdtempSync(join(scratch, part)));
    const sideOf = (wanted: string, part: string) =>
      readSide({ name: nameOf(wanted), contentDir: locate(wanted, part), register, today });
    return reviewReport({
      before: await sideOf(before, 'before-'),
      after: await sideOf(after ?? contentDir, 'after-'),
      register,
      today,
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Folders of the project are named from its folder. */
function nameOf(wanted: string): string {
  const near = relative(process.cwd(), wanted);
  return isAbsolute(wanted) && near !== '' && !near.startsWith('..') ? near : wanted;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args, options: { before: text, after: text, out: text, help: { type: 'boolean' } } })
      .values;
  } catch {
    return null;
  }
}

async function run(options: ReportOptions, out: string | undefined): Promise<void> {
  const { contentDir } = foldersFrom(process.env);
  const today = todayFrom(process.env);
  const report = await contentReport(options, { contentDir, register: await readRegister(), today });
  if (out === undefined) return void process.stdout.write(report);
  replaceFile(resolve(out), report);
  console.log(`Laporan ditulis di ${out}.`);
}

if (import.meta.main) {
  const options = readOptions(process.argv.slice(2));
  if (options === null || options.help === true) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const { before = 'HEAD', after = null, out } = options;
    await runCommand(() => run({ before, after }, out));
  }
}
