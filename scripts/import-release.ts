import { basename, join } from 'node:path';
import { type AreaCode, COUNTRY_CODE } from '#domain/area-code.ts';
import { compareStates } from '#domain/compare-releases.ts';
import { mergeCorrections } from '#domain/intake/accept-decisions.ts';
import { candidatesOf, placeKey } from '#domain/intake/candidates.ts';
import { countByRegency, findOddities } from '#domain/intake/intake-findings.ts';
import type { ImportState } from '#domain/intake/next-steps.ts';
import { type Intake, placeIntake } from '#domain/intake/place-intake.ts';
import { intakeReportBrief } from '#domain/intake/report-brief.ts';
import { siteEffect } from '#domain/intake/site-effect.ts';
import { type IntakeReport, intakeReportMarkdown } from '#domain/intake-report.ts';
import { unsettledVillages } from '#domain/intake/unsettled.ts';
import { joinRegister } from '#domain/join-register.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate, Release } from '#domain/release.ts';
import type { ReleaseSource } from '#domain/sources.ts';
import { candidatesFile } from '#lib/candidates-file.ts';
import { todayFrom } from '#lib/clock.ts';
import { type Folders, foldersFrom } from '#lib/folders.ts';
import {
  argumentAdvice,
  IMPORT_USAGE,
  type ImportOptions,
  readImportArguments,
  takenByNpm,
} from '#lib/import-arguments.ts';
import { checkStatusKnown, importSource } from '#lib/import-source.ts';
import { importState } from '#lib/import-state.ts';
import { nearPath } from '#lib/near-path.ts';
import { type PreparedImport, prepareImport } from '#lib/prepare-import.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { stopOnErrors } from '#lib/problems-found.ts';
import { progressLine, type ProgressTarget } from '#lib/progress-line.ts';
import { readRegister } from '#lib/read-register.ts';
import { csvText } from '#lib/csv-text.ts';
import { releaseCsv } from '#lib/release-file.ts';
import { runCommand } from '#lib/run-command.ts';
import { backUpRelease, writeRelease } from '#lib/write-release.ts';
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
  const source = importSource(options, columns, { date, intake, today });
  const found = [
    ...prepared.problems,
    ...intake.problems.filter(({ code }) => code !== 'release-without-rows'),
    ...checkStatusKnown(options, columns),
    ...nothingPlaced(intake, columns.table.file, regionName(content.site.region, register)),
  ];
  const problems = stopOnErrors('code' in source ? [...found, source] : found);

  const written = await writeImport({ options, prepared, intake, source: source as ReleaseSource }, input);
  return { ...written, problems: [...problems, ...findUnused(options, prepared, intake)] };
}

/** Releases that have a source and say nothing. */
function emptyReleases({ sources, releases }: PreparedImport['content']): IsoDate[] {
  const speaking = new Set(releases.map((release) => release.date));
  return Object.keys(sources.releases).filter((date) => !speaking.has(date));
}

interface FoundImport {
  readonly options: ImportOptions;
  readonly prepared: PreparedImport;
  readonly intake: Intake;
  readonly source: ReleaseSource;
}

/** Writes the report and the rows to decide; then, if this is no trial, the copy of what is replaced and the content. */
async function writeImport(found: FoundImport, input: ImportInput): Promise<Omit<ImportResult, 'problems'>> {
  const { options, prepared, intake, source } = found;
  const { folders, register, today } = input;
  const { date, corrections, accepted } = prepared;
  const folder = join(folders.generatedDir, 'import');
  const fresh = candidatesOf(intake.unplaced, register);
  const isDecided = (key: string) => corrections.decisions.has(key);
  const candidates = fresh.length === 0 ? null : await candidatesFile({ folder, date, fresh, isDecided });
  const backup = options.isDryRun ? null : backUpRelease(folders.contentDir, date, folder);
  const state = importState(found, { contentDir: folders.contentDir, candidates, backup });
  const report = makeReport(found, register, state);
  const reportPath = join(folder, `${date}-laporan.md`);
  const files: [string, string | Uint8Array][] = [[basename(reportPath), intakeReportMarkdown(report)]];
  if (candidates?.bytes) files.push([basename(candidates.path), candidates.bytes]);
  writeTree(folder, files);
  if (!options.isDryRun) {
    const merged =
      accepted.added.length === 0 ? null : csvText(mergeCorrections(prepared.kept, accepted.added, today));
    const csv = releaseCsv(intake.kampung);
    const emptyDates = emptyReleases(prepared.content);
    writeRelease({ contentDir: folders.contentDir, date, csv, source, corrections: merged, emptyDates });
  }
  return { report, reportPath };
}

/** Decisions of this run that no row of the file is about: the place in them was changed, or it is the wrong file. */
function findUnused(
  { file, corrections }: ImportOptions,
  { accepted }: PreparedImport,
  intake: Intake,
): Problem[] {
  const rows = [intake.placed, intake.unplaced, intake.repeated, intake.ignored].flat();
  const known = new Set(
    rows.flatMap(({ fields }) => [placeKey({ ...fields, kampung: '' }), placeKey(fields)]),
  );
  return accepted.added
    .filter(({ key }) => !known.has(key))
    .map(({ row, cells }) => {
      const details = { place: cells.desa, source: basename(file) };
      return { code: 'correction-unused', file: basename(corrections!), row, column: 'desa', details };
    });
}

/** A file without a row for the region is no release of it; why each of its rows is none does not matter then. */
function nothingPlaced(intake: Intake, file: string, region: string): Problem[] {
  const { placed, read, outside } = intake;
  if (placed.length > 0) return [];
  if (read === 0) return [{ code: 'import-without-rows', file }];
  const details = { region, read, outside };
  return [{ code: 'import-nothing-placed', file, details }];
}

function makeReport(found: FoundImport, register: Register, state: ImportState): IntakeReport {
  const { options, prepared, intake } = found;
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
    regionName: regionName(region, register),
    register,
    intake,
    byRegency: countByRegency(intake),
    previous: earlier.at(-1)?.date ?? null,
    comparison,
    findings: findOddities(intake, comparison, before),
    unusedColumns: columns.unused.map((at) => columns.table.header[at]!),
    effect: siteEffect(register, region, { releases: content.releases, release }),
    state,
  };
}

/** The region as people say it: "Banten". */
function regionName(region: AreaCode, register: Register): string {
  return region === COUNTRY_CODE ? 'Indonesia' : register.get(region)!.name;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const taken = takenByNpm(process.env);
  const options = readImportArguments(args);
  if (taken !== null) {
    console.error(taken);
    process.exitCode = 2;
  } else if (options === null) {
    console.error(`${argumentAdvice(args)}\n\n${IMPORT_USAGE}`.trim());
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
  console.log(`\nLaporan lengkap: ${nearPath(reportPath)} (${seconds} detik)`);
}
