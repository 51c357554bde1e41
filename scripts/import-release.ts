import { join, relative } from 'node:path';
import { COUNTRY_CODE } from '#domain/area-code.ts';
import { compareStates } from '#domain/compare-releases.ts';
import { countByRegency, findOddities } from '#domain/intake/intake-findings.ts';
import { type Intake, placeIntake } from '#domain/intake/place-intake.ts';
import { intakeReportBrief } from '#domain/intake/report-brief.ts';
import { type IntakeReport, intakeReportMarkdown } from '#domain/intake-report.ts';
import { unsettledVillages } from '#domain/intake/unsettled.ts';
import { joinRegister } from '#domain/join-register.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate, Release } from '#domain/release.ts';
import type { ReleaseSource } from '#domain/sources.ts';
import { candidatesCsv, candidatesPath } from '#lib/candidates-file.ts';
import { todayFrom } from '#lib/clock.ts';
import { type Folders, foldersFrom } from '#lib/folders.ts';
import { IMPORT_USAGE, type ImportOptions, readImportArguments } from '#lib/import-arguments.ts';
import { checkStatusKnown, importSource } from '#lib/import-source.ts';
import { type PreparedImport, prepareImport } from '#lib/prepare-import.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { stopOnErrors } from '#lib/problems-found.ts';
import { progressLine, type ProgressTarget } from '#lib/progress-line.ts';
import { readRegister } from '#lib/read-register.ts';
import { releaseCsv } from '#lib/release-file.ts';
import { runCommand } from '#lib/run-command.ts';
import { writeRelease } from '#lib/write-release.ts';
import { writeTree } from '#lib/write-tree.ts';

/** What the import depends on besides its arguments; a test brings its own. */
export interface ImportInput {
  readonly folders: Pick<Folders, 'contentDir' | 'generatedDir'>;
  readonly register: Register;
  readonly today: IsoDate;
  readonly progress: ProgressTarget;
}

/** An import that went through: its report, the warnings, and where things were written. */
export interface ImportResult {
  readonly report: IntakeReport;
  readonly problems: readonly Problem[];
  readonly reportPath: string;
}

/**
 * Turns a foreign file into a release of the site's region, with its source and its intake report. Throws
 * `ProblemsFound` where an error stops it; then nothing was written.
 */
export async function importRelease(options: ImportOptions, input: ImportInput): Promise<ImportResult> {
  const { folders, register, today } = input;
  const prepared = await prepareImport(options, { contentDir: folders.contentDir, register, today });
  const { content, columns, date } = prepared;
  const intake = placeIntake(columns, {
    ...prepared,
    region: content.site.region,
    index: createPlaceIndex(register),
    codeChanges: content.codeChanges,
    onProgress: progressLine(input.progress),
  });
  const source = importSource(options, columns, { date, intake });
  const found = [
    ...prepared.problems,
    ...intake.problems,
    ...checkStatusKnown(options, columns),
    ...nothingPlaced(intake, content.site.region, register),
  ];
  const problems = stopOnErrors('code' in source ? [...found, source] : found);

  const folder = join(folders.generatedDir, 'import');
  const candidates = intake.unplaced.length === 0 ? null : candidatesPath(folder, date);
  const report = makeReport({ options, prepared, intake, register, candidates });
  const files = new Map([[`${date}-laporan.md`, intakeReportMarkdown(report)]]);
  if (candidates !== null) files.set(relative(folder, candidates), candidatesCsv(intake.unplaced, register));
  writeTree(folder, files);
  if (!options.isDryRun) {
    const csv = releaseCsv(intake.kampung);
    writeRelease({ contentDir: folders.contentDir, date, csv, source: source as ReleaseSource });
  }
  return { report, problems, reportPath: join(folder, `${date}-laporan.md`) };
}

function nothingPlaced(
  intake: Intake,
  region: Release['kampung'][number]['village'],
  register: Register,
): Problem[] {
  if (intake.placed.length > 0) return [];
  const file = intake.problems[0]?.file ?? 'berkas';
  return [{ code: 'import-nothing-placed', file, details: { region: register.get(region)!.name } }];
}

interface ReportParts {
  readonly options: ImportOptions;
  readonly prepared: PreparedImport;
  readonly intake: Intake;
  readonly register: Register;
  readonly candidates: string | null;
}

function makeReport({ options, prepared, intake, register, candidates }: ReportParts): IntakeReport {
  const { content, columns, date } = prepared;
  const { region } = content.site;
  const earlier = content.releases.filter((release) => release.date < date);
  const release: Release = {
    date,
    completeness: options.isPartial ? 'partial' : 'complete',
    kampung: intake.kampung,
    unsettled: new Set(unsettledVillages(intake)),
  };
  const before = joinRegister(register, region, earlier);
  const comparison = compareStates(before, joinRegister(register, region, [...earlier, release]));
  return {
    file: columns.table.file,
    date,
    regionName: region === COUNTRY_CODE ? 'Indonesia' : register.get(region)!.name,
    register,
    intake,
    byRegency: countByRegency(intake),
    previous: earlier.at(-1)?.date ?? null,
    comparison,
    findings: findOddities(intake, comparison, before),
    unusedColumns: columns.unused.map((at) => columns.table.header[at]!),
    candidates: candidates === null ? null : relative(process.cwd(), candidates),
    undecided: prepared.corrections.undecided,
    isPartial: options.isPartial,
    isDryRun: options.isDryRun,
  };
}

if (import.meta.main) {
  const options = readImportArguments(process.argv.slice(2));
  if (options === null) {
    console.error(IMPORT_USAGE);
    process.exitCode = 2;
  } else {
    await runCommand(() => runImport(options));
  }
}

async function runImport(options: ImportOptions): Promise<void> {
  const start = performance.now();
  const input = {
    folders: foldersFrom(process.env),
    register: await readRegister(),
    today: todayFrom(process.env),
  };
  const { report, problems, reportPath } = await importRelease(options, {
    ...input,
    progress: process.stderr,
  });
  if (problems.length > 0) console.error(`${formatProblems(problems, 5)}\n`);
  console.log(intakeReportBrief(report));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`\nLaporan lengkap: ${relative(process.cwd(), reportPath)} (${seconds} detik)`);
}
