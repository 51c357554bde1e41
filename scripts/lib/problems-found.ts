import { hasErrors, type Problem } from '#domain/problem.ts';

/** Stops a command with problems for people; they are printed, never a stack trace. */
export class ProblemsFound extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code, file }) => `${file}: ${code}`).join('; '));
    this.problems = problems;
  }
}

/** Stops a command with one sentence for staff. */
export class Refusal extends Error {}

/** Gives the problems back if all are warnings; stops the command otherwise. */
export function stopOnErrors(problems: readonly Problem[]): readonly Problem[] {
  if (hasErrors(problems)) throw new ProblemsFound(problems);
  return problems;
}
