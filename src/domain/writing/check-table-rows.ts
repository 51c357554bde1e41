import type { Problem } from '../problem.ts';
import { type WrittenNode, walk } from './nodes.ts';

/** Rows of tables with more cells than the heading: Markdown leaves out those that are too many, and nobody is told. */
export function checkTableRows(tree: WrittenNode, body: string, bodyRow: number, file: string): Problem[] {
  const lines = body.split('\n');
  const tables = [...walk(tree)].filter(({ type }) => type === 'table');
  return tables.flatMap(({ children: [heading, ...rows] = [] }) =>
    rows.flatMap(({ position }): Problem[] => {
      const wanted = heading!.children?.length ?? 0;
      const line = lines[(position?.start.line ?? 0) - 1] ?? '';
      const surplus = cellsOf(line.slice((position?.start.column ?? 1) - 1)).slice(wanted);
      if (surplus.length === 0) return [];
      const row = bodyRow + position!.start.line - 1;
      const value = surplus.join(' | ');
      return [
        { code: 'table-row-long', file, row, value, details: { wanted, found: wanted + surplus.length } },
      ];
    }),
  );
}

/** The cells of a row, between bars without a backslash before them. */
function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
