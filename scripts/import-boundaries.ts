import { type AreaCode } from '#domain/area-code.ts';
import { villageLabel } from '#domain/boundaries/check-intake.ts';
import { compareShapes, type ShapeComparison } from '#domain/boundaries/compare-shapes.ts';
import { type BoundaryReport, boundaryReport } from '#domain/boundaries/report.ts';
import { measureSharedLines } from '#domain/boundaries/shared-lines.ts';
import type { TakenIn } from '#domain/boundaries/take-in.ts';
import { boundariesText } from '#domain/boundaries/write-collection.ts';
import type { Boundary } from '#domain/content.ts';
import { nameSome } from '#domain/name-some.ts';
import { hasErrors, type Problem } from '#domain/problem.ts';
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
import { writeBoundaries } from '#lib/boundaries/write-boundaries.ts';
import { foldersFrom } from '#lib/folders.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { readRegister } from '#lib/read-register.ts';

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
  const found = await findShapes(shapeFile, { region, register, movedTo: place.movedTo });
  const { taken } = found;
  const { shapes, comparison } = await makeTiling(taken);
  const text = boundariesText(shapes, register);
  checkResult(text, { region, register });
  const problems = [
    ...shapeFile.problems,
    ...found.problems,
    ...checkTiling(file, { shapes, comparison, place, register }),
  ];
  if (!options.isDryRun) writeBoundaries(contentDir, text);
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

/** Cleans and thins; a shape that changed beyond what thinning does is not used. */
async function makeTiling(taken: TakenIn): Promise<{ shapes: Shapes; comparison: ShapeComparison }> {
  const cleaned = await cleanShapes(taken.shapes);
  const comparison = compareShapes(taken.shapes, cleaned, new Set(taken.mends.get('crossing')));
  const gone = new Set(comparison.changed);
  return { shapes: new Map([...cleaned].filter(([code]) => !gone.has(code))), comparison };
}

/** What the command writes, the build must read without an error; anything else is a mistake of ours. */
function checkResult(text: string, context: { region: AreaCode; register: Register }): void {
  const { problems } = validateBoundaries('boundaries.geojson', JSON.parse(text), context);
  if (hasErrors(problems)) throw new Error(`The boundaries made are not sound:\n${formatProblems(problems)}`);
}

interface Tiling {
  readonly shapes: Shapes;
  readonly comparison: ShapeComparison;
  readonly place: BoundaryPlace;
  readonly register: Register;
}

function checkTiling(file: string, { shapes, comparison, place, register }: Tiling): Problem[] {
  const problems: Problem[] = [];
  const label = (code: AreaCode) => villageLabel(code, register);
  if (comparison.changed.length > 0) {
    const names = nameSome(comparison.changed.map(label));
    problems.push({ code: 'shapes-overlapped', file, details: { count: comparison.changed.length, names } });
  }
  const villages = register.villagesIn(place.region);
  const missing = villages.filter(({ code }) => !shapes.has(code)).map(({ code }) => label(code));
  if (missing.length > 0) {
    const details = { count: missing.length, total: villages.length, names: nameSome(missing) };
    problems.push({ code: 'shapes-missing', file, details });
  }
  if (place.villagesBefore > shapes.size) {
    const details = { before: place.villagesBefore, after: shapes.size };
    problems.push({ code: 'shapes-fewer', file, details });
  }
  return problems;
}

if (import.meta.main) {
  const options = readBoundaryArguments(process.argv.slice(2));
  if (options === null) {
    console.error(BOUNDARY_USAGE);
    process.exitCode = 2;
  } else {
    await runImport(options);
  }
}

async function runImport(options: BoundaryOptions): Promise<void> {
  try {
    const { contentDir } = foldersFrom(process.env);
    const input = { contentDir, register: await readRegister() };
    const { report, problems } = await importBoundaries(options, input);
    if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
    console.log(boundaryReport(report));
  } catch (error) {
    if (!(error instanceof ProblemsFound)) throw error;
    console.error(formatProblems(error.problems, 20));
    console.error('Tidak ada yang ditulis. Perbaiki, lalu ulangi.');
    process.exitCode = 1;
  }
}
