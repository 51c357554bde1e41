import type { ProblemKind } from '../problem.ts';

/** Problems of a table as such, before anybody asks what its rows mean. */
export const TABLE_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
