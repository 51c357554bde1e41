import type { ProblemKind } from '../problem.ts';

/** Problems of the other files of the content folder: site.json, sources.json, strings, figures. */
export const CONTENT_PROBLEMS = {} as const satisfies Record<string, ProblemKind>;
