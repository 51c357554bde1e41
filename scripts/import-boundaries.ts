import { join } from 'node:path';
import { type AreaCode } from '#domain/area-code.ts';
import { nothingMatched, regionName, villageLabel } from '#domain/boundaries/check-intake.ts';
import { compareShapes, type ShapeComparison } from '#domain/boundaries/compare-shapes.ts';
import { findIntruders } from '#domain/boundaries/find-intruders.ts';
import { type BoundaryReport, boundaryReport } from '#domain/boundaries/report.ts';
import { measureSharedLines } from '#domain/boundaries/shared-lines.ts';
import type { TakenIn } from '#domain/boundaries/take-in.ts';
import { boundariesText } from '#domain/boundaries/write-collection.ts';
import type { Boundary } from '#domain/content.ts';
import { nameSome } from '#domain/name-some.ts';
import { hasErrors, type Problem, type ProblemCode } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import { validateBoundaries } from '#domain/validate-boundaries.ts';
import {
  BOUNDARY_USAGE,
  type BoundaryOptions,
  readBoundaryArguments,
} from '#lib/boundaries/boundary-arguments.ts';
import { cleanShapes, TOLERANCE } from '#lib/boundaries/clean-shapes.ts';
import { findShapes } from '#lib/boundaries/find-shapes.ts';
import { type BoundaryPlace, readBoundaryPlace } from '#lib/boundaries/read-place.ts';
import { readShapeFile } from '#lib/boundaries/read-shape-file.ts';
import { foldersFrom } from '#lib/folders.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { ProblemsFound, stopOnErrors } from '#lib/problems-found.ts';
import { readRegister } from '#lib/read-register.ts';
import { replaceFile } from '#lib/replace-file.ts';
import { runCommand } from '#lib/run-command.ts';

/** What the import depends on besides its arguments; a test brings its own. */
export interface BoundaryInput {
  readonly contentDir: string;
  readonly register: Register;
}

/** An import that went through: its report, the warnings, and the text of `boundaries.geojson`. */
export interface BoundaryResult {
  readonly report: BoundaryReport;
  readonly problems: readonly Problem[];
  readonly text: string;
}

/**
 * Turns a foreign file into the boundaries of the site's region. Throws `ProblemsFound` where an error stops it; then
 * the boundaries that were there are as they were.
 */
export async function importBoundaries(
  options: BoundaryOptions,
  { contentDir, register }: BoundaryInput,
): Promise<BoundaryResult> {
  const place = await readBoundaryPlace(contentDir, register);
  const { region } = place;
  const shapeFile = readShapeFile(options.file);
  const { file } = shapeFile;
  const found = await findShapes(shapeFile, { ...place, register });
  const { taken } = found;
  const tiling = await makeTiling(taken);
  const { shapes, comparison } = tiling;
  const problems: Problem[] = [
    ...shapeFile.problems,
    ...found.problems,
    ...checkTiling(file, tiling, { place, register }),
    ...checkFewer(file, { before: place.villagesBefore, after: shapes.size }, options),
  ];
  if (shapes.size === 0) {
    const named = regionName(region, register);
    throw new ProblemsFound([...problems, nothingMatched(file, taken, found.features, named)]);
  }
  stopOnErrors(problems);
  const text = boundariesText(shapes, register);
  checkResult(text, { region, register });
  if (!options.isDryRun) replaceFile(join(contentDir, 'data/boundaries.geojson'), text);
  const report: BoundaryReport = {
    ...found,
    ...options,
    file,
    isPacked: shapeFile.isPacked,
    matched: new Set(shapes.keys()),
    comparison,
    tolerance: TOLERANCE,
    lines: {
      before: measureSharedLines(taken.shapes.values()),
      after: measureSharedLines(shapes.values()),
    },
    size: { before: shapeFile.bytes, after: Buffer.byteLength(text) },
    region,
    register,
    source: place.source,
  };
  return { report, problems, text };
}

