import type { FlatValues, ReviewTable } from './review-side.ts';

/** A value that is another one; null where it is not there. */
export interface ValueChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Rows that only one of two tables has; their order does not matter. */
export interface RowComparison {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The values of a JSON file by where they stand: "menu.0.label" -> "Program"; text stays text, others as JSON writes them. */
export function flatten(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
  }
  const entries = Object.entries(value).flatMap(([key, inner]) => [
    ...flatten(inner, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(entries);
}

/** The values that differ, in the order of the second file, those that are gone last. */
export function compareValues(before: FlatValues, after: FlatValues): ValueChange[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** Compares the rows of two tables, each as "column: cell; column: cell" without empty cells. */
export function compareRows(before: ReviewTable | undefined, after: ReviewTable | undefined): RowComparison {
  const [old, now] = [before, after].map((table) => (table === undefined ? [] : rowTexts(table)));
  return { added: without(now!, old!), removed: without(old!, now!) };
}

function rowTexts({ header, rows }: ReviewTable): string[] {
  return rows.map((row) => header.flatMap((name, at) => (row[at] ? [`${name}: ${row[at]}`] : [])).join('; '));
}

function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
}
