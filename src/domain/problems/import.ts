import type { ProblemKind } from '../problem.ts';

/** Problems met while a foreign file is turned into a release. */
export const IMPORT_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
