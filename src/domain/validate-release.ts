import type { AreaCode } from './area-code.ts';
import { checkRows } from './check-rows.ts';
import { checkReleaseRow, type ReleaseRowContext } from './check-release-row.ts';
import type { CodeChange } from './code-changes.ts';
import type { Problem } from './problem.ts';
import { findCopies } from './find-copies.ts';
import type { Register } from './register.ts';
import { type IsoDate, type KampungKb, READ_RELEASE_COLUMNS, type ReleaseColumn } from './release.ts';
import type { Table } from './table.ts';
import type { TableColumns } from './table-columns.ts';
import type { Tally } from './tally.ts';

/** The columns of a release: all may be there, `kode` and `status` must be. */
export const RELEASE_TABLE = {
  known: READ_RELEASE_COLUMNS,
  required: ['kode', 'status'],
} as const satisfies TableColumns<ReleaseColumn>;

/** What a release is checked against. */
export interface ReleaseContext {
  /** The date of the release, its name. */
  readonly date: IsoDate;
  readonly region: AreaCode;
  readonly register: Register;
  readonly codeChanges: readonly CodeChange[];
  /** True where the release may be without rows, as the first one of a new site is. */
  readonly mayBeEmpty?: boolean;
}

/** A checked release. The rows are to be used only where no problem is an error. */
export interface CheckedRelease {
  readonly kampung: readonly KampungKb[];
  readonly problems: readonly Problem[];
  readonly tally: Tally;
}

/** Checks every row of a release and finds all its problems; every row read is used or named by a problem. */
export function validateRelease(table: Table, context: ReleaseContext): CheckedRelease {
  const { date, region, register, mayBeEmpty = false } = context;
  const rowContext: ReleaseRowContext = {
    file: table.file,
    date,
    region,
    register,
    codeChanges: new Map(context.codeChanges.map((change) => [change.from, change])),
  };
  const copyOf = findCopies(table.file);
  const { values, problems, tally } = checkRows(table, RELEASE_TABLE, (row) => {
    const checked = checkReleaseRow(row, rowContext);
    if (checked.value === null) return checked;
    const copy = copyOf(checked.value);
    return copy === null ? checked : { value: null, problems: [...checked.problems, copy] };
  });
  if (table.rows.length > 0 || mayBeEmpty) return { kampung: values, problems, tally };
  return { kampung: [], problems: [...problems, { code: 'release-without-rows', file: table.file }], tally };
}
