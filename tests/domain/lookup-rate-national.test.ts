import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFinder } from '#domain/lookup-finder.ts';
import { encodeLookup, type LookupFiles } from '#domain/lookup-shards.ts';
import { nameOf, registerSource } from '../banten-lookup.ts';
import { makeQueries, type MadeQuery } from '../made-queries.ts';

const QUERIES = 500;
/** So much of the list is weighed; no multiples of the number of ways to make queries, so that all of them come. */
const WEIGHED_EACH = 5;
const TYPED_EACH = 25;
const MOST_BYTES = 60 * 1024;

let files: LookupFiles;
let queries: MadeQuery[];
let weigh: (name: string) => number;
beforeAll(async () => {
  const source = await registerSource('ID');
  files = encodeLookup(source);
  queries = makeQueries(source, QUERIES, 20250630);
  const contents = new Map<string, unknown>(files.shards);
  const weights = new Map<string, number>();
  weigh = (name) => {
    if (!weights.has(name)) weights.set(name, gzipSync(JSON.stringify(contents.get(name))).length);
    return weights.get(name)!;
  };
}, 60_000);

/** A look-up that has loaded nothing yet but its index, and the bytes that it has loaded so far. */
function openFresh() {
  const contents = new Map<string, unknown>(files.shards);
  let bytes = gzipSync(JSON.stringify(files.index)).length;
  const { find } = createFinder(files.index, (name) => {
    bytes += weigh(name);
    return Promise.resolve(contents.get(name));
  });
  return { find, bytes: () => bytes };
}

function summary(values: readonly number[], unit: string): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): string =>
    `${(sorted[Math.ceil(part * sorted.length) - 1]! / 1024).toFixed(1)} ${unit}`;
  return `median ${at(0.5)}, 95 of 100 up to ${at(0.95)}, worst ${at(1)}`;
}

describe('a look-up in the whole country', () => {
  it('has the right place among the first five for 98 of 100 queries', async () => {
    const { find } = openFresh();
    const misses: string[] = [];
    for (const { way, query, place } of queries) {
      const { places } = await find(query);
      if (!places.slice(0, 5).some(({ code }) => code === place.code))
        misses.push(`${way}: ${query} -> ${nameOf(place)}`);
    }
    const rate = (1 - misses.length / queries.length) * 100;
    console.log(`${rate.toFixed(1)} of 100 right`);
    expect(rate, misses.join('\n')).toBeGreaterThanOrEqual(98);
  });

  it.each([
    ['at once', WEIGHED_EACH],
    ['letter by letter', TYPED_EACH],
  ])('loads at most 60 KB for a query that is typed %s', async (way, step) => {
    const bytes: number[] = [];
    for (const { query } of queries.filter((_, at) => at % step === 0)) {
      const fresh = openFresh();
      const first = step === TYPED_EACH ? 2 : query.length;
      for (let length = first; length <= query.length; length++) await fresh.find(query.slice(0, length));
      bytes.push(fresh.bytes());
    }
    console.log(`loaded ${way}: ${summary(bytes, 'KB')}`);
    expect(Math.max(...bytes)).toBeLessThan(MOST_BYTES);
  });

  it('has files of a few thousand bytes in a folder of a few thousand', () => {
    expect(files.shards.length).toBeLessThan(3000);
    const largest = Math.max(...files.shards.filter((_, at) => at % 20 === 0).map(([name]) => weigh(name)));
    expect(largest).toBeLessThan(6 * 1024);
  });
});
