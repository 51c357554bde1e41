/** What became of the rows of a table below its heading. */
export interface Tally {
  /** All rows, empty ones too. */
  readonly read: number;
  readonly blank: number;
  /** Left out with a warning: repeated headings, totals, exact copies. */
  readonly leftOut: number;
  /** Not used because of an error. */
  readonly rejected: number;
  readonly used: number;
}

export const EMPTY_TALLY: Tally = { read: 0, blank: 0, leftOut: 0, rejected: 0, used: 0 };

/** The sum of two tallies. */
export function addTally(a: Tally, b: Tally): Tally {
  return {
    read: a.read + b.read,
    blank: a.blank + b.blank,
    leftOut: a.leftOut + b.leftOut,
    rejected: a.rejected + b.rejected,
    used: a.used + b.used,
  };
}

/**
 * The rule of conservation: every row read was used or reported. `silent` are the rows that were not used and that no
 * problem names. Throws where the rule does not hold, which is a mistake in the code, never in the file.
 */
export function verifyTally(tally: Tally, silent: readonly number[] = []): void {
  const { read, blank, leftOut, rejected, used } = tally;
  if (read === blank + leftOut + rejected + used && silent.length === 0) return;
  throw new Error(`Rows were lost: ${JSON.stringify(tally)}, without a word: ${silent.join(', ')}`);
}
