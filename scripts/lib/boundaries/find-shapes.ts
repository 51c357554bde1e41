import type { AreaCode } from '#domain/area-code.ts';
import { checkPositions, checkTaken, nothingMatched, regionName } from '#domain/boundaries/check-intake.ts';
import { checkNames } from '#domain/boundaries/check-names.ts';
import { leaveOutDisplaced } from '#domain/boundaries/check-positions.ts';
import { type CodeColumns, codedFeatures, findCodeColumns } from '#domain/boundaries/code-columns.ts';
import { findCodePieces } from '#domain/boundaries/find-code-pieces.ts';
import type { CodeContext } from '#domain/boundaries/find-code-property.ts';
import { type ForeignFeature, readFeatures } from '#domain/boundaries/read-features.ts';
import { namedSystem } from '#domain/boundaries/reference-system.ts';
import type { UsedObjects } from '#domain/boundaries/report.ts';
import { type TakenIn, takeIn } from '#domain/boundaries/take-in.ts';
import type { Position } from '#domain/content.ts';
import { hasErrors, type Problem } from '#domain/problem.ts';
import { ProblemsFound, stopOnErrors } from '../problems-found.ts';
import { isTopology, readTopology } from './read-topology.ts';
import type { ShapeFile } from './read-shape-file.ts';

/** The shapes of the villages of the region that a file holds, mended, and how they were found. */
export interface FoundShapes {
  readonly taken: TakenIn;
  readonly columns: CodeColumns;
  readonly features: number;
  readonly topology: UsedObjects | null;
  readonly system: string | null;
  readonly problems: readonly Problem[];
}

/** What shapes are compared with: the codes of the register, and where kecamatan lie. */
export interface FindContext extends CodeContext {
  readonly positions: ReadonlyMap<AreaCode, Position>;
}

/** Finds the shapes of villages in a parsed file. Throws `ProblemsFound` where it cannot be used as a whole. */
export async function findShapes(shapeFile: ShapeFile, context: FindContext): Promise<FoundShapes> {
  const { file, value } = shapeFile;
  const { features, topology, unread } = await unfold(shapeFile, context);
  const system = namedSystem(value);
  const misplaced = checkPositions(file, features, system);
  const columns = findCodeColumns(features, context);
  const errors = misplaced === null ? [] : [misplaced];
  if (columns === null) errors.push(noCode(file, features, context));
  if (errors.length > 0) throw new ProblemsFound([...unread, ...errors]);
  const all = takeIn(features, columns!.names, context);
  const { taken, problem } = leaveOutDisplaced(file, all, context);
  const problems = [
    ...unread,
    ...checkTaken(file, all, { register: context.register, columns: columns! }),
    ...checkNames(file, codedFeatures(features, columns!.names, context), context.register),
    ...(problem === null ? [] : [problem]),
  ];
  if (taken.shapes.size === 0 && taken.conflicts.length === 0 && !hasErrors(problems)) {
    problems.push(noVillage(shapeFile, features, taken, context));
  }
  stopOnErrors(problems);
  return { taken, columns: columns!, features: features.length, topology, system, problems };
}

async function unfold({ file, value }: ShapeFile, context: CodeContext) {
  if (isTopology(value)) {
    const { features, problems, ...topology } = await readTopology(file, value, context);
    return { features, topology, unread: problems };
  }
  const features = readFeatures(value);
  if (typeof features === 'string') {
    throw new ProblemsFound([{ code: 'shapes-none', file, details: { found: features } }]);
  }
  return { features, topology: null, unread: [] };
}

/** Why no shape is a village of the region: their codes are in pieces, or they are something else. */
function noVillage(
  { file }: ShapeFile,
  features: readonly ForeignFeature[],
  taken: TakenIn,
  context: CodeContext,
): Problem {
  const region = regionName(context.region, context.register);
  return inPieces(file, features, context) ?? nothingMatched(file, taken, features.length, region);
}

function noCode(file: string, features: readonly ForeignFeature[], context: CodeContext): Problem {
  const found = describe(features[0]!);
  return inPieces(file, features, context) ?? { code: 'shapes-code-missing', file, details: { found } };
}

function inPieces(file: string, features: readonly ForeignFeature[], context: CodeContext): Problem | null {
  const columns = findCodePieces(features, context)?.map((name) => `"${name.slice(0, 40)}"`);
  if (columns === undefined) return null;
  return { code: 'shapes-code-pieces', file, details: { columns: columns.join(', ') } };
}

/** The properties of a shape with the start of their values, so that staff see what the file has. */
function describe({ properties }: ForeignFeature): string {
  const pairs = Object.entries(properties)
    .slice(0, 8)
    .map(
      ([name, value]) =>
        `${name.slice(0, 30)} = ${typeof value === 'object' ? '…' : String(value).slice(0, 20)}`,
    );
  return pairs.length === 0 ? 'tidak ada' : pairs.join('; ');
}