type Shapes = ReadonlyMap<AreaCode, Boundary['polygons']>;

interface Tiling {
  readonly shapes: Shapes;
  readonly comparison: ShapeComparison;
  /** Villages left out because of what they cover of others. */
  readonly overlapped: readonly AreaCode[];
  /** Villages left out because cleaning makes other shapes of them. */
  readonly deformed: readonly AreaCode[];
}

/**
 * Cleans and thins. Where a shape changed beyond what thinning does, the shapes that cover others are left out and the
 * rest is cleaned again; what still changed is left out too.
 */
async function makeTiling(taken: TakenIn): Promise<Tiling> {
  const crossed = new Set(taken.mends.get('crossing'));
  const first = await cleanShapes(taken.shapes);
  const comparison = compareShapes(taken.shapes, first, crossed);
  if (comparison.changed.length === 0) {
    return { shapes: first, comparison, overlapped: [], deformed: [] };
  }
  const intruders = findIntruders(taken.shapes, comparison.changed);
  const kept = new Map([...taken.shapes].filter(([code]) => !intruders.has(code)));
  const second = kept.size === 0 ? new Map() : await cleanShapes(kept);
  const again = compareShapes(kept, second, crossed);
  for (const code of again.changed) second.delete(code);
  return { shapes: second, comparison: again, overlapped: [...intruders].sort(), deformed: again.changed };
}

/** What the command writes, the build must read without an error; anything else is a mistake of ours. */
function checkResult(text: string, context: { region: AreaCode; register: Register }): void {
  const { problems } = validateBoundaries('boundaries.geojson', JSON.parse(text), context);
  if (hasErrors(problems)) throw new Error(`The boundaries made are not sound:\n${formatProblems(problems)}`);
}

/** Thinning changes the area of a village by less than this share. */
const NOTICED = 0.05;

interface TilingContext {
  readonly place: BoundaryPlace;
  readonly register: Register;
}

function checkTiling(
  file: string,
  { shapes, comparison, overlapped, deformed }: Tiling,
  { place, register }: TilingContext,
): Problem[] {
  const problems: Problem[] = [];
  const label = (code: AreaCode) => villageLabel(code, register);
  const add = (code: ProblemCode, names: readonly string[]) => {
    if (names.length === 0) return;
    problems.push({ code, file, details: { count: names.length, names: nameSome(names) } });
  };
  add('shapes-overlapped', overlapped.map(label));
  add('shapes-deformed', deformed.map(label));
  const noticed = comparison.changes.filter(({ code, share }) => share > NOTICED && shapes.has(code));
  add(
    'shapes-changed',
    noticed.map(({ code, share }) => `${label(code)} ${Math.round(share * 100)} %`),
  );
  const villages = register.villagesIn(place.region);
  const missing = villages.filter(({ code }) => !shapes.has(code)).map(({ code }) => label(code));
  if (missing.length > 0) {
    const details = { count: missing.length, total: villages.length, names: nameSome(missing) };
    problems.push({ code: 'shapes-missing', file, details });
  }
  return problems;
}

/** A poorer file takes the place of a good one only where that is asked for; a trial says so. */
function checkFewer(
  file: string,
  details: { readonly before: number; readonly after: number },
  { isDryRun, isReplacing }: BoundaryOptions,
): Problem[] {
  if (details.after >= details.before) return [];
  return [{ code: isDryRun || isReplacing ? 'shapes-fewer-allowed' : 'shapes-fewer', file, details }];
}

if (import.meta.main) {
  const options = readBoundaryArguments(process.argv.slice(2));
  if (options === null) {
    console.error(BOUNDARY_USAGE);
    process.exitCode = 2;
  } else {
    await runCommand(() => runImport(options));
  }
}

async function runImport(options: BoundaryOptions): Promise<void> {
  const { contentDir } = foldersFrom(process.env);
  const input = { contentDir, register: await readRegister() };
  const { report, problems } = await importBoundaries(options, input);
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
  console.log(boundaryReport(report));
}
