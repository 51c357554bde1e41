import { type Redirect, REDIRECT_COLUMNS } from '../redirects/redirect.ts';
import type { ReviewTable } from './review-side.ts';

/** An address of the site that leads to another one. */
export type Move = Pick<Redirect, 'from' | 'to'>;

/** The redirects of a side, as far as the rows have both addresses: its table may have faults. */
export function redirectsOf(tables: readonly ReviewTable[]): Move[] {
  const table = tables.find(({ path }) => path === 'redirects.csv');
  const [from, to] = REDIRECT_COLUMNS.map((name) => table?.header.indexOf(name) ?? -1);
  return (table?.rows ?? []).flatMap((row) => {
    const [old, now] = [row[from!] ?? '', row[to!] ?? ''];
    return old === '' || now === '' ? [] : [{ from: old, to: now }];
  });
}
