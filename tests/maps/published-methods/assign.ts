/**
 * Shares columns out among rows, to row `r` so many as `supply[r]` says, so that the sum of costs is least; gives the row
 * of each column. Shortest augmenting paths with prices (Jonker and Volgenant, "A shortest augmenting path algorithm for
 * dense and sparse linear assignment problems", Computing 38, 1987, without their initial reductions), one for each
 * column. `cost[columns * row + column]`; the supplies add up to the number of columns.
 */
export function assign(cost: Float64Array, supply: readonly number[]): Int32Array {
  const columns = cost.length / supply.length;
  const prices = { row: new Float64Array(supply.length), column: new Float64Array(columns) };
  const owner = new Int32Array(columns).fill(-1);
  for (const [row, count] of supply.entries()) {
    for (let unit = 0; unit < count; unit++) augment({ cost, columns, prices, owner }, row);
  }
  return owner;
}

interface Problem {
  readonly cost: Float64Array;
  readonly columns: number;
  readonly prices: { readonly row: Float64Array; readonly column: Float64Array };
  readonly owner: Int32Array;
}

/** Gives one more column to a row: Dijkstra (1959) from the row to the nearest column that is free. */
function augment({ cost, columns, prices, owner }: Problem, start: number): void {
  const nearest = new Float64Array(columns).fill(Infinity);
  const from = new Int32Array(columns);
  const isDone = new Uint8Array(columns);
  const reached = new Map<number, { at: number; by: number }>();
  let [row, at, by] = [start, 0, -1];
  for (;;) {
    if (!reached.has(row)) {
      reached.set(row, { at, by });
      for (let column = 0; column < columns; column++) {
        if (isDone[column]) continue;
        const length = at + cost[columns * row + column]! - prices.row[row]! - prices.column[column]!;
        if (length >= nearest[column]!) continue;
        nearest[column] = length;
        from[column] = row;
      }
    }
    by = -1;
    for (let column = 0; column < columns; column++)
      if (!isDone[column] && (by === -1 || nearest[column]! < nearest[by]!)) by = column;
    at = nearest[by]!;
    if (owner[by] === -1) break;
    isDone[by] = 1;
    row = owner[by]!;
  }
  for (const [other, { at: length }] of reached) prices.row[other]! += at - length;
  for (let column = 0; column < columns; column++)
    if (isDone[column]) prices.column[column]! -= at - nearest[column]!;
  for (let column = by; column !== -1; column = reached.get(from[column]!)!.by) owner[column] = from[column]!;
}
