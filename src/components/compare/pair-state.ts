/** What the address of the page names: two codes, or whatever else stands in their place; empty where nothing does. */
export interface PairState {
  readonly a: string;
  readonly b: string;
}

/** Reads "?a=3601&b=36.03"; more than the longest query has been cut off. */
export function readPair(search: string, longest: number): PairState {
  const params = new URLSearchParams(search);
  const valueOf = (name: 'a' | 'b') => (params.get(name) ?? '').trim().slice(0, longest);
  return { a: valueOf('a'), b: valueOf('b') };
}

/** The query of a state, "?a=3601&b=3603"; "?" alone where nothing is chosen, which takes an old query away. */
export function pairQuery({ a, b }: PairState): string {
  const params = new URLSearchParams();
  if (a !== '') params.set('a', a);
  if (b !== '') params.set('b', b);
  return `?${params.toString()}`;
}
