import type { ReviewTable } from './review-side.ts';

/** An address of the site that leads to another one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The redirects of `redirects.csv`, as far as its rows have both addresses. */
export function redirectsOf(tables: readonly ReviewTable[]): Redirect[] {
  const table = tables.find(({ path }) => path === 'redirects.csv');
  const [from, to] = ['alamat_lama', 'alamat_baru'].map((name) => table?.header.indexOf(name) ?? -1);
  return (table?.rows ?? []).flatMap((row) => {
    const [old, now] = [row[from!] ?? '', row[to!] ?? ''];
    return old === '' || now === '' ? [] : [{ from: old, to: now }];
  });
}
