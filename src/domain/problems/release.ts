import type { ProblemKind } from '../problem.ts';

/** Problems of the rows of a release. */
export const RELEASE_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
